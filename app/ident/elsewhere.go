package ident

import (
	"slices"

	"vademecum/app"
)

// Elsewhere returns what a text is read as, as [Parse] does, where the Sector before the
// number of a Recommendation is changed for the other: series and numbers are told apart
// badly by ear, so that G.652 becomes one of ITU-R and BT.500 one of ITU-T. It is not
// what the text says; whoever uses it has to tell the person so.
func Elsewhere(text string) []Ident {
	folded, ok := fold(text)
	if !ok {
		return nil
	}
	c := cursor(tokens(folded)).skipAll("(.,;:!?")
	if c.isForeign() {
		return nil
	}
	var found []Ident
	var room [4]lead
	for _, l := range c.leads(room[:0]) {
		if l.kind == app.Report {
			continue
		}
		switch l.sector {
		case "itu-r":
			found = append(found, readRecommendation(l.rest)...)
		case "itu-t":
			found = append(found, readRadio(l.rest)...)
		}
	}
	seen := map[string]bool{}
	return slices.DeleteFunc(found, func(i Ident) bool {
		id := i.ID()
		_, err := FromID(id)
		again := seen[id]
		seen[id] = true
		return err != nil || again || i.Kind == app.Report || i.Kind == app.Resolution
	})
}
