package repaint

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

func TestWhatIsGoneFromTheWindowIsNotHeld(t *testing.T) {
	var many []fyne.CanvasObject
	for range 50 {
		many = append(many, word("word", 10, 10))
	}
	content := container.NewWithoutLayout(many...)
	s := newStage(t, content)
	s.frame("the beginning")
	s.frame("nothing")
	content.Objects = many[:1]
	s.frame("words that went")
	s.frame("nothing")
	for _, of := range []*scene{s.partly.scene, s.partly.last} {
		for i, sight := range of.sights[:cap(of.sights)] {
			if i >= len(of.sights) && sight.object != nil {
				t.Fatalf("sight %d of %d is still held", i, len(of.sights))
			}
		}
		if len(of.places) != 1 {
			t.Errorf("%d objects are held by their places", len(of.places))
		}
	}
}

// Whatever Fyne paints by itself in between, the next frame does not rely on what was there before.
func TestAfterFynesOwnFrameAllIsPainted(t *testing.T) {
	s := newStage(t, word("word", 10, 10))
	s.frame("the beginning")
	s.paper.card = true
	s.paint(s.partly)
	s.paper.card = false
	clear(s.paper.pixels)
	s.frame("a frame of Fyne's own")
}

func TestASurfaceThatForgetsNowAndThenIsKept(t *testing.T) {
	s := newStage(t, word("word", 10, 10))
	s.frame("the beginning")
	for range 3 * mostLost {
		s.paper.forgets = true
		s.frame("what was painted is gone")
		s.paper.forgets = false
		s.frame("nothing")
	}
	if s.paper.plainly != 0 {
		t.Error("a surface that forgets now and then is left to Fyne")
	}
}
