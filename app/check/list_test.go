package check

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/document"
	"vademecum/app/refs"
)

// draft is a document with a reference that is named thrice, one of another edition
// of it, and one that is not held.
var draft = &document.Document{Passages: []document.Passage{
	{Locator: "§1", Text: "See ITU-T X.509 and again ITU-T X.509, and SDG 9.", Within: -1},
	{Page: 3, Text: "ITU-T X.509 (10/2016) is older than ITU-T X.509.", Within: -1},
	{Line: 12, Text: "ITU-T X.25 | X.26 has gone; so has ITU-T X.509 (10/2016).", Within: -1},
}}

func references(t *testing.T) []Reference {
	t.Helper()
	rows, err := Document(t.Context(), draft, refs.In(draft, nil), catalogue)
	if err != nil {
		t.Fatal(err)
	}
	return References(draft, rows)
}

func TestReferences(t *testing.T) {
	var got []string
	for _, r := range references(t) {
		line := r.Mention.As + ", " + string(r.Finding) + ":"
		for _, p := range r.Places {
			line += fmt.Sprintf(" %d %s", p.Passage, p.Locator)
		}
		got = append(got, line)
	}
	want := []string{
		"X.509 (10/2016), superseded: 1 page 3 2 line 12",
		"X.25, superseded: 2 line 12",
		"X.26, unknown: 2 line 12",
		"X.509, ok: 0 §1 1 page 3",
		"SDG 9, ok: 0 §1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// TestPlacesInCollections: where a document holds several resolutions, a place names
// its own.
func TestPlacesInCollections(t *testing.T) {
	d := &document.Document{
		Passages: []document.Passage{
			{Locator: "considering a)", Text: "See ITU-T X.25.", Within: -1}, {Locator: "considering a)", Text: "See ITU-T X.25.", Within: -1}, {Locator: "§1", Text: "See ITU-T X.25.", Within: -1},
		},
		Resolutions: []document.Resolution{{Type: "Resolution", Number: "7"}, {Type: "Decision", Number: "9", First: 1, Last: 1}},
	}
	rows, err := Document(t.Context(), d, refs.In(d, nil), catalogue)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range References(d, rows)[0].Places {
		got = append(got, fmt.Sprintf("%d %s", p.Passage, p.Locator))
	}
	want := []string{"0 Resolution 7, considering a)", "1 Decision 9, considering a)", "2 §1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

func TestMarkdown(t *testing.T) {
	want := `| Reference | Item | Title | Status | Newest edition | Finding | Advice | Places |
|---|---|---|---|---|---|---|---|
| X.509 (10/2016) | itu-t/X.509 | The Directory: frameworks | superseded | X.509 (10/2019) | superseded | superseded; the newest edition is X.509 (10/2019) | page 3; line 12 |
| X.25 | itu-t/X.25 |  | superseded |  | superseded | superseded by X.26 | line 12 |
| X.26 | itu-t/X.26 |  |  |  | unknown | not in the catalogue | line 12 |
| X.509 | itu-t/X.509 | The Directory: frameworks | in force | X.509 (10/2019) | ok |  | §1; page 3 |
| SDG 9 | sdg/9 |  |  |  | ok |  | §1 |
`
	if diff := cmp.Diff(want, Markdown(references(t))); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	hostile := []Reference{{Row: Row{Advice: "a|b *c* [d](e) <f>\n`g_h`\\"}}}
	if got, want := Markdown(hostile)[len(Markdown(nil)):], "|  |  |  |  |  |  | a\\|b \\*c\\* \\[d\\](e) \\<f> \\`g\\_h\\`\\\\ |  |\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestCSV(t *testing.T) {
	want := "Reference,Item,Title,Status,Newest edition,Finding,Advice,Places\r\n" +
		"X.509 (10/2016),itu-t/X.509,The Directory: frameworks,superseded,X.509 (10/2019),superseded,superseded; the newest edition is X.509 (10/2019),page 3; line 12\r\n" +
		"X.25,itu-t/X.25,,superseded,,superseded,superseded by X.26,line 12\r\n" +
		"X.26,itu-t/X.26,,,,unknown,not in the catalogue,line 12\r\n" +
		"X.509,itu-t/X.509,The Directory: frameworks,in force,X.509 (10/2019),ok,,§1; page 3\r\n" +
		"SDG 9,sdg/9,,,,ok,,§1\r\n"
	if diff := cmp.Diff(want, CSV(references(t))); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	hostile := []Reference{{Row: Row{Advice: `=1+1,"x"`, Title: "-4"}}}
	if got, want := CSV(hostile)[len(CSV(nil)):], ",,'-4,,,,\"'=1+1,\"\"x\"\"\",\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestPlaces: a place is told by the best that is known of it, and once in a table.
func TestPlaces(t *testing.T) {
	d := &document.Document{
		Passages: []document.Passage{
			{Locator: "§41", Page: 3, Line: 7}, {Page: 3, Line: 7}, {Page: 1}, {Line: 1}, {}, {Page: 3},
		},
		// One resolution alone need not be named.
		Resolutions: []document.Resolution{{Type: "Resolution", Number: "7", Last: 5}},
	}
	var rows []Row
	for n := range d.Passages {
		rows = append(rows, Row{Passage: n, Mention: refs.Mention{ID: "itu-t/X.25", As: "X.25"}, Finding: Superseded})
	}
	rows = append(rows, Row{Passage: 5, Mention: refs.Mention{ID: "itu-t/X.25", As: "X.25"}, Finding: Superseded})
	list := References(d, rows)
	if len(list) != 1 || len(list[0].Places) != 6 {
		t.Fatalf("%+v", list)
	}
	if got, want := list[0].cells()[7], "§41; page 3; page 1; line 1"; got != want {
		t.Errorf("the places are %q, want %q", got, want)
	}
}

// TestCollectionsCutShort: passages of a resolution that are not there any more are not
// looked for.
func TestCollectionsCutShort(t *testing.T) {
	d := &document.Document{
		Passages:    []document.Passage{{Locator: "§1"}, {Locator: "§1"}},
		Resolutions: []document.Resolution{{Type: "Resolution", Number: "7", First: -1}, {Type: "Opinion", Number: "2", First: 1, Last: 9}},
	}
	if diff := cmp.Diff([]string{"Resolution 7", "Opinion 2"}, namesIn(d)); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// TestOrderOfReferences: what needs attention comes first; else the order of the
// document stands.
func TestOrderOfReferences(t *testing.T) {
	d := &document.Document{Passages: make([]document.Passage, 1)}
	var rows []Row
	for _, r := range []struct {
		id      string
		finding Finding
	}{{"a", OK}, {"b", Withdrawn}, {"c", NotHeld}, {"d", Unknown}, {"e", OK}, {"f", TitleDiffers}, {"g", EditionNotFound}, {"b", OK}} {
		rows = append(rows, Row{Mention: refs.Mention{ID: r.id}, Finding: r.finding})
	}
	got := ""
	for _, r := range References(d, rows) {
		got += r.Mention.ID
	}
	if got != "bdfgaceb" {
		t.Errorf("the order is %q", got)
	}
}
