package page

import (
	"testing"

	"vademecum/app/mark"
)

// In English the window says of a deletion what the terminal says.
func TestDeleted(t *testing.T) {
	x509 := mark.Subject{Target: mark.Target{Item: "itu-t/X.509"}, Code: "X.509"}
	entries := []mark.Entry{{Subject: x509}}
	kept := mark.Marks{
		Stars:       []mark.Star{{Subject: x509}},
		Notes:       []mark.Note{{Subject: x509, Text: "Ask about the keys."}},
		Collections: []mark.Collection{{Name: "Committee 3", Entries: entries}},
		Recents:     []mark.Recent{{Subject: x509}},
	}
	for kind, want := range map[mark.Deleted]string{
		mark.DeletedStar:       "the star on X.509",
		mark.DeletedNote:       "the note on X.509: “Ask about the keys.”",
		mark.DeletedEntry:      "X.509 in the collection “Committee 3”",
		mark.DeletedCollection: "the collection “Committee 3” with what stood in it (1)",
		mark.DeletedRecents:    "the list of what was opened last (1)",
		"of a later program":   "a mark",
	} {
		d := mark.Deletion{Kind: kind, Was: kept}
		if got := Deleted(d); got != want || got != d.String() {
			t.Errorf("%s: %q, and in the terminal %q; want %q", kind, got, d, want)
		}
	}
}
