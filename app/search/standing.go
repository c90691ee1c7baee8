package search

import (
	"cmp"
	"slices"
)

// rank copies the entries, best first, and notes what each is worth before any
// query. Ties go to the shorter code, so that X.500 comes before X.1205, and
// then to the newer text.
//
// The order does three things. A list of entries is a ranking already, so what
// a scan has no time for is what would have come last. Entries of equal points
// compare by their places. And a query of filters alone is answered by walking
// through the entries.
func (x *Index) rank(entries []Entry) {
	type ranked struct {
		entry    int32
		standing float32
	}
	order := make([]ranked, len(entries))
	for e := range entries {
		order[e] = ranked{int32(e), float32(x.weights.standing(&entries[e]))}
	}
	slices.SortFunc(order, func(a, b ranked) int {
		if a.standing != b.standing {
			return cmp.Compare(b.standing, a.standing)
		}
		one, other := &entries[a.entry].Item, &entries[b.entry].Item
		return cmp.Or(
			cmp.Compare(len(one.Code), len(other.Code)),
			cmp.Compare(other.Date, one.Date),
			cmp.Compare(one.Code, other.Code),
			cmp.Compare(one.ID, other.ID))
	})
	x.entries = make([]Entry, len(entries))
	x.standing = make([]float32, len(entries))
	for n, r := range order {
		x.entries[n] = entries[r.entry]
		x.standing[n] = r.standing
	}
}
