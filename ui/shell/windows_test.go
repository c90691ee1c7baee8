package shell

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/app/mark"
	"vademecum/assets"
	"vademecum/ui/keys"
	"vademecum/ui/theme"
)

// table is a desk that notes what is asked of it.
type table struct {
	asked  []string
	opened []Walk
	others []*Shell // windows beside the one that asks
	broken bool
	last   *Shell // the window that was used last
}

func (d *table) note(format string, arguments ...any) {
	d.asked = append(d.asked, fmt.Sprintf(format, arguments...))
}

func (d *table) Window(tabs ...Walk) { d.note("window"); d.opened = append(d.opened, tabs...) }
func (d *table) Used(in *Shell)      { d.last = in }
func (d *table) Quick()              { d.note("quick") }
func (d *table) End()                { d.note("end") }

func (d *table) MarksChanged(*Shell) {
	for _, s := range d.others {
		s.MarksChanged()
	}
}

func (d *table) Speak(tag string, _ func(string)) { d.note("speak %q", tag) }

func (d *table) Register(on bool) (string, error) {
	d.note("register %v", on)
	if d.broken {
		return "", errors.New("there is no desktop")
	}
	return "It is done.", nil
}

func TestWhatConcernsMoreThanOneWindow(t *testing.T) {
	for command, want := range map[keys.Command]string{
		keys.Window: "window", keys.QuickLook: "quick", keys.QuitAll: "end", keys.Register: "register true", keys.Unregister: "register false",
	} {
		b, d := open(t, &catalogue{}), &table{}
		if command != keys.QuitAll { // closes the window
			b.Shell.press(command)
			if said := b.status.note.segment.Text; !strings.Contains(said, "nothing around") {
				t.Errorf("%s without a desk: %q", command, said)
			}
		}
		b.config.Desk = d
		b.Shell.press(command)
		if got := strings.Join(d.asked, ", "); got != want {
			t.Errorf("%s asks of the desk %q, want %q", command, got, want)
		}
	}
	b, d := open(t, &catalogue{}), &table{}
	b.config.Desk = d
	for _, broken := range []bool{false, true} {
		d.broken = broken
		b.Shell.press(keys.Register)
		if said, want := b.status.note.segment.Text, map[bool]string{false: "It is done.", true: "there is no desktop"}[broken]; said != want {
			t.Errorf("it says %q, want %q", said, want)
		}
	}
}

// A window is used when its box or its page gets the keyboard, which it does with the
// window too, and when something is done in it.
func TestTheWindowUsedLast(t *testing.T) {
	d := &table{}
	one, other := open(t, &catalogue{}), open(t, &catalogue{})
	one.config.Desk, other.config.Desk = d, d
	for name, use := range map[string]func(b *bench){
		"the box":   func(b *bench) { b.box.FocusGained() },
		"the page":  func(b *bench) { b.page.FocusGained() },
		"a command": func(b *bench) { b.Shell.press(keys.Star) },
	} {
		for _, b := range []*bench{one, other, one} {
			if use(b); d.last != b.Shell {
				t.Errorf("%s: the window is not the one used last", name)
			}
		}
	}
}

// The tab goes with its history and what was typed, and cannot be opened again here,
// where it was not closed.
func TestATabMovesToAWindowOfItsOwn(t *testing.T) {
	b, d := open(t, &catalogue{}), &table{}
	b.config.Desk = d
	b.Shell.press(keys.TabToWindow)
	if len(d.opened) != 0 {
		t.Fatal("the only tab has moved out of its window")
	}
	b.keys("x509 <Return>")
	b.settle()
	b.keys("<Ctrl+T> sdg <Return>")
	b.settle()
	b.keys("<Ctrl+Tab>")
	b.settle()
	b.Shell.press(keys.TabToWindow)
	b.stands("behind it", "sdg/9", "sdg/9")
	if len(d.opened) != 1 || len(b.tabs) != 1 {
		t.Fatalf("%d tabs have moved, %d are left", len(d.opened), len(b.tabs))
	}
	b.keys("<Ctrl+Shift+T>")
	if len(b.tabs) != 1 {
		t.Error("it can be opened again where it was")
	}
	next := b.again(Session{Tabs: d.opened, Width: 1000, Height: 700})
	next.stands("in its own window", "itu-t/X.509", "itu-t/X.509")
	if next.Query() != "x509" || !next.history.CanBack() {
		t.Errorf("it comes with %q and its history: %v", next.Query(), next.history.CanBack())
	}
}

