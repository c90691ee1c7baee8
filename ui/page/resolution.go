package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// resolution composes the page of a resolution, a decision or an opinion.
func resolution(p *app.Page) []Block {
	e := cmp.Or(app.Current(p), &app.Edition{})
	by := plain(language.Body(p.Item.Body))
	if l := adopted(p, *e); l != nil {
		by = Span{Text: l.Other.Code, To: l.Other.ID}
	}
	return slices.Concat(
		head(p, line(plain(e.Code), by), e.Address),
		verified(p),
		replacement(p),
		linked(language.Say("Replaces"), out(p, app.Supersedes)),
		tasks(p),
		section(language.Say("Editions"), countEditions(p.Editions), orUnread(resolutionEditions(p), language.Say("No source in this snapshot names an edition with its place and year."))),
		counterparts(p),
		mandates(p),
		citations(p),
		reported(p),
		details(p, "number", "keywords"),
		keywords(p),
		indexTerms(p),
	)
}

// verified says how far the status was verified, in the words of the catalogue:
// whoever asks whether a resolution is in force must see as of when.
func verified(p *app.Page) []Block {
	if p.Item.StatusNote == "" {
		return nil
	}
	return []Block{Paragraph{Spans: []Span{{Text: capital(p.Item.StatusNote) + ".", Muted: true}}, Cite: p.Item.Cite}}
}

// resolutionEditions lists the editions a source names, each with the assembly
// or conference that adopted it.
func resolutionEditions(p *app.Page) []Block {
	var list []Block
	for _, e := range p.Editions {
		r := Row{Code: e.Code, Title: e.Title, Status: e.Status, To: e.ID, Cite: e.Cite}
		if r.Status == app.Unknown {
			r.Status = "" // the row has nothing to say that its resolution does not
		}
		if day := language.Date(e.Date); strings.Contains(e.Date, "-") && day != e.Code {
			r.Meta = day
		}
		if l := adopted(p, e); l != nil {
			r.Title, r.Relation = l.Other.Code, language.Say("adopted at %s", l.Other.Title)
		}
		list = append(list, r)
	}
	if len(list) > 0 && ofITU(p.Item) {
		list = append(list, muted(language.Say("Editions that no source read here names may exist."))...)
	}
	return list
}

// adopted is the link to the assembly or conference that adopted an edition; nil
// where no source names one.
func adopted(p *app.Page, e app.Edition) *app.Link {
	for i, l := range p.Out {
		if l.Relation == app.HeldAt && l.Note == e.Code {
			return &p.Out[i]
		}
	}
	return nil
}

// ofITU tells the texts of ITU, which are revised from conference to conference,
// from those of the United Nations, which stand as adopted.
func ofITU(i app.Item) bool { return !strings.HasPrefix(i.Body, "UN ") }

// keywords are the subjects of a resolution.
func keywords(p *app.Page) []Block {
	facts := named(p, "keywords")
	if len(facts) == 0 {
		return nil
	}
	return section(language.Say("Keywords"), "", []Block{Words{List: strings.Split(facts[0].Value, listSeparator), Cite: facts[0].Cite}})
}
