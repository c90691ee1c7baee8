package shell

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/router"
)

// mineChip is what stands on the chip for the person's documents; the chosen one in
// brackets.
func (b *bench) mineChip() string {
	if len(b.results.mine.content.Objects) == 0 {
		return ""
	}
	c := b.results.mine.chip
	if c.chosen {
		return "[" + c.text.Text + "]"
	}
	return c.text.Text
}

// What is found in the catalogue comes first; passages stand below it, or alone.
func TestWhatIsListedOfDocuments(t *testing.T) {
	const x509, draft = router.Route("itu-t/X.509"), router.Route("doc/a#§2")
	for _, c := range []struct {
		keys   string
		query  string
		listed []router.Route // the first three
		all    int
		chip   string
		shown  router.Route
	}{
		{"x509", "x509", []router.Route{x509, draft}, 2, "Your documents 1", x509},
		{"x509 … <Down>", "x509", []router.Route{x509, draft}, 2, "Your documents 1", draft},
		{"sdg", "sdg", []router.Route{"sdg/9"}, 1, "", "sdg/9"},
		{"waste", "waste", []router.Route{draft}, 1, "Your documents 1", draft}, // nothing in the catalogue
		{"many", "many", []router.Route{draft, "doc/a#§3", "doc/a#§4"}, passagesBelow, "Your documents 20+", draft},
		{"x509 … <Ctrl+M>", "x509 in:mine", []router.Route{draft}, 1, "[Your documents 1]", draft},
		{"x509 … <Ctrl+M> … <Ctrl+M>", "x509", []router.Route{x509, draft}, 2, "Your documents 1", x509},
		{"many … <Ctrl+M>", "many in:mine", []router.Route{draft, "doc/a#§3", "doc/a#§4"}, 30, "[Your documents 30]", draft},
		{"sdg … <Ctrl+M>", "sdg in:mine", nil, 0, "[Your documents]", ""},
		{"<Ctrl+M>", "in:mine", nil, 0, "[Your documents]", "documents"},
		{"nosuchthing", "nosuchthing", nil, 0, "", ""},
	} {
		t.Run(c.keys, func(t *testing.T) {
			b := openWith(t, &catalogue{}, newShelf())
			for part := range strings.SplitSeq(c.keys, "…") {
				b.settle()
				b.keys(part)
			}
			b.settle()
			listed := b.Listed()
			if len(listed) != c.all || !slices.Equal(listed[:min(3, len(listed))], c.listed) {
				t.Errorf("%d are listed, %q first; want %d, %q", len(listed), listed[:min(3, len(listed))], c.all, c.listed)
			}
			if b.Query() != c.query || b.mineChip() != c.chip {
				t.Errorf("the box says %q and the chip %q, want %q and %q", b.Query(), b.mineChip(), c.query, c.chip)
			}
			b.stands("in the end", c.shown, router.Home)
		})
	}
}

// The words that were found are marked, and the row says of which document it is.
func TestARowShowsAPassage(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.keys("waste")
	b.settle()
	hit := b.results.hits[0]
	marked := hit.Title[0]
	if got := hit.Item.Title[marked.From:marked.To]; got != "waste" || hit.Item.Code != "§2" || hit.document != "Draft on keys" {
		t.Errorf("the row shows %q of %q with %q marked", hit.Item.Code, hit.document, got)
	}
}

// The library may be slow. What the catalogue has is listed and shown before it
// answers, and stays where it is when it does.
func TestPassagesNeverHoldUpTheCatalogue(t *testing.T) {
	l := newShelf()
	l.hold = make(chan struct{})
	b := openWith(t, &catalogue{}, l)
	b.keys("x509")
	b.thread.until(t, "the item is shown", func() bool { return b.shown == "itu-t/X.509" })
	if b.Settled() {
		t.Error("the library has not answered, and all is said to be there")
	}
	if got := b.Listed(); !slices.Equal(got, []router.Route{"itu-t/X.509"}) {
		t.Errorf("listed are %q", got)
	}
	before := b.results.list.scroll.Position()
	close(l.hold)
	b.settle()
	if len(b.Listed()) != 2 || b.results.cursor != 0 || b.results.list.scroll.Position() != before {
		t.Errorf("after the library answered, %q are listed with the cursor at %d and the list at %v, before at %v",
			b.Listed(), b.results.cursor, b.results.list.scroll.Position(), before)
	}
}

// Whoever types a word that only documents hold, and Enter in one go, means the
// passage.
func TestEnterWaitsForPassagesWhenThereIsNothingElse(t *testing.T) {
	b := openWith(t, &catalogue{}, newShelf())
	b.keys("waste <Return>")
	b.stands("opened", "doc/a#§2", "doc/a#§2")
}

