package pdf

import (
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/briefing"
)

const (
	names     = left + 116 // where the values of facts begin
	markerGap = 4          // between the sign of a point and its text
)

func sourceNumber(n int) string { return fmt.Sprintf("[%d]", n) }

// text flows one run of text.
func (s *setter) text(text string, as style, in box) {
	s.flow([]piece{{text: s.fit(text), style: as}}, in)
}

var whole = box{x: left, room: right - left}

// statusStyle is the colour of a status.
func statusStyle(status app.Status, size float64) style {
	red, green, blue := briefing.Colour(status)
	return style{size: size, bold: true, colour: colour{red, green, blue}}
}

// status prints shape and word of a status, ending at the right margin.
func (s *setter) status(status app.Status, baseline, size float64) {
	if status == "" {
		return
	}
	as := statusStyle(status, size)
	text := briefing.Sign(status) + " " + string(status)
	s.print(right-s.width(text, as), baseline, text, as)
}

func (s *setter) cover() {
	b := s.briefing
	s.page()
	s.y = 250
	s.text("BRIEFING", style{size: sizeSmall, colour: quiet}, whole)
	s.y += 8
	for _, l := range s.lines([]piece{{text: s.fit(b.Title), style: style{size: sizeCover, bold: true}}}, right-left) {
		s.room(sizeCover * 1.18)
		s.printLine(l, left, s.y+sizeCover*0.9, sizeCover)
		s.y += sizeCover * 1.18
	}
	s.y += 18
	s.SetDrawColor(ink[0], ink[1], ink[2])
	s.SetLineWidth(2)
	s.Line(left, s.y, left+68, s.y)
	s.y += 20
	s.text(b.Day(), style{size: 14}, whole)
	s.y += 3
	s.text(b.Count()+" · from the catalogue of "+b.SnapshotDay(), style{size: sizeBody, colour: quiet}, whole)
	s.y += 24
	s.blocks(b.About)
}

func (s *setter) contents() {
	if len(s.briefing.Items) == 0 {
		return
	}
	s.page()
	s.heading("Contents")
	s.y += 10
	for n, i := range s.briefing.Items {
		pieces := []piece{{text: s.fit(i.Title), style: style{size: sizeBody}, to: briefing.Anchor(n)}}
		if i.Code != "" {
			pieces[0].text, pieces[0].style.bold = s.fit(i.Code), true
			if i.Title != "" && i.Title != i.Code {
				pieces = append(pieces, piece{text: "  " + s.fit(i.Title), style: style{size: sizeBody}, to: briefing.Anchor(n)})
			}
		}
		lines := s.lines(pieces, right-left-28-124)
		leading := style{size: sizeBody}.leading()
		s.room(float64(len(lines))*leading + 9)
		s.line(s.y, 0.5, rule)
		s.y += 4.5
		base := s.y + leading*0.74
		s.print(left, base, fmt.Sprint(n+1), style{size: sizeBody, colour: quiet})
		number := ""
		if s.known != nil {
			number = fmt.Sprint(s.known[briefing.Anchor(n)])
		}
		s.print(right-s.width(number, style{size: sizeBody}), base, number, style{size: sizeBody})
		if i.Status != "" {
			s.print(right-100, base, briefing.Sign(i.Status)+" "+string(i.Status), statusStyle(i.Status, sizeSmall))
		}
		for _, l := range lines {
			s.printLine(l, left+28, s.y+leading*0.74, leading)
			s.y += leading
		}
		s.y += 4.5
	}
	s.line(s.y, 0.5, rule)
}

// heading prints a heading of the first rank.
func (s *setter) heading(text string) {
	s.line(s.y, 1.2, ink)
	s.y += 10
	s.Bookmark(s.fit(text), 0, s.y)
	s.text(text, style{size: sizeItem, bold: true}, whole)
}

func (s *setter) item(n int, i briefing.Item) {
	if n == 0 {
		s.page()
	} else if s.y += 34; s.y+150 > bottom {
		s.page()
	}
	s.anchor(briefing.Anchor(n))
	s.Bookmark(s.fit(fmt.Sprintf("%d  %s", n+1, i.Name())), 0, s.y)
	s.line(s.y, 1.2, ink)
	s.y += 8
	s.status(i.Status, s.y+sizeSmall, sizeSmall)
	s.text(strings.ToUpper(string(i.Kind)), style{size: sizeTiny, colour: quiet}, whole)
	name := i.Code
	if name == "" {
		name = i.Title
	}
	s.y += 2
	s.flow([]piece{{text: fmt.Sprintf("%d  ", n+1), style: style{size: sizeItem, colour: quiet}}, {text: s.fit(name), style: style{size: sizeItem, bold: true}}}, whole)
	if i.Code != "" && i.Title != "" && i.Title != i.Code {
		s.text(i.Title, style{size: sizeTitle}, whole)
	}
	facts := i.Line
	if i.StatusNote != "" {
		facts = append([]string{i.StatusNote}, facts...)
	}
	if i.TitleNote != "" {
		facts = append([]string{i.TitleNote}, facts...)
	}
	s.y += 3
	s.text(strings.Join(facts, " · "), style{size: sizeSmall, colour: quiet}, whole)
	if i.Address != "" {
		s.flow([]piece{{text: s.fit(i.Address), style: style{size: sizeSmall, colour: blue}, address: i.Address}}, whole)
	}
	s.y += 4
	s.blocks(i.Body)
}

