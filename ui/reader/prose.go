package reader

import (
	"strings"

	"fyne.io/fyne/v2"

	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// spans sets running text from the top of a new strip for each line, between x and
// right, and makes its links targets. Above the first line it leaves room.
func (s *setter) spans(spans []page.Span, face glyph.Face, x, right float32, muted, cited bool) {
	runs := make([]glyph.Run, len(spans))
	begin := make([]int, len(spans)) // of each span in the text
	var whole strings.Builder
	for i, span := range spans {
		runs[i] = glyph.Run{Text: span.Text, Face: looking(face, span.Face)}
		begin[i] = whole.Len()
		whole.WriteString(span.Text)
	}
	flow := s.flow(whole.String())
	leading, height := theme.Leading(face), face.Height()
	down := (leading - height) / 2 // from the top of a line to that of its letters
	ascent := face.Ascent()
	link := map[int]int{} // target of each linking span that began on an earlier line
	for _, line := range glyph.Wrap(runs, right-x) {
		top := s.y
		s.stripFor(leading, len(line), 0)
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
						look: underlined, stop: true, cited: cited, note: span.Note,
					})
					link[piece.Run] = len(s.targets) - 1
				}
			}
			if span.Mark != page.Plain {
				color = s.mark(span.Mark, at, face, top+down+ascent, color)
			}
			own := runs[piece.Run].Face
			s.letters(flow, begin[piece.Run]+piece.At, placed(piece.Text, own, color, area{at.x, top + down + ascent - own.Ascent() + own.Lift(piece.Text), piece.W, height}))
		}
	}
}

// looking is a face with the look of a run of text.
func looking(face glyph.Face, as page.Face) glyph.Face {
	face.Style.Bold = face.Style.Bold || as.Bold
	face.Style.Italic = face.Style.Italic || as.Italic
	face.Style.Monospace = face.Style.Monospace || as.Mono
	return face
}

// leads says what a span opens, if it opens anything.
func leads(span page.Span) (v verb, value string, ok bool) {
	switch {
	case span.To != "":
		return open, span.To, true
	case span.Address != "":
		return address, span.Address, true
	case span.Do != "":
		return command, span.Do, true
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
	lines := face.Wrap(text, right-x)
	flow, from := s.flow(text), starts(text, lines)
	for i, line := range lines {
		top := s.y
		s.stripFor(leading, 1, 0)
		s.piece(flow, from[i], line, face, color, x, top+(leading-face.Height())/2+face.Ascent())
	}
}

// paragraph sets running text across the column, short of the source signs.
func (s *setter) paragraph(p page.Paragraph) {
	s.y += theme.Hair
	first := len(s.strips)
	s.spans(p.Spans, s.faces.Body, s.left, s.right()-gutter, muted(p), cites(p.Cite))
	if len(s.strips) > first {
		s.sign(p.Cite, first, theme.Leading(s.faces.Body), !linked(p.Spans))
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
	leading := theme.Leading(s.faces.Body)
	if s.narrow() {
		s.lines(f.Name, s.faces.Small, theme.Quiet, x, s.right()-gutter)
	} else {
		x += cols.name + theme.Gap
	}
	from := len(s.strips)
	s.spans(f.Value, s.faces.Body, x, s.right()-gutter, false, cites(f.Cite))
	if len(s.strips) == from {
		s.strip(leading)
	}
	if !s.narrow() {
		st := &s.strips[from]
		baseline := st.top + (leading-s.faces.Body.Height())/2 + s.faces.Body.Ascent()
		for _, line := range s.faces.Small.WrapAtMost(f.Name, cols.name, 1) {
			name := set(line, s.faces.Small, theme.Quiet, s.left, baseline)
			name.flow = s.flow(line)
			s.flows[name.flow].strip = from
			st.parts = append(st.parts, name)
		}
	}
	if s.narrow() {
		leading = theme.Leading(s.faces.Small)
	}
	s.sign(f.Cite, first, leading, !linked(f.Value))
	s.source(f.Cite, "", "", x)
	s.y += theme.Hair
}
