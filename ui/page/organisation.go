package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// organisation composes the page of an organisation that facilitates action
// lines or prepares assemblies.
func organisation(p *app.Page) []Block {
	lines := with(in(p, app.FacilitatedBy), func(e *end) { e.meta = e.aside() }) // its role: "lead"
	return slices.Concat(
		head(p, line(plain(value(p, "region"))), ""),
		linked(language.Say("Facilitates"), lines),
		given(p),
		reported(p),
		citations(p),
		details(p, "region"),
	)
}
