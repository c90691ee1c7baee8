package shell

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/language"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/row"
	"vademecum/ui/screen"
)

// standing is where every tab stands, the one that is shown in brackets.
func (b *bench) tabbed() string {
	var list []string
	for _, t := range b.tabs {
		at := string(t.history.Here().Route)
		if t == b.Shell.tab {
			at = "[" + at + "]"
		}
		list = append(list, at)
	}
	return strings.Join(list, " ")
}

// A sign names a tab on the strip.
type sign interface {
	fyne.CanvasObject
	fyne.Tappable
	desktop.Mouseable
}

// signs are those on the strip, from left to right; the one for another tab is none.
func (b *bench) signs() (signs []sign) {
	for _, piece := range b.strip.Content.Objects {
		if s, ok := piece.(sign); ok && s.Visible() && drawn[*canvas.Text](s)[0].Text != "+" {
			signs = append(signs, s)
		}
	}
	return signs
}

// onStrip is what stands on them, in brackets on that of the tab that is shown.
func (b *bench) onStrip() (names []string) {
	for _, s := range b.signs() {
		name := drawn[*canvas.Text](s)[0]
		if name.TextStyle.Bold {
			names = append(names, "["+name.Text+"]")
		} else {
			names = append(names, name.Text)
		}
	}
	return names
}

func TestTabs(t *testing.T) {
	for _, c := range []struct{ keys, want, query string }{
		{"", "[home]", ""},
		{"<Ctrl+T>", "home [home]", ""},
		{"x509 <Return> … <Ctrl+T>", "itu-t/X.509 [home]", ""},
		{"x509 <Return> … <Ctrl+T> sdg <Return>", "itu-t/X.509 [sdg/9]", "sdg"},
		{"x509 <Return> … <Ctrl+T> sdg <Return> … <Ctrl+Tab>", "[itu-t/X.509] sdg/9", "x509"}, // around the end
		{"x509 <Return> … <Ctrl+T> sdg <Return> … <Ctrl+Shift+Tab>", "[itu-t/X.509] sdg/9", "x509"},
		{"x509 <Return> … <Ctrl+T> sdg <Return> … <Ctrl+Tab> … <Alt+Left>", "[home] sdg/9", "x509"}, // each walks for itself
		{"x509 <Return> … <Ctrl+T> … <Alt+Left>", "itu-t/X.509 [home]", ""},
		{"<Ctrl+T> … <Ctrl+W>", "[home]", ""},
		{"<Ctrl+W>", "[home]", ""}, // the last one stays
		{"x509 <Return> … <Ctrl+T> sdg <Return> … <Ctrl+W>", "[itu-t/X.509]", "x509"},
		{"x509 <Return> … <Ctrl+T> sdg <Return> … <Ctrl+W> … <Ctrl+Shift+T>", "itu-t/X.509 [sdg/9]", "sdg"},
		{"x509 <Return> … <Ctrl+T> sdg <Return> … <Ctrl+Tab> … <Ctrl+W> … <Ctrl+Shift+T>", "[itu-t/X.509] sdg/9", "x509"},
		{"<Ctrl+Shift+T>", "[home]", ""},
		{"x5 … <Ctrl+Return>", "[home] itu-t/X.509", "x5"},
		{"x5 <Ctrl+Return>", "[home] itu-t/X.509", "x5"}, // pressed before there were results
		{"x5 … <Ctrl+Return> <Down> <Ctrl+Return> … <Ctrl+Tab>", "home [itu-t/X.509] itu-t/X.510", ""},
		{"x5 … <Ctrl+T> … <Ctrl+Tab>", "[home] home", "x5"}, // a preview is no step of the walk
	} {
		t.Run(c.keys, func(t *testing.T) {
			b := open(t, &catalogue{})
			for part := range strings.SplitSeq(c.keys, "…") {
				b.settle()
				b.keys(part)
			}
			b.settle()
			if got := b.tabbed(); got != c.want || b.Query() != c.query {
				t.Errorf("tabs %s with %q in the box, want %s with %q", got, b.Query(), c.want, c.query)
			}
			if b.window.Canvas().Focused() != b.box {
				t.Errorf("the keyboard is with %T", b.window.Canvas().Focused())
			}
		})
	}
}

// A tab comes back as it was left: its page scrolled as it was, its query with its
// results, the cursor among them, and what was a preview still one.
func TestATabComesBackAsItWasLeft(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x5")
	b.settle()
	b.keys("<Down> <Down> <Down> <Up> <Up> <Up>")
	b.settle()
	b.keys("<Tab> <End>")
	b.settle()
	left := b.Shell.page.State().Offset
	b.keys("<Ctrl+K> <Down>")
	b.settle()
	b.stands("previewed in the first tab", "itu-t/X.510", "itu-t/X.509")
	b.keys("<Ctrl+T>")
	b.settle()
	if len(b.results.hits) != 1 || b.Query() != "" { // what was opened in this session
		t.Errorf("a new tab lists %d results for %q", len(b.results.hits), b.Query())
	}
	b.keys("<Ctrl+Tab>")
	b.stands("back in the first tab", "itu-t/X.510", "itu-t/X.509")
	if got := b.Selected(); got != "itu-t/X.510" || len(b.results.hits) != 3 {
		t.Errorf("of %d results the cursor is on %s", len(b.results.hits), got)
	}
	b.keys("<Alt+Left>")
	b.stands("back from the preview", "itu-t/X.509", "itu-t/X.509")
	if at := b.Shell.page.State().Offset; left == 0 || at != left {
		t.Errorf("X.509 was left at %v and comes back at %v", left, at)
	}
}

