package search

import (
	"slices"
	"testing"

	"vademecum/app/search/plan"
)

func TestSomeWords(t *testing.T) {
	x := New(titled(
		"Management of utility networks",
		"Management of waste",
		"Networks and their management",
		"Format of the waste report",
	), nil)
	for text, want := range map[string][]string{
		"utility management zebra":        {"x/A", "x/B", "x/C"}, // the rare word decides
		"what about the waste of utility": {"x/A", "x/B", "x/D"}, // small words do not count
		"of the pdf":                      nil,                   // nor are they enough
		"zebra unicorn giraffe waste":     nil,                   // nothing holds most of the words
		"zebra":                           nil,                   // one word: all or nothing
	} {
		found := find(t, x, 10, func(s *scratch, found *best) error {
			return x.bySomeWords(t.Context(), s, plan.Read(text).Words, found)
		})
		var got []string
		for _, f := range found {
			got = append(got, x.entries[f.entry].ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}
