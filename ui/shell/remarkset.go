package shell

import (
	"strings"

	"vademecum/ui/theme"
)

// A setting is a remark as it stands in the room there is for it: what is said before the
// offer, the offer, and what is said behind it, each on one of the rows. Without an offer
// there are as many words as rows.
type setting struct {
	words [3]string
	row   [3]int // of each
	rows  int    // how many are in use
}

// spill is how far the rows may reach into the room above and below the box.
const spill = 4

// rowsIn is how many rows there are in a height.
func rowsIn(height float32) int {
	leading := theme.Small.Height() * 0.85 // as tight as can be read
	return max(1, min(3, int((height+2*spill)/leading)))
}

// setIn sets a remark in a width, on so many rows at most. Nothing is cut off at the end, which
// says what is listed, as long as something else can give way: what was typed, which the
// box shows as it is, and how it was understood.
func (m remark) setIn(width float32, rows int) setting {
	fits := func(text string) bool { return theme.Small.Width(text) <= width }
	cut := func(text, beside string) string {
		return theme.Small.Truncate(text, max(0, width-theme.Small.Width(beside)))
	}
	after := strings.TrimLeft(m.after, " \u00a0\u202f\u200e;,·؛،；")
	switch {
	case fits(m.text()):
		return setting{words: [3]string{m.before, m.offer, m.after}, rows: 1}
	case m.offer == "":
		return m.wrapped(width, rows)
	case rows == 1 && fits(m.before+m.offer):
		return setting{words: [3]string{m.before, m.offer, ""}, rows: 1}
	case rows == 1:
		return setting{words: [3]string{cut(m.before, ""), cut(m.offer, m.before), ""}, rows: 1}
	case fits(m.before + m.offer):
		return setting{words: [3]string{m.before, m.offer, cut(after, "")}, row: [3]int{0, 0, 1}, rows: 2}
	case fits(m.offer + m.after):
		return setting{words: [3]string{cut(m.before, ""), m.offer, m.after}, row: [3]int{0, 1, 1}, rows: 2}
	}
	return setting{words: [3]string{cut(m.before, ""), cut(m.offer, ""), ""}, row: [3]int{0, 1, 1}, rows: 2}
}

// wrapped sets a remark without an offer, in the longest of its forms for which there is
// room.
func (m remark) wrapped(width float32, rows int) setting {
	var lines []string
	for _, text := range []string{m.before, m.shortened(m.before, mildly), m.brief, m.shortened(m.brief, mildly), m.shortened(m.before, strongly), m.shortened(m.brief, strongly)} {
		if text == "" {
			continue
		}
		if lines = theme.Small.WrapAtMost(text, width, rows+1); len(lines) <= rows {
			break
		}
		lines = theme.Small.WrapAtMost(text, width, rows)
	}
	set := setting{row: [3]int{0, 1, 2}, rows: len(lines)}
	copy(set.words[:], lines)
	return set
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
