package search

import (
	"testing"

	"vademecum/app"
)

func TestItems(t *testing.T) {
	items, itemOf := Items([]Entry{
		{Item: app.Item{ID: "itu-t/L.10"}}, // older than the one that has its number too
		{Item: app.Item{ID: "itu-t/L.100"}, AliasIDs: []string{"itu-t/L.10"}},
		{Item: app.Item{ID: "itu-t/G.709"}, AliasIDs: []string{"itu-t/Y.1331"}},
	})
	if len(items) != 3 || items[1].ID != "itu-t/L.100" {
		t.Errorf("the items are %v", items)
	}
	for id, want := range map[string]string{
		"itu-t/G.709":         "itu-t/G.709",
		"itu-t/Y.1331":        "itu-t/G.709",
		"itu-t/L.100":         "itu-t/L.100",
		"itu-t/L.10":          "itu-t/L.10",
		"itu-t/G.709@2020-06": "",
		"itu-t/X.1":           "",
		"":                    "",
	} {
		if got, known := itemOf(id); got.ID != want || known != (want != "") {
			t.Errorf("%q opens %q (%v), want %q", id, got.ID, known, want)
		}
	}
}
