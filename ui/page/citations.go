package page

import (
	"vademecum/app"
	"vademecum/ui/language"
)

// citations are the two sections on what the item cites and what cites it. A
// resolution that recalls its own earlier edition is not cited by another text.
func citations(p *app.Page) []Block {
	cites, readIn := onceFor(out(p, app.Cites))
	_, citedBy := split(in(p, app.Cites), func(e end) bool { return e.Other.ID == p.Item.ID })
	return append(
		section(language.Say("Cites"), countKinds(cites), append(readIn, grouped(cites, kindName, kindNames...)...)),
		section(language.Say("Cited by"), countKinds(citedBy), grouped(with(citedBy, byEdition), kindName, kindNames...))...,
	)
}

// mandates are the action lines that the operative part of a resolution names.
func mandates(p *app.Page) []Block {
	lines, readIn := onceFor(out(p, app.Mandates))
	return section(language.Say("Mandates"), countKinds(lines), append(readIn, rows(lines)...))
}

// The note of a citation names the edition of the citing text it was read in.

// readInEdition tells of what this item cites in which edition of it that was
// read.
func readInEdition(e *end) {
	if e.Note != "" {
		e.Note = language.Say("read in %s", e.Note)
	}
}

// byEdition tells of a citation of this item in which edition of the other text
// it was read, and which edition of this one it names.
func byEdition(e *end) {
	e.meta, e.Note = e.Note, ""
	if named := e.aside(); named != "" {
		e.Note = language.Say("refers to %s", named)
	}
}

// onceFor words the notes of what the item cites. When all of it was read in one
// edition, that is said once, above the rows, and not in each.
func onceFor(cites []end) ([]end, []Block) {
	cites = with(cites, readInEdition)
	if len(cites) == 0 || cites[0].Note == "" {
		return cites, nil
	}
	for _, e := range cites {
		if e.Note != cites[0].Note {
			return cites, nil
		}
	}
	return with(cites, withoutNote), muted(capital(cites[0].Note) + ".")
}