// blocks are the body of an item.
func (s *setter) blocks(list []briefing.Block) {
	for n, b := range list {
		gap := map[briefing.Kind]float64{briefing.Text: 5, briefing.Heading: 13, briefing.Fact: 3.5, briefing.Point: 2, briefing.Quote: 6, briefing.Code: 5}[b.Kind]
		if b.Own {
			s.own(b, gap, n > 0 && list[n-1].Own, n+1 == len(list) || !list[n+1].Own)
			continue
		}
		s.y += gap
		s.block(b, whole)
	}
}

// own is a block that the person wrote, on its ground; a block that follows goes on
// with it.
func (s *setter) own(b briefing.Block, gap float64, goesOn, last bool) {
	if goesOn {
		gap = min(gap, 6)
	} else {
		s.y += 5
		gap = 6
	}
	s.room(gap + 2*style{size: sizeBody}.leading())
	s.ground(s.y, gap)
	s.y += gap
	s.block(b, box{x: left + 14, room: right - left - 26, own: true})
	if last {
		s.ground(s.y, 7)
		s.y += 12
	}
}

func (s *setter) block(b briefing.Block, in box) {
	body := style{size: sizeBody}
	switch b.Kind {
	case briefing.Heading:
		s.room(3.5 * body.leading()) // with the first lines below it
		s.flow(s.pieces(b.Spans, nil, style{size: sizeBody + 0.5, bold: b.Level < 3, italic: b.Level == 3}), in)
	case briefing.Fact:
		s.fact(b)
	case briefing.Point:
		inner := in
		inner.marker = s.fit(b.Marker)
		indent := 18*float64(max(b.Level, 0)) + max(18, s.width(inner.marker, body)+markerGap)
		inner.x, inner.room = in.x+indent, in.room-indent
		s.flow(s.pieces(b.Spans, b.Cites, body), inner)
	case briefing.Quote:
		inner := in
		inner.x, inner.room = in.x+14, in.room-28
		s.flow(s.pieces(b.Spans, b.Cites, style{size: sizeBody, italic: true}), inner)
	case briefing.Code:
		for l := range strings.SplitSeq(briefing.Plain(b.Spans), "\n") {
			s.flow([]piece{{text: s.fit(strings.ReplaceAll(l, "\t", "    ")) + " ", style: style{size: sizeSmall, mono: true}}}, in)
		}
	default:
		s.flow(s.pieces(b.Spans, b.Cites, body), in)
	}
}

// fact is a name, and beside it what there is of it. It stays on one page if it can.
func (s *setter) fact(b briefing.Block) {
	small := style{size: sizeBody - 0.5}
	value := s.pieces(b.Spans, b.Cites, small)
	name := []piece{{text: s.fit(b.Name), style: style{size: small.size, colour: quiet}}}
	high := float64(max(len(s.lines(value, right-names)), len(s.lines(name, names-left-10)))) * small.leading()
	s.room(min(high, bottom-top))
	y, page := s.y, s.PageNo()
	s.flow(name, box{x: left, room: names - left - 10})
	after := s.y
	s.y = y
	s.flow(value, box{x: names, room: right - names})
	if page == s.PageNo() {
		s.y = max(s.y, after)
	}
}

func (s *setter) sources() {
	if len(s.briefing.Sources) == 0 {
		return
	}
	s.page()
	s.heading("Sources")
	s.y += 6
	for n, source := range s.briefing.Sources {
		small := style{size: sizeSmall}
		pieces := []piece{{text: s.fit(briefing.SourceText(source)), style: small}}
		if source.Address != "" {
			pieces = append(pieces, piece{text: " ", style: small},
				piece{text: s.fit(source.Address), style: style{size: sizeSmall, colour: blue}, address: source.Address})
		}
		if source.Terms != "" {
			pieces = append(pieces, piece{text: " " + s.fit(source.Terms), style: style{size: sizeSmall, colour: quiet}})
		}
		s.y += 4
		s.room(2 * small.leading())
		s.anchor(briefing.SourceAnchor(n + 1))
		s.print(left, s.y+small.leading()*0.74, sourceNumber(n+1), style{size: sizeSmall, colour: quiet})
		s.flow(pieces, box{x: left + 28, room: right - left - 28})
	}
}

// explain says what a square stands for.
func (s *setter) explain() {
	if *s.lacking {
		s.y += 16
		s.text("□ stands for a letter of a script that the fonts of this file do not have. The same briefing as HTML or DOCX shows it.",
			style{size: sizeSmall, colour: quiet}, whole)
	}
}
