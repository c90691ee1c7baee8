package search

import (
	"math"
	"slices"

	"vademecum/app"
)

// Weights are the points that rank hits of the words tier. Only their
// proportions matter. A word found whole is worth 10, which is the measure of
// all the others.
type Weights struct {
	Whole  float64 // a query word is a word of the entry
	Begins float64 // a query word begins a word of the entry: half, so that "key" finds keys before keyboards
	Code   float64 // added for a word of the code: who types "h.264 video" means that number, not a title that mentions it
	Alias  float64 // added for a word of another number or name: nearly as much
	First  float64 // added for the first word of a title, a third of it for the third: titles begin with their subject

	// Adjacent is added when a word stands right after the word typed before
	// it: phrases are remembered as phrases. It must outweigh First, or scattered
	// words would beat the phrase.
	Adjacent float64

	// Share is multiplied by the share of the title's words that the query
	// accounts for. This is what puts short titles first.
	Share float64

	// The points of a status. They decide between equals and may overturn the
	// place in a title, not the phrase: who types the exact name of a withdrawn
	// text wants that text.
	InForce, Prepublished, Other, Withdrawn float64

	// Family is added for an item that is not part of another: X.509 before the
	// supplements and annexes to it.
	Family float64

	// Kind is multiplied by how early the kind stands in [app.Kinds]: 1 for
	// Recommendations, near 0 for organisations.
	Kind float64

	// Revised is added for each doubling of the texts published to an item, up
	// to 64. What is amended often is what people work with.
	Revised float64
}

// DefaultWeights are those that [New] uses.
var DefaultWeights = Weights{
	Whole: 10, Begins: 5,
	Code: 8, Alias: 6, First: 3,
	Adjacent: 5,
	Share:    12,
	InForce:  5, Prepublished: 4, Other: 1, Withdrawn: 0,
	Family:  3,
	Kind:    2,
	Revised: 0.8,
}

// standing is what an entry is worth before any query.
func (w *Weights) standing(e *Entry) float64 {
	points := 0.0
	switch e.Status {
	case app.InForce, "": // a kind without status, such as a goal, does not go out of date
		points += w.InForce
	case app.Prepublished:
		points += w.Prepublished
	case app.Withdrawn:
		points += w.Withdrawn
	default:
		points += w.Other
	}
	if !slices.Contains([]app.Kind{app.Supplement, app.Annex, app.Guide}, e.Kind) {
		points += w.Family
	}
	if k := slices.Index(app.Kinds, e.Kind); k >= 0 {
		points += w.Kind * (1 - float64(k)/float64(len(app.Kinds)))
	}
	return points + w.Revised*math.Log2(float64(min(1+len(e.Editions), 64)))
}

// word is what finding one query word is worth.
func (w *Weights) word(t token, exact bool) float64 {
	points := w.Begins
	if exact {
		points = w.Whole
	}
	switch t.field {
	case fieldCode:
		return points + w.Code
	case fieldAlias:
		return points + w.Alias
	}
	return points + w.First/float64(1+t.at)
}
