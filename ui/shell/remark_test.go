package shell

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
)

func TestRemarks(t *testing.T) {
	repaired := []search.Hit{{Tier: search.TierRepaired}}
	exact := []search.Hit{{Tier: search.TierWords}, {Tier: search.TierRepaired}}
	for _, c := range []struct {
		name   string
		result search.Result
		want   string // what is offered stands in brackets
	}{
		{"nothing to say", search.Result{Hits: exact}, ""},
		{"a relation", search.Result{Hits: exact, Understood: app.Say("links: cites → X.509")}, "links: cites → X.509"},
		{"a repaired word", search.Result{Hits: repaired, Query: "Briding the gap", DidYouMean: "bridging the gap"},
			"Showing results for [bridging the gap]; you typed “Briding”"},
		{"two", search.Result{Hits: repaired, Query: "opticl fibr", DidYouMean: "optical fibre"},
			"Showing results for [optical fibre]; you typed “opticl”, “fibr”"},
		{"too many to name", search.Result{Hits: repaired, Query: "a b c d", DidYouMean: "e f g h"}, "Showing results for [e f g h]"},
		{"words that are right, too", search.Result{Hits: exact, DidYouMean: "optical fibre"}, "Did you mean [optical fibre]?"},
		{"nothing found", search.Result{DidYouMean: "optical fibre", Notice: app.Say("Nothing fits.")}, "Did you mean [optical fibre]?"},
		{"a repaired relation", search.Result{Hits: repaired, Query: "kind:res brigding", DidYouMean: "kind:res bridging", Understood: app.Say("kind: resolution")},
			"Showing results for [kind:res bridging]; you typed “brigding” · kind: resolution"},
		{"a notice", search.Result{Hits: exact, Notice: app.Say("“knd:” is no filter.")}, "“knd:” is no filter."},
		{"a notice and a filter", search.Result{Hits: exact, Understood: app.Say("sg: 17"), Notice: app.Say("The query is very long.")}, "sg: 17 · The query is very long."},
		{"a notice that the page has", search.Result{Notice: app.Say("Nothing fits.")}, ""},
	} {
		m := remarkOn(c.result)
		got := m.before + m.after
		if m.offer != "" {
			got = m.before + "[" + m.offer + "]" + m.after
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTheOfferGoesIntoTheBox(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("evrything")
	b.settle()
	if got, want := b.Remark(), "Showing results for everything; you typed “evrything”"; got != want {
		t.Fatalf("below the box stands %q, want %q", got, want)
	}
	offer := b.remark.texts[1]
	for x, taken := range map[float32]bool{
		offer.Position().X - 5:                      false,
		offer.Position().X + offer.Size().Width + 5: false,
		offer.Position().X + offer.Size().Width/2:   true,
	} {
		b.Type("evrything")
		b.settle()
		at := fyne.NewPos(x, remarkHeight/2)
		b.remark.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}})
		if points := b.remark.Cursor() == desktop.PointerCursor; points != taken {
			t.Errorf("at %v the pointer promises a click: %v, want %v", x, points, taken)
		}
		b.remark.Tapped(&fyne.PointEvent{Position: at})
		b.settle()
		if got := b.Query() == "everything"; got != taken {
			t.Errorf("a click at %v leaves %q in the box", x, b.Query())
		}
	}
	b.Type("everything")
	b.settle()
	if b.Remark() != "" {
		t.Errorf("of words that are right it is said: %q", b.Remark())
	}
}

// However much there is to say, it stands in one line, and the line is there when
// there is nothing to say.
func TestTheRemarkTakesOneLine(t *testing.T) {
	test.NewTempApp(t)
	l := newRemarkLine(nil)
	w := test.NewTempWindow(t, l)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, remarkHeight))
	for _, m := range []remark{
		{}, {before: "kind: resolution"}, {before: "Showing results for ", offer: "bridging", after: "; you typed “briding”"},
		{before: strings.Repeat("long ", 50)}, {before: "a ", offer: strings.Repeat("long ", 50), after: "b"}, {before: "a ", offer: "b", after: strings.Repeat("long ", 50)},
	} {
		l.say(m)
		if l.MinSize().Height != remarkHeight {
			t.Errorf("%q makes the line %v high", m.text(), l.MinSize().Height)
		}
		for _, o := range test.WidgetRenderer(l).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Text != "" && text.Position().X+text.MinSize().Width > 301 {
				t.Errorf("%q ends at %v in a line of 300", text.Text, text.Position().X+text.MinSize().Width)
			}
		}
	}
}

