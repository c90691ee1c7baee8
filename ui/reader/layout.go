package reader

import (
	"math"
	"sort"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
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
	height  float32
}

// A strip is a slice of the page from edge to edge that is drawn or not drawn as
// one. Strips follow each other downwards without overlapping.
type strip struct {
	top, bottom float32
	parts       []part
	targets     []int // those that lie in it, in order
}

// An area is a rectangle on the page.
type area struct{ x, y, w, h float32 }

func (a area) holds(p fyne.Position) bool {
	return p.X >= a.x && p.X < a.x+a.w && p.Y >= a.y && p.Y < a.y+a.h
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
	}
	return -1
}

// A setter sets a page, block after block, downwards.
type setter struct {
	layout
	left, column float32 // margin, and width of the text beside it
	y            float32 // where the next strip starts
	block        int     // number of the block being set, counting hidden ones
	sources      map[string]app.Source
	state        State
	all          bool // sources are shown unless turned
}

// lay lays a page out in a width.
func lay(blocks []page.Block, sources map[string]app.Source, state State, all bool, width float32) layout {
	s := setter{sources: sources, state: state, all: all}
	s.left = theme.Wide
	if width < narrow {
		s.left = theme.Gap
	}
	s.column = min(max(width-2*s.left, 120), theme.Column)
	s.y = theme.Apart
	s.body(blocks)
	s.height = s.y + theme.Wide
	return s.layout
}

// narrow is the width below which names stand above what they name instead of
// beside it.
const narrow = 600

func (s *setter) narrow() bool { return s.column < narrow-2*theme.Wide }

// right is where the text column ends.
func (s *setter) right() float32 { return s.left + s.column }

// strip adds a strip of a given height and moves below it. Parts and targets that
// are added next belong to it.
func (s *setter) strip(height float32) {
	s.strips = append(s.strips, strip{
		top: s.y, bottom: s.y + height,
		parts: make([]part, 0, 6), targets: make([]int, 0, 2), // of a row
	})
	s.y += height
}

func (s *setter) current() *strip { return &s.strips[len(s.strips)-1] }

func (s *setter) part(p part) { s.current().parts = append(s.current().parts, p) }

// text sets one line of text on a baseline.
func (s *setter) text(text string, face glyph.Face, color fyne.ThemeColorName, x, baseline float32) {
	if text == "" {
		return
	}
	s.part(set(text, face, color, x, baseline))
}

// set places one line of text on a baseline. It starts on whole units, as do the
// shapes beside it, lest the screen blur it or round the texts of one row apart.
func set(text string, face glyph.Face, color fyne.ThemeColorName, x, baseline float32) part {
	width, height, ascent := face.Measure(text)
	return part{
		form: letters, text: text, face: face, color: color,
		area: area{whole(x), whole(baseline - ascent), width, height},
	}
}

func whole(v float32) float32 { return float32(math.Round(float64(v))) }

// target adds something to click, and returns it for more to be said of it.
func (s *setter) target(t target) *target {
	t.block = s.block
	for i := len(s.targets) - 1; i >= 0 && s.targets[i].block == s.block; i-- {
		t.nth++
	}
	s.targets = append(s.targets, t)
	last := len(s.targets) - 1
	s.current().targets = append(s.current().targets, last)
	return &s.targets[last]
}

// body sets blocks one below the other. Rows and facts that stand together share
// their columns.
func (s *setter) body(blocks []page.Block) {
	cols := s.columns(blocks)
	for _, b := range blocks {
		switch b := b.(type) {
		case page.Head:
			s.head(b)
		case page.Section:
			s.section(b)
			continue // numbers its own blocks
		case page.Subheading:
			s.subheading(b)
		case page.Row:
			s.row(b, cols)
		case page.Fact:
			s.fact(b, cols)
		case page.Paragraph:
			s.paragraph(b)
		case page.Timeline:
			s.timeline(b)
		case page.Words:
			s.words(b)
		}
		s.block++
	}
}
