package page

import (
	"slices"

	"vademecum/app"
)

// organisation composes the page of an organisation that facilitates action
// lines or prepares assemblies.
func organisation(p *app.Page) []Block {
	return slices.Concat(
		head(p, line(plain(said(p, "region"))), ""),
		facilitation(p),
		given(p),
		reported(p),
		citations(p),
		details(p, "region"),
	)
}
