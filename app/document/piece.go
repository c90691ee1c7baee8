package document

import (
	"strings"
	"unicode/utf8"
)

// role is what a piece turns out to be.
type role int

const (
	plain   role = iota // a paragraph, or part of one
	counted             // a paragraph of the sequence
	listed              // a bullet or an entry of a list
	headed              // a heading
	noted               // a footnote
	boxed               // what floated beside the text
	celled              // a cell of a table
)

// A piece is a passage in the making: the lines that belong together, before it
// is known what they are.
type piece struct {
	role   role
	block  *Block // the format's own block, where there is one
	text   string // with its marker
	marks  []Mark
	marker marker
	as     reading // of the marker, once chosen

	gap    int  // blank lines before it
	starts bool // it starts a page or follows something lifted out
	lines  int  // how many lines it has
	size   int  // height of its letters, bold: as of its first line
	bold   bool

	page, line, end int

	mark string // of a footnote
	from int    // of a footnote: index of the piece with its mark; of a box: -1
	tied bool   // a footnote whose mark was found
}

// behind returns the text of p behind what may be its marker.
func (p *piece) behind() string { return p.text[p.marker.rest:] }

// body returns the text of p without its marker, and its marks with it. What
// looks like a marker and turned out to be none is text.
func (p *piece) body() (string, []Mark) {
	skip := p.marker.rest
	if skip == 0 || skip == len(p.text) || p.role == plain || p.role == noted || p.role == boxed || p.role == celled {
		return p.text, p.marks
	}
	return p.text[skip:], movedMarks(p.marks, -skip)
}

// shortLabel is how long a line is at most that announces a list on its own.
const shortLabel = 30

// A cutter cuts lines into pieces.
type cutter struct {
	words  map[string]bool
	pieces []piece
	join   joiner
	last   line  // of the piece at hand
	open   bool  // lines can still join the piece at hand
	number int   // the last number with a full stop that was seen
	at     []int // index of the piece of every line, -1 for those taken out
}

// cut joins the lines that are in the flow into pieces, and returns for every
// line the index of its piece.
func cut(lines []line, words map[string]bool) ([]piece, []int) {
	c := cutter{words: words, join: joiner{words: words}, at: make([]int, len(lines))}
	lifted := false
	for i := range lines {
		l := lines[i]
		c.at[i] = -1
		if l.out {
			lifted = true
			if l.starts && i+1 < len(lines) {
				lines[i+1].starts = true
			}
			continue
		}
		l.lifted = lifted
		lifted = false
		c.take(l)
		c.at[i] = len(c.pieces) - 1
	}
	c.close()
	return c.pieces, c.at
}

// take adds a line to the piece at hand or begins another.
func (c *cutter) take(l line) {
	m := parseMarker(l.text)
	if l.block != nil {
		c.begin(l, m)
		c.close()
		return
	}
	if !c.open || c.parts(l, m) {
		c.begin(l, m)
	} else {
		p := &c.pieces[len(c.pieces)-1]
		c.join.add(l.text, l.marks)
		p.end = max(p.end, l.n)
		p.lines++
	}
	c.last = l
}

func (c *cutter) begin(l line, m marker) {
	c.close()
	p := piece{block: l.block, marker: m, gap: l.gap, starts: l.starts || l.lifted, lines: 1,
		size: l.size, bold: l.bold, page: l.page, line: l.n, end: l.n}
	if b := l.block; b != nil {
		p.bold = b.Bold
		if b.Marker != "" {
			p.marker = parseMarker(strings.TrimSpace(b.Marker) + " .")
			p.marker.rest = 0
		}
	}
	if m.form == "%." && m.as[0].class == figure {
		c.number = m.as[0].value
	}
	c.pieces = append(c.pieces, p)
	c.join.add(l.text, l.marks)
	c.open = true
}

// close ends the piece at hand.
func (c *cutter) close() {
	if !c.open {
		return
	}
	p := &c.pieces[len(c.pieces)-1]
	p.text, p.marks = string(c.join.text), c.join.marks
	c.join = joiner{words: c.words}
	c.open = false
}

