package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// term composes the page of an acronym: what it stands for, what it leads to,
// and its forms in other languages. Which texts use it is a search, not a list
// of links.
func term(p *app.Page) []Block {
	searches := []string{p.Item.Code}
	if p.Item.Title != "" {
		searches = append(searches, p.Item.Title)
	}
	leads := rows(out(p, app.Names))
	if len(leads) > 0 {
		leads = append(leads, muted(language.Say("These were chosen as in an index of subjects. The source is that of the name."))...)
	}
	return slices.Concat(
		head(p, nil, ""),
		section(language.Say("Leads to"), "", leads),
		section(language.Say("Look for"), "", []Block{Words{List: searches, Cite: p.Item.Cite}}),
		reported(p),
		citations(p),
		section(language.Say("Other forms"), "", factLines(p)),
	)
}

// namedBy are the terms that stand for an item, on the page of that item.
func namedBy(p *app.Page) []Block { return listed(language.Say("Terms"), in(p, app.Names)) }
