package main

import (
	"strings"
	"testing"

	"vademecum/app"
)

// TestWhatWasAskedForStandsAbove: a page of an edition begins with what that edition is
// today, in words that say no more than is known; JSON says the same.
func TestWhatWasAskedForStandsAbove(t *testing.T) {
	of := func(id, code, place string, s app.Status) app.Edition {
		return app.Edition{ID: id, Code: code, Place: place, Status: s, Part: app.PartEdition}
	}
	texts := &app.Page{Item: app.Item{ID: "itu-t/Z.1", Code: "Z.1"}, Editions: []app.Edition{
		of("3", "Z.1 (2026)", "", app.Prepublished), of("2", "Z.1 (2020)", "", app.InForce), of("1", "Z.1 (1990)", "", app.Withdrawn),
	}}
	resolution := &app.Page{Item: app.Item{ID: "wtsa/1", Code: "WTSA Resolution 1"}, Editions: []app.Edition{
		of("2", "Rev. Geneva, 2022", "Geneva", app.InForce), of("1", "Dubai, 2012", "Dubai", app.Superseded),
	}}
	unknown := &app.Page{Item: app.Item{ID: "itu-t/Z.2", Code: "Z.2"}, Editions: []app.Edition{
		of("2", "Z.2 (1990)", "", app.Unknown), of("1", "Z.2 (1980)", "", ""),
	}}
	for _, c := range []struct {
		page            *app.Page
		edition, says   string
		status, instead string
	}{
		{texts, "1", "Z.1 (1990): withdrawn; in force instead: Z.1 (2020)\n\nZ.1\n", "withdrawn", "2"},
		{texts, "2", "Z.1 (2020): in force\n\nZ.1\n", "in force", ""},
		{texts, "3", "Z.1 (2026): prepublished; in force instead: Z.1 (2020)\n\nZ.1\n", "prepublished", "2"},
		{texts, "", "Z.1\n", "", ""},
		{texts, "9", "Z.1\n", "", ""},
		{resolution, "1", "WTSA Resolution 1 (Dubai, 2012): superseded; in force instead: WTSA Resolution 1 (Rev. Geneva, 2022)\n\nWTSA Resolution 1\n", "superseded", "2"},
		{unknown, "2", "Z.2 (1990): status unknown\n\nZ.2\n", "unknown", ""},
		{unknown, "1", "Z.2 (1980): status unknown\n\nZ.2\n", "", ""},
	} {
		if got := pageText(c.page, c.edition, false); !strings.HasPrefix(got, c.says) {
			t.Errorf("%s, %q: the page begins %.120q, want %q", c.page.Item.Code, c.edition, got, c.says)
		}
		if got := toJSON(c.page, c.edition); got.EditionStatus != c.status || got.Instead != c.instead {
			t.Errorf("%s, %q: JSON says %q and %q, want %q and %q", c.page.Item.Code, c.edition, got.EditionStatus, got.Instead, c.status, c.instead)
		}
	}
}

// TestUnique: what is named twice is done once, in the order of the first time.
func TestUnique(t *testing.T) {
	for given, want := range map[string]string{"": "", "a": "a", "a a": "a", "b a b c a": "b a c"} {
		if got := strings.Join(unique(strings.Fields(given)), " "); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}
