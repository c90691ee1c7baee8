package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/data/library"
	"vademecum/ui/router"
)

// Two editions of a resolution, of our own wording.
const (
	boats = `RESOLUTION 7 (Kigali, 2022)

Boats

The World Telecommunication Development Conference (Kigali, 2022),

considering

a) that boats sail on water when the wind is good,

resolves

1 to paint the boats green before the spring,

instructs the Director of the Telecommunication Development Bureau

1 to buy paint;

2 to report on boats every year.
`
	draft = `Boats and keys

1. Boats sign what they report as Recommendation ITU-T X.509 (10/2016) has it, and serve SDG 9.
`
)

// written puts a text into a file of its own.
func written(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// open goes to a page as a menu does.
func (d *driven) open(route router.Route) { fyne.DoAndWait(func() { d.shell.Open(route) }) }

// drop drops a file and waits until a page under a route shows.
func (d *driven) drop(file, under string) router.Route {
	d.t.Helper()
	before := d.shown()
	fyne.DoAndWait(func() { d.shell.Drop([]string{file}) })
	d.until("what was dropped is shown under "+under, func() bool {
		return d.shown() != before && strings.HasPrefix(string(d.shown()), under)
	})
	return d.shown()
}

// A draft is dropped, then a text pasted; a reference leads to the item.
func TestCheckADraft(t *testing.T) {
	d := drive(t)
	d.open("check")
	d.shows("check", "Check references", "Ctrl+Shift+V")
	first := d.drop(written(t, "draft.txt", draft), "check/")
	d.shows(first, "draft.txt", "1 needs attention", "X.509 (10/2016)", "Superseded", "SDG 9")

	fyne.DoAndWait(func() {
		fyne.CurrentApp().Clipboard().SetContent("As Recommendation ITU-T X.509 (10/2010) has it.")
	})
	d.key("ctrl+shift+v")
	d.until("the text is checked", func() bool { return d.shown() != first && d.shown().Screen() == "check" })
	second := d.shown()
	d.shows(second, "Text from the clipboard", "X.509 (10/2010)", "the newest edition there is")

	d.key("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return") // into the page, past four buttons and the section's own
	d.shows("itu-t/X.509", "In force")
	d.key("alt+Left")
	d.shows(second, "X.509 (10/2010)")
	d.key("ctrl+k", "alt+Home")
	d.shows(router.Home)
}

// Two files are dropped, and compared without being imported.
func TestCompareTwoEditions(t *testing.T) {
	d := drive(t)
	d.open("compare")
	d.shows("compare", "Two editions of a resolution")
	d.drop(written(t, "old.txt", boats), "compare/file-")
	later := strings.NewReplacer("(Kigali, 2022)", "(Rev. Baku, 2025)", "green", "blue", "every year", "every second year").Replace(boats)
	result := d.drop(written(t, "new.txt", later), "compare/file-")
	d.shows(result, "What changed", "old.txt", "new.txt", "green", "blue", "Changed: resolves 1")
	d.key("Tab", "Tab", "Return") // into the page; the other way round
	d.until("it is compared the other way round", func() bool { return d.shown() != result && d.shown().Screen() == "compare" })
	d.shows(d.shown(), "What changed", "blue")
	d.key("ctrl+k", "alt+Home")
	d.shows(router.Home)
}

// A resolution is imported; its clauses stand under who is told, and lead back to it.
func TestDutiesOfAnAddressee(t *testing.T) {
	d := drive(t)
	d.open(router.Home)
	d.shows(router.Home)
	document := d.drop(written(t, "boats.txt", boats), "doc/")
	d.open("duties")
	d.shows("duties", "Who is told to do what", "Director of BDT", "2 clauses of 1 resolution")
	d.open("duties/Director of BDT")
	d.shows("duties/Director of BDT", "to buy paint", "WTDC Resolution 7 (Kigali, 2022)")
	d.key("Tab", "Tab", "Return") // into the page; all addressees
	d.shows("duties", "Addressees")

	d.open(router.Forget(string(document)))
	d.shows(router.Forget(string(document)), "Forget it for good")
	d.key("ctrl+k", "Tab", "Tab", "Tab", "Return")
	d.shows(router.Documents, "Drop a file or a folder")
	d.key("ctrl+k", "alt+Home")
	d.shows(router.Home)
}

// What is checked is read as it would be imported, and nothing is kept of it.
func TestDrafts(t *testing.T) {
	mine := &own{place: filepath.Join(t.TempDir(), "library.db"), extraction: library.Extractor("1", func(id string) (app.Item, bool) { return app.Item{ID: id}, true })}
	defer mine.close()
	d := drafts{mine}
	read, err := d.File(t.Context(), written(t, "draft.txt", draft))
	if err != nil || read.Name != "draft.txt" || read.ID != "" || len(read.Mentions) != len(read.Document.Passages) {
		t.Errorf("%+v (%v)", read, err)
	}
	pasted, err := d.Text(t.Context(), draft+"Łódź")
	if err != nil || len(pasted.Document.Passages) == 0 {
		t.Errorf("%+v (%v)", pasted, err)
	}
	found := 0
	for _, m := range pasted.Mentions {
		found += len(m)
	}
	if found != 2 {
		t.Errorf("%d references in the pasted text, want 2", found)
	}
	if _, err := d.File(t.Context(), "none.txt"); err == nil || !strings.Contains(err.Error(), "none.txt") {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := d.Document(t.Context(), "none.txt"); err == nil {
		t.Error("a file that is not there can be compared")
	}
	for _, err := range []error{second(d.Stored(t.Context(), "doc/3f9a")), second(mine.Text(t.Context(), "doc/3f9a"))} {
		if err == nil || !strings.Contains(err.Error(), app.ErrNotFound.Error()) {
			t.Errorf("a document that is not there: %v", err)
		}
	}
	if library.Exists(mine.Place()) {
		t.Error("a library was made")
	}
}

func second[T any](_ T, err error) error { return err }
