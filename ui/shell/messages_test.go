package shell

import (
	"errors"
	"strings"
	"testing"

	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
)

// What is wrong with a file that was dropped is no fault of the snapshot, nor anything
// that a check of it puts right.
func TestWhatIsWrongWithAFile(t *testing.T) {
	for _, route := range []router.Route{"check/1", "compare/file-1..file-2"} {
		text := pagetest.Text(failed(route, errors.New("what was dropped here is not kept")).Blocks)
		if !strings.Contains(text, "What was dropped here is not kept.") || strings.Contains(text, "napshot") {
			t.Errorf("%s: %s", route, text)
		}
	}
}

// Nor is a library that cannot be read, wherever it is met first.
func TestALibraryThatCannotBeRead(t *testing.T) {
	for _, route := range []router.Route{"documents", "documents/doc/1", "doc/1", "marks", "marks/3", "briefing/3"} {
		text := pagetest.Text(failed(route, errors.New("your library is damaged")).Blocks)
		if !strings.Contains(text, "Your library could not be read.") || !strings.Contains(text, "Your library is damaged.") || strings.Contains(text, "napshot") {
			t.Errorf("%s: %s", route, text)
		}
	}
}

// The title of the window says what is shown, also where that is no page of an item.
func TestTheTitleOfTheWindow(t *testing.T) {
	b := open(t, &catalogue{})
	for _, c := range []struct {
		open  func()
		title string
	}{
		{func() {}, "Vademecum"},
		{func() { b.Open("itu-t/X.509") }, "X.509 · Vademecum"},
		{func() { b.Open(router.Keys) }, "Keys · Vademecum"},
		{func() { b.Open("itu-t/X.999") }, "itu-t/X.999 · Vademecum"},
		{func() { b.Type("nosuchthing") }, "No results · Vademecum"},
		{func() { b.Type(""); b.Open(router.Home) }, "Vademecum"},
	} {
		c.open()
		b.settle()
		if b.window.Title() != c.title {
			t.Errorf("the title is %q, want %q", b.window.Title(), c.title)
		}
	}
}
