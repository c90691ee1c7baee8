package search

import (
	"testing"

	"vademecum/app"
)

func TestItems(t *testing.T) {
	entries := []Entry{
		{Item: app.Item{ID: "itu-t/E.161"}, AliasIDs: []string{"itu-t/Q.11"}},
		{Item: app.Item{ID: "itu-t/E.29"}, AliasIDs: []string{"itu-t/Q.11"}},
		{Item: app.Item{ID: "itu-t/I.351"}, AliasIDs: []string{"itu-t/Y.1501"}},
		{Item: app.Item{ID: "itu-t/G.820"}, AliasIDs: []string{"itu-t/Y.1501"}},
		{Item: app.Item{ID: "itu-t/L.10"}}, // older than the one that has its number too
		{Item: app.Item{ID: "itu-t/L.100"}, AliasIDs: []string{"itu-t/L.10"}},
		{Item: app.Item{ID: "itu-t/G.709"}, AliasIDs: []string{"itu-t/Y.1331"}},
	}
	items, byID, index := Items(entries), ByID(entries), New(entries, nil)
	if len(items) != 7 || items[5].ID != "itu-t/L.100" {
		t.Errorf("the items are %v", items)
	}
	for id, want := range map[string]string{
		"itu-t/G.709":         "itu-t/G.709",
		"itu-t/Y.1331":        "itu-t/G.709",
		"itu-t/L.100":         "itu-t/L.100",
		"itu-t/L.10":          "itu-t/L.10",
		"itu-t/G.709@2020-06": "",
		"itu-t/Q.11":          "itu-t/E.29",
		"itu-t/Y.1501":        "itu-t/G.820",
		"itu-t/X.1":           "",
		"itu-t/x.1":           "",
		"itu-t/g.709":         "",
		"ITU-T/Y.1331":        "",
		"":                    "",
	} {
		for name, itemOf := range map[string]func(string) (app.Item, bool){"entries": byID, "index": index.Item} {
			if got, known := itemOf(id); got.ID != want || known != (want != "") {
				t.Errorf("%s: %q opens %q (%v), want %q", name, id, got.ID, known, want)
			}
		}
	}
}

// TestWithTwins: the numbers that ISO and IEC gave to texts open these too.
func TestWithTwins(t *testing.T) {
	entries := []Entry{
		{Item: app.Item{ID: "itu-t/X.509"}, Aliases: []string{"ISO 9594-8", "ISO/IEC 9594-8"}},
		{Item: app.Item{ID: "itu-t/H.Suppl.19"}, Aliases: []string{"ISO/IEC TR 23091-4", "H.Suppl 19"}},
		{Item: app.Item{ID: "itu-t/G.709"}, Aliases: []string{"Y.1331"}, AliasIDs: []string{"itu-t/Y.1331"}},
	}
	itemOf := WithTwins(ByID(entries), entries)
	for id, want := range map[string]string{
		"iso/9594-8":   "itu-t/X.509",
		"iso/23091-4":  "itu-t/H.Suppl.19",
		"iso/9594":     "",
		"iso/1331":     "",
		"itu-t/X.509":  "itu-t/X.509",
		"itu-t/Y.1331": "itu-t/G.709",
		"":             "",
	} {
		if got, known := itemOf(id); got.ID != want || known != (want != "") {
			t.Errorf("%q opens %q (%v), want %q", id, got.ID, known, want)
		}
	}
}
