package reader

import (
	"math"
	"sort"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/glyph"
)

// A page is laid out in one pure step, from blocks and a width to parts with
// places, and drawn in another, from parts to objects on the canvas. The first
// knows no window and covers the whole page; the second looks only at the strips
// that are visible. A page of three thousand rows is thus a few milliseconds of
// arithmetic and never more than a screenful of objects.

// A layout is a page laid out. All places are from its top left corner.
type layout struct {
	strips  []strip
	targets []target
	flows   []flow
	height  float32
}

// A strip is a slice of the page from edge to edge that is drawn or not drawn as
// one. Strips follow each other downwards without overlapping.
type strip struct {
	top, bottom float32
	block       int // number of the block it is part of
	passage     int // index of the target of the passage it is part of, or none
	parts       []part
	targets     []int // the others that lie in it, in order
}

// An area is a rectangle on the page.
type area struct{ x, y, w, h float32 }

func (a area) holds(p fyne.Position) bool {
	return p.X >= a.x && p.X < a.x+a.w && p.Y >= a.y && p.Y < a.y+a.h
}

// with is the smallest area that holds two.
func (a area) with(b area) area {
	x, y := min(a.x, b.x), min(a.y, b.y)
	return area{x, y, max(a.x+a.w, b.x+b.w) - x, max(a.y+a.h, b.y+b.h) - y}
}

// A form says what a part looks like.
type form int

const (
	letters form = iota // text in a face
	box                 // outline with rounded corners, or turned, with round ends
	bar                 // rectangle filled with color
	mark                // shape of a status
	info                // small i in a circle: the sign of a source
	chevron             // arrow head, pointing right, or turned, down
	away                // small arrow: leads out of the program
	tile                // cell of a picture with rounded corners, or turned, its outline
	dot                 // disc
)

// A part is one thing to draw.
type part struct {
	form form
	area
	text   string
	face   glyph.Face
	color  fyne.ThemeColorName
	status app.Status
	turned bool
	flow   int // of letters: the text they are part of
	from   int // of letters: the byte of that text they start at
}

// visible returns the range of strips that lie between two heights.
func (l *layout) visible(top, bottom float32) (first, end int) {
	first = sort.Search(len(l.strips), func(i int) bool { return l.strips[i].bottom > top })
	end = first
	for end < len(l.strips) && l.strips[end].top < bottom {
		end++
	}
	return first, end
}

// hit returns the index of the target at a place, or -1. Of two that overlap, such
// as a row and the sign at its end, the later one is meant.
func (l *layout) hit(p fyne.Position) int {
	first, end := l.visible(p.Y, p.Y+1)
	for i := end - 1; i >= first; i-- {
		within := l.strips[i].targets
		for j := len(within) - 1; j >= 0; j-- {
			for _, a := range l.targets[within[j]].areas {
				if a.holds(p) {
					return within[j]
				}
			}
		}
		if of := l.strips[i].passage; of != none && l.targets[of].areas[0].holds(p) {
			return of
		}
	}
	return -1
}

// set places one line of text on a baseline. It starts on whole units, as do the
// shapes beside it, lest the screen blur it or round the texts of one row apart.
func set(text string, face glyph.Face, color fyne.ThemeColorName, x, baseline float32) part {
	width, height, ascent := face.Measure(text)
	return placed(text, face, color, area{x, baseline - ascent, width, height})
}

// placed is set for what was measured before.
func placed(text string, face glyph.Face, color fyne.ThemeColorName, at area) part {
	at.x, at.y = whole(at.x), whole(at.y)
	return part{form: letters, text: text, face: face, color: color, area: at}
}

func whole(v float32) float32 { return float32(math.Round(float64(v))) }
