package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// resolution composes the page of a resolution, a decision or an opinion.
func resolution(p *app.Page, asked *app.Edition) []Block {
	e := cmp.Or(app.Current(p), &app.Edition{})
	top := headOf(p, asked, line(plain(e.Code), adoptedBy(p, *e)), e.Address)
	if asked == nil { // else the section of that edition says it
		top = append(top, verified(p)...)
	}
	return slices.Concat(
		top,
		replacement(p),
		linked(language.Say("Replaces"), out(p, app.Supersedes)),
		tasks(p),
		section(language.Say("Editions"), countEditions(p.Editions), orUnread(resolutionEditions(p, asked), language.Say("No source in this snapshot names an edition with its place and year."))),
		counterparts(p),
		mandates(p),
		citations(p),
		reported(p),
		details(p, "number", "keywords"),
		keywords(p),
		indexTerms(p),
	)
}

// verified says how far the status was verified, as the catalogue has it: whoever
// asks whether a resolution is in force must see as of when.
func verified(p *app.Page) []Block {
	if p.Item.StatusNote == "" {
		return nil
	}
	return []Block{Paragraph{Spans: []Span{{Text: language.Stopped(capital(language.StatusNote(p.Item.StatusNote))), Muted: true}}, Cite: p.Item.Cite}}
}

// resolutionEditions lists the editions a source names, each with the assembly
// or conference that adopted it.
func resolutionEditions(p *app.Page, asked *app.Edition) []Block {
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
		list = append(list, shownAbove(r, asked))
	}
	if len(list) > 0 && ofITU(p.Item) {
		list = append(list, whichInForce(p)...)
		list = append(list, muted(language.Say("Editions that no source read here names may exist."))...)
	}
	return list
}

// whichInForce says that a resolution is in force and none of its editions is known to
// be: lists of what is in force name numbers, and a newer edition may exist that no
// source here names.
func whichInForce(p *app.Page) []Block {
	if p.Item.Status != app.InForce || len(p.Editions) == 0 || slices.ContainsFunc(p.Editions, func(e app.Edition) bool { return e.Status == app.InForce }) {
		return nil
	}
	return unread(language.Say("No source in this snapshot says which edition is in force."))
}

// adoptedBy is the assembly or conference that adopted an edition, or the body that it
// is of.
func adoptedBy(p *app.Page, e app.Edition) Span {
	if l := adopted(p, e); l != nil {
		return Span{Text: l.Other.Code, To: l.Other.ID}
	}
	return plain(language.Body(p.Item.Body))
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
