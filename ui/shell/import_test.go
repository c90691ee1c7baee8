package shell

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"vademecum/ui/page"
	"vademecum/ui/router"
)

// under is the lines of the page below one heading.
func (b *bench) under(heading string) []string {
	var lines []string
	for _, block := range b.drawn {
		if s, ok := block.(page.Section); ok && s.Title == heading {
			for _, inner := range s.Body {
				row := inner.(page.Row)
				lines = append(lines, row.Title+" | "+row.Note+" | "+row.To)
			}
		}
	}
	return lines
}

func TestWhatAnImportShows(t *testing.T) {
	for _, c := range []struct {
		name  string
		paths []string
		shown router.Route
		said  string
		lists map[string][]string
	}{
		{"one file is opened", []string{"/papers/b.txt"}, "doc/b", "1 added", nil},
		{"so is one that is known", []string{"/papers/a.txt"}, "doc/a", "1 known already", nil},
		{"one that is refused says why", []string{"/papers/bad.pdf"}, router.Import, "1 not imported",
			map[string][]string{"Not imported": {"bad.pdf | It is encrypted. | "}}},
		{"several are listed", []string{"/papers/b.txt", "/papers/bad.pdf", "/papers/a.doc", "/papers/c.txt"}, router.Import,
			"1 not imported · 2 added · 1 known already", map[string][]string{
				"Not imported":            {"bad.pdf | It is encrypted. | "},
				"New in your library":     {"Paper b | b.txt · 33 passages, 1 reference | doc/b", "Paper c | c.txt · 33 passages, 1 reference | doc/c"},
				"In your library already": {"Draft on keys | a.doc · the same text as a.txt | doc/a"},
				"Taken apart again":       nil,
			}},
		{"nothing", nil, router.Import, "No files", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := openWith(t, &catalogue{}, newShelf())
			b.Import(c.paths)
			b.stands("afterwards", c.shown, c.shown)
			if got := b.status.note.segment.Text; got != c.said {
				t.Errorf("it says %q, want %q", got, c.said)
			}
			for heading, want := range c.lists {
				if got := b.under(heading); !slices.Equal(got, want) {
					t.Errorf("under %q stands %q, want %q", heading, got, want)
				}
			}
			if b.progress.content.Visible() {
				t.Error("the line on the import is still there")
			}
		})
	}
}

// Whoever has gone on to something else while files came in is not taken away from it.
func TestAnImportDisturbsNobody(t *testing.T) {
	l := newShelf()
	l.working = make(chan struct{})
	b := openWith(t, &catalogue{}, l)
	b.Import([]string{"b.txt", "c.txt"})
	l.working <- struct{}{}
	b.thread.until(t, "the first file is in", func() bool { return len(b.imported) == 1 })
	if got := b.progress.note.segment.Text; got != "Importing · 1 of 2 · b.txt" {
		t.Errorf("after one of two files the line says %q", got)
	}
	b.keys("x509 <Return>")
	b.thread.until(t, "the page is shown", func() bool { return b.shown == "itu-t/X.509" })
	b.Import([]string{"d.txt"})
	if !strings.Contains(b.status.note.segment.Text, "under way") {
		t.Errorf("a second import beside the first says %q", b.status.note.segment.Text)
	}
	l.working <- struct{}{}
	b.stands("afterwards", "itu-t/X.509", "itu-t/X.509")
	if got := b.progress.note.segment.Text; got != "2 added" || !b.progress.content.Visible() {
		t.Errorf("the line says %q", got)
	}
	b.keys("<Ctrl+.>")
	b.stands("what became of the files", router.Import, router.Import)
	if b.progress.content.Visible() {
		t.Error("the line on the import is still there")
	}
}

// What is in when an import is stopped stays in; nothing more comes.
func TestStoppingAnImport(t *testing.T) {
	l := newShelf()
	l.working = make(chan struct{})
	b := openWith(t, &catalogue{}, l)
	b.Import([]string{"b.txt", "c.txt", "d.txt"})
	l.working <- struct{}{}
	b.thread.until(t, "the first file is in", func() bool { return len(b.imported) == 1 })
	b.keys("<Ctrl+.>")
	b.settle()
	if len(b.imported) != 1 || len(l.titles) != 2 {
		t.Errorf("%d files are told of, the library has %v", len(b.imported), l.titles)
	}
	b.keys("<Ctrl+.>") // nothing to stop any more
	b.settle()
}

func TestNothingToStop(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.keys("<Ctrl+.>")
	if got := b.status.note.segment.Text; got != "Nothing is being imported." {
		t.Errorf("it says %q", got)
	}
}