// Beside the box there is room for two lines: the end of a long notice, which says what
// is listed, is not cut off. Nothing but the words moves for it.
func TestALongRemarkTakesTwoLinesBesideTheBox(t *testing.T) {
	test.NewTempApp(t)
	l := newRemarkLine(nil)
	w := test.NewTempWindow(t, l)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, 36))
	const long = "“one” is read as Question 1, which is not in this snapshot. Listed is what holds it."
	for _, c := range []struct {
		remark remark
		words  []string
	}{
		{remark{before: long}, []string{"“one” is read as Question 1, which is not in this", "snapshot. Listed is what holds it."}},
		{remark{before: "kind: resolution"}, []string{"kind: resolution"}},
		{remark{before: "Did you mean ", offer: "bridging", after: "?"}, []string{"Did you mean ", "bridging", "?"}},
		{remark{}, nil},
	} {
		l.say(c.remark)
		var words []string
		last := float32(-1)
		for _, text := range l.texts {
			if text.Text == "" {
				continue
			}
			words = append(words, text.Text)
			if top, end := text.Position().Y, text.Position().Y+text.MinSize().Height; top < -1 || end > 37 || top < last {
				t.Errorf("%q stands from %v to %v in a line of 36", text.Text, top, end)
			}
			last = text.Position().Y
		}
		if !slices.Equal(words, c.words) {
			t.Errorf("reads %q, want %q", words, c.words)
		}
		if l.MinSize().Height != remarkHeight {
			t.Errorf("%q makes the line %v high", c.remark.text(), l.MinSize().Height)
		}
	}
}

// In a narrow window the remark stands above the list, and nothing else does.
func TestTheRemarkInANarrowWindow(t *testing.T) {
	b := open(t, &catalogue{})
	for _, c := range []struct {
		width float32
		query string
		bar   bool
		list  string
	}{
		{1000, "everything", true, ""},
		{1000, "evrything", true, ""},
		{600, "everything", false, ""},
		{600, "evrything", false, "Showing results for everything; you typed “evrything”"},
		{600, "x509", false, ""},
		{600, "", false, ""},
	} {
		b.window.Resize(fyne.NewSize(c.width, 600))
		b.Type(c.query)
		b.settle()
		list := b.results.caption
		said, counted := "", list.line.Objects[0].Visible()
		if list.remark.Visible() {
			said = list.remark.remark.text()
		}
		if b.remark.Visible() != c.bar || said != c.list || counted != (said == "") {
			t.Errorf("%v, %q: in the bar: %v; above the list: %q, beside other words: %v", c.width, c.query, b.remark.Visible(), said, counted)
		}
	}
	b.Type("evrything")
	b.settle()
	offer := b.results.caption.remark
	offer.Tapped(&fyne.PointEvent{Position: offer.texts[1].Position().AddXY(2, 2)})
	b.settle()
	if b.Query() != "everything" {
		t.Errorf("the offer above the list leaves %q in the box", b.Query())
	}
}

// Nothing moves while somebody types: neither the list nor the page.
func TestTypingMovesNothing(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("e")
	b.settle()
	b.Type("everything")
	b.settle()
	before := b.results.list.scroll.Position()
	for _, query := range []string{"evrything", "everything kind:res", "x509", "nosuchthing", "kind:res", "x5"} {
		b.Type(query)
		b.settle()
		test.RenderToMarkup(b.window.Canvas()) // lays out what has changed
		if at := b.results.list.scroll.Position(); at != before {
			t.Errorf("with %q the list stands at %v, before at %v", query, at, before)
		}
	}
}
