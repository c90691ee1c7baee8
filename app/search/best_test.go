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
	x := New(synthetic(500), nil)
	for _, limit := range []int{1, 2, 7, 50, 499, 500, 1000} {
		all := best{x: x, limit: 500}
		some := best{x: x, limit: limit}
		for _, e := range random.Perm(500) {
			s := scored{entry: int32(e), points: float64(random.IntN(20))}
			all.add(s)
			some.add(s)
		}
		want := all.sorted()
		want = want[:min(limit, len(want))]
		if got := some.sorted(); !slices.Equal(got, want) {
			t.Errorf("the best %d are %v, want %v", limit, got, want)
		}
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
}
