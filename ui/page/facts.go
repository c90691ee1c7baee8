package page

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// listSeparator stands between the entries of a fact that is a list.
const listSeparator = " ; "

// named returns the facts of a name.
func named(p *app.Page, name string) []app.Fact {
	var list []app.Fact
	for _, f := range p.Facts {
		if f.Name == name {
			list = append(list, f)
		}
	}
	return list
}

// said is the first fact of a name as the window says it, or nothing.
func said(p *app.Page, name string) string {
	if list := named(p, name); len(list) > 0 {
		return language.FactValue(list[0])
	}
	return ""
}

// value is the first fact of a name as the catalogue has it, or nothing.
func value(p *app.Page, name string) string {
	if list := named(p, name); len(list) > 0 {
		return list[0].Value
	}
	return ""
}

// details is the section of the facts that the page does not show elsewhere, so
// that nothing the catalogue holds is left out.
func details(p *app.Page, elsewhere ...string) []Block {
	return section(language.Say("Details"), "", factLines(p, elsewhere...))
}

// factLines are the facts as lines, but for those shown elsewhere.
func factLines(p *app.Page, elsewhere ...string) []Block {
	var body []Block
	for _, f := range p.Facts {
		if !slices.Contains(elsewhere, f.Name) {
			body = append(body, fact(f))
		}
	}
	return body
}

// fact is a fact as a line of its page; an address can be opened.
func fact(f app.Fact) Fact {
	v := Span{Text: strings.ReplaceAll(language.FactValue(f), listSeparator, "; ")}
	if strings.HasPrefix(f.Value, "https://") || strings.HasPrefix(f.Value, "http://") {
		v.Address = f.Value
	}
	return Fact{Name: capital(language.FactName(f.Name)), Value: []Span{v}, Cite: f.Cite}
}