// parts says whether l begins a piece of its own.
func (c *cutter) parts(l line, m marker) bool {
	apart := l.gap > 0 || l.starts || l.lifted
	p := &c.pieces[len(c.pieces)-1]
	switch {
	case address(l.text):
		return false // an address goes with what announces it
	case dated(c.last.text, l.text):
		return false
	case m.bullet:
		return c.opens(l, m, p, apart)
	case !m.none() && m.form != "%":
		if apart {
			return true
		}
		return c.follows(m, p) && (finished(c.last.text) || ends(c.last.text) || !c.last.full(firstTwo(l.text)))
	case !apart && announcing(l.text) && len(l.text) < shortLabel && !lowerFirst(l.text) && !c.last.full(l.text):
		return true
	case !apart:
		return l.size > 0 && c.last.size > 0 && (l.size*10 > c.last.size*11 || l.size*11 < c.last.size*10)
	}
	return !c.goesOn(l, p)
}

// opens says whether the bullet m opens an entry.
func (c *cutter) opens(l line, m marker, p *piece, apart bool) bool {
	switch {
	case !m.weak():
		return true
	case span(c.last.text, l.text[m.rest:]):
		return false
	case apart:
		return m.printed != "o" && m.printed != "*" || finished(c.last.text) || p.marker.bullet || !dangling(c.last.text)
	case p.marker.printed == m.printed:
		return finished(c.last.text) || !c.last.full(firstTwo(l.text)) || m.printed != "o"
	}
	return m.printed != "o" && (finished(c.last.text) || c.last.short())
}

// follows says whether m counts on from the marker of p, or from the last number
// where it is one.
func (c *cutter) follows(m marker, p *piece) bool {
	if m.form == p.marker.form {
		for _, a := range m.as {
			for _, b := range p.marker.as {
				if a.class != "" && a.class == b.class && a.value == b.value+1 {
					return true
				}
			}
		}
	}
	return m.form == "%." && m.as[0].class == figure && m.as[0].value == c.number+1 && finished(c.last.text)
}

// goesOn says whether l, which stands apart, goes on with the sentence of p: with
// a small letter or a broken word, behind a word nothing ends with, behind a page
// break, or because the line above was full.
func (c *cutter) goesOn(l line, p *piece) bool {
	paged := l.starts || l.lifted
	if p.marker.bullet && announcing(c.last.text) && l.gap == 1 && lowerFirst(l.text) {
		return true
	}
	if finished(c.last.text) || !paged && l.gap > 2 {
		return false
	}
	if address(lastWord(c.last.text)) && !brokenAddress(lastWord(c.last.text), l.text) {
		return false
	}
	if lowerFirst(l.text) || dangling(c.last.text) {
		return true
	}
	if namesItem(l.text) {
		return false
	}
	if paged {
		return p.lines > 1 || c.last.full(firstWord(l.text)) || utf8.RuneCountInString(c.last.text)*10 > c.last.measure*6
	}
	long := c.last.measure >= narrowest && utf8.RuneCountInString(c.last.text)*100 > c.last.measure*88
	return l.gap < 2 && (long || c.last.full(firstWord(l.text)))
}

// dated says whether a date is broken between the two texts.
func dated(before, after string) bool {
	a, b := strings.ToLower(lastWord(before)), strings.ToLower(headWord(after))
	return months[a] && len(b) == 4 && decimal(b) > 0 || decimal(a) > 0 && months[b]
}

// ends says whether text ends as entries of a list do.
func ends(text string) bool {
	return strings.HasSuffix(text, ",") || strings.HasSuffix(text, "; and") || strings.HasSuffix(text, "; or")
}

// firstTwo returns the marker of a line and the word behind it.
func firstTwo(text string) string {
	first := firstWord(text)
	if len(first) == len(text) {
		return first
	}
	return first + " " + firstWord(text[len(first)+1:])
}

// span says whether a dash between the two texts stands for "to": both sides are
// months or numbers.
func span(before, after string) bool {
	a, b := strings.ToLower(lastWord(before)), strings.ToLower(firstWord(after))
	return months[a] && (months[b] || decimal(b) > 0)
}

var months = setOf("january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
