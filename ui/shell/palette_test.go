package shell

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/keys"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// Everything the window can do is in the list, under a name, and is done by choosing it.
func TestEveryCommandIsInThePalette(t *testing.T) {
	b := open(t, &catalogue{})
	for c := range b.handlers {
		if c == keys.Palette {
			continue // that it is open shows that it works
		}
		done := 0
		b.handlers[c] = func() { done++ }
		b.palette.turn()
		at := slices.IndexFunc(b.palette.found, func(k deed) bool { return k.command == c })
		if at < 0 || b.palette.found[at].name == "" {
			t.Errorf("%s is not in the list", c)
			b.palette.turn()
			continue
		}
		b.palette.move(at)
		b.keys("<Return>")
		if done != 1 || b.palette.shown() {
			t.Errorf("%s chosen is done %d times; the list is still open: %v", c, done, b.palette.shown())
		}
	}
	if listed, can := len(b.palette.actions), len(b.handlers)-1; listed != can {
		t.Errorf("%d actions are listed, %d can be done", listed, can)
	}
}

func TestThePaletteFindsActions(t *testing.T) {
	for typed, want := range map[string]keys.Command{
		"light":     keys.Theme,
		"dark":      keys.Theme,
		"lightdark": keys.Theme,
		"cit":       keys.Copy,
		"evkey":     keys.Help,
		"told":      keys.Duties,
		"compare":   keys.Compare,
		"bigger":    "", // not what it is called
		"larger":    keys.Larger,
		"forward":   keys.Forward,
		"source":    keys.Sources,
	} {
		b := open(t, &catalogue{})
		b.keys("<Ctrl+Shift+P> " + typed)
		var first keys.Command
		if len(b.palette.found) > 0 {
			first = b.palette.found[0].command
		}
		if first != want {
			t.Errorf("%q finds %q first, want %q", typed, first, want)
		}
	}
}

// The buttons of the page at hand are in the list, and do there what they do on the page.
func TestThePaletteHasTheButtonsOfThePage(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("<Ctrl+Shift+P>")
	for _, c := range b.palette.found {
		if c.button != (page.Action{}) {
			t.Errorf("the first page has no buttons, but %q is listed", c.name)
		}
	}
	b.keys("<Escape> x509 <Return>")
	b.settle()
	head := b.drawn[0].(page.Head)
	if len(head.Actions) == 0 {
		t.Fatal("the page has no buttons")
	}
	for _, a := range head.Actions {
		b.keys("<Ctrl+Shift+P>")
		at := slices.IndexFunc(b.palette.found, func(c deed) bool { return c.button == a })
		if at < 0 || b.palette.found[at].name != a.Label {
			t.Errorf("%s is not in the list", a.Label)
		}
		b.keys("<Escape>")
	}
	b.keys("<Ctrl+Shift+P> around <Return>")
	b.settle()
	b.stands("chosen from the list", "around/itu-t/X.509", "around/itu-t/X.509")
}

// The list takes the keyboard and gives it back; what stood in the box stays.
func TestThePaletteAndTheRest(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x5")
	b.settle()
	for _, c := range []struct {
		keys  string
		open  bool
		shown router.Route
	}{
		{"<Ctrl+Shift+P>", true, "itu-t/X.509"},
		{"<Escape>", false, "itu-t/X.509"},
		{"<Ctrl+Shift+P> <Ctrl+Shift+P>", false, "itu-t/X.509"},
		{"<Ctrl+Shift+P> <Ctrl+D> <F1>", true, "itu-t/X.509"}, // other keys wait
		{"<Down> <Up> <Escape>", false, "itu-t/X.509"},
		{"<Ctrl+Shift+P> nextr <Return>", false, "itu-t/X.510"},
		{"<Ctrl+Shift+P> zzz <Return>", true, "itu-t/X.510"}, // nothing is called that
		{"<Escape> <Ctrl+Shift+P> every <Return>", false, router.Keys},
	} {
		b.keys(c.keys)
		b.settle()
		if b.palette.shown() != c.open || b.shown != c.shown || b.Query() != "x5" {
			t.Errorf("after %s the list is open: %v, %s is shown and the box holds %q", c.keys, b.palette.shown(), b.shown, b.Query())
		}
		if focus := b.window.Canvas().Focused(); !c.open && focus != b.box {
			t.Errorf("after %s the keyboard is with %T", c.keys, focus)
		}
	}
}

// A click beside everything leaves the keys with the list.
func TestThePaletteWithoutFocus(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("<Ctrl+Shift+P>")
	b.window.Canvas().Unfocus()
	b.keys("everyx")
	b.window.Canvas().Unfocus()
	b.keys("<BackSpace> <Return>")
	b.stands("chosen after clicks beside it", router.Keys, router.Keys)
	b.keys("<Ctrl+Shift+P>")
	b.window.Canvas().Unfocus()
	b.window.Canvas().(fyne.Shortcutable).TypedShortcut(shortcutOf(keys.Of(keys.Documents)))
	if b.palette.shown() {
		t.Error("a key of the window leaves the list open over what it did")
	}
}
