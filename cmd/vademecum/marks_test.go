package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/app/mark"
	"vademecum/data/library"
	"vademecum/ui/router"
)

// An item is starred, noted and collected by keys alone; what is deleted comes back; all
// of it is found from the box, and goes through a file.
func TestMarkByKeys(t *testing.T) {
	d := drive(t)
	d.typed("x509")
	d.shows("itu-t/X.509")
	d.key("Return", "ctrl+s")
	d.shows("itu-t/X.509", "starred by you")
	d.key("ctrl+s")
	d.until("the star is gone", func() bool { return d.lacks("starred by you") })
	d.key("ctrl+z")
	d.shows("itu-t/X.509", "starred by you")

	d.key("ctrl+e")
	d.until("there is a sheet", func() bool { return d.overlaid() })
	d.typed("Ask the rapporteur")
	d.key("ctrl+Return")
	d.shows("itu-t/X.509", "Your notes", "Ask the rapporteur")

	d.key("ctrl+b")
	d.until("there is a list", func() bool { return d.overlaid() })
	d.typed("Committee 3")
	d.key("Return")
	d.shows("itu-t/X.509", "in “Committee 3”")
	if q := d.query(); q != "x509" {
		t.Errorf("the box holds %q", q)
	}

	d.key("ctrl+shift+s")
	d.shows(router.Marks, "1 star · 1 note · 1 collection", "Committee 3")
	d.key("ctrl+k")
	d.typed("rapporteur in:marks")
	d.until("the note is found", func() bool { return len(d.listed()) == 1 && d.selected() == "itu-t/X.509" })

	folder := t.TempDir()
	fyne.DoAndWait(func() { d.shell.ExportMarks(folder) })
	var file string
	d.until("the file is there", func() bool {
		found, _ := filepath.Glob(filepath.Join(folder, "vademecum-marks-*.md"))
		if len(found) == 1 {
			file = found[0]
		}
		return file != ""
	})
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	m, err := mark.Read(string(text))
	if err != nil || len(m.Stars) != 1 || len(m.Notes) != 1 || len(m.Collections) != 1 || len(m.Recents) == 0 {
		t.Errorf("the file holds %+v (%v)", m, err)
	}
	d.key("alt+Home")
	d.shows(router.Home, "Opened lately", "Starred", "Committee 3")
}

func (d *driven) lacks(words string) bool {
	var shown bool
	fyne.DoAndWait(func() {
		for _, text := range visibleText(d.window.Content()) {
			shown = shown || text == words
		}
	})
	return !shown
}

func (d *driven) overlaid() (over bool) {
	fyne.DoAndWait(func() { over = d.window.Canvas().Overlays().Top() != nil })
	return over
}

func (d *driven) listed() (list []router.Route) {
	fyne.DoAndWait(func() { list = d.shell.Listed() })
	return list
}

// Reading marks makes no library; a place that cannot be written to keeps none and says
// why, and nothing else fails.
func TestMarksWithoutALibrary(t *testing.T) {
	mine := &own{place: filepath.Join(t.TempDir(), "library.db")}
	defer mine.close()
	m, err := mine.Marks(t.Context())
	l, lerr := notebook{mine}.Existing()
	marked, merr := mine.Marked(t.Context())
	if !m.Empty() || err != nil || l != nil || lerr != nil || len(marked) != 0 || merr != nil || library.Exists(mine.place) {
		t.Errorf("there are %v (%v), %v (%v), %v (%v)", m, err, l, lerr, marked, merr)
	}

	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	stuck := &own{place: filepath.Join(file, "library.db")} // no directory
	if l, err := (notebook{stuck}).Made(); l != nil || err == nil {
		t.Errorf("made is %v (%v)", l, err)
	}
	if _, err := stuck.Marked(t.Context()); err != nil {
		t.Errorf("what is marked there gives %v", err)
	}
}

// What changed is told first of items with a star, of those in collections, and of the
// item where an edition is marked.
func TestMarked(t *testing.T) {
	mine := &own{place: filepath.Join(t.TempDir(), "library.db")}
	defer mine.close()
	l, err := notebook{mine}.Made()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	on := func(id string) mark.Subject { return mark.Subject{Target: mark.Target{Item: id}} }
	c, err := l.AddCollection(ctx, "Keys", "")
	if err == nil {
		err = l.Collect(ctx, c.N, on("itu-t/X.510"), "")
	}
	if err == nil {
		err = l.Star(ctx, on("itu-t/X.509@2019-10"))
	}
	if err == nil {
		_, err = l.AddNote(ctx, on("sdg/9"), "No star.")
	}
	marked, merr := mine.Marked(ctx)
	if err != nil || merr != nil || len(marked) != 2 || !marked["itu-t/X.509"] || !marked["itu-t/X.510"] {
		t.Errorf("marked are %v (%v, %v)", marked, err, merr)
	}
}
