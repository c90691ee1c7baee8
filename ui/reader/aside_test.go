package reader

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/page"
)

// A link clicked with the middle button, or with Ctrl held, is told of as such and not
// as opened.
func TestALinkClickedAside(t *testing.T) {
	const primary, ctrl = desktop.MouseButtonPrimary, fyne.KeyModifierShortcutDefault
	for _, c := range []struct {
		name         string
		button       desktop.MouseButton
		held         fyne.KeyModifier
		open, beside int
	}{
		{"a click", primary, 0, 1, 0},
		{"a click with Ctrl", primary, ctrl, 0, 1},
		{"a click with Alt", primary, fyne.KeyModifierAlt, 1, 0},
		{"the middle button", desktop.MouseButtonTertiary, 0, 0, 1},
		{"the right button", desktop.MouseButtonSecondary, 0, 0, 0},
	} {
		test.NewTempApp(t)
		opened, beside := 0, 0
		r := New(Callbacks{OnOpen: func(string) { opened++ }, OnAside: func(id string) {
			if id == "itu-t/X.509" {
				beside++
			}
		}})
		w := test.NewTempWindow(t, r)
		w.Resize(fyne.NewSize(800, 600))
		r.SetPage([]page.Block{page.Row{Code: "X.509", To: "itu-t/X.509"}}, nil, State{})
		a := r.sheet.targets[r.sheet.find(name{verb: open, value: "itu-t/X.509"})].areas[0]
		e := desktop.MouseEvent{Button: c.button, Modifier: c.held}
		e.Position = fyne.NewPos(a.x+2, a.y+2)
		r.sheet.MouseDown(&e)
		r.sheet.MouseUp(&e)
		if c.button == primary {
			r.sheet.Tapped(&e.PointEvent)
		}
		if opened != c.open || beside != c.beside {
			t.Errorf("%s: opened %d times, aside %d times", c.name, opened, beside)
		}
		if e.Position = fyne.NewPos(790, 590); true {
			r.sheet.MouseUp(&e)
		}
		if beside != c.beside {
			t.Errorf("%s beside everything opens something", c.name)
		}
	}
}
