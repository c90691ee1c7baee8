package search

import (
	"strings"
	"testing"
)

// TestPieces: a word that is several is cut where least need be put right.
func TestPieces(t *testing.T) {
	x := New(titled("Digital systems", "Optical fibre cable", "International telephone service", "Signal for all", "Audio"), nil)
	for word, want := range map[string]string{
		"digitalsystems":                "digital systems",
		"digitalsistims":                "digital sistims",
		"dijitalsystems":                "dijital systems",
		"opticalfibrecable":             "optical fibre cable",
		"opticalfibrekable":             "optical fibre kable",
		"internationaltelephonesurvice": "international telephone survice",
		"digital":                       "", // too short to be two
		"zebraunicorn":                  "", // neither half is known
		"digitalzzzzzz":                 "", // nor like anything
		"dijitalsistims":                "", // nor is either as it should be
		"digital5systems":               "",
		strings.Repeat("digital", 12):   "",
	} {
		s := x.borrow()
		put, cost, ok := x.pieces(s, word)
		x.giveBack(s)
		if got := strings.Join(put, " "); got != want || ok != (want != "") || cost < 0 {
			t.Errorf("%s is %q at %g, want %q", word, got, cost, want)
		}
	}
}

// TestPiecesSearch: what was joined and mistyped is found by all its words.
func TestPiecesSearch(t *testing.T) {
	x := New(titled("Digital systems for radio", "Analogue systems", "Digital networks", "Optical fibre cable", "Multisystems"), nil)
	for query, want := range map[string]string{
		"digitalsistims":       "x/A",
		"radio dijitalsystems": "x/A",
		"optikalfibre cable":   "x/D",
		"multisistems":         "x/E", // one word is nearer
	} {
		result := search(t, x, query)
		if got := ids(result.Hits); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %q, want %s first", query, got, want)
		}
	}
}
