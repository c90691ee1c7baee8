package search

import (
	"math"
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
		p := packAll(s)
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

// packAll packs a set whatever room it takes.
func packAll(s set) packed {
	p, _ := s.pack(nil, math.MaxInt)
	return p
}

// TestPackedBound: a set that would take more room than there may be is not packed, and one
// that just fits is.
func TestPackedBound(t *testing.T) {
	for _, step := range []int32{1, 7, 100} {
		s := newSet(6400)
		for e := int32(0); e < 6400; e += step {
			s.add(e)
		}
		whole := packAll(s)
		if p, ok := s.pack(nil, len(whole)); !ok || !slices.Equal(p, whole) {
			t.Errorf("every %d. entry: not packed in the %d bytes that it takes", step, len(whole))
		}
		if p, ok := s.pack(whole, len(whole)-1); ok {
			t.Errorf("every %d. entry: packed in %d bytes, where there may be fewer", step, len(p))
		}
	}
	if p, ok := newSet(6400).pack(make(packed, 9), 1); !ok || len(p) != 1 || p.isMany() || p.isAway() {
		t.Errorf("no entries are packed as %v, %v", p, ok)
	}
}

// TestNextOfSet: from any place on, the next word that holds an entry is found, wherever the
// four that are looked at together begin and end.
func TestNextOfSet(t *testing.T) {
	for length := range 11 {
		for filled := range 1 << length {
			s := make(set, length)
			for n := range s {
				s[n] = uint64(filled >> n & 1 << 63)
			}
			for from := range length + 1 {
				want := from
				for want < length && filled>>want&1 == 0 {
					want++
				}
				if got := s.next(from); got != want {
					t.Fatalf("in %b of %d, the next from %d is %d, want %d", filled, length, from, got, want)
				}
			}
		}
	}
}
