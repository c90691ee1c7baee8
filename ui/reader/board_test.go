package reader

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/ui/page"
)

// words are the texts among some objects, one line each.
func words(objects []fyne.CanvasObject) string {
	var lines []string
	for _, o := range objects {
		if text, ok := o.(*canvas.Text); ok {
			lines = append(lines, text.Text)
		}
	}
	return strings.Join(lines, "\n")
}

// covers is the area around some objects.
func covers(objects []fyne.CanvasObject) area {
	t := target{}
	for _, o := range objects {
		t.areas = append(t.areas, area{o.Position().X, o.Position().Y, o.Size().Width, o.Size().Height})
	}
	return t.bounds()
}

func overlap(a, b area) bool {
	return a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h
}

// What a cell is stands on the board, whole: it hides no cell, no name, and nothing
// moves for it.
func TestTheBoardHidesNothing(t *testing.T) {
	m := wholeMatrix()
	m.Lines[3].Title = "An action line with a title so long that it has to stand on several lines wherever it stands"
	for _, width := range []float32{leastWidth, 460, 700, 1000} {
		d := newDesk(t, page.Head{Kind: "x", Code: "Matrix"}, m)
		d.window.Resize(fyne.NewSize(width, 3000))
		before := slices.Clone(d.sheet.strips)
		for i := range d.sheet.targets {
			at := &d.sheet.targets[i]
			if !at.spot.on {
				continue
			}
			told := d.sheet.reveal(at)
			if got := strings.ReplaceAll(words(told), "\n", " "); got != at.reveal {
				t.Fatalf("at %g of %q is told %q", width, at.reveal, got)
			}
			over := covers(told)
			if over.y < at.board.y-1 || over.y+over.h > at.board.y+at.board.h+1 || over.x+over.w > at.board.x+at.board.w+1 {
				t.Errorf("at %g what is told stands at %v, beyond the board %v", width, over, at.board)
			}
			for _, other := range d.sheet.targets {
				for _, a := range other.areas {
					if overlap(over, a) {
						t.Fatalf("at %g what is told of %q hides %q", width, at.value, other.value)
					}
				}
			}
			d.sheet.point(i)
		}
		if !slices.EqualFunc(before, d.sheet.strips, func(a, b strip) bool { return a.top == b.top && a.bottom == b.bottom }) {
			t.Errorf("at %g the page moves while the pointer goes over the cells", width)
		}
	}
}

// The hint stands on the board until something is told there. With the pointer on one
// cell and the keyboard on another, what the pointer is on is told.
func TestTheHintGivesWay(t *testing.T) {
	d := newDesk(t, someMatrix())
	const hint = "Point at a cell"
	shows := func(name string, wanted, unwanted string) {
		t.Helper()
		if got := words(d.sheet.all); !strings.Contains(got, wanted) || strings.Contains(got, unwanted) {
			t.Errorf("%s: want %q and no %q in\n%s", name, wanted, unwanted, got)
		}
	}
	d.sheet.point(none)
	shows("at first", hint, "No poverty")
	d.press(fyne.KeyDown)
	shows("by keys", "SDG 1, No poverty", hint)
	d.sheet.point(d.sheet.find(name{verb: open, value: "sdg/2", nth: 1}))
	shows("by the pointer", "SDG 2, Zero hunger", "No poverty")
	d.sheet.point(none)
	shows("the pointer has left", "SDG 1, No poverty", hint)
	d.FocusLost()
	shows("the keyboard has, too", hint, "No poverty")
}

// At the foot of a tall field, where its board is out of sight, what a cell is stands
// at the edge of the view, and not on the cell.
func TestTheBoardOutOfSight(t *testing.T) {
	d := newDesk(t, page.Head{Kind: "x", Code: "Matrix"}, wholeMatrix())
	d.window.Resize(fyne.NewSize(800, 300))
	d.scrollTo(420)
	top := d.scroll.Offset.Y
	seen := 0
	for i := range d.sheet.targets {
		at := &d.sheet.targets[i]
		b := at.bounds()
		if !at.spot.on || b.y < top || b.y+b.h > top+300 {
			continue
		}
		if at.board.y >= top {
			t.Fatal("the board is in sight, so that nothing is tested")
		}
		seen++
		told := d.sheet.reveal(at)
		over := covers(told)
		if over.y < top-1 || over.y+over.h > top+301 {
			t.Errorf("of %s is told at %v, out of the view from %g", at.value, over, top)
		}
		if overlap(over, b) {
			t.Errorf("what is told of %s hides it", at.value)
		}
	}
	if seen < 17 {
		t.Errorf("only %d cells were in view", seen)
	}
}
