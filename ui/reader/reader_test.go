package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A desk is a reader in a window, with a record of what it called for.
type desk struct {
	*Reader
	window fyne.Window
	calls  []string
}

func newDesk(t *testing.T, blocks ...page.Block) *desk {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light))
	d := &desk{}
	note := func(what string) func(string) {
		return func(value string) { d.calls = append(d.calls, what+" "+value) }
	}
	d.Reader = New(Callbacks{
		OnOpen: note("open"), OnAddress: note("address"), OnSearch: note("search"), OnCopy: note("copy"),
		OnEscape: func() { note("escape")("") }, OnType: func(r rune) { note("type")(string(r)) },
	})
	d.window = test.NewTempWindow(t, d.Reader)
	d.window.SetPadded(false)
	d.window.Resize(fyne.NewSize(600, 400))
	d.SetPage(blocks, relaton, State{})
	d.window.Canvas().Focus(d.Reader)
	return d
}

func (d *desk) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		d.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// move moves the ring as Tab does.
func (d *desk) move(step int) bool {
	return d.Reader.move(step, func(t *target) bool { return t.verb != standing })
}

// tap clicks the first target of a verb and value.
func (d *desk) tap(t *testing.T, v verb, value string) {
	t.Helper()
	for i := range d.sheet.targets {
		if target := &d.sheet.targets[i]; target.verb == v && target.value == value {
			a := target.areas[0]
			d.sheet.Tapped(&fyne.PointEvent{Position: fyne.NewPos(a.x+a.w/2, a.y+a.h/2)})
			return
		}
	}
	t.Fatalf("nothing to tap for %q", value)
}

// shown is the text on the canvas now.
func (d *desk) shown() string {
	var words []string
	for _, o := range d.sheet.all {
		if text, ok := o.(*canvas.Text); ok {
			words = append(words, text.Text)
		}
	}
	return strings.Join(words, "|")
}

func sample() []page.Block {
	return []page.Block{
		page.Head{Kind: app.Recommendation, Code: "X.509", Title: "The Directory", Status: app.InForce, Cite: cited,
			Actions: []page.Action{{Label: "Copy citation", Copy: "ITU-T X.509"}, {Label: "Open at ITU", Address: "https://itu.int"}}},
		page.Section{Title: "Cited by", Short: 2, Body: []page.Block{
			page.Row{Code: "X.510", To: "itu-t/X.510", Relation: "cited by", Cite: cited},
			page.Row{Code: "X.511", To: "itu-t/X.511"},
			page.Row{Code: "X.512", To: "itu-t/X.512"},
			page.Row{Code: "X.513", To: "itu-t/X.513"},
		}},
		page.Words{List: []string{"trust"}},
	}
}

func TestTapping(t *testing.T) {
	tests := []struct {
		verb  verb
		value string
		want  string
	}{
		{open, "itu-t/X.510", "open itu-t/X.510"},
		{copying, "ITU-T X.509", "copy ITU-T X.509"},
		{address, "https://itu.int", "address https://itu.int"},
		{search, "trust", "search trust"},
	}
	for _, test := range tests {
		d := newDesk(t, sample()...)
		d.tap(t, test.verb, test.value)
		if diff := cmp.Diff([]string{test.want}, d.calls); diff != "" {
			t.Errorf("tapping %q (-want +got)\n%s", test.value, diff)
		}
	}
}

func TestTappingThePageTakesTheKeyboard(t *testing.T) {
	d := newDesk(t, sample()...)
	d.window.Canvas().Unfocus()
	d.sheet.Tapped(&fyne.PointEvent{Position: fyne.NewPos(2, 2)})
	if d.window.Canvas().Focused() != d.Reader {
		t.Error("the page has not the keyboard")
	}
	if len(d.calls) != 0 {
		t.Errorf("tapping the margin called for %q", d.calls)
	}
}

func TestNothingHappensWithoutCallbacks(t *testing.T) {
	d := newDesk(t, sample()...)
	d.Reader.calls = Callbacks{}
	d.tap(t, open, "itu-t/X.510")
	d.press(fyne.KeyEscape)
	d.TypedRune('x')
}

