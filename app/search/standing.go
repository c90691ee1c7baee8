package search

import (
	"slices"
	"strings"

	"vademecum/app"
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
	type ranked struct { // side by side, what decides: the entries lie far apart
		entry      int32
		standing   float32
		code, date string
	}
	order := make([]ranked, len(entries))
	for e := range entries {
		order[e] = ranked{int32(e), x.weights.standing(&entries[e]), entries[e].Code, entries[e].Date}
	}
	slices.SortFunc(order, func(a, b ranked) int {
		switch {
		case a.standing > b.standing:
			return -1
		case a.standing < b.standing:
			return 1
		case len(a.code) != len(b.code):
			return len(a.code) - len(b.code)
		case a.date != b.date:
			return strings.Compare(b.date, a.date)
		case a.code != b.code:
			return strings.Compare(a.code, b.code)
		}
		return strings.Compare(entries[a.entry].ID, entries[b.entry].ID)
	})
	x.entries = make([]Entry, len(entries))
	x.heads = make([]head, len(entries)+1)
	x.given = make([]int32, len(entries))
	for n, r := range order {
		x.given[n] = r.entry
		x.entries[n] = entries[r.entry]
		x.heads[n] = head{standing: r.standing, isTerm: x.entries[n].Kind == app.Term}
	}
}
