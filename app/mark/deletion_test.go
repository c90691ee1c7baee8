package mark

import (
	"strings"
	"testing"
)

// TestDeletionNames: what can be undone is called by its name; a deletion that has
// lost what it took away is still shown, and breaks nothing.
func TestDeletionNames(t *testing.T) {
	star, note := Star{Subject: x509}, Note{Subject: paper, Text: "Ask the\nrapporteur."}
	committee := Collection{Name: "Committee 3", Entries: []Entry{{Subject: res44}, {Subject: x509}}}
	one := Collection{Name: "Committee 3", Entries: []Entry{{Subject: res44}}}
	for _, c := range []struct {
		kind Deleted
		was  Marks
		want string
	}{
		{DeletedStar, Marks{Stars: []Star{star}}, "the star on X.509"},
		{DeletedNote, Marks{Notes: []Note{note}}, "the note on A paper on waste considering e): “Ask the rapporteur.”"},
		{DeletedEntry, Marks{Collections: []Collection{one}}, "WTSA Resolution 44 in the collection “Committee 3”"},
		{DeletedCollection, Marks{Collections: []Collection{committee}}, "the collection “Committee 3” with what stood in it (2)"},
		{DeletedCollection, Marks{Collections: []Collection{{Name: "Later"}}}, "the collection “Later” with what stood in it (0)"},
		{DeletedRecents, Marks{Recents: []Recent{{Subject: x509}}}, "the list of what was opened last (1)"},
		{DeletedRecents, Marks{}, "the list of what was opened last (0)"},

		{DeletedStar, Marks{}, "a mark"},
		{DeletedStar, Marks{Stars: []Star{star, star}}, "a mark"},
		{DeletedNote, Marks{}, "a mark"},
		{DeletedNote, Marks{Stars: []Star{star}}, "a mark"},
		{DeletedEntry, Marks{}, "a mark"},
		{DeletedEntry, Marks{Collections: []Collection{{Name: "Later"}}}, "a mark"},
		{DeletedEntry, Marks{Collections: []Collection{committee}}, "a mark"},
		{DeletedEntry, Marks{Collections: []Collection{one, one}}, "a mark"},
		{DeletedCollection, Marks{}, "a mark"},
		{DeletedCollection, Marks{Collections: []Collection{one, one}}, "a mark"},
		{"something of a later version", Marks{Stars: []Star{star}}, "a mark"},
	} {
		if got := (Deletion{Kind: c.kind, Was: c.was}).String(); got != c.want {
			t.Errorf("%s of %+v is called %q, want %q", c.kind, c.was, got, c.want)
		}
	}
}

// TestSubjectNames: a subject is called by the best there is.
func TestSubjectNames(t *testing.T) {
	for _, c := range []struct {
		subject Subject
		want    string
	}{
		{on("itu-t/X.509", "X.509", "The Directory"), "X.509"},
		{on("doc/1", "", "A paper"), "A paper"},
		{on("doc/1", "", ""), "doc/1"},
		{Subject{Target{Item: "doc/1", Locator: "§41"}, "", ""}, "doc/1 §41"},
		{Subject{Target{Item: "doc/1", Hash: "9c1f0a2b3c4d5e6f"}, "Code", ""}, "Code"},
	} {
		if got := c.subject.Name(); got != c.want {
			t.Errorf("%+v is called %q, want %q", c.subject, got, c.want)
		}
	}
}

// TestBeginning counts characters, not bytes, the ellipsis among them.
func TestBeginning(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"", 5, ""},
		{"quays", 5, "quays"},
		{"quays!", 5, "quay…"},
		{"  qu\n\nays ", 6, "qu ays"},
		{"éééééé", 6, "éééééé"},
		{"ééééééé", 6, "ééééé…"},
		{strings.Repeat("x", 61), ShownOfNote, strings.Repeat("x", 59) + "…"},
		{"港口港口", 3, "港口…"},
		{"ab", 1, "…"},
	} {
		if got := Beginning(c.text, c.most); got != c.want {
			t.Errorf("%q in %d characters is %q, want %q", c.text, c.most, got, c.want)
		}
	}
}
