package shell

import (
	"context"
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// paper is a screen whose pages can be written to files, but not to every folder.
type paper struct{ released chan bool }

func (paper) Compose(context.Context, router.Route) (screen.Shown, error) {
	return screen.Shown{Title: "Paper", Blocks: []page.Block{
		page.Head{Code: "Paper", Title: "On boats"}, page.Paragraph{Spans: []page.Span{{Text: "They float."}}},
	}}, nil
}

func (p paper) Save(_ context.Context, route router.Route, format, folder string) (string, error) {
	<-p.released
	if folder == "/full" {
		return "", errors.New("the disk is full")
	}
	return folder + "/" + string(route) + "." + format, nil
}

func openPaper(t *testing.T) (*bench, paper) {
	p := paper{make(chan bool, 1)}
	b := open(t, &catalogue{})
	b.config.Screens = map[string]screen.Screen{"paper": p}
	b.Open("paper/1")
	b.settle()
	return b, p
}

// TestSave: the window is free while a file is written, and says which it is.
func TestSave(t *testing.T) {
	b, p := openPaper(t)
	says := func() string { return b.status.note.segment.Text }
	for _, c := range []struct{ folder, says string }{
		{"/papers", "Written to /papers/paper/1.pdf"},
		{"/full", "disk is full"},
	} {
		b.Save("paper/1", "pdf", c.folder)
		if says() != "Writing …" {
			t.Errorf("meanwhile it says %q", says())
		}
		p.released <- true
		b.thread.until(t, "it has been written", func() bool { return says() != "Writing …" })
		if !strings.Contains(says(), c.says) {
			t.Errorf("it says %q, want %q", says(), c.says)
		}
	}
	b.Save("home", "pdf", "/papers")
	if !strings.Contains(says(), "does not know") {
		t.Errorf("of a page that is no paper it says %q", says())
	}
}

// TestSaveAsksForAFolder: the dialog has the keyboard until it is closed.
func TestSaveAsksForAFolder(t *testing.T) {
	b, _ := openPaper(t)
	b.do("save pdf paper/1")
	if b.asking == nil {
		t.Fatal("nothing is asked")
	}
	b.window.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if b.asking != nil {
		t.Error("Esc does not close the dialog")
	}
}

func TestCopying(t *testing.T) {
	b, _ := openPaper(t)
	copied := func() string { return fyne.CurrentApp().Clipboard().Content() }
	b.press("Ctrl+Shift+C")
	if want := "# Paper\n\nOn boats\n\nThey float.\n"; copied() != want {
		t.Errorf("the page is copied as %q, want %q", copied(), want)
	}
	text := "@misc{a,\n  title = {Boats}\n}\n"
	b.do("copy " + text)
	if says := b.status.note.segment.Text; copied() != text || strings.Contains(says, "\n") || !strings.HasPrefix(says, "Copied: @misc{a,") {
		t.Errorf("copied %q, and says %q", copied(), says)
	}
}