func TestDropping(t *testing.T) {
	file := func(path string) fyne.URI { return storage.NewFileURI(path) }
	web, err := storage.ParseURI("https://example.org/b.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		at      router.Route
		dropped []fyne.URI
		shown   router.Route
	}{
		{"a file", router.Home, []fyne.URI{file("/papers/b.txt")}, "doc/b"},
		{"over a document", "doc/a", []fyne.URI{file("/papers/b.txt")}, "doc/b"},
		{"over the check", "check/", []fyne.URI{file("/papers/b.txt")}, "check/file /papers/b.txt"},
		{"two files", router.Home, []fyne.URI{file("/papers/b.txt"), file("/papers/c.txt")}, router.Import},
		{"an address", router.Home, []fyne.URI{web}, router.Home},
	} {
		b := openWith(t, &catalogue{}, newShelf())
		b.Open(c.at)
		b.settle()
		b.Drop(paths(c.dropped))
		b.stands(c.name, c.shown, c.shown)
	}
}

func TestWithoutALibrary(t *testing.T) {
	b := open(t, &catalogue{})
	b.Drop([]string{"/papers/b.txt"})
	b.stands("something was dropped", router.Home, router.Home)
	if got := b.status.note.segment.Text; got != "There is no library to import to." {
		t.Errorf("it says %q", got)
	}
}

func TestVerbs(t *testing.T) {
	for _, c := range []struct {
		verb  string
		shown router.Route
		says  string
	}{
		{"open doc/a", "doc/a", ""},
		{"forget doc/a", "documents/forget/doc/a", ""},
		{"really forget doc/a", "documents", "Forgotten: Draft on keys"},
		{"really forget doc/none", "home", "Not forgotten: "},
		{"reimport", "import", "2 taken apart again"},
		{"reread doc/a as windows-1251", "doc/a", "1 taken apart again"},
		{"reread doc/a as klingon", "import", "1 not imported"},
		{"check clipboard", "check/text a draft", ""},
		{"dance", "home", "does not know how to dance"},
	} {
		b := openWith(t, &catalogue{}, newShelf())
		fyne.CurrentApp().Clipboard().SetContent("a draft")
		b.do(c.verb)
		b.stands(c.verb, c.shown, c.shown)
		if !strings.Contains(b.status.note.segment.Text, c.says) {
			t.Errorf("%s says %q, want %q", c.verb, b.status.note.segment.Text, c.says)
		}
	}
}

func TestAForgottenDocumentIsGone(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.Open("doc/a")
	b.settle()
	b.do("really forget doc/a")
	b.stands("forgotten", "documents", "documents")
	if got := b.Listed(); len(got) > 0 {
		t.Errorf("still listed: %q", got)
	}
	b.keys("<Alt+Left>")
	b.settle()
	if !strings.Contains(b.said(), "not among your documents") {
		t.Errorf("going back to it shows\n%s", b.said())
	}
}

func TestAnEmptyClipboardIsNotChecked(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	fyne.CurrentApp().Clipboard().SetContent(" ")
	b.keys("<Ctrl+Shift+V>")
	b.stands("nothing on the clipboard", router.Home, router.Home)
	fyne.CurrentApp().Clipboard().SetContent("a draft")
	b.keys("<Ctrl+Shift+V>")
	b.stands("something on it", "check/text a draft", "check/text a draft")
}

// While a dialog is open it has the keyboard; Esc closes it and the box has it again.
func TestADialogIsAnsweredFirst(t *testing.T) {
	for _, key := range []string{"Ctrl+O", "Ctrl+Shift+O"} {
		b := openWith(t, &catalogue{}, newShelf())
		b.press(key)
		if b.asking == nil || b.window.Canvas().Overlays().Top() == nil {
			t.Fatalf("%s opens no dialog", key)
		}
		b.press("F1")
		b.window.Canvas().OnTypedRune()('x')
		b.stands("keys beside the dialog", router.Home, router.Home)
		if b.Query() != "" {
			t.Errorf("%q was typed into the box behind the dialog", b.Query())
		}
		b.window.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyEscape})
		if b.asking != nil || b.window.Canvas().Overlays().Top() != nil {
			t.Errorf("%s: Esc leaves the dialog open", key)
		}
		b.keys("<F1>")
		b.stands("keys after the dialog", router.Keys, router.Keys)
	}
}

// The line on an import takes its room from the page, and gives it back.
func TestTheLineOnAnImportHasRoom(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	before := b.Shell.page.Size().Height
	b.progress.show("Importing · 3 of 12 · b.txt", 3, 12)
	if room, taken := b.progress.content.Size().Height, before-b.Shell.page.Size().Height; room < 24 || taken < room {
		t.Errorf("the line is %v high and takes %v from the page", room, taken)
	}
	width := b.window.Canvas().Size().Width
	if got := b.progress.track.done.Size().Width; got < width*0.2 || got > width*0.3 {
		t.Errorf("after 3 of 12 files the bar is %v wide in a window of %v", got, width)
	}
	b.endImport()
	if after := b.Shell.page.Size().Height; after != before {
		t.Errorf("the page was %v high and is %v afterwards", before, after)
	}
}
