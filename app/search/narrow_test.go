package search

import (
	"fmt"
	"sync"
	"testing"
)

// What one search keeps for the next changes no answer: typed letter by letter, taken
// back letter by letter and with other words in between, a query finds what it finds
// when nothing was typed before.
func TestNarrowingFindsTheSame(t *testing.T) {
	entries := synthetic(3000)
	typing, alone := New(entries, nil), New(entries, nil)
	say := func(x *Index, query string) string {
		s := ""
		result, err := x.answer(t.Context(), query, 20)
		for _, h := range result.Hits {
			h = h.Marked()
			s += fmt.Sprintf("%s %v %.3f %v %v %s\n", h.Item.ID, h.Tier, h.Score, h.Code, h.Title, h.Why)
		}
		return fmt.Sprint(s, result.Counted().Facets, result.DidYouMean, result.Notice, err)
	}
	queries := []string{
		"aanetwork1 aboptical0", "optical network transport aqthe", "signalling requirements nbdata0 x", "data systms digital",
		"ahof0 optical netwrk", "color measurement", "optical", "the aanetwork1", "satellite terminal equipment framework",
	}
	for _, query := range queries {
		for n := range 2 * len(query) {
			beginning := query[:min(n, 2*len(query)-n)]
			alone.scratches = sync.Pool{New: func() any { return newScratch(alone) }} // nothing is kept
			if got, want := say(typing, beginning), say(alone, beginning); got != want {
				t.Fatalf("%q finds\n%s\nbut on its own\n%s", beginning, got, want)
			}
		}
	}
}

func TestFilledNarrows(t *testing.T) {
	slotsOf := func(intervals ...interval) (slots []slot) {
		for _, i := range intervals {
			slots = append(slots, slot{alts: []alt{{interval: i}}})
		}
		return slots
	}
	var f filled
	if _, ok := f.narrows(slotsOf(interval{1, 2}), nil); ok {
		t.Error("nothing is known, and yet it narrows")
	}
	f.begin(slotsOf(interval{10, 20}, interval{30, 40}))
	for _, test := range []struct {
		slots []slot
		open  int
		ok    bool
	}{
		{slotsOf(interval{10, 20}, interval{30, 40}), 0, true},
		{slotsOf(interval{10, 20}, interval{32, 40}), 1, true},
		{slotsOf(interval{10, 20}, interval{30, 40}, interval{1, 5}), 1, true},
		{slotsOf(interval{10, 20}, interval{29, 40}), 0, false},
		{slotsOf(interval{10, 20}), 0, false},
		{slotsOf(interval{30, 40}, interval{10, 20}), 0, false},
	} {
		if open, ok := f.narrows(test.slots, nil); ok != test.ok || ok && len(open) != test.open {
			t.Errorf("%v: %d open slots, %v; want %d, %v", test.slots, len(open), ok, test.open, test.ok)
		}
	}
	for e := range int32(mostFilled + 1) {
		f.note(e)
	}
	if _, ok := f.narrows(slotsOf(interval{10, 20}, interval{30, 40}), nil); ok {
		t.Error("more fills the slots than is kept, and yet it narrows")
	}
}

func TestLook(t *testing.T) {
	x := New(synthetic(3000), nil)
	s := newScratch(x)
	for _, word := range []string{"o", "op", "opt", "optic", "net", "opt", "o", "zzz", "zzzz", "a", "b", "c", "d", "e", "f", "g", "h", "i", "optical"} {
		i, exact := x.prefix(word)
		if k := x.look(s, word); k.interval.empty() != i.empty() || !i.empty() && (k.interval != i || k.exact != exact) {
			t.Errorf("%q: %v, %d; want %v, %d", word, k.interval, k.exact, i, exact)
		}
	}
}
