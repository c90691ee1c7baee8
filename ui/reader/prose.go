package reader

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// spans sets running text from the top of a new strip for each line, between x and
// right, and makes its links targets. Above the first line it leaves room.
func (s *setter) spans(spans []page.Span, face glyph.Face, x, right float32, muted, cited bool) {
	runs := make([]glyph.Run, len(spans))
	for i, span := range spans {
		runs[i] = glyph.Run{Text: span.Text, Face: face}
	}
	leading := theme.Leading(face)
	link := map[int]int{} // target of each linking span that began on an earlier line
	for _, line := range glyph.Wrap(runs, right-x) {
		top := s.y
		s.strip(leading)
		for _, piece := range line {
			span := spans[piece.Run]
			color := theme.Ink
			if muted || span.Muted {
				color = theme.Quiet
			}
			at := area{x + piece.X, top, piece.W, leading}
			if verb, value, ok := leads(span); ok {
				color = theme.Link
				if t, begun := link[piece.Run]; begun {
					s.targets[t].areas = append(s.targets[t].areas, at)
					s.current().targets = append(s.current().targets, t)
				} else {
					s.target(target{
						name: name{verb: verb, value: value}, areas: []area{at},
						look: underlined, stop: true, cited: cited,
					})
					link[piece.Run] = len(s.targets) - 1
				}
			}
			s.text(piece.Text, face, color, at.x, top+(leading-face.Height())/2+face.Ascent())
		}
	}
}

// leads says what a span opens, if it opens anything.
func leads(span page.Span) (v verb, value string, ok bool) {
	switch {
	case span.To != "":
		return open, span.To, true
	case span.Address != "":
		return address, span.Address, true
	}
	return 0, "", false
}

// linked reports whether any span opens something.
func linked(spans []page.Span) bool {
	for _, span := range spans {
		if _, _, ok := leads(span); ok {
			return true
		}
	}
	return false
}

// lines sets a text that links nowhere, one strip for each line.
func (s *setter) lines(text string, face glyph.Face, color fyne.ThemeColorName, x, right float32) {
	leading := theme.Leading(face)
	for _, line := range face.Wrap(text, right-x) {
		top := s.y
		s.strip(leading)
		s.text(line, face, color, x, top+(leading-face.Height())/2+face.Ascent())
	}
}

// paragraph sets running text across the column, short of the source signs.
func (s *setter) paragraph(p page.Paragraph) {
	s.y += theme.Hair
	first := len(s.strips)
	s.spans(p.Spans, theme.Body, s.left, s.right()-gutter, muted(p), cites(p.Cite))
	if len(s.strips) > first {
		s.sign(p.Cite, first, theme.Leading(theme.Body), !linked(p.Spans))
	}
	s.source(p.Cite, "", "", s.left)
	s.y += theme.Tight
}

func muted(p page.Paragraph) bool {
	for _, span := range p.Spans {
		if !span.Muted {
			return false
		}
	}
	return true
}

// fact sets a name with its value beside it, or below it where the page is narrow.
func (s *setter) fact(f page.Fact, cols columns) {
	s.y += theme.Hair
	first := len(s.strips)
	x := s.left
	leading := theme.Leading(theme.Body)
	if s.narrow() {
		s.lines(f.Name, theme.Small, theme.Quiet, x, s.right()-gutter)
	} else {
		x += cols.name + theme.Gap
	}
	from := len(s.strips)
	s.spans(f.Value, theme.Body, x, s.right()-gutter, false, cites(f.Cite))
	if len(s.strips) == from {
		s.strip(leading)
	}
	if !s.narrow() {
		st := &s.strips[from]
		baseline := st.top + (leading-theme.Body.Height())/2 + theme.Body.Ascent()
		for _, line := range theme.Small.WrapAtMost(f.Name, cols.name, 1) {
			st.parts = append(st.parts, set(line, theme.Small, theme.Quiet, s.left, baseline))
		}
	}
	if s.narrow() {
		leading = theme.Leading(theme.Small)
	}
	s.sign(f.Cite, first, leading, !linked(f.Value))
	s.source(f.Cite, "", "", x)
	s.y += theme.Hair
}
