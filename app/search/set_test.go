package search

import (
	"slices"
	"testing"
)

// TestPacked: a set that is kept holds what it held, best first, and takes no more room
// than the set.
func TestPacked(t *testing.T) {
	const entries = 640 // ten words of a set
	for _, c := range []struct {
		name        string
		first, step int32
		list        bool
	}{
		{"nothing", entries, 1, true},
		{"the last alone", entries - 1, 1, true},
		{"as many as a list has room for", 0, 16, true},
		{"one more", 0, 15, false},
		{"every second", 1, 2, false},
		{"all", 0, 1, false},
	} {
		s := newSet(entries)
		var want, got []int32
		for e := c.first; e < entries; e += c.step {
			s.add(e)
			want = append(want, e)
		}
		p := s.pack()
		p.each(func(e int32) { got = append(got, e) })
		if !slices.Equal(got, want) {
			t.Errorf("%s: packed as %v, want %v", c.name, got, want)
		}
		if isList := p[0] == packedDistances; isList != c.list || len(p) > 1+8*len(s) {
			t.Errorf("%s: %d entries are kept as a list: %v, want %v", c.name, len(want), isList, c.list)
		}
		clear(s)
		again := 0
		p.each(func(int32) { again++ })
		if again != len(want) {
			t.Errorf("%s: %d are left once the set is used for something else, want %d", c.name, again, len(want))
		}
	}
}