// Text that was marked in the box of one tab marks nothing in that of the next.
func TestWhatWasMarkedInAnotherTab(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509")
	b.settle()
	b.keys("<Ctrl+K> <Ctrl+T>")
	b.settle()
	b.keys("x50")
	b.settle()
	if b.Query() != "x50" {
		t.Errorf("x50 was typed, the box holds %q", b.Query())
	}
	b.keys("<Ctrl+K> <Ctrl+Tab> 0")
	b.settle()
	if b.Query() != "x5090" {
		t.Errorf("0 was typed behind x509, the box holds %q", b.Query())
	}
}

// What a tab waits for when it is left, is not shown in another; and the tab comes back
// to where it stood.
func TestATabLeftWhileItsPageIsRead(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	b := open(t, &catalogue{hold: map[string]chan struct{}{"itu-t/X.509": release}})
	b.Open("itu-t/X.509")
	b.newTab()
	b.stands("in the new tab", router.Home, router.Home)
	b.keys("<Ctrl+Tab>")
	b.stands("back in the first", router.Home, router.Home)
}

func TestThereIsAnEndToTabs(t *testing.T) {
	b := open(t, &catalogue{})
	for range 2 * mostTabs {
		b.newTab()
	}
	b.settle()
	if n := len(b.tabs); n != mostTabs {
		t.Errorf("%d tabs are open, want %d", n, mostTabs)
	}
	for range 2 * mostTabs {
		b.closeTab()
	}
	for range 2 * mostTabs {
		b.reopenTab()
	}
	b.settle()
	if n := len(b.tabs); n != mostTabs {
		t.Errorf("%d tabs are open again, want %d", n, mostTabs)
	}
}

// The strip is there while there are several tabs, and its coming moves nothing.
func TestTheStrip(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509 <Return>")
	b.settle()
	stood := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.Shell.page)
	if b.strip.Content.Visible() {
		t.Error("the strip is there with one tab")
	}
	b.aside("sdg/9")
	if names := b.onStrip(); !b.strip.Content.Visible() || !slices.Equal(names, []string{"[X.509]", "sdg/9"}) {
		t.Errorf("on the strip stands %q", names)
	}
	if now := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.Shell.page); now != stood {
		t.Errorf("the page has moved from %v to %v", stood, now)
	}
	first, second := b.signs()[0], b.signs()[1]
	test.Tap(second)
	b.stands("the second clicked", "sdg/9", "sdg/9")
	if names := b.onStrip(); names[1] != "[SDG 9]" {
		t.Errorf("it is called %q", names[1])
	}
	first.MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonTertiary})
	if got := b.tabbed(); got != "[sdg/9]" || b.strip.Content.Visible() {
		t.Errorf("after the first was closed there are %s; the strip is there: %v", got, b.strip.Content.Visible())
	}
	b.keys("<Ctrl+Shift+T>")
	b.settle()
	test.TapAt(first, fyne.NewPos(first.Size().Width-4, 10))
	if got := b.tabbed(); got != "[sdg/9]" {
		t.Errorf("after a click on its cross there are %s", got)
	}
}

// A click with the middle button, or with Ctrl held, opens a result in a tab of its own
// and leaves the page as it is.
func TestAResultClickedAside(t *testing.T) {
	for name, click := range map[string]desktop.MouseEvent{
		"middle": {Button: desktop.MouseButtonTertiary},
		"Ctrl":   {Button: desktop.MouseButtonPrimary, Modifier: fyne.KeyModifierShortcutDefault},
	} {
		b := open(t, &catalogue{})
		b.keys("x5")
		b.settle()
		third := b.results.list.column.Objects[2].(*row.Row)
		third.MouseDown(&click)
		third.MouseUp(&click)
		if name == "Ctrl" {
			third.Tapped(nil) // Fyne tells of it as a tap, too
		}
		b.settle()
		if got := b.tabbed(); got != "[home] itu-t/X.50" {
			t.Errorf("%s: tabs %s", name, got)
		}
		b.stands(name, "itu-t/X.509", router.Home)
		third.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
		third.MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
		third.Tapped(nil)
		b.stands(name+", then clicked", "itu-t/X.50", "itu-t/X.50")
	}
}

// A tab opened aside is called by what it shows once somebody has looked at it, and what it
// names is kept with it: the next session is called so, in whatever language.
func TestATabOpenedAsideKeepsItsName(t *testing.T) {
	b := open(t, &catalogue{})
	var composed []router.Route
	b.config.Screens = map[string]screen.Screen{"duties": tongues{&composed}}
	kept := func() router.Place[reader.State] { return b.Session().Tabs[1].Places[0] }
	b.aside("duties/apt#APT")
	b.settle()
	if got := kept(); got.Of != "" || len(composed) != 0 {
		t.Errorf("before anybody looked it names %q, and %q was composed", got.Of, composed)
	}
	b.keys("<Ctrl+Tab>")
	b.settle()
	if got := kept(); got.Of != "APT" || got.Title != "en duties/apt#APT" {
		t.Errorf("it is kept as %q and names %q", got.Title, got.Of)
	}
	b.keys("<Ctrl+Tab>")
	b.inFrench()
	if got, want := kept().Title, language.Say("Duties of %s", "APT"); got != want || !strings.HasPrefix(want, "Tâches") {
		t.Errorf("in French it is kept as %q, want %q", got, want)
	}
}
