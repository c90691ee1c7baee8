package page

import (
	"strings"

	"vademecum/app/briefing"
)

// OwnText is a text of the person's, which is Markdown, as the blocks of a page. It is
// read as a briefing reads it, but for line ends, which stay. The points of a list are
// lines of one paragraph.
func OwnText(markdown string) []Block {
	var blocks []Block
	var points []Span
	end := func() {
		if points != nil {
			blocks = append(blocks, Paragraph{Spans: points})
			points = nil
		}
	}
	for _, b := range briefing.Own(markdown, "\n") {
		spans := ownSpans(b.Spans)
		if b.Kind == briefing.Point {
			points = append(append(points, Span{Text: sign(b, points == nil)}), spans...)
			continue
		}
		end()
		switch b.Kind {
		case briefing.Heading:
			blocks = append(blocks, Subheading{Text: briefing.Plain(b.Spans)})
			continue
		case briefing.Quote:
			spans = append([]Span{{Text: "│\u2002", Muted: true}}, spans...)
		case briefing.Code:
			spans[0].Text = indented(spans[0].Text)
		}
		blocks = append(blocks, Paragraph{Spans: spans})
	}
	end()
	return blocks
}

// sign is what stands before a point. A further paragraph of a point has only its margin.
func sign(b briefing.Block, first bool) string {
	text := strings.Repeat("\u2003", max(b.Level, 0))
	if !first {
		text = "\n" + text
	}
	if b.Marker == "" {
		return text + "\u2003"
	}
	return text + b.Marker + "\u2002"
}

// indented keeps the blanks that lines begin with, which are dropped where lines are
// broken.
func indented(code string) string {
	lines := strings.Split(code, "\n")
	for i, line := range lines {
		rest := strings.TrimLeft(line, " ")
		lines[i] = strings.Repeat("\u00a0", len(line)-len(rest)) + rest
	}
	return strings.Join(lines, "\n")
}

// OwnLine is the beginning of such a text for a line of a list, without its signs.
func OwnLine(markdown string) string {
	var line []string
	for _, b := range briefing.Own(markdown, " ") {
		line = append(line, briefing.Plain(b.Spans))
	}
	return strings.Join(line, " ")
}

func ownSpans(list []briefing.Span) []Span {
	spans := make([]Span, len(list))
	for i, s := range list {
		spans[i] = Span{Text: s.Text, Address: s.Address, Muted: s.Muted, Face: Face{s.Bold, s.Italic, s.Mono}}
	}
	return spans
}
