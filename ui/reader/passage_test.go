package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// paper is a short document: a heading, numbered paragraphs, a list, a note.
func paper() []page.Block {
	return []page.Block{
		page.Passage{Anchor: "heading I.", Margin: "I.", Heading: 1, Spans: []page.Span{{Text: "Introduction"}}},
		page.Passage{Anchor: "§1", Margin: "1", Copy: "1. The groups met. Report, §1", Spans: []page.Span{
			{Text: "The groups met, as "}, {Text: "Resolution 44", To: "wtsa/44", Note: "Rev. Geneva, 2022"}, {Text: " asks."},
		}},
		page.Passage{Anchor: "§1 • 1", Margin: "•", Level: 1, Copy: "• once", Spans: []page.Span{{Text: "once in the autumn;"}}},
		page.Passage{Anchor: "§2", Margin: "2", Copy: "2. They agreed.", Spans: []page.Span{
			{Text: "They agreed on "}, {Text: "X.509", To: "itu-t/X.509"}, {Text: " and on "}, {Text: "X.510", To: "itu-t/X.510"}, {Text: "."},
		}},
		page.Passage{Anchor: "footnote 1", Margin: "1", Quiet: true, Spans: []page.Span{{Text: "A note."}}},
	}
}

func TestNumbersHangInTheMargin(t *testing.T) {
	test.NewTempApp(t)
	l := lay(paper(), nil, State{}, false, wide)
	text, number := shows(t, l, "The groups met, as "), shows(t, l, "1")
	if number.x+number.w > text.x {
		t.Errorf("the number ends at %g, its text starts at %g", number.x+number.w, text.x)
	}
	if a, b := shows(t, l, "They agreed on "), shows(t, l, "Introduction"); a.x != text.x || b.x != text.x {
		t.Errorf("texts start at %g and %g, the heading at %g", text.x, a.x, b.x)
	}
	dot, entry := shows(t, l, "•"), shows(t, l, "once in the autumn;")
	if entry.x <= text.x || dot.x <= text.x-hang || dot.x+dot.w > entry.x {
		t.Errorf("the entry starts at %g with its bullet at %g, the paragraph at %g", entry.x, dot.x, text.x)
	}
}

func TestANumberTooLongForTheMarginLeadsTheText(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Passage{Anchor: "a", Margin: "Article 19bis.2", Spans: []page.Span{{Text: "The Council"}}}}, nil, State{}, false, wide)
	number, text := shows(t, l, "Article 19bis.2\u2002"), shows(t, l, "The Council")
	if number.y != text.y || number.x+number.w > text.x+1 || number.color != theme.Quiet {
		t.Errorf("the number is at %g,%g, the text at %g,%g", number.x, number.y, text.x, text.y)
	}
}

// TestHeadingsStandByWhatFollows: there is more room above a heading than below it,
// and the higher its rank the more.
func TestHeadingsStandByWhatFollows(t *testing.T) {
	test.NewTempApp(t)
	last := float32(1000)
	for rank := 1; rank <= 3; rank++ {
		l := lay([]page.Block{
			page.Passage{Anchor: "a", Spans: []page.Span{{Text: "before"}}},
			page.Passage{Anchor: "b", Heading: rank, Spans: []page.Span{{Text: "heading"}}},
			page.Passage{Anchor: "c", Spans: []page.Span{{Text: "after"}}},
		}, nil, State{}, false, wide)
		before, heading, after := shows(t, l, "before"), shows(t, l, "heading"), shows(t, l, "after")
		above, below := heading.y-before.y-before.h, after.y-heading.y-heading.h
		if above <= below || above >= last {
			t.Errorf("rank %d: %g above, %g below, %g above the rank before", rank, above, below, last)
		}
		last = above
	}
}

func TestAnEmptyPassageIsNoReasonToFail(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Passage{Anchor: "a", Margin: "1"}, page.Passage{}}, nil, State{}, false, wide)
	if len(l.targets) != 2 || shows(t, l, "1").w == 0 {
		t.Errorf("there are %d targets", len(l.targets))
	}
}

// TestMarksAreToldWithoutColour: every mark has a sign of its own.
func TestMarksAreToldWithoutColour(t *testing.T) {
	test.NewTempApp(t)
	for _, c := range []struct {
		mark  page.Mark
		color fyne.ThemeColorName // of the letters
		sign  form
		where func(sign, text area) bool
	}{
		{page.Found, theme.Ink, bar, func(sign, text area) bool { return sign.h >= text.h-1 }},
		{page.Added, theme.Added, bar, func(sign, text area) bool { return sign.h < 3 && sign.y > text.y+text.h*0.75 }},
		{page.Removed, theme.Removed, bar, func(sign, text area) bool {
			return sign.h < 3 && sign.y > text.y+text.h*0.4 && sign.y < text.y+text.h*0.7
		}},
		{page.Moved, theme.Moved, box, func(sign, text area) bool { return sign.w > text.w && sign.h >= text.h }},
	} {
		l := lay([]page.Block{page.Passage{Anchor: "a", Spans: []page.Span{{Text: "by "}, {Text: "May", Mark: c.mark}}}}, nil, State{}, false, wide)
		text := shows(t, l, "May")
		if text.color != c.color {
			t.Errorf("mark %d has letters in %s, want %s", c.mark, text.color, c.color)
		}
		found := false
		for _, st := range l.strips {
			for _, p := range st.parts {
				found = found || p.form == c.sign && p.x >= text.x-3 && p.x < text.x+text.w && c.where(p.area, text.area)
			}
		}
		if !found {
			t.Errorf("mark %d has no sign", c.mark)
		}
	}
	l := lay([]page.Block{page.Passage{Anchor: "a", Spans: []page.Span{{Text: "X.509", To: "x", Mark: page.Found}}}}, nil, State{}, false, wide)
	if got := shows(t, l, "X.509").color; got != theme.Link {
		t.Errorf("a link that was found is %s", got)
	}
}

