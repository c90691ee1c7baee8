package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/data/snapshot"
	"vademecum/ui/language"
	"vademecum/ui/router"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

// The tour is a meeting from its first morning to the second: it looks things up, marks
// and collects them, checks and compares papers, and is closed and opened again. It walks
// with the keys and clicks of a person in a window of its own, over a library and a
// session of its own, looks after every step whether the window shows what it should, and
// takes pictures of it. "make tour" puts them into docs/tour, where docs/tour.md shows
// them; the page is checked against the walk.

var pictures = flag.String("pictures", "", "the folder that the pictures of the tour are put into; one that is removed unless given")

// tourPage shows the pictures to a reader.
const tourPage = "../../docs/tour.md"

// A walk is the window that the walk goes through, and what it has come by.
type walk struct {
	*driven
	data   string // folder of the library and of the session
	store  *snapshot.Store
	mine   *own
	keeper *keeper

	album  album
	papers map[string]router.Route // the documents that were imported, by the names of their files
	left   shell.Session           // how the window was closed
}

// A step of the walk does something and looks at what came of it.
type step struct {
	name string
	do   func(*walk)
}

func TestTour(t *testing.T) {
	drive(t)
	store, err := snapshot.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	w := &walk{driven: &driven{t: t}, data: t.TempDir(), store: store, album: album{folder: *pictures}, papers: map[string]router.Route{}}
	if w.album.folder == "" {
		w.album.folder = t.TempDir()
	}
	w.album.clear(t)
	w.open(one(shell.Session{Theme: theme.Light, Width: wide.Width, Height: wide.Height}))
	defer func() {
		w.t = t
		if w.keeper != nil {
			w.close(func() { fyne.DoAndWait(w.window.Close) }) // whatever lies over it
		}
		w.setTheme(theme.Light)
		fyne.DoAndWait(func() {
			if err := real.desk.speak(language.English); err != nil {
				t.Error(err)
			}
		})
	}()
	for _, s := range slices.Concat(lookingUp, markingOwn, papersOfOnesOwn, theWindowItself) {
		if !t.Run(s.name, func(t *testing.T) { w.t = t; s.do(w) }) {
			t.FailNow() // the steps behind it build on this one
		}
	}
	w.t = t
	t.Logf("%d pictures, %d KB together, in %s", len(w.album.taken), w.album.bytes/1024, w.album.folder)
	if w.album.bytes > 3<<20 {
		t.Errorf("the pictures take %d KB together, more than a repository should carry", w.album.bytes/1024)
	}

	page, err := os.ReadFile(tourPage)
	if err != nil {
		t.Fatal(err)
	}
	var shown []string
	for _, m := range regexp.MustCompile(`tour/([^")]+\.png)`).FindAllSubmatch(page, -1) {
		shown = append(shown, string(m[1]))
	}
	for _, name := range shown {
		if !slices.Contains(w.album.taken, name) && !slices.Contains(w.album.skipped, name) {
			t.Errorf("%s shows %s, which the tour does not take", tourPage, name)
		}
	}
	for _, name := range w.album.taken {
		if !slices.Contains(shown, name) {
			t.Errorf("%s does not show %s", tourPage, name)
		}
	}
}

// open opens the window of the tour, as a session left it.
func (w *walk) open(last session) {
	w.t.Helper()
	w.mine = &own{place: filepath.Join(w.data, "library.db")}
	w.keeper = newKeeper(filepath.Join(w.data, "session.json"))
	before := windows(os.Getpid(), "Vademecum")
	var err error
	catalogue := read(func() (*snapshot.Store, error) { return w.store, nil }, w.mine)
	fyne.DoAndWait(func() { w.desk, err = open(fyne.CurrentApp(), catalogue, last, w.keeper.keep) })
	if err != nil {
		w.t.Fatal(err)
	}
	w.shell, w.window = w.desk.used().shell, w.desk.used().window
	w.until("the window is on the display", func() bool {
		now := windows(os.Getpid(), "Vademecum")
		at := slices.IndexFunc(now, func(id string) bool { return !slices.Contains(before, id) })
		if at >= 0 {
			w.id = now[at]
		}
		return at >= 0
	})
	w.xdotool("windowfocus", "--sync", w.id)
	w.putAside()
}

// close has it closed in some way, and waits until the session is kept.
func (w *walk) close(how func()) {
	w.t.Helper()
	w.left = w.session()
	how()
	w.until("the window is closed", func() bool { return !slices.Contains(windows(os.Getpid(), "Vademecum"), w.id) })
	w.keeper.close()
	w.mine.close()
	w.keeper = nil
}

func (w *walk) session() (s shell.Session) {
	fyne.DoAndWait(func() { s = w.shell.Session() })
	return s
}

// look types a query and opens what is found first.
func (w *walk) look(query string, want router.Route, words ...string) {
	w.t.Helper()
	w.key("ctrl+k")
	w.typed(query)
	w.until("the box holds "+query, func() bool { return w.query() == query })
	w.key("Return")
	w.opens(want, words...)
}

// empty empties the box, beside which then stands what was opened.
func (w *walk) empty() {
	w.t.Helper()
	if w.query() == "" {
		return
	}
	w.key("ctrl+k", "Escape")
	w.until("the box is empty", func() bool { return w.query() == "" && w.settled() })
}

// opens waits until a page is open, not only looked at on the way through the list.
func (w *walk) opens(want router.Route, words ...string) {
	w.t.Helper()
	w.shows(want, words...)
	w.until(string(want)+" is open", func() bool {
		s := w.session()
		here := s.Tabs[s.At]
		return here.Places[here.At].Route == want && w.settled()
	})
}

func (w *walk) settled() (settled bool) {
	fyne.DoAndWait(func() { settled = w.shell.Settled() })
	return settled
}

// over waits until a list or a sheet lies over the window with all of some words on it.
func (w *walk) over(words ...string) {
	w.t.Helper()
	w.until("there lies over the window "+strings.Join(words, ", "), func() bool {
		var text string
		fyne.DoAndWait(func() {
			if top := w.window.Canvas().Overlays().Top(); top != nil {
				text = strings.Join(visibleText(top), "\n")
			}
		})
		return text != "" && !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(text, word) })
	})
}
