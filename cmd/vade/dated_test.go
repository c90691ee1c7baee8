package main

import (
	"strings"
	"testing"

	"vademecum/app"
)

// TestDated: a date beside the number of an edition of ITU-R has to be its date, and alone
// tells the edition.
func TestDated(t *testing.T) {
	page := &app.Page{Item: app.Item{ID: "itu-r/BT.500", Code: "BT.500"}, Editions: []app.Edition{
		{ID: "itu-r/BT.500@15", Code: "BT.500-15", Date: "2023-05"},
		{ID: "itu-r/BT.500@14", Code: "BT.500-14", Date: "2019-10"},
		{ID: "itu-r/BT.500@1", Code: "BT.500-1"},
		{ID: "itu-r/BT.500@0", Code: "BT.500-0", Date: "1974"},
	}}
	for _, c := range []struct{ text, edition, want, err string }{
		{"BT.500-15", "itu-r/BT.500@15", "itu-r/BT.500@15", ""},
		{"BT.500", "", "", ""},
		{"BT.500-15 (2023)", "itu-r/BT.500@15", "itu-r/BT.500@15", ""},
		{"ITU-R BT.500-15 (05/2023)", "itu-r/BT.500@15", "itu-r/BT.500@15", ""},
		{"BT.500-0 (07/1974)", "itu-r/BT.500@0", "itu-r/BT.500@0", ""}, // as far as the date is known
		{"BT.500-15 (2031)", "itu-r/BT.500@15", "", "BT.500-15 is dated 2023-05, not 2031"},
		{"BT.500-15 (10/2019)", "itu-r/BT.500@15", "", "BT.500-15 is dated 2023-05, not 2019-10"},
		{"BT.500-1 (1978)", "itu-r/BT.500@1", "", "does not know the date of BT.500-1"},
		{"BT.500 (10/2019)", "", "itu-r/BT.500@14", ""},
		{"BT.500 (2031)", "", "", "knows no text of BT.500 by the name “BT.500 (2031)”"},
		{"a text that is no identifier", "itu-r/BT.500@15", "itu-r/BT.500@15", ""},
		{"BT.709-6 (2031)", "itu-r/BT.500@15", "itu-r/BT.500@15", ""}, // of another item
	} {
		got, err := dated(page, c.edition, c.text)
		if got != c.want || (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%s: %q, %v; want %q, %q", c.text, got, err, c.want, c.err)
		}
	}
}
