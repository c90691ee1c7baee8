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

// TestOnlyReport: who gives the number of a Recommendation and is shown the Report of ITU-R
// that bears it is told so; who asked for the Report, or whose Recommendation is here, is not.
func TestOnlyReport(t *testing.T) {
	x := New([]Entry{
		{Item: app.Item{ID: "itu-r/Report-M.2099", Code: "Report M.2099", Kind: app.Report, Title: "Boats in the sea"}},
		{Item: app.Item{ID: "itu-r/Report-BT.2100", Code: "Report BT.2100", Kind: app.Report, Title: "Television of boats"}},
		{Item: app.Item{ID: "itu-r/BT.2100", Code: "BT.2100", Kind: app.Recommendation, Title: "Image parameters"}},
		{Item: app.Item{ID: "itu-r/Report-M.3010", Code: "Report M.3010", Kind: app.Report, Title: "Boats at anchor"}},
		{Item: app.Item{ID: "itu-t/M.3010", Code: "M.3010", Kind: app.Recommendation, Title: "Principles of management"}},
	}, nil)
	for _, c := range []struct {
		query, first string
		only         bool
	}{
		{"m2099", "itu-r/Report-M.2099", true},
		{"M.2099", "itu-r/Report-M.2099", true},
		{"ITU-R M.2099", "itu-r/Report-M.2099", true},
		{"report M.2099", "itu-r/Report-M.2099", false},
		{"Report ITU-R M.2099", "itu-r/Report-M.2099", false},
		{"boats in the sea", "itu-r/Report-M.2099", false},
		{"bt2100", "itu-r/BT.2100", false},
		{"report bt2100", "itu-r/Report-BT.2100", false},
		{"m3010", "itu-t/M.3010", false},
	} {
		r := search(t, x, c.query)
		if only := strings.Contains(r.Notice.String(), "not a Recommendation"); len(r.Hits) == 0 || r.Hits[0].Item.ID != c.first || only != c.only {
			t.Errorf("%q finds %q with the notice %q, want %q first, and told %t", c.query, ids(r.Hits), r.Notice, c.first, c.only)
		}
	}
}
