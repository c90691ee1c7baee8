package search

import (
	"vademecum/app/search/plan"
	"vademecum/app/search/tongue"
)

// Read says what a query means, as [plan.Read] does. One that has words of Russian, Chinese
// or Arabic is read in the English of the catalogue, unless it names something as it is:
// numbers in these languages are known to package ident.
func Read(text string) plan.Plan {
	p := plan.Read(text)
	if len(p.Readings)+len(p.Lists) > 0 || p.Relation != nil && len(p.Relation.Of) > 0 {
		return p
	}
	english, ok := tongue.English(p.Text)
	if !ok {
		return p
	}
	typed, cut := p.Text, p.Cut
	p = plan.Read(english)
	p.AsTyped, p.Cut = typed, p.Cut || cut
	return p
}
