package shell

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"vademecum/assets"
)

func TestSplit(t *testing.T) {
	test.NewTempApp(t)
	left, right := canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	c := newSplit(left, right, func() {}).content
	line := c.Objects[2].(*divider)
	for _, s := range []struct {
		name        string
		window, by  float32 // width of the window, and how far the line is dragged
		left, right float32
	}{
		{"at first, three tenths", 1000, 0, 300, 699},
		{"on a wide window, no more than a row needs", 2000, 0, 380, 1619},
		{"on a small one, three tenths again", 900, 0, 270, 629},
		{"dragged to the right", 1000, 100, 400, 599},
		{"kept when the window grows", 1400, 0, 400, 999},
		{"dragged too far to the right", 1000, 900, 620, 379},
		{"dragged too far to the left", 1000, -900, 220, 779},
	} {
		c.Resize(fyne.NewSize(s.window, 500))
		if s.by != 0 {
			line.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(s.by, 0)})
			c.Layout.Layout(c.Objects, c.Size())
		}
		if left.Size().Width != s.left || right.Size().Width != s.right {
			t.Errorf("%s: %v and %v, want %v and %v", s.name, left.Size().Width, right.Size().Width, s.left, s.right)
		}
	}
}

func TestButton(t *testing.T) {
	test.NewTempApp(t)
	tapped := 0
	b := newButton(assets.Back, func() { tapped++ })
	w := test.NewTempWindow(t, b)
	for _, s := range []struct {
		can  bool
		want int
	}{{true, 1}, {false, 1}, {false, 1}, {true, 2}} {
		b.enable(s.can)
		test.Tap(b)
		if tapped != s.want {
			t.Errorf("enabled %v: tapped %d times, want %d", s.can, tapped, s.want)
		}
	}
	if _, takes := any(b).(fyne.Focusable); takes || w.Canvas().Focused() != nil {
		t.Error("a button takes the focus from the box")
	}
	if size := b.MinSize(); min(size.Width, size.Height) < 24 {
		t.Errorf("a target of %v is too small", size)
	}
}
