package ident

import (
	"strings"

	"vademecum/app"
)

// An Ident is one identifier taken apart: an item, and as much of an edition of
// it and of the texts that hang on that edition as was named. The zero Ident
// names nothing.
type Ident struct {
	// Body is the first segment of the id: "itu-t", "itu-r", "wtsa", "pp",
	// "wtdc", "council", "wcit", "wrc", "wtpf", "un", "wsis", "sdg", "sg",
	// "question", "event", "org", "initiative", "topic" or "term".
	Body string

	// Number is the rest of the id of the item: "X.509", "G.Suppl.43",
	// "Report-BT.2247", "44", "Decision-5", "A/RES/70/125", "C7-ehealth", "9.c",
	// "itu-t/17".
	Number string

	Kind app.Kind

	// Joint holds the further numbers of the same text, in the form of Number:
	// "Y.1303" for G.7041/Y.1303. They are no part of the id.
	Joint []string

	// Edition tells editions of one item apart: "2019-10" or "2019" for ITU-T;
	// their number ("12", "0") for ITU-R, or the date of one that has none; the
	// year for resolutions.
	Edition string

	// Dated is the date named of an edition that is told by its number, as those of ITU-R
	// are: "2019-10" of "BT.500-14 (10/2019)". It is no part of the id.
	Dated string

	// Version is "8" for a printed "(V8)" and "1" for a printed "v.1", which
	// sets Dotted. Only a dotted version is part of the id of a dated edition;
	// the date tells the others apart.
	Version string
	Dotted  bool

	Place   string // of the conference that adopted the edition, for resolutions: "Antalya"
	Revised bool   // the edition was named as a revision: "(Rev. Antalya, 2006)"

	Parts    []Part // what hangs on the edition, outermost first: Amd. 1, then Err. 1
	PartDate string // date of the last of Parts: "2024-10"
}

// A Part is an amendment, a corrigendum or another text that hangs on an edition.
type Part struct {
	Kind   app.Part
	Number string // "1", "II", "E"
}

// ID returns the stable address of what i names: "itu-t/X.509@2019!Amd1@2024-10".
func (i Ident) ID() string {
	if i.Edition == "" && i.Version == "" && len(i.Parts) == 0 && i.PartDate == "" {
		return i.Body + "/" + i.Number
	}
	var b strings.Builder
	b.Grow(len(i.Body) + len(i.Number) + 24) // room for most
	b.WriteString(i.Body)
	b.WriteByte('/')
	b.WriteString(i.Number)
	if edition := i.editionID(); edition != "" {
		b.WriteByte('@')
		b.WriteString(edition)
	}
	for _, p := range i.Parts {
		b.WriteByte('!')
		b.WriteString(partSymbol(p.Kind))
		b.WriteString(p.Number)
	}
	if i.PartDate != "" {
		b.WriteByte('@')
		b.WriteString(i.PartDate)
	}
	return b.String()
}

// editionID is what stands after the first "@".
func (i Ident) editionID() string {
	switch {
	case i.Version == "":
		return i.Edition
	case i.Edition == "":
		return "v" + i.Version
	case i.Dotted:
		return i.Edition + ".v" + i.Version
	}
	return i.Edition
}

// Family returns the item alone, without edition and parts: X.509 for X.509
// (2019) Amd. 1. Joint numbers stay.
func (i Ident) Family() Ident {
	return Ident{Body: i.Body, Number: i.Number, Kind: i.Kind, Joint: i.Joint}
}

// Base returns the edition that the parts of i hang on, or i itself when it has
// none. The edition may be known by its year only ("itu-t/X.509@2019").
func (i Ident) Base() Ident {
	i.Parts, i.PartDate = nil, ""
	return i
}

// Parent returns the Recommendation that an annex, appendix, attachment or
// supplement published on its own belongs to: G.729 for G.729.AnnexA. It returns
// false for everything else, and for a supplement to a series (G.Suppl.43),
// which belongs to no Recommendation.
func (i Ident) Parent() (Ident, bool) {
	if i.Body != "itu-t" {
		return Ident{}, false
	}
	number, rest := splitNumber(i.Number)
	if rest == "" || !strings.Contains(number, ".") {
		return Ident{}, false
	}
	parent := Ident{Body: i.Body, Number: number, Kind: kindOf(i.Body, number)}
	for _, j := range i.Joint {
		j, _ := splitNumber(j)
		parent.Joint = append(parent.Joint, j)
	}
	return parent, true
}
