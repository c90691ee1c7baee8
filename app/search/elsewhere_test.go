package search

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// TestElsewhere: a number that the Sector named lacks is found in the other, and the answer
// says that it is there; what exists as it was named is not looked for elsewhere.
func TestElsewhere(t *testing.T) {
	x := New([]Entry{
		{Item: app.Item{ID: "itu-t/G.652", Code: "G.652", Kind: app.Recommendation, Title: "Characteristics of a fibre"}},
		{Item: app.Item{ID: "itu-t/P.862", Code: "P.862", Kind: app.Recommendation, Title: "Perceptual evaluation of speech quality"}},
		{Item: app.Item{ID: "itu-t/M.3010", Code: "M.3010", Kind: app.Recommendation, Title: "Principles of management"}},
		{Item: app.Item{ID: "itu-r/M.3010", Code: "M.3010", Kind: app.Recommendation, Title: "Boats in the sea"}},
		{Item: app.Item{ID: "itu-r/BT.601", Code: "BT.601", Kind: app.Recommendation, Title: "Interface for television"}},
	}, nil)
	for _, c := range []struct {
		query, first string
		other        bool
	}{
		{"ITU-R G.652", "itu-t/G.652", true},
		{"Rec. ITU-R G.652 (2010)", "itu-t/G.652", true},
		{"what is ITU-R G.652", "itu-t/G.652", true},
		{"ITU-R P.862", "itu-t/P.862", true},
		{"ITU-T BT.601", "itu-r/BT.601", true},
		{"ITU-T M.3010", "itu-t/M.3010", false},
		{"ITU-R M.3010", "itu-r/M.3010", false},
		{"ITU-T G.652", "itu-t/G.652", false},
		{"G.652", "itu-t/G.652", false},
		{"ITU-R G.657", "", false},
		{"Report ITU-R G.652", "", false},
	} {
		r := search(t, x, c.query)
		got, other := slices.DeleteFunc(ids(r.Hits), func(id string) bool { return id == "itu-r/BT.601" && c.first != id }), strings.Contains(r.Notice.String(), "other Sector")
		if c.first == "" && other || c.first != "" && (len(got) != 1 || got[0] != c.first) || other != c.other {
			t.Errorf("%q finds %q with the notice %q, want %q", c.query, got, r.Notice, c.first)
		}
	}
}
