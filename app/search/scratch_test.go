package search

import (
	"strings"
	"testing"
)

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

// TestTexts: each list of texts has its room to itself, also when there was none left, and
// none of it stays when the search is over.
func TestTexts(t *testing.T) {
	x := New(nil, nil)
	s := x.borrow()
	var lists [][]string
	for n := range 20 {
		list := s.texts(n)
		if len(list) != 0 || cap(list) != n {
			t.Fatalf("a list for %d texts has %d and room for %d", n, len(list), cap(list))
		}
		for range n {
			list = append(list, strings.Repeat("x", n))
		}
		lists = append(lists, list)
	}
	for n, list := range lists {
		for _, text := range list {
			if len(list) != n || len(text) != n {
				t.Fatalf("list %d is %q", n, list)
			}
		}
	}
	x.giveBack(s)
	for _, text := range s.strings[:cap(s.strings)] {
		if text != "" {
			t.Fatalf("%q is still held", text)
		}
	}
}