func TestDownGoesFromPassageToPassage(t *testing.T) {
	d := newDesk(t, paper()...)
	var got []string
	for range 4 {
		d.press(fyne.KeyDown)
		got = append(got, d.Here())
	}
	d.press(fyne.KeyUp)
	got = append(got, d.Here())
	if want := "heading I.|§1|§1 • 1|§2|§1 • 1"; strings.Join(got, "|") != want {
		t.Errorf("the focus went over %s, want %s", strings.Join(got, "|"), want)
	}
}

func TestTabGoesFromLinkToLink(t *testing.T) {
	d := newDesk(t, paper()...)
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn)
	if got := strings.Join(d.calls, ""); got != "open itu-t/X.510" {
		t.Errorf("the second link behind the bullet did %q", got)
	}
	if d.press(fyne.KeyUp); d.Here() != "§2" || !strings.HasPrefix(d.Copying(), "2.") {
		t.Errorf("Up from a link leads to %s", d.Here())
	}
}

func TestTheFocusIsSeenAndCopied(t *testing.T) {
	d := newDesk(t, paper()...)
	if d.Copying() != "" {
		t.Error("without a passage in focus something is copied")
	}
	under, _ := d.sheet.attention()
	d.press(fyne.KeyDown, fyne.KeyDown)
	if now, _ := d.sheet.attention(); len(now) != len(under)+2 {
		t.Errorf("the focus is drawn by %v", kinds(now))
	}
	if got := d.Copying(); got != "1. The groups met. Report, §1" {
		t.Errorf("copied: %q", got)
	}
	d.press(fyne.KeyTab) // onto the link in it
	if got := d.Copying(); got != "1. The groups met. Report, §1" {
		t.Errorf("on a link of the passage, copied: %q", got)
	}
}

func TestTappingAPassageGivesItTheFocus(t *testing.T) {
	d := newDesk(t, paper()...)
	text := shows(t, d.sheet.layout, "They agreed on ")
	d.sheet.Tapped(&fyne.PointEvent{Position: fyne.NewPos(text.x+2, text.y+2)})
	if d.Here() != "§2" || len(d.calls) != 0 {
		t.Errorf("tapped §2: the focus is at %s, called for %q", d.Here(), d.calls)
	}
	d.tap(t, open, "itu-t/X.509") // a link in it is a link
	if got := strings.Join(d.calls, ""); got != "open itu-t/X.509" {
		t.Errorf("tapping a link did %q", got)
	}
}

// TestALongPassageIsReadToItsEnd: Down scrolls through what does not fit before it
// goes on.
func TestALongPassageIsReadToItsEnd(t *testing.T) {
	long := page.Passage{Anchor: "long", Spans: []page.Span{{Text: strings.Repeat("and so on ", 600)}}}
	d := newDesk(t, long, page.Passage{Anchor: "next", Spans: []page.Span{{Text: "The next."}}})
	d.press(fyne.KeyDown)
	steps := 0
	for d.press(fyne.KeyDown); d.Here() == "long" && steps < 100; steps++ {
		d.press(fyne.KeyDown)
	}
	if steps < 3 || steps == 100 || d.Here() != "next" {
		t.Errorf("after %d steps the focus is at %s", steps, d.Here())
	}
	d.press(fyne.KeyUp)
	last := d.State().Offset
	if d.press(fyne.KeyUp); d.Here() != "long" || d.State().Offset > last {
		t.Errorf("on the way back the focus is at %s", d.Here())
	}
}

func TestACommandIsHandedToTheWindow(t *testing.T) {
	var did string
	test.NewTempApp(t)
	r := New(Callbacks{OnDo: func(verb string) { did = verb }})
	r.SetPage([]page.Block{page.Head{Kind: app.Kind("document"), Title: "Report", Actions: []page.Action{{Label: "Forget", Do: "forget doc/1"}}}}, nil, State{})
	w := test.NewTempWindow(t, r)
	w.Resize(fyne.NewSize(600, 400))
	r.use(r.sheet.targets[0])
	if did != "forget doc/1" {
		t.Errorf("the window was told %q", did)
	}
}

func TestADocumentRendersAsBefore(t *testing.T) {
	marked := page.Passage{Anchor: "marks", Margin: "e)", Spans: []page.Span{
		{Text: "was ", Mark: page.Removed}, {Text: "is ", Mark: page.Added}, {Text: "here ", Mark: page.Moved}, {Text: "found", Mark: page.Found},
	}}
	d := newDesk(t, append(paper(), marked)...)
	d.press(fyne.KeyDown, fyne.KeyDown)
	d.Find("met")
	d.showTexts()
	test.AssertRendersToMarkup(t, "document.xml", d.window.Canvas())
}
