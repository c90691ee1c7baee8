package reader

import (
	"cmp"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A setting is everything but the blocks that decides how a page is laid out.
type setting struct {
	sources map[string]app.Source
	state   State
	all     bool    // source lines are open unless turned
	unfold  bool    // every section stands open with all its rows
	width   float32 // of the view
	scale   float32 // of the letters; 1 is the usual size
	measure float32 // of the column of text, as a multiple of the usual one; 0 is that
}

// A setter sets a page, block after block, downwards.
type setter struct {
	layout
	setting
	faces        theme.Faces
	left, column float32 // margin, and width of the text beside it
	y            float32 // where the next strip starts
	block        int     // number of the block being set, counting hidden ones
	common       columns // of the sections that have them in common
	passage      int     // index of the target of the passage being set, or none
}

// newSetter returns a setter at the top of an empty page.
func newSetter(how setting) *setter {
	how.scale = min(how.scale, largest(how.width))
	s := &setter{setting: how, faces: theme.FacesAt(how.scale), left: theme.Wide, passage: none}
	if how.width < narrow {
		s.left = theme.Gap
	}
	s.column = min(max(how.width-2*s.left, 120), s.scaled(theme.Column*cmp.Or(how.measure, 1)))
	s.y = theme.Apart
	return s
}

// largest is the largest scale at which a view of some width still holds the longest
// word that stands beside others: a status.
func largest(width float32) float32 { return max(1, 1.2*width/leastWidth) }

// lay lays a page out.
func (how setting) lay(blocks []page.Block) layout {
	s := newSetter(how)
	s.common = s.columns(inCommon(blocks))
	s.common.code = min(s.common.code, codeShared*s.column)
	s.body(blocks)
	s.height = s.y + theme.Wide
	return s.layout
}

// scaled is a distance that grows with the letters, in whole units.
func (s *setter) scaled(v float32) float32 { return whole(v * s.scale) }

// narrow is the width below which names stand above what they name instead of
// beside it.
const narrow = 600

func (s *setter) narrow() bool { return s.column < s.scaled(narrow-2*theme.Wide) }

// right is where the text column ends.
func (s *setter) right() float32 { return s.left + s.column }

// strip adds a strip of a given height and moves below it. Parts and targets that
// are added next belong to it.
func (s *setter) strip(height float32) { s.stripFor(height, 6, 2) } // parts and targets of a row

// stripFor is strip for a number of parts and targets known before.
func (s *setter) stripFor(height float32, parts, targets int) {
	s.strips = append(s.strips, strip{
		top: s.y, bottom: s.y + height, block: s.block, passage: s.passage,
		parts: make([]part, 0, parts), targets: make([]int, 0, targets),
	})
	s.y += height
}

func (s *setter) current() *strip { return &s.strips[len(s.strips)-1] }

func (s *setter) part(p part) { s.current().parts = append(s.current().parts, p) }

// text sets one line of text on a baseline, a text of its own.
func (s *setter) text(text string, face glyph.Face, color fyne.ThemeColorName, x, baseline float32) {
	if text != "" {
		s.piece(s.flow(text), 0, text, face, color, x, baseline)
	}
}

// piece sets what stands on one line of a flow, from a byte of it on.
func (s *setter) piece(flow, from int, text string, face glyph.Face, color fyne.ThemeColorName, x, baseline float32) {
	if text == "" {
		return
	}
	s.letters(flow, from, set(text, face, color, x, baseline))
}

// letters adds a part that stands in a flow, from a byte of it on.
func (s *setter) letters(flow, from int, p part) {
	p.flow, p.from = flow, from
	if f := &s.flows[flow]; f.strip == none {
		f.strip = len(s.strips) - 1
	}
	s.part(p)
}

// target adds something to click.
func (s *setter) target(t target) {
	t.block, t.within = s.block, s.passage != none
	for i := len(s.targets) - 1; i >= 0 && s.targets[i].block == s.block; i-- {
		t.nth++
	}
	s.targets = append(s.targets, t)
	s.current().targets = append(s.current().targets, len(s.targets)-1)
}

// body sets blocks one below the other. Rows and facts that stand together share
// their columns.
func (s *setter) body(blocks []page.Block) {
	s.blocks(blocks, s.columns(blocks))
}

// blocks sets blocks one below the other in columns measured before.
func (s *setter) blocks(blocks []page.Block, cols columns) {
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
		case page.Passage:
			s.stand(b)
		case page.Timeline:
			s.timeline(b)
		case page.Words:
			s.words(b, cols)
		case page.Matrix:
			s.matrix(b)
		case page.Bars:
			s.bars(b)
		case page.Lineage:
			s.lineage(b)
		case page.Graph:
			s.graph(b)
		}
		s.block++
	}
}
