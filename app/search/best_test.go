package search

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestBestKeepsWhatSortingWould: throwing candidates away early must not change
// the answer.
func TestBestKeepsWhatSortingWould(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, limit := range []int{1, 2, 7, 50, 499, 500, 1000} {
		all := best{limit: 500, least: -100}
		some := best{limit: limit, least: -100}
		for _, e := range random.Perm(500) {
			s := scored{entry: int32(e), points: float32(random.IntN(40) - 20)}
			all.add(s)
			some.add(s)
		}
		want := all.kept[:min(limit, len(all.kept))]
		if !slices.IsSortedFunc(want, scored.compare) {
			t.Errorf("%v are not in order", want)
		}
		if got := some.kept; !slices.Equal(got, want) {
			t.Errorf("the best %d are %v, want %v", limit, got, want)
		}
	}
}

// TestBestKeepsAnEntryOnce: several wordings find the same entry, and the points
// of the best of them count.
func TestBestKeepsAnEntryOnce(t *testing.T) {
	b := best{limit: 2}
	for _, s := range []scored{{entry: 7, points: 1}, {entry: 8, points: 2}, {entry: 7, points: 3}} {
		b.add(s)
	}
	if got, want := b.kept, []scored{{entry: 7, points: 3}, {entry: 8, points: 2}}; !slices.Equal(got, want) {
		t.Errorf("kept %v, want %v", got, want)
	}
}

func TestSet(t *testing.T) {
	s := newSet(130)
	for _, e := range []int32{0, 63, 64, 129} {
		if !s.add(e) {
			t.Errorf("%d is not new to an empty set", e)
		}
		if s.add(e) {
			t.Errorf("%d is new twice", e)
		}
	}
	if !s.add(1) || !s.add(128) {
		t.Error("a neighbour of what was added is in the set")
	}
	s.remove(64)
	if s.has(64) || !s.has(63) || s.len() != 5 {
		t.Errorf("after removing 64 the set is %v", s.appendTo(nil))
	}
	if got, want := s.appendTo(nil), []int32{0, 1, 63, 128, 129}; !slices.Equal(got, want) {
		t.Errorf("the set holds %v, want %v, in order", got, want)
	}
}
