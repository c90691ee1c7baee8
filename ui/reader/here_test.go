package reader

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// TestThePageShowsThatItHasTheKeys: before the first ring, a line along the page says
// that the keys go there, wherever it was scrolled to.
func TestThePageShowsThatItHasTheKeys(t *testing.T) {
	var blocks []page.Block
	for range 40 {
		blocks = append(blocks, page.Row{Code: "X.509", To: "itu-t/X.509"})
	}
	for _, c := range []struct {
		what string
		do   func(d *desk)
		line bool
	}{
		{"the page is entered", func(*desk) {}, true},
		{"and scrolled", func(d *desk) { d.press(fyne.KeyPageDown) }, true},
		{"the ring is on a link", func(d *desk) { d.press(fyne.KeyDown) }, false},
		{"the keys go elsewhere", func(d *desk) { d.window.Canvas().Unfocus() }, false},
		{"it was clicked", func(d *desk) { clickBeside(d) }, false},
		{"it was clicked, and a key pressed", func(d *desk) { clickBeside(d); d.press(fyne.KeyPageDown) }, true},
		{"it was clicked, left, and entered again", func(d *desk) {
			clickBeside(d)
			d.window.Canvas().Unfocus()
			d.window.Canvas().Focus(d.Reader)
		}, true},
		{"another page is shown", func(d *desk) { d.press(fyne.KeyDown); d.SetPage(blocks[:3], relaton, State{}) }, true},
	} {
		t.Run(c.what, func(t *testing.T) {
			d := newDesk(t, blocks...)
			c.do(d)
			var lines []fyne.CanvasObject
			for _, o := range d.sheet.over {
				if r, ok := o.(*canvas.Rectangle); ok && r.FillColor == theme.Color(theme.Accent) {
					lines = append(lines, r)
				}
			}
			if got := len(lines) == 1; got != c.line {
				t.Fatalf("%d lines are drawn, want one: %t", len(lines), c.line)
			}
			if c.line && (lines[0].Position().Y != d.State().Offset || lines[0].Size().Height != d.Size().Height) {
				t.Errorf("the line begins at %g and is %g tall; the view begins at %g and is %g tall",
					lines[0].Position().Y, lines[0].Size().Height, d.State().Offset, d.Size().Height)
			}
		})
	}
}

// clickBeside clicks where nothing can be used.
func clickBeside(d *desk) {
	d.window.Canvas().Unfocus() // as Fyne does before
	d.sheet.Tapped(&fyne.PointEvent{Position: fyne.NewPos(1, 1)})
}
