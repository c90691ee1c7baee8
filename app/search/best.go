package search

import (
	"cmp"
	"slices"
)

// A scored entry is a candidate with its points.
type scored struct {
	entry   int32
	points  float64
	edition string // id of the edition that was named, in the identifier tier
}

// best keeps the limit best of any number of candidates. It lets twice as many
// gather and then throws the worse half away, which costs less than keeping
// them in order one by one.
type best struct {
	x     *Index
	limit int
	kept  []scored
	least float64 // candidates with fewer points need not be looked at
}

func (b *best) add(s scored) {
	if s.points < b.least {
		return
	}
	if b.kept = append(b.kept, s); len(b.kept) >= 2*b.limit {
		b.sorted()
		b.least = b.kept[len(b.kept)-1].points
	}
}

// sorted returns those kept, best first.
func (b *best) sorted() []scored {
	slices.SortFunc(b.kept, func(one, other scored) int {
		return cmp.Or(cmp.Compare(other.points, one.points), b.x.before(one.entry, other.entry))
	})
	b.kept = b.kept[:min(len(b.kept), b.limit)]
	return b.kept
}

// A set holds entries, one bit each.
type set []uint64

func newSet(entries int) set { return make(set, (entries+63)/64) }

// add reports whether the entry is new to the set.
func (s set) add(entry int32) bool {
	bit := uint64(1) << (entry % 64)
	old := s[entry/64]
	s[entry/64] = old | bit
	return old&bit == 0
}
