package shell

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"vademecum/ui/keys"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// place is a screen of one page.
type place string

func (p place) Compose(context.Context, router.Route) (screen.Shown, error) {
	return screen.Shown{Title: string(p), Blocks: []page.Block{page.Head{Code: string(p)}}}, nil
}

// withScreens opens a window with some screens of the program's own.
func withScreens(t *testing.T) *bench {
	b := open(t, &catalogue{})
	b.config.Screens = map[string]screen.Screen{"matrix": place("matrix"), "marks": place("marks"), "documents": place("documents")}
	return b
}

// offered are the lines below the results, as they read; the one that the cursor is on
// with an arrow before it.
func (b *bench) offered() string {
	var lines []string
	for _, line := range b.results.offers.lines {
		if !b.results.offers.content.Visible() || !line.Visible() {
			continue
		}
		text := line.called
		if line.selected {
			text = "→ " + text
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, " | ")
}

// The screens of the program are found in the box by plain words. They stand below the
// results, of which none moves.
func TestScreensAreOffered(t *testing.T) {
	for _, c := range []struct {
		keys           string
		offered        string
		listed         int
		shown, history router.Route
	}{
		{"matrix …", "→ WSIS–SDG matrix", 0, router.Matrix, router.Home}, // nothing else is called that
		{"matrix … <Return>", "→ WSIS–SDG matrix", 0, router.Matrix, router.Matrix},
		{"matrix <Return>", "→ WSIS–SDG matrix", 0, router.Matrix, router.Matrix}, // pressed before there were results
		{"matrix … <Escape>", "", 0, router.Home, router.Home},
		{"matrix … <BackSpace> <BackSpace> <BackSpace> …", "", 0, "", router.Home}, // nothing, and nothing offered
		{"everything …", "", 6, "itu-t/X.509", router.Home},
		{"changes …", "", 0, "", router.Home}, // this window has no such screen
		{"glossary …", "Terms", 0, "", router.Home},
		{"matrix <Return> … <Escape> x50 …", "", 2, "itu-t/X.509", router.Matrix},
	} {
		t.Run(c.keys, func(t *testing.T) {
			b := withScreens(t)
			for part := range strings.SplitSeq(c.keys, "…") {
				b.settle()
				b.keys(part)
			}
			b.stands("in the end", c.shown, c.history)
			if got := b.offered(); strings.TrimPrefix(got, "→ ") != strings.TrimPrefix(c.offered, "→ ") {
				t.Errorf("offered is %q, want %q", got, c.offered)
			}
			if b.Answered() != "" && len(b.Listed()) != c.listed {
				t.Errorf("%d are listed, want %d", len(b.Listed()), c.listed)
			}
		})
	}
}

// The cursor comes to an offer behind the last result, or up from the first.
func TestTheCursorAndTheOffers(t *testing.T) {
	for _, c := range []struct {
		keys  string
		at    int // of the results; -1 while it is on an offer
		shown router.Route
	}{
		{"", 0, "itu-t/X.509"},
		{"<Up>", -1, router.Matrix},
		{"<Up> <Up>", 5, "sdg/9"},
		{"<Up> <Down>", 0, "itu-t/X.509"},
		{"<Down> <Up> <Up>", -1, router.Matrix},
		{"<Next>", -1, router.Matrix}, // Page Down, to the end
		{"<Next> <Down>", 0, "itu-t/X.509"},
		{"<Next> <Prior>", 0, "itu-t/X.509"},
		{"<Prior>", 0, "itu-t/X.509"}, // the beginning is an end for Page Up
	} {
		b := withScreens(t)
		b.Type("everything")
		b.settle()
		before := b.Listed()
		b.results.offers.show("matrix")
		b.keys(c.keys)
		b.settle()
		if b.results.cursor != c.at || b.shown != c.shown {
			t.Errorf("after %q the cursor is at %d and %s is shown, want %d and %s", c.keys, b.results.cursor, b.shown, c.at, c.shown)
		}
		if !slices.Equal(before, b.Listed()) {
			t.Errorf("after %q other results are listed: %q", c.keys, b.Listed())
		}
		if on := strings.HasPrefix(b.offered(), "→"); on != (c.at < 0) {
			t.Errorf("after %q the offers are %q", c.keys, b.offered())
		}
		key := "Up" // which leads to it from the first result
		if c.at < 0 {
			key = ""
		}
		if got := b.results.offers.lines[0].beside; got != key {
			t.Errorf("after %q the key beside the offer is %q, want %q", c.keys, got, key)
		}
	}
}

// A click opens what is offered, and the box keeps the keyboard. What has no page of its
// own is typed.
func TestTappingAnOffer(t *testing.T) {
	for query, want := range map[string]struct {
		route router.Route
		query string
	}{
		"matrix":   {router.Matrix, "matrix"},
		"keyboard": {router.Keys, "keyboard"},
		"glossary": {"", everyTerm},
	} {
		b := withScreens(t)
		b.Type(query)
		b.settle()
		test.Tap(b.results.offers.lines[0])
		b.settle()
		if b.shown != want.route || b.Query() != want.query || b.window.Canvas().Focused() != b.box {
			t.Errorf("%s: %q is shown, the box holds %q", query, b.shown, b.Query())
		}
	}
}

// Passages that come late are listed above the offers, and take no cursor from them.
func TestPassagesBesideOffers(t *testing.T) {
	b := withScreens(t)
	b.Type("everything")
	b.settle()
	b.results.offers.show("my stars")
	b.keys("<Up>")
	b.settle()
	b.results.add(rowsOf(nil))
	b.results.add([]result{{Hit: b.results.hits[0].Hit, route: "doc/1#§1"}})
	if got := b.offered(); got != "→ Your marks" || b.results.cursor != -1 {
		t.Errorf("offered is %q, and the cursor of the results at %d", got, b.results.cursor)
	}
	b.keys("<Up>")
	if to, _ := b.selected(); to != "doc/1#§1" {
		t.Errorf("the line above is %s", to)
	}
}

func TestNoMoreThanTwoScreensAreOffered(t *testing.T) {
	o := newOffers()
	o.relaid = nothing
	o.meanings, o.has = keys.InWords(), func(keys.Command) bool { return true }
	for query, want := range map[string]int{"what": 1, "marks": 1, "your": 2, "list of": 1, "matrix": 1, "who is": 1, "": 0} {
		if o.show(query); len(o.screens) != want {
			t.Errorf("%q offers %q, want %d", query, o.screens, want)
		}
	}
}
