package search

import (
	"slices"
	"testing"

	"vademecum/app"
)

// Who types all of a name means the items that are called so, in their order; its single
// words bring none of them.
func TestCalled(t *testing.T) {
	item := func(id, code, title string, names ...Name) Entry {
		return Entry{Item: app.Item{ID: id, Kind: app.Recommendation, Code: code, Title: title, Status: app.InForce}, Names: names}
	}
	x := New([]Entry{
		item("itu-t/T.4", "T.4", "Facsimile terminals for document transmission", Name{"group 3 fax", 1}, Name{"fax machine", 2}),
		item("itu-t/T.6", "T.6", "Facsimile coding schemes", Name{"fax machine", 1}),
		item("itu-t/X.1", "X.1", "Machine tools"),
		item("itu-t/X.3", "X.3", "Adjustment (LCAS)"),
		item("itu-t/X.4", "X.4", "Life cycles", Name{"LCA", 1}),
		item("itu-t/X.2", "X.2", "Door to the home"),
		item("itu-t/G.984", "G.984", "Passive optical networks", Name{"fibre to the home", 1}),
	}, nil)
	for query, want := range map[string][]string{
		"group 3 fax":                {"itu-t/T.4"},
		"the Group 3 Fax":            {"itu-t/T.4"},
		"fax machine":                {"itu-t/T.6", "itu-t/T.4"},
		"fax machines":               {"itu-t/T.6", "itu-t/T.4"},
		"what is the fax machine?":   {"itu-t/T.6", "itu-t/T.4"},
		"fax machine standard":       {"itu-t/T.6", "itu-t/T.4"},
		"fibre home":                 {"itu-t/G.984"},
		"fibre to the home standard": {"itu-t/G.984"},
		"machine":                    {"itu-t/X.1"},
		"lcas":                       {"itu-t/X.3"},
	} {
		result, err := x.Search(t.Context(), query, 10)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, h := range result.Hits {
			got = append(got, h.Item.ID)
		}
		if !slices.Equal(got[:min(len(want), len(got))], want) {
			t.Errorf("%q finds %v, want %v first", query, got, want)
		}
	}
	if result, _ := x.Search(t.Context(), "machine", 10); len(result.Hits) != 1 {
		t.Errorf("a word of a name finds %d items, want the one with that word in its title", len(result.Hits))
	}
}
