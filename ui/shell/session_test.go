package shell

import (
	"encoding/json"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/keys"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/theme"
)

// again opens a window on a session that was written and read.
func (b *bench) again(kept Session) *bench {
	b.t.Helper()
	text, err := json.Marshal(kept)
	if err != nil {
		b.t.Fatal(err)
	}
	var read Session
	if err := json.Unmarshal(text, &read); err != nil {
		b.t.Fatal(err)
	}
	next := &bench{t: b.t, thread: newThread(), catalogue: b.catalogue, window: test.NewTempWindow(b.t, nil)}
	next.Shell = New(next.window, Config{
		Pages: b.catalogue, Search: b.catalogue, Home: b.config.Home, Status: b.config.Status,
		Do: next.thread.do, Session: read, Mode: read.Theme,
	})
	next.window.Resize(fyne.NewSize(read.Width, read.Height))
	next.settle()
	return next
}

func TestASessionIsTakenUpAgain(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509 <Return>")
	b.settle()
	b.keys("<Tab> <End>")
	b.keys("<Ctrl+T> sdg <Return>")
	b.settle()
	b.Open("wsis/C5")
	b.settle()
	b.keys("<Alt+Left> <Ctrl+Shift+L>")
	b.settle()
	b.keys("<Ctrl+=> <Ctrl+Shift+Tab>")
	b.settle()
	b.halves.Left = 333
	b.Shell.press(keys.Measure)
	measure := b.Shell.page.Measure()
	left, mode := b.Shell.page.State().Offset, theme.Current()

	next := b.again(b.Session())
	next.stands("the tab that was shown", "itu-t/X.509", "itu-t/X.509")
	if got := next.tabbed(); got != "[itu-t/X.509] sdg/9" || next.Query() != "x509" {
		t.Errorf("tabs %s with %q in the box", got, next.Query())
	}
	if got := next.Shell.page.Measure(); got != measure || got == 1 {
		t.Errorf("the column of text was %v wide and is %v", measure, got)
	}
	if at := next.Shell.page.State().Offset; left == 0 || at != left {
		t.Errorf("X.509 was left at %v and comes back at %v", left, at)
	}
	if theme.Current() != mode || next.Shell.page.TextSize() != b.Shell.page.TextSize() || next.halves.Left != 333 {
		t.Errorf("theme %q, text size %v, list %v wide", theme.Current(), next.Shell.page.TextSize(), next.halves.Left)
	}
	if names := next.onStrip(); names[1] != "SDG 9" {
		t.Errorf("the tab not looked at yet is called %q", names[1])
	}
	next.keys("<Ctrl+Tab>")
	next.stands("the other tab", "sdg/9", "sdg/9")
	next.keys("<Alt+Right>")
	next.stands("forward in its history", "wsis/C5", "wsis/C5")
}

// A session that says little or nonsense is no reason not to start.
func TestAPoorSession(t *testing.T) {
	b := open(t, &catalogue{})
	place := b.Session().Tabs[0].Places[0]
	gone := place
	gone.Route = "itu-t/X.99999"
	for name, c := range map[string]struct {
		session Session
		want    string
	}{
		"empty":                 {Session{}, "[home]"},
		"a tab without a page":  {Session{Tabs: []Walk{{}, {Places: []router.Place[reader.State]{place}, At: 1}}, At: 1}, "[home]"},
		"no such tab":           {Session{Tabs: []Walk{{Places: []router.Place[reader.State]{place}}}, At: 7}, "[home]"},
		"before the first":      {Session{Tabs: []Walk{{Places: []router.Place[reader.State]{place}}}, At: -1}, "[home]"},
		"a page that is gone":   {Session{Tabs: []Walk{{Places: []router.Place[reader.State]{gone}}}}, "[itu-t/X.99999]"},
		"sizes that are absurd": {Session{TextSize: -3, Split: -1e9}, "[home]"},
	} {
		c.session.Width, c.session.Height = 900, 600
		if next := b.again(c.session); next.tabbed() != c.want {
			t.Errorf("%s: tabs %s, want %s", name, next.tabbed(), c.want)
		}
	}
}

// What changes is kept soon, and at the end.
func TestTheSessionIsKept(t *testing.T) {
	b := open(t, &catalogue{})
	kept := make(chan Session, 100)
	b.config.Keep = func(s Session) { kept <- s }
	for name, do := range map[string]func(){
		"a page":    func() { b.Open("itu-t/X.509") },
		"a tab":     b.newTab,
		"the theme": func() { b.setMode(theme.Dark) },
		"the text":  func() { b.press("Ctrl+=") },
		"the width": func() {
			b.halves.Content.Objects[2].(fyne.Draggable).Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(5, 0)})
		},
		"the size": func() { b.window.Resize(fyne.NewSize(1111, 700)) },
	} {
		do()
		b.settle()
		b.thread.until(t, name+" is kept", func() bool { return len(kept) > 0 })
		b.thread.until(t, "nothing more is to be kept", func() bool { return b.unkept == nil })
		for len(kept) > 0 {
			<-kept
		}
	}
	b.Open("sdg/9")
	b.settle()
	b.End()
	if len(kept) == 0 {
		t.Fatal("nothing is kept at the end")
	}
	last := <-kept
	if walk := last.Tabs[last.At]; walk.Places[walk.At].Route != "sdg/9" {
		t.Errorf("kept at the end is %s", walk.Places[walk.At].Route)
	}
	time.Sleep(2 * restBeforeKeeping) // lets a late one come; without it the test proves less, never fails
	b.thread.rest()
	if len(kept) > 0 {
		t.Error("something is kept after the end")
	}
}