// What is marked in one window is seen in the other at once, unless another page is on its
// way there.
func TestMarksMadeInAnotherWindow(t *testing.T) {
	p := &pad{}
	b := openMarked(t, p)
	b.Open("itu-t/X.509")
	b.settle()
	other := b.again(Session{Width: 900, Height: 600})
	other.config.Marks = p
	other.Open("itu-t/X.509")
	other.settle()
	b.config.Desk = &table{others: []*Shell{other.Shell}}
	b.keys("<Ctrl+S>")
	b.settle()
	other.settle()
	if signOn(other.bar.star) != assets.Starred || !strings.Contains(other.headLine(), "starred by you") {
		t.Errorf("the head of the other window says %q", other.headLine())
	}
	release := make(chan struct{})
	b.catalogue.hold = map[string]chan struct{}{"sdg/9": release}
	other.Open("sdg/9")
	b.keys("<Ctrl+S>")
	b.settle()
	close(release)
	other.stands("what was opened meanwhile", "sdg/9", "sdg/9")
}

// The theme is one for all windows: the switch of each shows it.
func TestTwoWindowsHaveOneTheme(t *testing.T) {
	b := open(t, &catalogue{})
	b.setMode(theme.Light)
	other := b.again(Session{Width: 900, Height: 600, Theme: theme.Light})
	sign := signOn(other.bar.mode)
	b.keys("<Ctrl+Shift+L>")
	if theme.Current() != theme.Dark || signOn(other.bar.mode) == sign || other.Session().Theme != theme.Dark {
		t.Errorf("the theme is %q, the other window shows %s and keeps %q", theme.Current(), signOn(other.bar.mode).Name(), other.Session().Theme)
	}
	other.Shell.press(keys.FollowDesktop)
	if theme.Current() != theme.System || b.Session().Theme != theme.System {
		t.Errorf("following the desktop, the theme is %q", theme.Current())
	}
}

func TestLinksAreOpened(t *testing.T) {
	b := open(t, &catalogue{})
	for _, link := range []string{
		mark.Target{Item: "itu-t/X.509"}.Link(), "vademecum://itu-t/X.509/", "vademecum:itu-t%2FX.509", "VADEMECUM:itu-t/X.509",
	} {
		b.Start(link)
		b.stands(link, "itu-t/X.509", "itu-t/X.509")
		if b.Query() != "" {
			t.Errorf("%s is left in the box", link)
		}
		b.Open("sdg/9")
		b.settle()
	}
	edition := mark.Target{Item: "itu-t/X.509@2079"}.Link()
	b.Start(edition)
	b.stands(edition, "itu-t/X.509@2079", "itu-t/X.509@2079")

	// In the box it is shown as it stands there, and opened by Enter.
	b.Open("sdg/9")
	b.settle()
	b.Type("vademecum:itu-t/X.509")
	b.stands("in the box", "itu-t/X.509", "sdg/9")
	b.keys("<Return>")
	b.stands("by Enter", "itu-t/X.509", "itu-t/X.509")
	b.Type("vademecum:wtsa/50")
	b.keys("<Return>") // in one go
	b.stands("in one go", "wtsa/50", "wtsa/50")
}

// A link means one thing or nothing.
func TestLinksThatLeadNowhere(t *testing.T) {
	for link, says := range map[string][]string{
		"vademecum:itu-t/X.9999": {"Not found", "itu-t/X.9999"},
		"vademecum:x509":         {"Not found", "x509"}, // not the best of what might be meant
		"vademecum:":             {"Not a link", "vademecum:itu-t/X.509"},
		"vademecum:%zz":          {"Not a link", "%zz"},
	} {
		b := open(t, &catalogue{})
		b.Start(link)
		b.settle()
		for _, words := range says {
			if !strings.Contains(b.said(), words) {
				t.Errorf("%s: %q is not said in:\n%s", link, words, b.said())
			}
		}
		b.keys("<Alt+Left>")
		b.settle()
		b.Type(link)
		b.settle()
		if !strings.Contains(b.said(), says[0]) {
			t.Errorf("%s in the box: %s", link, b.said())
		}
	}
}

// A window that is closed lets go of what it kept its session with.
func TestNothingIsKeptOfAClosedWindow(t *testing.T) {
	b := open(t, &catalogue{})
	kept := 0
	b.config.Keep = func(Session) { kept++ }
	b.End()
	b.setMode(theme.Dark)
	fyne.CurrentApp().Settings().SetTheme(theme.New(theme.Light))
	if b.End(); kept != 1 {
		t.Errorf("the session is kept %d times", kept)
	}
}
