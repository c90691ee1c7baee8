package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line is a physical line of the document, or a block of a format that knows
// its paragraphs.
type line struct {
	block   *Block // the format's own block, where it is more than a line
	text    string // single blanks, none at the ends
	marks   []Mark // within text
	n       int    // number of the line
	page    int
	gap     int  // blank lines before it
	starts  bool // the first line of a page
	lifted  bool // something stood before it that has been taken out of the flow
	out     bool // furniture, a box or a footnote: no part of the flow
	size    int
	bold    bool
	measure int // width of the column around it, in characters
}

// linesOf gives the lines of raw that hold something, each with the blank lines
// before it counted.
func linesOf(raw Raw) []line {
	lines := make([]line, 0, len(raw.Blocks))
	gap := 0
	for i := range raw.Blocks {
		b := &raw.Blocks[i]
		if b.Kind == Part {
			continue
		}
		text, marks := tidy(b.Text, b.Marks)
		if text == "" && b.Marker == "" {
			gap++
			continue
		}
		l := line{text: text, marks: marks, n: b.Line, page: b.Page, gap: gap, size: b.Size, bold: b.Bold}
		if b.Kind != Line {
			l.block = b
		}
		lines = append(lines, l)
		gap = 0
	}
	return lines
}

// tidy makes every run of white space one blank, drops it at the ends, and moves
// the marks along. No-break spaces between words stay as they are.
func tidy(text string, marks []Mark) (string, []Mark) {
	var b strings.Builder
	b.Grow(len(text))
	var moved []Mark
	next, pending := 0, false
	for at, r := range text {
		for next < len(marks) && marks[next].At <= at {
			moved = append(moved, Mark{At: b.Len(), Note: marks[next].Note})
			next++
		}
		if blank(r) {
			pending = b.Len() > 0
			continue
		}
		if pending {
			b.WriteByte(' ')
			pending = false
		}
		b.WriteRune(r)
	}
	for ; next < len(marks); next++ {
		moved = append(moved, Mark{At: b.Len(), Note: marks[next].Note})
	}
	return b.String(), moved
}

// blank tells white space that can be broken at, and what has no width at all.
func blank(r rune) bool {
	switch r {
	case '\u00a0', '\u202f', '\u2007':
		return false
	case '\ufeff', '\u200b':
		return true
	}
	return unicode.IsSpace(r) || unicode.IsControl(r)
}

// setMeasure finds the width of the column around every line: the longest of the
// lines next to it. Pictures beside the text make columns narrow, lists make
// them narrower by their indent.
func setMeasure(lines []line) {
	const around = 6
	widths := make([]int, len(lines))
	for i, l := range lines {
		widths[i] = utf8.RuneCountInString(l.text)
		if address(l.text) {
			widths[i] = 0
		}
	}
	for i := range lines {
		for _, w := range widths[max(0, i-around):min(len(lines), i+around+1)] {
			lines[i].measure = max(lines[i].measure, w)
		}
	}
}

// narrowest is how wide a column is at least that says anything of its lines.
const narrowest = 40

// full says whether the line was broken because word would not have fitted on it.
func (l line) full(word string) bool {
	return l.measure >= narrowest && utf8.RuneCountInString(l.text)+1+utf8.RuneCountInString(word) > l.measure-2
}

// short says whether the line was ended where much of the column was left, so that
// what follows is no part of the same sentence.
func (l line) short() bool {
	return l.measure >= narrowest && utf8.RuneCountInString(l.text)*4 < l.measure*3
}

// firstWord returns text up to its first blank.
func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return word
}

// lastWord returns text from its last blank on.
func lastWord(text string) string {
	return text[strings.LastIndexByte(text, ' ')+1:]
}
