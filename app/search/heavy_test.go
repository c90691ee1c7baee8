package search

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// TestRemembered: what is asked for again is answered as it was the first time,
// also when other tiers had to add to what its words found.
func TestRemembered(t *testing.T) {
	entries := titled("Optical fibre", "Optical cable", "Optical network", "Utilities", "Going along Paris")
	for _, code := range []string{"GAPA", "GAPB", "GAPC"} { // acronyms are not what is looked for; the initials of a title are
		entries = append(entries, Entry{Item: app.Item{ID: "term/" + code, Kind: app.Term, Code: code, Title: "Acronym " + code}})
	}
	x := New(entries, nil)
	for _, query := range []string{"o", "op", "opt", "g", "ga", "gap"} {
		first := search(t, x, query)
		again, err := x.answer(t.Context(), query, 20) // past the recent answers
		if err != nil || !slices.Equal(ids(again.Hits), ids(first.Hits)) || !slices.Equal(again.Counted().Facets, first.Counted().Facets) {
			t.Errorf("%q finds %q, and then %q (error %v)", query, ids(first.Hits), ids(again.Hits), err)
		}
		wide, err := x.answer(t.Context(), query, 40)
		if err != nil || !strings.HasPrefix(strings.Join(ids(wide.Hits), " "), strings.Join(ids(first.Hits), " ")) {
			t.Errorf("%q finds %q, and with a higher limit %q (error %v)", query, ids(first.Hits), ids(wide.Hits), err)
		}
	}
}
