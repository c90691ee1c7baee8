package briefing

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/briefing/briefingtest"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

type library struct {
	briefingtest.Documents
	err error
}

func (l library) Marks(context.Context) (mark.Marks, error) {
	in := briefingtest.Input()
	return mark.Marks{Notes: in.Notes, Collections: []mark.Collection{in.Collection, {N: 2, Name: "Empty"}}}, l.err
}

func sample() Screen {
	return Screen{briefingtest.Catalogue(), library{}, "2026-08-22", func() string { return "2026-11-22" }}
}

var _ screen.Saver = Screen{}

func TestOutline(t *testing.T) {
	shown, err := sample().Compose(t.Context(), Of(1))
	if err != nil {
		t.Fatal(err)
	}
	want := `# briefing: Committee 3: boats & <rafts>
A paper on 8 items
made on 22 November 2026 from the snapshot of 22 August 2026 · the collection → marks/1
[Save as Markdown … save markdown briefing/1]
[Save as HTML … save html briefing/1]
[Save as DOCX … save docx briefing/1]
[Save as PDF … save pdf briefing/1]

## What it holds — 8
- B.1 | Boats | in force → itu-t/B.1
  (About · Who builds them · Links · Own notes)
- B.1 (03/2012) | Boats | superseded → itu-t/B.1@2012-03
  (About · Who builds them · Links)
- B.2 | Rafts_of *wood* | superseded → itu-t/B.2
- C5 | Safe boats → wsis/C5
- Harbour rules → doc/3f9a0c417be2d518
  (Own notes)
- Harbour rules → doc/3f9a0c417be2d518
- A lost paper → doc/0000000000000000
- B.99 | Submarines → itu-t/B.99

## Before and after
First: a title page with your description of the collection, and a list of contents
Last: the sources it cites: 2
`
	if diff := cmp.Diff(want, pagetest.Text(shown.Blocks)); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	if shown.Title != "Briefing: Committee 3: boats & <rafts>" {
		t.Errorf("the window is called %q", shown.Title)
	}
	empty, err := sample().Compose(t.Context(), Of(2))
	if err != nil || !strings.Contains(pagetest.Text(empty.Blocks), "Ctrl+B") {
		t.Errorf("an empty collection: %v", err)
	}
}

// TestSave: a file of the name of the collection; the next one does not replace it.
func TestSave(t *testing.T) {
	folder := t.TempDir()
	for _, want := range []string{"Committee 3 boats & rafts.html", "Committee 3 boats & rafts (2).html"} {
		path, err := sample().Save(t.Context(), Of(1), "html", folder)
		if err != nil || path != filepath.Join(folder, want) {
			t.Fatalf("written to %s, %v", path, err)
		}
		if data, err := os.ReadFile(path); err != nil || !strings.Contains(string(data), "Ask <em>the rapporteur</em>") {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := sample().Save(t.Context(), Of(1), "odt", folder); err == nil {
		t.Error("a format that there is not")
	}
	if _, err := sample().Save(t.Context(), Of(1), "pdf", filepath.Join(folder, "none")); err == nil {
		t.Error("a folder that there is not")
	}
}

func TestErrors(t *testing.T) {
	for _, route := range []router.Route{"briefing", "briefing/9", "briefing/x"} {
		if _, err := sample().Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s: %v", route, err)
		}
	}
	s := sample()
	s.Library = library{err: errors.New("damaged")}
	if _, err := s.Compose(t.Context(), Of(1)); err == nil || err.Error() != "damaged" {
		t.Errorf("a damaged library: %v", err)
	}
}

// The parts of a briefing that are the program's own are said in the language of the
// window; headings of a digest stay as they are.
func TestPartsInTheLanguageOfTheWindow(t *testing.T) {
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	for _, c := range []struct{ tongue, heading, want string }{
		{"en", "Own notes", "Own notes"},
		{"fr", "Own notes", "Notes personnelles"},
		{"ru", "Links", "Связи"},
		{"fr", "Mandate", "Mandate"},
	} {
		if err := language.Use(c.tongue); err != nil {
			t.Fatal(err)
		}
		if got := part(c.heading); got != c.want {
			t.Errorf("%s: %q is called %q, want %q", c.tongue, c.heading, got, c.want)
		}
	}
}
