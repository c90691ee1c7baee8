package search

import (
	"math"
	"slices"
	"strings"

	"vademecum/app"
)

// Weights are the points that rank hits of the words tier. Only their
// proportions matter. A word found whole is worth 10, which is the measure of
// all the others.
type Weights struct {
	Whole  float32 // a query word is a word of the entry
	Begins float32 // a query word begins a word of the entry: half, so that "key" finds keys before keyboards
	Code   float32 // added for a word of the code: who types "h.264 video" means that number, not a title that mentions it
	Alias  float32 // added for a word of another number or name: nearly as much
	Name   float32 // added for a word of a name of several words, of an item that has no number: no more than for a title
	First  float32 // added for the first word of a title, a third of it for the third: titles begin with their subject

	// Adjacent is added when a word stands right after the word typed before
	// it: phrases are remembered as phrases. It must outweigh First, or scattered
	// words would beat the phrase.
	Adjacent float32

	// WholeCode is added where the query holds all of a code, and not only its first
	// numbers: "g.808 protection" is about G.808 before G.808.1.
	WholeCode float32

	// Scattered is taken off when a word of the long form of an acronym stands
	// elsewhere than behind the word before it: a long form is one phrase, "voice
	// trunking over IP" is not voice over IP.
	Scattered float32

	// Share is multiplied by the share of the title's words that the query
	// accounts for. This is what puts short titles first.
	Share float32

	Reused float32 // taken off where the same word fills a second slot: nearly all that a whole word is worth

	// The points of a status. They decide between equals and may overturn the
	// place in a title, not the phrase: who types the exact name of a withdrawn
	// text wants that text.
	InForce, Prepublished, Other, Withdrawn float32

	// Family is added for an item that is not part of another: X.509 before the
	// supplements and annexes to it.
	Family float32

	// Kind is multiplied by how early the kind stands in [app.Kinds]: 1 for
	// Recommendations, near 0 for organisations.
	Kind float32

	// Revised is added for each doubling of the texts published to an item, up
	// to 64. What is amended often is what people work with.
	Revised float32

	// Draft is taken off a text that is known by the number of a working
	// document (M.8/BL/29): it came before the Recommendation, not after.
	Draft float32

	// Told is taken off an initiative and an event: they have no status that could
	// speak for them, and who types words rather than their names wants the texts on
	// the subject first.
	Told float32

	// Term is taken off an acronym's own page, so that it does not stand before
	// the texts on its subject.
	Term float32

	// What is taken off for words other than those typed. Alike, for the other
	// spelling, and twice that for a plural, is less than a word of the title is worth,
	// for it is no error; but of two titles the one that has the very words wins,
	// where the words stand in it or whatever its status. An Error
	// outweighs all the points of standing together: of two corrections the
	// nearer wins, whatever it finds. Unfinished, for a correction that is only
	// the beginning of a word, and FirstLetter, for one with another first
	// letter, decide between corrections of as many errors.
	Alike, Error, Unfinished, FirstLetter float32

	// Heard is taken off a word whose beginning is heard like what was typed: it may be
	// meant, and not be ended yet, but a slip of the finger is likelier. With what a
	// beginning is worth less than a whole word it comes to a little more than an Error.
	Heard float32

	// Mentioned is added for a word that is a whole index term, or one of a digest,
	// where those are asked: less than for the beginning of a word of a title.
	Mentioned float32

	// Further is taken off a long form that is less likely meant than what was typed: the
	// second and third thing that an acronym stands for, and what a digit stands for, since
	// "fifth generation" is said of much that is not 5G.
	Further float32

	Form     float32 // taken off for another form of the word: routing for routed
	Synonym  float32 // taken off for a synonym: it is the same thing, but not what was typed
	Initials float32 // taken off when only the initials of a title are those typed
	Covered  float32 // multiplied by the share of the query that an entry holds, when none holds all
}

// DefaultWeights are those that [New] uses.
var DefaultWeights = Weights{
	Whole: 10, Begins: 5,
	Code: 8, Alias: 6, Name: 1, First: 3,
	Adjacent: 5, WholeCode: 6, Scattered: 4,
	Share:   12,
	Reused:  8,
	InForce: 5, Prepublished: 4, Other: 1, Withdrawn: 0,
	Family:  3,
	Kind:    2,
	Revised: 0.8,
	Draft:   6,
	Told:    8,
	Term:    400,
	Alike:   3, Error: 20, Unfinished: 8, FirstLetter: 4, Heard: 18,
	Mentioned: 3,
	Further:   4,
	Form:      2,
	Synonym:   3,
	Initials:  5,
	Covered:   100,
}

// standing is what an entry is worth before any query.
func (w *Weights) standing(e *Entry) float32 {
	points := float32(0)
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
		points += w.Kind * (1 - float32(k)/float32(len(app.Kinds)))
	}
	switch e.Kind {
	case app.Term:
		points -= w.Term
	case app.Initiative, app.Event:
		points -= w.Told
	}
	if strings.Contains(e.Code, "/BL/") {
		points -= w.Draft
	}
	return points + w.Revised*float32(math.Log2(float64(min(1+len(e.Editions), 64))))
}

// word is what finding one query word is worth.
func (w *Weights) word(t token, exact bool) float32 {
	points := w.Begins
	if exact {
		points = w.Whole
	}
	switch t.field {
	case fieldCode:
		return points + w.Code
	case fieldAlias:
		return points + w.Alias
	case fieldCodeName, fieldAliasName:
		return points + w.Name
	case fieldKind:
		return points / 2 // true of many items alike
	}
	if t.spans > 1 { // written as several words: "multi-dimensional" for multidimensional
		points -= w.Alike
	}
	return points + w.First/float32(1+t.at)
}

// place is what the place of a word adds to finding it, in quarters of a point,
// rounded up.
func (w *Weights) place(t token) uint8 {
	points := w.word(t, false) - w.Begins
	return uint8(math.Ceil(float64(min(max(points, 0), 63)) * 4))
}
