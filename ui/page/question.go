package page

import (
	"cmp"
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// question composes the page of a Question assigned to a study group.
func question(p *app.Page, asked *app.Edition) []Block {
	e := cmp.Or(app.Current(p), &app.Edition{})
	facts := line(plain(language.Date(e.Date)), group(p.Item.Group), plain(language.Body(p.Item.Body)))
	return slices.Concat(
		headOf(p, asked, facts, e.Address),
		editionsSection(p, asked),
		belonging(p),
		reported(p),
		citations(p),
		details(p),
		indexTerms(p),
	)
}
