package search

import (
	"iter"
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

// nameBeginning adds what the longest beginning of the query names that names
// anything: the item whose edition, amendment or place is still being typed.
func (q *query) nameBeginning(found *best) { q.nameBy(q.plan.Beginnings, found) }

// nameBy adds what the first of some parts of the query names that names anything.
func (q *query) nameBy(parts iter.Seq[[]ident.Ident], found *best) {
	before := len(found.kept)
	for readings := range parts {
		for _, reading := range readings {
			q.lookUp(reading.Family().ID(), func(entry int32, _ string) {
				if q.within != nil && !q.within.has(entry) || slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry }) {
					return
				}
				q.matched.add(entry)
				found.kept = append(found.kept, scored{entry: entry, points: float32(maxPoints/2) / float32(1+len(found.kept))})
			})
		}
		if len(found.kept) > before {
			break
		}
	}
	q.begun = len(found.kept) - before
}

// byBeginning runs the same where no title holds the words either, and then looks for the
// study group that is named anywhere in the text: "who leads SG17".
func (q *query) byBeginning(found *best) error {
	q.nameBeginning(found)
	if q.begun == 0 {
		q.nameBy(q.plan.Within, found)
		q.inside = q.begun > 0
	}
	return q.ctx.Err()
}
