package search

import "testing"

// TestScratchIsGivenBackClean: what a query is found by is gone when the next one begins.
func TestScratchIsGivenBackClean(t *testing.T) {
	x := New(neighbours, nil)
	s := x.borrow()
	s.unheard = append(s.unheard, "zebra")
	s.found = append(s.found, listed{scored{entry: 1}, TierWords})
	s.listed.add(1)
	s.matched.add(1)
	x.giveBack(s)
	if len(s.unheard) > 0 || s.unheard[:1][0] != "" || s.found[0] != (listed{}) || !s.listed.empty() || !s.matched.empty() || s.within != nil {
		t.Errorf("given back are the words %q, the hit %v, the sets %v and %v", s.unheard[:1], s.found[0], s.listed, s.matched)
	}
}
