package search

import (
	"context"
	"strings"
	"testing"
)

// TestJoined: two neighbours may be one word, in several places at once, and it is said
// which are.
func TestJoined(t *testing.T) {
	x := New(titled(
		"Multipoint flexible bitstream services",
		"Bit errors of flexible codecs",
		"Cybersecurity of broadband networks",
		"Broad band filters",
	), nil)
	for query, want := range map[string]string{
		"multi point flexible bit stream": "x/A multi point as multipoint, bit stream as bitstream",
		"flexible bit stream":             "x/A bit stream as bitstream",
		"cyber security broad band":       "x/C cyber security as cybersecurity, broad band as broadband",
		"cyber security of broadband":     "x/C cyber security as cybersecurity",
		"broad band filters":              "x/D ",
		"broad bandwidths":                "",
		"cyber security cyber security ":  "x/C cyber security as cybersecurity",
	} {
		hits := search(t, x, query).Hits
		got := ""
		if len(hits) > 0 && hits[0].Tier == TierWords {
			got = hits[0].Item.ID + " " + hits[0].Why
		}
		if got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

// TestJoinedOften: the wordings of a text are no more than its words, however many of them
// can be joined.
func TestJoinedOften(t *testing.T) {
	x := New(titled("Broadband", "Broad band"), nil)
	words := strings.Fields(strings.Repeat("broad band ", 40))
	s := x.borrow()
	defer x.giveBack(s)
	asked := 0
	err := x.joined(s, words, func(w *wording) error {
		asked++
		if len(w.slots) == len(words) {
			t.Errorf("a wording joins nothing: %s", w.why)
		}
		return context.Background().Err()
	})
	if err != nil || asked != 41 {
		t.Errorf("%d wordings of %d words, %v; want 41", asked, len(words), err)
	}
}