// An answer to what was typed before is dropped, however late it comes.
func TestOldPassagesAreNotListed(t *testing.T) {
	l := newShelf()
	l.hold = make(chan struct{})
	b := openWith(t, &catalogue{}, l)
	b.keys("many")
	b.thread.until(t, "the catalogue has answered", func() bool { return b.passing.busy() })
	b.keys("<Escape>")
	close(l.hold)
	time.Sleep(10 * time.Millisecond) // lets the old answer come in; without it the test proves less, never fails
	b.thread.rest()
	if got := b.Listed(); len(got) > 0 {
		t.Errorf("with an empty box, %q are listed", got)
	}
}

func TestWhatTheLibraryIsAsked(t *testing.T) {
	hit := func(tier search.Tier) search.Hit { return search.Hit{Item: &app.Item{ID: "itu-t/X.509"}, Tier: tier} }
	for _, c := range []struct {
		name   string
		result search.Result
		want   []string
	}{
		{"words", search.Result{Query: "waste", Hits: []search.Hit{hit(search.TierWords)}}, []string{"waste []"}},
		{"an identifier", search.Result{Query: "x509", Hits: []search.Hit{hit(search.TierIdentifier)}}, []string{"x509 [itu-t/X.509]"}},
		{"words put right", search.Result{Query: "waast", DidYouMean: "waste"}, []string{"waast []", "waste []"}},
		{"right words that are found", search.Result{Query: "waste", DidYouMean: "paste"}, []string{"waste []"}},
		{"a question about links", search.Result{Query: "cites x509", Understood: app.Say("what cites X.509")}, nil},
	} {
		l := newShelf()
		b := openWith(t, &catalogue{}, l)
		b.askPassages(c.result, false, false)
		b.settle()
		if !slices.Equal(l.asked, c.want) {
			t.Errorf("%s: the library is asked %q, want %q", c.name, l.asked, c.want)
		}
	}
}

// A library that cannot be used is told of, and takes nothing else along.
func TestABrokenLibrary(t *testing.T) {
	l := newShelf()
	l.broken = true
	b := openWith(t, &catalogue{}, l)
	b.keys("x509")
	b.stands("searched", "itu-t/X.509", router.Home)
	if !strings.Contains(b.status.note.segment.Text, wet) {
		t.Errorf("the status line says %q", b.status.note.segment.Text)
	}
	b.keys("<BackSpace>")
	b.settle()
	if strings.Contains(b.status.note.segment.Text, wet) {
		t.Error("it is said at every letter")
	}
	for _, route := range []router.Route{router.Documents, "doc/a"} {
		b.Open(route)
		b.settle()
		for _, words := range []string{"Your library could not be read", wet, "vade doctor"} {
			if !strings.Contains(b.said(), words) {
				t.Errorf("%s does not say %q:\n%s", route, words, b.said())
			}
		}
	}
	b.Start("doc/a")
	b.stands("named on the command line", "doc/a", "doc/a")
	b.Import([]string{"b.txt"})
	b.settle()
	if got := b.progress.note.segment.Text + b.status.note.segment.Text; !strings.Contains(got, wet) {
		t.Errorf("importing says %q", got)
	}
}

// Nearly no letter has an answer among the person's documents and marks. A frame painted
// for each such answer would hold up the next letter.
func TestAnAnswerThatAddsNothingPaintsNothing(t *testing.T) {
	test.NewTempApp(t)
	r := newResults(nothing, func(router.Route) {}, func(plan.Filter) {}, nothing)
	r.show("x", search.Result{Hits: []search.Hit{{Item: &app.Item{ID: "itu-t/X.509"}}}})
	laid := 0
	for _, c := range []*fyne.Container{r.mine.content, r.marks.content, r.list.column} {
		c.Layout = counting{c.Layout, &laid} // as any refresh does
	}
	r.mine.show(false, 0, false)
	r.marks.show(false, 0, false)
	r.add(nil)
	if laid != 0 {
		t.Errorf("laid out %d times for nothing", laid)
	}
	for _, c := range []struct {
		what string
		do   func()
	}{
		{"a chip comes", func() { r.mine.show(false, 1, false) }},
		{"it goes", func() { r.mine.show(false, 0, false) }},
		{"a passage comes", func() { r.add([]result{{Hit: search.Hit{Item: &app.Item{ID: "doc"}}}}) }},
	} {
		laid = 0
		if c.do(); laid == 0 {
			t.Errorf("%s, and nothing is laid out", c.what)
		}
	}
}

// counting counts how often it lays out.
type counting struct {
	of    fyne.Layout
	times *int
}

func (c counting) MinSize(objects []fyne.CanvasObject) fyne.Size { return c.of.MinSize(objects) }

func (c counting) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	*c.times++
	c.of.Layout(objects, size)
}
