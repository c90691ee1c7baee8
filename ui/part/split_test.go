package part

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

func TestSplit(t *testing.T) {
	test.NewTempApp(t)
	left, right := canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	chosen := 0
	split := NewSplit(left, right, func() { chosen++ })
	c := split.Content
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
		chosen = 0
		if s.by != 0 {
			line.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(s.by, 0)})
			c.Layout.Layout(c.Objects, c.Size())
		}
		if left.Size().Width != s.left || right.Size().Width != s.right {
			t.Errorf("%s: %v and %v, want %v and %v", s.name, left.Size().Width, right.Size().Width, s.left, s.right)
		}
		if (chosen == 1) != (s.by != 0) {
			t.Errorf("%s: told %d times that a width was chosen", s.name, chosen)
		}
	}
	split.Left = 333 // as it was left the last time
	c.Layout.Layout(c.Objects, fyne.NewSize(1000, 500))
	if left.Size().Width != 333 {
		t.Errorf("a width of 333 that was kept becomes %v", left.Size().Width)
	}
}

// Where there is room for one, one is in sight; where there is room for two, both are.
func TestTurn(t *testing.T) {
	test.NewTempApp(t)
	left, right := canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	split := NewSplit(left, right, func() {})
	for _, s := range []struct {
		name            string
		window          float32
		page            bool
		leftIn, rightIn bool // in sight
		left, right     float32
	}{
		{"narrow, the page", TwoPanes - 1, true, false, true, TwoPanes - 1, TwoPanes - 1},
		{"narrow, the list", TwoPanes - 1, false, true, false, TwoPanes - 1, TwoPanes - 1},
		{"as narrow as can be", Narrowest, true, false, true, Narrowest, Narrowest},
		{"wide, the page", 1000, true, true, true, 300, 699},
		{"wide, the list", 1000, false, true, true, 300, 699},
	} {
		split.Content.Resize(fyne.NewSize(s.window, 500))
		split.Turn(s.page)
		if left.Visible() != s.leftIn || right.Visible() != s.rightIn {
			t.Errorf("%s: list in sight %v, page %v", s.name, left.Visible(), right.Visible())
		}
		if left.Size().Width != s.left || right.Size().Width != s.right {
			t.Errorf("%s: list %v wide, page %v", s.name, left.Size().Width, right.Size().Width)
		}
		if line := split.Content.Objects[2]; line.Visible() != (s.window >= TwoPanes) {
			t.Errorf("%s: the line between them is in sight: %v", s.name, line.Visible())
		}
	}
	if least := split.Content.MinSize().Width; least != Narrowest {
		t.Errorf("it cannot be narrower than %v, want %v", least, float32(Narrowest))
	}
}
