package shell

import (
	"strings"

	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A setting is a remark as it stands in the room there is for it: in pieces, one behind the
// other, each on one of the rows.
type setting struct {
	pieces []piece
	rows   int // how many are in use
}

// A piece is what stands on one row of what is said, or of the offer.
type piece struct {
	words string
	row   int
	offer bool
}

// A remark has so many rows at the most, and therefore so many pieces: one for each row, and
// two more where an offer begins and ends within a row.
const (
	mostRows   = 4
	mostPieces = mostRows + 2
)

// spill is how far the rows may reach into the room above and below the box.
const spill = 4

// leading is from one row to the next, as tight as can be read.
func leading() float32 { return theme.Small.Height() * 0.85 }

// rowsIn is how many rows there are in a height.
func rowsIn(height float32) int {
	return max(1, min(mostRows, int((height+2*spill)/leading())))
}

// heightOf is what so many rows need.
func heightOf(rows int) float32 { return float32(rows)*leading() - 2*spill }

// setIn sets a remark in a width, on so many rows at most. Nothing is cut off at the end, which
// says what is listed, as long as something else can give way: what was typed, which the
// box shows as it is, how it was understood, and the last words of what is offered.
func (m remark) setIn(width float32, rows int) setting {
	if theme.Small.Width("…") > width {
		return setting{}
	}
	var lines []glyph.Line
	for _, runs := range m.forms() {
		if lines = glyph.Wrap(runs, width); len(lines) <= rows {
			return set(lines)
		}
	}
	lines = lines[:rows]
	last := lines[rows-1]
	end := &last[len(last)-1]
	end.Text = theme.Small.Truncate(strings.TrimRight(end.Text, " ,;:–-")+"…", width-end.X)
	return set(lines)
}

// forms are the ways to say a remark, the one that says most first. Each is what is said
// before the offer, the offer, and what is said behind it.
func (m remark) forms() [][]glyph.Run {
	all := m.before
	if m.offer != "" {
		all += page.Here + m.after
	}
	brief := m.brief
	if brief == "" {
		brief = all
	}
	var list [][]glyph.Run
	add := func(text, offer string) {
		before, after, _ := strings.Cut(text, page.Here)
		list = append(list, []glyph.Run{{Text: before, Face: theme.Small}, {Text: offer, Face: theme.Small}, {Text: after, Face: theme.Small}})
	}
	for _, text := range []string{all, m.shortened(all, mildly), brief, m.shortened(brief, mildly), m.shortened(all, strongly), m.shortened(brief, strongly)} {
		add(text, m.offer)
	}
	if m.offer != "" {
		add(m.shortened(brief, mildly), cutWithin(m.offer, m.offer, mildly))
		add(m.shortened(brief, strongly), cutWithin(m.offer, m.offer, strongly))
		add(page.Here+" · "+lastSentence(brief), cutWithin(m.offer, m.offer, strongly))
	}
	return list
}

// lastSentence is that of a text which has several.
func lastSentence(text string) string {
	body := strings.TrimRight(text, ".。\u200e ")
	for _, end := range []string{". ", "。", ".\u200e "} {
		if i := strings.LastIndex(body, end); i >= 0 {
			return text[i+len(end):]
		}
	}
	return text
}

// set takes over what was wrapped. A dot between two parts is not needed where a row ends.
func set(lines []glyph.Line) setting {
	s := setting{rows: len(lines)}
	for row, line := range lines {
		for i, p := range line {
			if i == 0 && row > 0 {
				p.Text = strings.TrimLeft(p.Text, " ·")
			}
			if i == len(line)-1 && row < len(lines)-1 {
				p.Text = strings.TrimRight(p.Text, " ·")
			}
			if p.Text != "" {
				s.pieces = append(s.pieces, piece{p.Text, row, p.Run == 1})
			}
		}
	}
	return s
}

// How many letters of what was typed are left where there is little room.
const (
	mildly   = 24
	strongly = 10
)

// quotes are the signs in which the languages quote what was typed. Arabic does without.
var quotes = [][2]string{{"“", "”"}, {"«", "»"}}

// shortened leaves the first letters of what a text quotes, or of what was typed.
func (m remark) shortened(text string, most int) string {
	for _, q := range quotes {
		_, from, opened := strings.Cut(text, q[0])
		if quoted, _, closed := strings.Cut(from, q[1]); opened && closed {
			return cutWithin(text, strings.TrimSpace(quoted), most)
		}
	}
	return cutWithin(text, m.typed, most)
}

// cutWithin cuts a part of a text.
func cutWithin(text, part string, most int) string {
	letters := []rune(part)
	if len(letters) <= most {
		return text
	}
	return strings.Replace(text, part, strings.TrimSpace(string(letters[:most]))+"…", 1)
}
