package reader

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// pictures are one of each.
var pictures = map[string]page.Picture{
	"matrix":  someMatrix(),
	"bars":    someBars(),
	"lineage": someLineage(),
	"graph":   someGraph(),
}

// A picture that somebody cannot see can be read: the words beneath it open the same
// as rows, by keyboard alone.
func TestEveryPictureCanBeReadAsText(t *testing.T) {
	for name, p := range pictures {
		d := newDesk(t, p)
		rows := p.Table()
		last := rows[len(rows)-1]
		said := last.Code + last.Title + last.Note
		before := d.sheet.height
		d.press(fyne.KeyUp) // from the end: what stands beneath the picture
		for !d.onText() {
			if !d.move(+1) {
				t.Fatalf("%s: the keyboard does not reach the words that show it as text", name)
			}
		}
		d.press(fyne.KeyReturn)
		if d.sheet.height <= before {
			t.Errorf("%s: no rows opened that say %q", name, said)
		}
		d.press(fyne.KeyReturn)
		if d.sheet.height != before {
			t.Errorf("%s: the rows did not close", name)
		}
	}
}

// onText reports whether the ring is on the words that open a picture as text.
func (d *desk) onText() bool {
	at := d.sheet.focusedTarget()
	return at != none && d.sheet.targets[at].verb == asText
}

// A picture fits every view and every size of text, and what can be used in it is
// large enough to be hit. What only tells something may be smaller.
func TestPicturesStayInTheirColumn(t *testing.T) {
	test.NewTempApp(t)
	for name, p := range pictures {
		for _, width := range []float32{leastWidth, 420, 700, 1000, 1600} {
			for _, scale := range sizes {
				l := setting{width: width, scale: scale}.lay([]page.Block{p})
				for _, s := range l.strips {
					for _, part := range s.parts {
						if part.x < 0 || part.x+part.w > width+0.5 {
							t.Errorf("%s at %g, letters %g: %q from %g to %g", name, width, scale, part.text, part.x, part.x+part.w)
						}
						if part.y < s.top-1 || part.y+part.h > s.bottom+1 {
							t.Errorf("%s at %g, letters %g: %q from %g to %g leaves its strip from %g to %g", name, width, scale, part.text, part.y, part.y+part.h, s.top, s.bottom)
						}
					}
				}
				for _, target := range l.targets {
					if b := target.bounds(); target.verb != telling && (b.w < theme.Target || b.h < theme.Target) {
						t.Errorf("%s at %g, letters %g: %v is %g by %g", name, width, scale, target.name, b.w, b.h)
					}
				}
			}
		}
	}
}

func TestEmptyPicturesAreNotDrawn(t *testing.T) {
	test.NewTempApp(t)
	for _, p := range []page.Block{page.Matrix{}, page.Bars{}, page.Lineage{}, page.Graph{}} {
		if l := lay([]page.Block{p}, nil, State{}, false, wide); len(l.strips) > 0 {
			t.Errorf("of nothing, %T draws %q", p, l.words())
		}
	}
}

// While somebody looks for words, the rows stand open, so that every name in a picture
// is found.
func TestFindingOpensThePictureAsText(t *testing.T) {
	test.NewTempApp(t)
	l := setting{width: wide, scale: 1, unfold: true}.lay([]page.Block{someMatrix()})
	shows(t, l, "C7 e-health")
	shows(t, l, "SDG 1 (3 targets); SDG 3 (the goal as a whole and 2 targets)")
}

// The patterns of the statuses differ in form, not in colour alone.
func TestPatternsDiffer(t *testing.T) {
	seen := map[string]app.Status{}
	for _, status := range []app.Status{app.InForce, app.Prepublished, app.Superseded, app.Withdrawn, app.Unknown, ""} {
		form := ""
		for _, p := range pattern(status, area{0, 0, 10, 12}) {
			form += fmt.Sprint(p.area)
		}
		if other, same := seen[form]; same {
			t.Errorf("%q and %q are drawn alike", status, other)
		}
		seen[form] = status
	}
	if thin := pattern(app.Superseded, area{0, 0, 10, 2}); len(thin) != 1 {
		t.Errorf("a thin piece has %d parts, want one that can be seen", len(thin))
	}
}

func TestPicturesRenderAsBefore(t *testing.T) {
	for name, p := range pictures {
		d := newDesk(t, p)
		d.window.Resize(fyne.NewSize(800, 700))
		d.showTexts()
		test.AssertRendersToMarkup(t, "picture-"+name+".xml", d.window.Canvas())
	}
}

func BenchmarkMatrix(b *testing.B) {
	test.NewTempApp(b)
	m := wholeMatrix()
	for b.Loop() {
		setting{width: 900, scale: 1}.lay([]page.Block{m})
	}
}
