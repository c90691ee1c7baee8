package search

import (
	"cmp"
	"slices"
)

// A scored entry is a candidate with its points.
type scored struct {
	entry   int32
	points  float32
	loose   bool     // a short word is only the beginning of another
	held    float32  // where not all words are held: how much of them is
	edition string   // id of the edition that was named, in the identifier tier
	wording *wording // what was looked for when it was found; nil when no words were
}

// best keeps the limit best of any number of candidates in order, each entry
// once. Few candidates come among the best once there are some, so putting each
// in its place costs little.
type best struct {
	limit int
	kept  []scored
	least float32 // candidates with fewer points need not be looked at

	distinct bool // whether what is added now is known to be each entry once
}

// compare orders the better one first: that with more points, and of equals the
// entry of better standing.
func (s scored) compare(other scored) int {
	switch { // no points are NaN
	case s.points > other.points:
		return -1
	case s.points < other.points:
		return 1
	}
	return cmp.Compare(s.entry, other.entry)
}

func (b *best) add(s scored) {
	if s.points < b.least || b.limit <= 0 {
		return
	}
	at := len(b.kept)
	for at > 0 && b.kept[at-1].compare(s) > 0 {
		at--
	}
	if at == b.limit {
		return
	}
	room := len(b.kept)
	if !b.distinct { // another wording may have found the entry: the better one counts
		same := func(k scored) bool { return k.entry == s.entry }
		if slices.ContainsFunc(b.kept[:at], same) {
			return
		}
		if old := slices.IndexFunc(b.kept[at:], same); old >= 0 {
			room = at + old
		}
	}
	if room == len(b.kept) && room < b.limit {
		b.kept = append(b.kept, scored{})
	}
	room = min(room, len(b.kept)-1)
	copy(b.kept[at+1:room+1], b.kept[at:room])
	b.kept[at] = s
	if len(b.kept) == b.limit {
		b.least = b.kept[len(b.kept)-1].points
	}
}
