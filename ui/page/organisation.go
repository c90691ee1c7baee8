package page

import (
	"slices"

	"vademecum/app"
)

// organisation composes the page of an organisation that facilitates action
// lines or prepares assemblies.
func organisation(p *app.Page) []Block {
	lines := with(in(p, app.FacilitatedBy), func(e *end) { e.meta = e.aside() }) // its role: "lead"
	return slices.Concat(
		head(p, line(plain(value(p, "region"))), ""),
		linked("Facilitates", lines),
		given(p),
		reported(p),
		citations(p),
		details(p, "region"),
	)
}