func TestKeysMoveTheRing(t *testing.T) {
	tests := []struct {
		name string
		keys []fyne.KeyName
		want []string
	}{
		{"the first press takes the first target", []fyne.KeyName{fyne.KeyDown, fyne.KeyEnter}, nil}, // the sign of the head's source
		{"down and Enter", []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn}, []string{"copy ITU-T X.509"}},
		{"Tab does the same", []fyne.KeyName{fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn}, []string{"address https://itu.int"}},
		{"up goes back", []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn}, []string{"copy ITU-T X.509"}},
		{"up at the top stays", []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyUp, fyne.KeyUp, fyne.KeyDown, fyne.KeyReturn}, []string{"copy ITU-T X.509"}},
		{"Enter with no ring does nothing", []fyne.KeyName{fyne.KeyEnter}, nil},
		{"Esc is handed back", []fyne.KeyName{fyne.KeyEscape}, []string{"escape "}},
	}
	for _, test := range tests {
		d := newDesk(t, sample()...)
		d.press(test.keys...)
		if diff := cmp.Diff(test.want, d.calls); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

func TestTabLeavesThePageAtItsEnd(t *testing.T) {
	d := newDesk(t, page.Row{Code: "X.1", To: "x"})
	if !d.move(+1) || d.move(+1) {
		t.Fatal("want one stop")
	}
	d.press(fyne.KeyTab) // the window has nothing else to focus: the ring stays
	d.press(fyne.KeyReturn)
	if diff := cmp.Diff([]string{"open x"}, d.calls); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestTypingIsHandedBack(t *testing.T) {
	d := newDesk(t, sample()...)
	d.TypedRune('x')
	d.TypedRune('я')
	d.TypedRune(' ') // no ring: nothing to turn
	if diff := cmp.Diff([]string{"type x", "type я"}, d.calls); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestSpaceTurnsTheSourceLine(t *testing.T) {
	d := newDesk(t, sample()...)
	for d.move(+1) {
		if d.state.focus.value == "itu-t/X.510" {
			break
		}
	}
	d.TypedRune(' ')
	if !strings.Contains(d.shown(), "cited by · |Relaton data") {
		t.Errorf("no source line in %q", d.shown())
	}
	if d.state.focus.value != "itu-t/X.510" {
		t.Errorf("the ring moved to %v", d.state.focus)
	}
	d.TypedRune(' ')
	if strings.Contains(d.shown(), "Relaton data") {
		t.Errorf("the source line is still there: %q", d.shown())
	}
}

func TestShowSources(t *testing.T) {
	d := newDesk(t, sample()...)
	d.ShowSources(true)
	if got := strings.Count(d.shown(), "Relaton data"); got != 2 || !d.SourcesShown() {
		t.Errorf("%d source lines, want 2: %q", got, d.shown())
	}
	d.SetPage([]page.Block{page.Row{Code: "X.1", Cite: cited}}, relaton, State{})
	if !strings.Contains(d.shown(), "Relaton data") {
		t.Error("sources are not shown on the next page")
	}
	d.ShowSources(false)
	if strings.Contains(d.shown(), "Relaton data") {
		t.Error("sources are still shown")
	}
}

func TestShowAllAndFold(t *testing.T) {
	d := newDesk(t, sample()...)
	if strings.Contains(d.shown(), "X.513") {
		t.Fatalf("all rows are shown at once: %q", d.shown())
	}
	d.tap(t, more, "")
	if !strings.Contains(d.shown(), "X.513") {
		t.Errorf("the rest is not shown: %q", d.shown())
	}
	d.tap(t, fold, "")
	if strings.Contains(d.shown(), "X.510") || !strings.Contains(d.shown(), "Cited by") {
		t.Errorf("the section is not folded: %q", d.shown())
	}
}

func TestPointerShowsWhatCanBeUsed(t *testing.T) {
	d := newDesk(t, sample()...)
	if d.sheet.Cursor() != desktop.DefaultCursor {
		t.Error("a hand over nothing")
	}
	before := len(d.sheet.all)
	a := d.sheet.targets[0].areas[0]
	d.sheet.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(a.x+1, a.y+1)}})
	if d.sheet.Cursor() != desktop.PointerCursor || len(d.sheet.all) <= before {
		t.Error("the target under the pointer does not show")
	}
	if !strings.Contains(d.shown(), "Source") {
		t.Errorf("the sign does not say what it is: %q", d.shown())
	}
	d.sheet.MouseOut()
	if len(d.sheet.all) != before {
		t.Error("the pointer left, its mark did not")
	}
}

func TestPagePassesUnderARestingPointer(t *testing.T) {
	d := newDesk(t, manyRows(100)...)
	a := d.sheet.targets[3].areas[0]
	d.sheet.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(a.x+1, a.y+1)}})
	d.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -5*a.h)})
	if d.sheet.hover != 8 {
		t.Errorf("row %d is under the pointer, want row 8", d.sheet.hover)
	}
	d.sheet.MouseOut()
	d.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -5*a.h)})
	if d.sheet.hover != none {
		t.Errorf("row %d is under a pointer that left", d.sheet.hover)
	}
}

func TestThemeSwitchRecoloursThePage(t *testing.T) {
	d := newDesk(t, page.Paragraph{Spans: []page.Span{{Text: "ink"}}})
	before := d.sheet.all[0].(*canvas.Text).Color
	fyne.CurrentApp().Settings().SetTheme(theme.New(theme.Dark))
	d.Refresh()
	if after := d.sheet.all[0].(*canvas.Text).Color; after == before || after != theme.Color(theme.Ink) {
		t.Errorf("ink is %v after the switch, was %v", after, before)
	}
}

// showTexts shows the texts that are drawn in pictures, so that goldens tell of their words
// and looks as they do where Fyne draws them.
func (d *desk) showTexts() {
	for _, o := range d.sheet.all {
		if _, ok := o.(*canvas.Text); ok && !o.Visible() {
			o.Show()
		}
	}
}

func TestRendersAsBefore(t *testing.T) {
	d := newDesk(t, sample()...)
	d.showTexts()
	test.AssertRendersToMarkup(t, "sample.xml", d.window.Canvas())
}
