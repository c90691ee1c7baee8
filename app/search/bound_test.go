package search

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// TestBound: what is left out without working out its points must have had too
// few. So no entry may get more than the bound, for any query of one to three
// words or beginnings of words of the catalogue.
func TestBound(t *testing.T) {
	x := New(catalogue(t), nil)
	for e := range int32(len(x.entries)) {
		words := strings.Fields(strings.ToLower(x.entries[e].Code + " " + x.entries[e].Title))
		for n := range words {
			query := words[n:min(len(words), n+1+n%3)]
			last := query[len(query)-1]
			for _, put := range [][]string{query, {last[:(len(last)+1)/2]}} {
				s := x.borrow()
				w, known := x.typed(s, put)
				if !known {
					x.giveBack(s)
					continue
				}
				ceiling := float32(roundingError)
				for i := range w.slots {
					w.slots[i].seal()
					ceiling += x.mostPoints(&w.slots[i])
					if i > 0 {
						ceiling += x.weights.Adjacent
					}
				}
				ceiling += min(float32(len(w.slots))*x.heads[e].share, x.weights.Share)
				points, ok := x.match(e, w.slots)
				s.open = s.open[:0]
				for i := range w.slots {
					s.open = append(s.open, &w.slots[i])
				}
				if fills := x.fills(e, s.open); ok != fills {
					t.Errorf("%q matches %s: %v, and fills its slots: %v", put, x.entries[e].ID, ok, fills)
				}
				if ok && points > ceiling {
					t.Errorf("%q gives %s %v points, more than the bound %v", put, x.entries[e].ID, points, ceiling)
				}
				for i := range w.slots { // alone, each is the rarest
					one, _ := x.match(e, w.slots[i:i+1])
					s.sets, s.made = nil, 0
					if slices.Contains(x.candidates(s, &w.slots[i], false), e) && s.bounded && one > s.bounds[e]+x.heads[e].share+roundingError {
						t.Errorf("%q of %q gives %s %v points, more than the bound %v of its posting", put[i], put, x.entries[e].ID, one, s.bounds[e]+x.heads[e].share)
					}
				}
				x.giveBack(s)
			}
		}
	}
}

// TestFewBestAreTheBestOfMany: with a limit, candidates are left out early; what
// is listed, and what facets count, must be the same.
func TestFewBestAreTheBestOfMany(t *testing.T) {
	x := New(synthetic(4_000), nil)
	for _, query := range []string{"o", "op", "optical", "optical network", "the network transport", "of a", "sig man req", "optical netw", "security of"} {
		words := strings.Fields(query)
		run := func(limit int) (found []scored, matched int) {
			s := x.borrow()
			defer x.giveBack(s)
			b := s.best(limit)
			w, known := x.typed(s, words)
			if !known {
				t.Fatalf("%q holds a word that is unknown", query)
			}
			if err := x.scan(t.Context(), s, w, b); err != nil {
				t.Fatal(err)
			}
			return append(found, b.kept...), s.matched.len()
		}
		all, matchedAll := run(math.MaxInt32)
		for _, limit := range []int{1, 3, 20, 100} {
			some, matched := run(limit)
			if matched != matchedAll {
				t.Errorf("%q, limit %d: %d match, want %d", query, limit, matched, matchedAll)
			}
			for n, s := range some {
				if s.entry != all[n].entry || s.points != all[n].points {
					t.Errorf("%q, limit %d: place %d has entry %d, want %d", query, limit, n+1, s.entry, all[n].entry)
					break
				}
			}
			if len(some) != min(limit, len(all)) {
				t.Errorf("%q, limit %d: %d are listed of %d", query, limit, len(some), len(all))
			}
		}
	}
}
