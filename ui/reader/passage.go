package reader

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A passage hangs its number, letter or bullet into a margin of its own, right
// before its text, so that the eye runs down the numbers. Headings start where the
// text does. What is indented takes its margin along.

const (
	hang      float32 = 48 // width of the margin for numbers
	hangApart float32 = 10 // from the text
	step      float32 = 28 // of one level of indentation

	bullet = "•" // as large as the text, while numbers are smaller
)

// stand sets a passage and makes it a target, so that it can be given the focus.
func (s *setter) stand(p page.Passage) {
	face, color := s.manner(p)
	x := s.left + s.margin() + s.indentation(p.Level)
	s.space(p)

	top, first := s.y, len(s.strips)
	s.targets = append(s.targets, target{
		name: name{verb: standing, value: p.Anchor, block: s.block}, stop: true, look: unmoved, copy: p.Copy,
	})
	s.passage = len(s.targets) - 1
	spans := p.Spans
	room := x - s.left - s.scaled(hangApart)
	number := face
	if p.Heading == 0 && !p.Quiet && p.Margin != bullet {
		number = s.faces.Small
	}
	beside := p.Margin != "" && number.Width(p.Margin) <= room
	if p.Margin != "" && !beside { // too long for the margin: it leads the text
		spans = append([]page.Span{{Text: p.Margin + "\u2002", Muted: true}}, spans...)
	}
	s.spans(spans, face, x, s.right()-gutter, p.Quiet || color == theme.Quiet, false)
	if len(s.strips) == first {
		s.strip(theme.Leading(face))
	}
	if beside {
		s.besideFirst(first, p, face, number, x-s.scaled(hangApart))
	}
	s.targets[s.passage].areas = []area{{s.left, top, s.column, s.y - top}}
	s.passage = none
}

// besideFirst hangs the number of a passage on the baseline of its first line.
func (s *setter) besideFirst(strip int, p page.Passage, face, number glyph.Face, right float32) {
	st := &s.strips[strip]
	baseline := st.top + (theme.Leading(face)-face.Height())/2 + face.Ascent()
	label := set(p.Margin, number, theme.Quiet, right-number.Width(p.Margin), baseline)
	label.flow = s.flow(p.Margin)
	s.flows[label.flow].strip = strip
	st.parts = append(st.parts, label)
}

// margin is the width of the column that numbers hang in.
func (s *setter) margin() float32 {
	if s.narrow() {
		return s.scaled(hang * 0.75)
	}
	return s.scaled(hang)
}

// indentation is how far a level stands in: never so far that less than half of the
// column is left for text.
func (s *setter) indentation(level int) float32 {
	return min(float32(level)*s.scaled(step), (s.column-gutter-s.margin())/2)
}

// manner is the face and colour of a passage.
func (s *setter) manner(p page.Passage) (glyph.Face, fyne.ThemeColorName) {
	switch {
	case p.Heading == 1:
		return s.faces.Heading, theme.Ink
	case p.Heading == 2:
		return s.faces.Title, theme.Ink
	case p.Heading == 3:
		return s.faces.Strong, theme.Ink
	case p.Heading > 3:
		return s.faces.Strong, theme.Quiet
	case p.Quiet:
		return s.faces.Small, theme.Quiet
	}
	return s.faces.Body, theme.Ink
}

// space leaves room above a passage: more above a heading than below it, so that
// it belongs to what follows.
func (s *setter) space(p page.Passage) {
	switch {
	case p.Heading == 1:
		s.y += s.scaled(theme.Apart)
		s.strip(s.scaled(theme.Gap))
		s.part(part{form: bar, color: theme.Rule, area: area{s.left, s.current().top, s.column, 1}})
	case p.Heading == 2:
		s.y += s.scaled(theme.Apart + theme.Hair)
	case p.Heading > 2:
		s.y += s.scaled(theme.Gap + theme.Hair)
	case p.Level > 0:
		s.y += s.scaled(theme.Hair + 2)
	default:
		s.y += s.scaled(theme.Near)
	}
}

// mark draws what a mark is told by beside its colour, and returns the colour that
// its letters take.
func (s *setter) mark(m page.Mark, at area, face glyph.Face, baseline float32, color fyne.ThemeColorName) fyne.ThemeColorName {
	const thick = 1.5
	switch m {
	case page.Found:
		s.part(part{form: bar, color: theme.Marker, area: area{at.x, whole(baseline - face.Ascent()), at.w, whole(face.Height())}})
	case page.Added:
		s.part(part{form: bar, color: theme.Added, area: area{at.x, whole(baseline) + 3, at.w, thick}})
		return theme.Added
	case page.Removed:
		s.part(part{form: bar, color: theme.Removed, area: area{at.x, whole(baseline - face.Size*0.27), at.w, thick}})
		return theme.Removed
	case page.Moved:
		s.part(part{form: box, color: theme.Moved, area: area{at.x - 2, at.y + 1, at.w + 4, at.h - 2}})
		return theme.Moved
	}
	return color
}
