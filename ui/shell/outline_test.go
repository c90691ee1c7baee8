package shell

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// The keys of the empty box walk through the headings; what is opened from there is a
// place that Alt+Left leads back from.
func TestTheOutline(t *testing.T) {
	for _, c := range []struct {
		keys           string
		shown, history router.Route
	}{
		{"", "doc/a", "doc/a"},
		{"<Down>", "doc/a#chapter 2", "doc/a"},
		{"<Down> <Down>", "doc/a#chapter 3", "doc/a"},
		{"<Down> <Down> <Down>", "doc/a#chapter 3", "doc/a"},
		{"<Down> <Down> <Up>", "doc/a#chapter 2", "doc/a"},
		{"<Down> <Return>", "doc/a#chapter 2", "doc/a#chapter 2"},
		{"<Down> <Return> … <Alt+Left>", "doc/a", "doc/a"},
		{"<Down> … <Alt+Left>", "doc/a", "doc/a"},
		{"§14", "doc/a#§14", "doc/a"},
		{"§14 <Return>", "doc/a#§14", "doc/a#§14"},
		{"§14 <Escape>", "doc/a", "doc/a"},
		{"x509 … <Alt+Left>", "doc/a", "doc/a"},
		{"§99", "", "doc/a"}, // no such place, and nothing else
	} {
		t.Run(c.keys, func(t *testing.T) {
			b := openWith(t, &catalogue{}, newShelf())
			b.Open("doc/a")
			for part := range strings.SplitSeq(c.keys, "…") {
				b.settle()
				b.keys(part)
			}
			b.stands("in the end", c.shown, c.history)
		})
	}
}

func TestTheOutlineIsListedWhileTheBoxIsEmpty(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	outline := []router.Route{"doc/a#chapter 1", "doc/a#chapter 2", "doc/a#chapter 3"}
	for _, c := range []struct {
		name   string
		do     func()
		listed []router.Route
	}{
		{"a document", func() { b.Open("doc/a") }, outline},
		{"typing", func() { b.keys("x509") }, []router.Route{"itu-t/X.509", "doc/a#§2"}},
		{"the box emptied", func() { b.keys("<Escape>") }, outline},
		{"an item", func() { b.Open("sdg/9") }, []router.Route{"sdg/9", "doc/a"}},
		{"back", func() { b.keys("<Alt+Left>") }, outline},
	} {
		c.do()
		b.settle()
		if got := b.Listed(); !slices.Equal(got, c.listed) {
			t.Errorf("%s: listed are %q, want %q", c.name, got, c.listed)
		}
	}
}

// The cursor of the outline is where the page stands, however it came there.
func TestTheOutlineFollowsThePage(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.Open("doc/a#§14")
	b.settle()
	if got := b.results.outline.cursor; got != 1 {
		t.Errorf("at §14 the outline stands at heading %d, want 1", got)
	}
	b.keys("<Tab> <End>")
	if got := b.results.outline.cursor; got != 2 {
		t.Errorf("at the end of the page it stands at %d, want 2", got)
	}
	b.keys("<Home>")
	if got := b.results.outline.cursor; got != 0 {
		t.Errorf("at the top again it stands at %d, want 0", got)
	}
}

func TestHeadingAbove(t *testing.T) {
	passage := func(anchor string) page.Block { return page.Passage{Anchor: anchor} }
	blocks := []page.Block{
		page.Head{}, passage("§1"), passage("I"), passage("§2"),
		page.Section{Body: []page.Block{passage("II"), passage("§3")}}, passage("§4"),
	}
	headings := []screen.Heading{{Anchor: "I"}, {Anchor: "II"}}
	for anchor, want := range map[string]int{"§1": -1, "I": 0, "§2": 0, "II": 1, "§3": 1, "§4": 1, "nowhere": -1, "": -1} {
		if got := headingAbove(headings, blocks, anchor); got != want {
			t.Errorf("%q stands under heading %d, want %d", anchor, got, want)
		}
	}
}

// What is copied from a document is the passage in focus.
func TestCopyingAPassage(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.Open("doc/a#§14")
	b.settle()
	b.keys("<Ctrl+C>")
	if got := fyne.CurrentApp().Clipboard().Content(); got != "§14 of Draft on keys" {
		t.Errorf("copied is %q", got)
	}
}

// What documents say of an item stands on its page, and on one of its own.
func TestMentions(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.Open("itu-t/X.509")
	b.settle()
	last, ok := b.drawn[len(b.drawn)-1].(page.Section)
	if !ok || last.Title != "Mentioned in your documents" {
		t.Errorf("the page of X.509 ends with %+v", b.drawn[len(b.drawn)-1])
	}
	b.Open(router.Mentions("itu-t/X.509", ""))
	b.settle()
	if head := b.drawn[0].(page.Head); head.Code != "X.509" || head.Title != "Mentioned in your documents" {
		t.Errorf("the page of the mentions begins with %+v", head)
	}
	b.Open("sdg/9")
	b.settle()
	if got := b.said(); strings.Contains(got, "Mentioned") {
		t.Errorf("nothing mentions SDG 9, and its page says\n%s", got)
	}
}
