package pdf

import (
	"strings"
	"unicode/utf8"

	"vademecum/app/briefing"
)

// A style is how letters look.
type style struct {
	size               float64
	bold, italic, mono bool
	colour             colour // black ink where it is not set
}

// leading is from one line to the next.
func (s style) leading() float64 { return s.size * 1.4 }

// A piece is a run of text in one style.
type piece struct {
	text    string
	style   style
	to      string // anchor
	address string
}

// use makes a style the one in which text is measured and printed.
func (s *setter) use(x style, family string) {
	variant := ""
	if family == "Noto" && x.bold {
		variant = "B"
	}
	if family == "Noto" && x.italic {
		variant += "I"
	}
	s.SetFont(family, variant, x.size)
	if x.colour == (colour{}) {
		x.colour = ink
	}
	s.SetTextColor(x.colour[0], x.colour[1], x.colour[2])
}

// width is that of a text in points.
func (s *setter) width(text string, x style) (w float64) {
	s.runs(text, x.mono, func(run, family string) {
		s.use(x, family)
		w += s.GetStringWidth(run)
	})
	return w
}

// print prints a text with its baseline at y.
func (s *setter) print(x, y float64, text string, as style) {
	s.runs(text, as.mono, func(run, family string) {
		s.use(as, family)
		s.Text(x, y, run)
		x += s.GetStringWidth(run)
	})
}

// shorten cuts a text that is wider than the room.
func (s *setter) shorten(text string, room float64, x style) string {
	if s.width(text, x) <= room {
		return text
	}
	for text != "" && s.width(text+"…", x) > room {
		_, size := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-size]
	}
	return strings.TrimRight(text, " ") + "…"
}

// lines breaks pieces into lines of a width, between words, and within those that are
// longer than a line.
func (s *setter) lines(pieces []piece, room float64) [][]piece {
	var all [][]piece
	var line []piece
	used := 0.0
	add := func(p piece, text string, w float64) {
		if last := len(line) - 1; last >= 0 && line[last].style == p.style && line[last].to == p.to && line[last].address == p.address {
			line[last].text += text
		} else {
			p.text = text
			line = append(line, p)
		}
		used += w
	}
	end := func() {
		all = append(all, line)
		line, used = nil, 0
	}
	for _, w := range words(pieces) { // a word may be of several styles
		total := 0.0
		for _, p := range w {
			total += s.width(strings.TrimRight(p.text, " "), p.style)
		}
		if used > 0 && used+total > room {
			end()
		}
		for _, p := range w {
			text := p.text
			for total > room && s.width(strings.TrimRight(text, " "), p.style) > room-used {
				cut := s.cut(text, room-used, p.style)
				if cut == 0 && used == 0 {
					break // not even one letter has room
				}
				add(p, text[:cut], 0)
				text = text[cut:]
				end()
			}
			add(p, text, s.width(text, p.style))
		}
	}
	if line != nil {
		end()
	}
	return all
}

// cut is how much of a text has room, in bytes. It is cut behind a stroke where there is
// one, for what is so long is an address.
func (s *setter) cut(text string, room float64, x style) int {
	at, stroke := 0, 0
	for i, r := range text {
		end := i + utf8.RuneLen(r)
		if s.width(text[:end], x) > room {
			break
		}
		at = end
		if strings.ContainsRune("/-_.?&=", r) {
			stroke = end
		}
	}
	if stroke > at/2 {
		return stroke
	}
	return at
}

// words takes pieces apart at blanks; each word has the blank behind it.
func words(pieces []piece) (list [][]piece) {
	open := false // the word before goes on
	for _, p := range pieces {
		for _, part := range strings.SplitAfter(p.text, " ") {
			if part == "" {
				continue
			}
			p.text = part
			if open {
				list[len(list)-1] = append(list[len(list)-1], p)
			} else {
				list = append(list, []piece{p})
			}
			open = !strings.HasSuffix(part, " ")
		}
	}
	return list
}

// A box is where text flows.
type box struct {
	x, room float64
	own     bool   // on the ground of what the person wrote
	marker  string // of a point, before its first line
}

// flow prints pieces from the next line on, over as many pages as they take. No line of
// several stands alone at the foot or at the head of a page.
func (s *setter) flow(pieces []piece, in box) {
	lines := s.lines(pieces, in.room)
	for n, line := range lines {
		leading := 0.0
		for _, p := range line {
			leading = max(leading, p.style.leading())
		}
		if n == 0 && len(lines) > 1 || n > 0 && n == len(lines)-2 {
			s.room(2 * leading)
		} else {
			s.room(leading)
		}
		if in.own {
			s.ground(s.y, leading)
		}
		if n == 0 {
			as := style{size: sizeBody}
			s.print(in.x-markerGap-s.width(in.marker, as), s.y+leading*0.74, in.marker, as)
		}
		s.printLine(line, in.x, s.y+leading*0.74, leading)
		s.y += leading
	}
}

func (s *setter) printLine(line []piece, x, baseline, leading float64) {
	for _, p := range line {
		w := s.width(p.text, p.style)
		s.print(x, baseline, p.text, p.style)
		area := s.width(strings.TrimRight(p.text, " "), p.style)
		switch {
		case p.to != "":
			s.Link(x, baseline-leading*0.74, area, leading, s.link(p.to))
		case p.address != "":
			s.LinkString(x, baseline-leading*0.74, area, leading, p.address)
		}
		x += w
	}
}

// ground draws a strip of the ground of what the person wrote.
func (s *setter) ground(y, high float64) {
	s.SetFillColor(tint[0], tint[1], tint[2])
	s.Rect(left, y, right-left, high+0.3, "F")
	s.SetFillColor(rule[0], rule[1], rule[2])
	s.Rect(left, y, 2.5, high+0.3, "F")
}

// pieces are spans in a style, followed by the numbers of their sources.
func (s *setter) pieces(spans []briefing.Span, cites []int, as style) (list []piece) {
	for _, span := range spans {
		p := piece{text: s.fit(span.Text), style: as, to: span.To, address: span.Address}
		p.style.bold = p.style.bold || span.Bold
		p.style.italic = p.style.italic || span.Italic
		if p.style.mono = span.Mono; span.Mono {
			p.style.size *= 0.92
		}
		switch {
		case span.Muted:
			p.style.colour = quiet
		case span.To != "" || span.Address != "":
			p.style.colour = blue
		}
		list = append(list, p)
	}
	for _, n := range cites {
		list = append(list, piece{text: " ", style: as}, piece{text: sourceNumber(n), to: briefing.SourceAnchor(n),
			style: style{size: as.size * 0.8, colour: blue}})
	}
	return list
}
