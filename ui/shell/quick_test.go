package shell

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/router"
)

// curtain is a window that knows whether it is shown; that of the test driver does not.
type curtain struct {
	fyne.Window
	up bool
}

func (c *curtain) Show() { c.up = true; c.Window.Show() }
func (c *curtain) Hide() { c.up = false; c.Window.Hide() }

// A quickBench is a quick look of the test driver.
type quickBench struct {
	*Quick
	t      *testing.T
	thread thread
	window *curtain
	opened []router.Route
	told   []string
}

func openQuick(t *testing.T, c *catalogue) *quickBench {
	t.Helper()
	test.NewTempApp(t)
	b := &quickBench{t: t, thread: newThread(), window: &curtain{Window: test.NewTempWindow(t, nil)}}
	b.Quick = NewQuick(b.window, Config{Pages: c, Search: c, Do: b.thread.do},
		func(to router.Route) { b.opened = append(b.opened, to) },
		func(done string) { b.told = append(b.told, done) })
	b.Show("")
	return b
}

func (b *quickBench) settle() {
	b.t.Helper()
	b.thread.until(b.t, "the quick look has settled", b.Settled)
}

// keys types a line as that of a [bench] does.
func (b *quickBench) keys(line string) {
	for _, word := range strings.Fields(line) {
		name, special := strings.CutPrefix(strings.Trim(word, ">"), "<")
		rest, ctrl := strings.CutPrefix(name, "Ctrl+")
		switch {
		case word == "…":
			b.settle()
		case ctrl:
			b.box.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyName(rest), Modifier: fyne.KeyModifierControl})
		case special:
			b.box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(name)})
		default:
			for _, r := range word {
				b.box.TypedRune(r)
			}
		}
	}
	b.settle()
}

func TestTheQuickLook(t *testing.T) {
	const x509 = "Recommendation ITU-T X.509"
	for _, c := range []struct {
		keys   string
		copied string       // how the citation on the clipboard begins; empty when nothing is copied
		opened router.Route // in the large window; empty for none
		shown  bool         // the quick look is open still
	}{
		{"", "", "", true},
		{"<Return>", "", "", true}, // nothing to copy
		{"x509", "", "", true},
		{"x509 … <Return>", x509, "", false},
		{"x509 <Return>", x509, "", false}, // before there were results
		{"x509 <KP_Enter>", x509, "", false},
		{"x5 … <Down> <Return>", "Recommendation ITU-T X.510", "", false},
		{"x5 <Down> <Up> <Return>", x509, "", false},
		{"x5 … <Next> <Return>", "Recommendation ITU-T X.50", "", false}, // Page Down
		{"x5 … <Next> <Prior> <Return>", x509, "", false},
		{"x509 … <Ctrl+Return>", "", "itu-t/X.509", false},
		{"x509 <Ctrl+Return>", "", "itu-t/X.509", false},
		{"x509 … <Escape>", "", "", false},
		{"x509 <Return> 0", "", "", true}, // typing on takes Enter back
		{"nosuchthing <Return>", "", "", true},
		{"x509 <F1>", "", "", true}, // the keys of the large window do nothing here
		{"x509 <Tab>", "", "", true},
		{"x509 <Ctrl+T>", "", "", true},
	} {
		t.Run(c.keys, func(t *testing.T) {
			b := openQuick(t, &catalogue{})
			fyne.CurrentApp().Clipboard().SetContent("")
			b.keys(c.keys)
			copied := fyne.CurrentApp().Clipboard().Content()
			if !strings.HasPrefix(copied, c.copied) || (copied == "") != (c.copied == "") {
				t.Errorf("copied is %q, want %q", copied, c.copied)
			}
			if told := strings.Join(b.told, "\n"); (told != "") != (c.copied != "") || !strings.Contains(told, copied) {
				t.Errorf("of %q is told: %q", copied, told)
			}
			if opened := append(b.opened, ""); opened[0] != c.opened || b.window.up != c.shown {
				t.Errorf("opened is %q, and it is shown: %v", opened, b.window.up)
			}
		})
	}
}

func TestTheQuickLookBeginsAnew(t *testing.T) {
	b := openQuick(t, &catalogue{})
	b.keys("x509 … <Escape>")
	b.Show("")
	b.settle()
	if b.Query() != "" || len(b.Listed()) != 0 || !b.window.up {
		t.Errorf("it comes back with %q and %v", b.Query(), b.Listed())
	}
	b.Show("x509")
	b.settle()
	if list := b.Listed(); len(list) != 1 || b.window.Canvas().Focused() != b.box {
		t.Errorf("with words it lists %v, the focus is on %T", list, b.window.Canvas().Focused())
	}
	b.window.Canvas().Unfocus()
	b.window.Canvas().OnTypedRune()('0')
	if b.Query() != "x5090" {
		t.Errorf("a letter typed where nothing has the focus gives %q", b.Query())
	}
}

// What goes wrong is said in the quick look, which stays open.
func TestTheQuickLookSaysWhatIsWrong(t *testing.T) {
	b := openQuick(t, &catalogue{})
	b.keys("zzz")
	if says := b.results.caption.segment.Text; !strings.Contains(says, "Nothing found") {
		t.Errorf("of what is not found it says %q", says)
	}
	b = openQuick(t, &catalogue{})
	b.keys("x509")
	b.config.Pages = &catalogue{broken: true}
	b.keys("<Return>")
	if says := b.results.caption.segment.Text; !strings.Contains(says, "disk I/O error") || !b.window.up || len(b.told) > 0 {
		t.Errorf("of a broken snapshot it says %q", says)
	}
	b = openQuick(t, &catalogue{broken: true})
	b.keys("x509")
	if says := b.results.caption.segment.Text; !strings.Contains(says, "disk I/O error") {
		t.Errorf("of a broken search it says %q", says)
	}
}

// A result that is clicked is copied; with the middle button it is opened.
func TestClicksInTheQuickLook(t *testing.T) {
	b := openQuick(t, &catalogue{})
	b.keys("x5")
	rows := b.results.list.rows
	rows[1].OnTapped()
	b.settle()
	if copied := fyne.CurrentApp().Clipboard().Content(); !strings.HasPrefix(copied, "Recommendation ITU-T X.510") || b.window.up {
		t.Errorf("copied is %q", copied)
	}
	b.Show("x5")
	b.settle()
	rows[2].OnAside()
	if len(b.opened) != 1 || b.opened[0] != "itu-t/X.50" || b.window.up {
		t.Errorf("opened is %q", b.opened)
	}
}
