package search

import (
	"slices"

	"vademecum/app/ident"
)

// naming says how well the catalogue knows what a query names.
type naming int

const (
	namedNothing   naming = iota // it names nothing there
	namedBeginning               // its beginning names something there
	namedItem                    // it names an edition or amendment that is unknown, of an item that is known
	namedExactly
)

// nameBeginning adds what the query names in the other Sector than it says, else what the
// longest beginning of it names that names anything: the item whose edition, amendment or
// place is still being typed.
func (q *query) nameBeginning(found *best) {
	if q.named == namedNothing && len(q.plan.Elsewhere) > 0 {
		if q.elsewhere = q.namePart(q.plan.Elsewhere, found); q.elsewhere {
			return
		}
	}
	for readings := range q.plan.Beginnings {
		if q.namePart(readings, found) {
			break
		}
	}
}

// namePart adds what the readings of a part of the query name, and reports whether that
// is anything.
func (q *query) namePart(readings []ident.Ident, found *best) bool {
	before := len(found.kept)
	for _, reading := range readings {
		q.lookUp(reading.Family().ID(), func(entry int32, _ string) {
			if q.within != nil && !q.within.has(entry) || slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry }) {
				return
			}
			q.matched.add(entry)
			found.kept = append(found.kept, scored{entry: entry, points: float32(maxPoints/2) / float32(1+len(found.kept))})
		})
	}
	q.begun = len(found.kept) - before
	return q.begun > 0
}

// byBeginning runs the same where no title holds the words either, and then looks for the
// study group that is named anywhere in the text: "who leads SG17".
func (q *query) byBeginning(found *best) error {
	q.nameBeginning(found)
	if q.begun == 0 {
		for readings := range q.plan.Within {
			if q.inside = q.namePart(readings, found); q.inside {
				break
			}
		}
	}
	return q.ctx.Err()
}
