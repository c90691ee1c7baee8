package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/router"
	"vademecum/ui/shell"

	"vademecum/data/library"
)

// paper is a document of our own wording.
const paper = `Sensors in brackish water

1. This paper tells of sensors that lie in brackish water for a year and report every hour.

2. Each sensor signs what it reports with a key as in Recommendation ITU-T X.509, so that nobody can speak in its place.

3. WTSA Resolution 44 is why the keys are lent to those who cannot buy them.

4. Next year the sensors will lie in rivers.
`

// A paper is dropped on the window, read, found by a word of it, and left by a
// reference in it to the item that it means, which says where it came from.
func TestReadADocumentOfOnesOwn(t *testing.T) {
	d := drive(t)
	file := filepath.Join(t.TempDir(), "sensors.txt")
	if err := os.WriteFile(file, []byte(paper), 0o600); err != nil {
		t.Fatal(err)
	}
	fyne.DoAndWait(func() { d.shell.Drop([]string{file}) })
	d.until("the paper is shown", func() bool { return d.shown().IsDocument() })
	document := d.shown()
	d.shows(document, "This paper tells of sensors that lie in brackish")

	d.key("alt+Home")
	d.shows(router.Home)
	d.typed("rivers")
	d.until("the box holds what was typed", func() bool { return d.query() == "rivers" })
	d.key("ctrl+m") // not what the catalogue has on rivers
	passage := document + "#§4"
	d.until("the passage is found", func() bool { return d.selected() == passage })
	d.shows(passage, "Next year the sensors will lie in rivers.")
	d.key("Return", "Escape")

	// A place is typed, and gone to; from there Tab leads to the reference.
	d.typed("paragraph 2")
	d.shows(document + "#§2")
	d.key("Return", "Tab", "Tab", "Return")
	d.shows("itu-t/X.509", "X.509", "mentioned in your documents")
	d.key("alt+Left")
	d.shows(document+"#§2", "signs what it reports")

	d.key("ctrl+f")
	d.typed("keys")
	d.shows(document+"#§2", "1 of 1")
	d.key("Escape", "ctrl+d")
	d.shows(router.Documents, "1 document", "details")

	// Forgetting asks first.
	fyne.DoAndWait(func() { d.shell.Open(router.Forget(string(document))) })
	d.shows(router.Forget(string(document)), "Forget it for good")
	d.key("Tab", "Tab", "Return") // past the button that keeps it
	d.shows(router.Documents, "Drop a file or a folder")
}

// The window passes on the outcomes of the library as they are.
func TestOutcomes(t *testing.T) {
	for of, want := range map[library.Outcome]shell.Outcome{
		library.Added: shell.Added, library.Known: shell.Known, library.Renewed: shell.Renewed, library.Refused: shell.Refused,
	} {
		var got shell.Imported
		reported(func(i shell.Imported) { got = i })(library.Result{Outcome: of, Path: "a.txt", Done: 1, Total: 2})
		if got.Outcome != want || got.Path != "a.txt" || got.Done != 1 || got.Total != 2 {
			t.Errorf("%s is passed on as %+v", of, got)
		}
	}
}

// A file in the place of the library that is none is told of wherever documents are
// asked for, and is left as it is.
func TestALibraryThatIsNone(t *testing.T) {
	place := filepath.Join(t.TempDir(), "library.db")
	const text = "a shopping list"
	if err := os.WriteFile(place, []byte(strings.Repeat(text, 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	mine := &own{place: place}
	defer mine.close()
	ctx := t.Context()
	_, listing := mine.Documents(ctx)
	_, searching := mine.Search(ctx, "waste", 1)
	_, _, mentions := mine.MentionsOf(ctx, "itu-t/X.509", 1)
	_, reading := mine.Read(ctx, "doc/3f9a")
	importing := mine.Import(ctx, []string{place}, nil)
	for what, err := range map[string]error{"listing": listing, "searching": searching, "mentions": mentions, "reading": reading, "importing": importing} {
		if err == nil || !strings.Contains(err.Error(), "library.db") {
			t.Errorf("%s says %v", what, err)
		}
	}
	if after, _ := os.ReadFile(place); string(after) != strings.Repeat(text, 100) {
		t.Error("the file has changed")
	}
}

// Looking for something makes no library.
func TestNoLibraryYet(t *testing.T) {
	mine := &own{place: filepath.Join(t.TempDir(), "library.db")}
	defer mine.close()
	ctx := t.Context()
	if list, err := mine.Documents(ctx); len(list) > 0 || err != nil {
		t.Errorf("there are %v (%v)", list, err)
	}
	if list, err := mine.Search(ctx, "waste", 1); len(list) > 0 || err != nil {
		t.Errorf("found are %v (%v)", list, err)
	}
	if n, err := mine.Stale(ctx); n > 0 || err != nil {
		t.Errorf("%d are stale (%v)", n, err)
	}
	if _, err := mine.Read(ctx, "doc/3f9a"); err == nil {
		t.Error("a document is read")
	}
	if library.Exists(mine.Place()) {
		t.Error("a library was made")
	}
}
