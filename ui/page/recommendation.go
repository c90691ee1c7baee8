package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// recommendation composes the page of a Recommendation, and of everything else
// that a Sector publishes in dated editions: supplements, annexes, implementers'
// guides, Reports, Handbooks, and the resolutions of the Radiocommunication
// Assembly.
func recommendation(p *app.Page, asked *app.Edition) []Block {
	e := cmp.Or(app.Current(p), &app.Edition{})
	number := editionNumber(*e)
	if numbered(*e) {
		number = e.Code
	}
	facts := []Span{plain(editionDate(e.Date)), plain(number)}
	facts = append(facts, group(p.Item.Group))
	twins := either(p, app.TwinOf)
	for _, t := range twins {
		// A joint number stands in the code; another number may be that of an
		// older edition, and then the record of this one does not name it.
		if t.Note != "joint number" && strings.Contains(t.Cite.Locator, e.Cite.Locator) {
			facts = append(facts, Span{Text: t.code(), To: t.Other.ID})
		}
	}
	return slices.Concat(
		headOf(p, asked, line(facts...), e.Address),
		replacement(p),
		linked(language.Say("Replaces"), out(p, app.Supersedes)),
		severalInForce(p),
		editionsSection(p, asked),
		belonging(p),
		listed(language.Say("Also numbered"), twins),
		linked(language.Say("Annexes and supplements"), in(p, app.PartOf)),
		reported(p),
		citations(p),
		counterparts(p),
		details(p),
		indexTerms(p),
	)
}

// replacement answers the question a superseded or withdrawn text raises, as
// far as the sources do: a text that names it as superseded, or the same text
// under another number that is in force.
func replacement(p *app.Page) []Block {
	if p.Item.Status != app.Superseded && p.Item.Status != app.Withdrawn {
		return nil
	}
	successors := in(p, app.Supersedes)
	for _, t := range either(p, app.TwinOf) {
		if t.Other.Status == app.InForce {
			successors = append(successors, t)
		}
	}
	return section(language.Say("What replaced it"), "", orUnread(rows(successors), language.Say("No source in this snapshot names a text that replaced it.")))
}

// belonging says whose text it is and what it is part of.
func belonging(p *app.Page) []Block {
	groups := rows(with(out(p, app.ResponsibleGroup), withoutNote))
	if p.Item.Kind != app.Resolution && p.Item.Kind != app.Handbook { // these belong to no group
		groups = orUnread(groups, language.Say("No source in this snapshot names the study group responsible."))
	}
	return section(language.Say("Belongs to"), "", append(rows(out(p, app.PartOf)), groups...))
}

// indexTerms are the words a back-of-the-book index would have.
func indexTerms(p *app.Page) []Block {
	if len(p.Terms) == 0 {
		return nil
	}
	return section(language.Say("Index terms"), "", []Block{Words{List: p.Terms, Cite: p.Item.Cite}})
}
