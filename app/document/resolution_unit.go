package document

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A unit is a paragraph of a resolution, whatever the format called it.
type unit struct {
	kind   BlockKind // Line where lines were joined
	text   string
	marker string // as the format gives it, or as it was cut off a line
	depth  int
	marks  []Mark
	page   int
	line   int
	end    int  // last line
	setOff bool // the format sets it off: a heading, italics
	closed bool // lines below are no part of it
	table  int
	row    int
	block  int // index of its first block
}

// unitsOf gives the paragraphs of raw, and raw, both without page furniture.
func unitsOf(raw Raw) ([]unit, Raw) {
	for i := range raw.Blocks {
		if raw.Blocks[i].Kind == Line {
			return joinUnits(raw)
		}
	}
	units := make([]unit, 0, len(raw.Blocks))
	for i := range raw.Blocks {
		units = appendBlock(units, raw.Blocks, i)
	}
	return units, raw
}

// appendBlock adds a block that is a whole paragraph. The cells of a row become
// one unit.
func appendBlock(units []unit, blocks []Block, at int) []unit {
	b := &blocks[at]
	text, marks := tidy(b.Text, b.Marks)
	if n := len(units) - 1; b.Kind == Cell && n >= 0 && units[n].kind == Cell && units[n].table == b.Table && units[n].row == b.Row {
		units[n].text += " | " + text
		return units
	}
	if text == "" && b.Marker == "" && b.Kind != Part {
		return units
	}
	return append(units, unit{kind: b.Kind, text: text, marker: oneLine(b.Marker), depth: b.Depth, marks: marks, page: b.Page,
		line: b.Line, end: b.Line, setOff: b.Kind == Title || b.Italic && b.Kind != Entry, table: b.Table, row: b.Row, block: at})
}

// cut takes n bytes off the front of the text.
func (u unit) cut(n int) unit {
	rest := strings.TrimLeft(u.text[n:], " \u00a0\t")
	u.marks = movedMarks(u.marks, len(rest)-len(u.text))
	u.text = rest
	return u
}

// clauseEnds says whether a text ends where a clause or sentence can end.
func clauseEnds(text string) bool {
	text = strings.TrimRight(text, `"”’» `)
	r, _ := utf8.DecodeLastRuneInString(text)
	return text == "" || strings.ContainsRune(".;:,!?", r) || strings.HasSuffix(text, " and") || strings.HasSuffix(text, " or")
}

// A unitJoiner makes units of lines.
type unitJoiner struct {
	units  []unit
	text   []byte // of the last unit, where it grows
	lines  []line
	blocks []int // of the lines: indices in raw
	raw    []Block
	body   bool // a formula has been seen since the last number
	annex  bool // an annex has been seen since
	number int  // the last bare number since the last heading
	notes  int  // the page whose foot holds footnotes from here on
}

// joinUnits makes paragraphs of the lines of raw.
func joinUnits(raw Raw) ([]unit, Raw) {
	lines := linesOf(raw)
	setPages(raw, lines)
	clearFurniture(lines)
	j := unitJoiner{notes: -1, raw: raw.Blocks}
	blocks := filled(raw.Blocks)
	raw.Blocks = slices.Clone(raw.Blocks)
	for i, l := range lines {
		if l.out && !noteRule(l.text) {
			raw.Blocks[blocks[i]].Text = ""
			continue
		}
		j.lines = append(j.lines, l)
		j.blocks = append(j.blocks, blocks[i])
	}
	setMeasure(j.lines)
	for i := 0; i < len(j.lines); i++ {
		i += j.add(i)
	}
	j.flush()
	return j.units, raw
}

// filled gives the indices of the blocks that become lines: those with a text.
func filled(blocks []Block) []int {
	var at []int
	for i := range blocks {
		if b := &blocks[i]; b.Kind == Part {
			continue
		} else if text, _ := tidy(b.Text, nil); text == "" && b.Marker == "" {
			continue
		}
		at = append(at, i)
	}
	return at
}

// add takes line i, and says how many lines behind it it took as well.
func (j *unitJoiner) add(i int) int {
	l := j.lines[i]
	if l.block != nil {
		j.flush()
		j.units = appendBlock(j.units, j.raw, j.blocks[i])
		return 0
	}
	defer func(n int) {
		for ; n < len(j.units); n++ {
			j.units[n].block = j.blocks[i]
		}
	}(len(j.units))
	if noteRule(l.text) {
		j.flush()
		j.notes = l.page
		return 0
	}
	if j.notes >= 0 && (l.starts || l.page != j.notes) {
		j.notes = -1
		if n := len(j.units); n > 0 && j.units[n-1].kind == Note {
			j.flush()
		}
	}
	switch {
	case j.notes >= 0:
		j.note(l)
	case j.formula(i):
		if _, whole := readFormula(l.text); !whole {
			return 1
		}
	case j.opens(i):
	case j.head(i):
	case j.marked(i):
	case j.continues(i):
		j.join(l)
	default:
		j.start(l, "", l.text, false)
	}
	return 0
}

// noteRule tells the line above footnotes.
func noteRule(text string) bool {
	return len(text) >= 5 && strings.Trim(text, "_ ") == ""
}

func (j *unitJoiner) start(l line, marker, text string, closed bool) {
	j.flush()
	j.units = append(j.units, unit{kind: Line, marker: marker, page: l.page, line: l.n, end: l.n, closed: closed})
	j.text = append(j.text[:0], text...)
}

// flush writes the text of the last unit.
func (j *unitJoiner) flush() {
	if n := len(j.units); n > 0 && len(j.text) > 0 {
		j.units[n-1].text = string(j.text)
	}
	j.text = j.text[:0]
}

// join adds l to the unit at hand.
func (j *unitJoiner) join(l line) {
	if n := len(j.text); n > 0 && !(j.text[n-1] == '-' && n > 1 && j.text[n-2] != ' ' && lowerFirst(l.text)) {
		j.text = append(j.text, ' ')
	}
	j.text = append(j.text, l.text...)
	j.units[len(j.units)-1].end = l.n
}

// open says whether there is a unit that lines can be added to.
func (j *unitJoiner) open() bool {
	n := len(j.units)
	return n > 0 && !j.units[n-1].closed && j.units[n-1].kind != Cell && (len(j.text) > 0 || j.units[n-1].marker != "" && j.units[n-1].text == "")
}

// done says whether a new unit can start: the one at hand is at an end.
func (j *unitJoiner) done() bool {
	return !j.open() || len(j.text) > 0 && clauseEnds(string(j.text[max(0, len(j.text)-16):]))
}

// formula takes line i, alone or with the next, as the formula of a resolution.
func (j *unitJoiner) formula(i int) bool {
	l := j.lines[i]
	if len(l.text) > formulaMost || !formulaStart.MatchString(l.text) {
		return false
	}
	text := l.text
	if _, ok := readFormula(text); !ok {
		if i+1 == len(j.lines) || j.lines[i+1].block != nil {
			return false
		}
		text += " " + j.lines[i+1].text
		if _, ok := readFormula(text); !ok {
			return false
		}
	}
	j.start(l, "", text, true)
	j.body, j.annex, j.number = true, false, 0
	return true
}

// opens takes line i as a number line, a history or the title of an annex.
func (j *unitJoiner) opens(i int) bool {
	l := j.lines[i]
	if n, ok := readNumberLine(l.text); ok && (j.done() || l.gap > 0 || strings.Contains(l.text, strings.ToUpper(n.kind))) {
		j.start(l, "", l.text, true)
		j.body, j.annex = false, false
		return true
	}
	if isProposal(l.text) && (l.gap > 0 || j.done()) {
		j.start(l, "", l.text, true)
		return true
	}
	annex := isAnnexTitle(l.text) && j.done()
	if _, ok := readHistory(l.text); ok && !j.body || annex {
		j.start(l, "", l.text, true)
		j.number, j.annex = 0, j.annex || annex
		return true
	}
	return false
}

// head takes line i as the heading of a group, or as the second line of one.
func (j *unitJoiner) head(i int) bool {
	l := j.lines[i]
	if !j.body {
		return false
	}
	if n := len(j.units); n > 0 && j.units[n-1].closed && l.gap == 0 && i > 0 && len(j.text) > 0 && j.lines[i-1].full(firstWord(l.text)) && !strings.HasSuffix(j.lines[i-1].text, ",") {
		joined := string(j.text) + " " + l.text
		if h, ok := readGroupHead(joined, false); ok && h.operative && h.clause == "" && parseMarker(l.text).none() {
			j.join(l)
			return true
		}
	}
	h, ok := readGroupHead(l.text, false)
	if !ok || !j.done() && l.gap == 0 {
		return false
	}
	if h.clause != "" && l.gap == 0 && j.open() && i > 0 && j.lines[i-1].full(firstWord(l.text)) {
		return false // in the middle of a sentence
	}
	j.start(l, "", l.text, h.clause == "")
	j.number = 0
	return true
}

// notHere are words behind a letter that show it to be a mention: "b) and c) above".
var notHere = regexp.MustCompile(`^(?:,|and\b|or\b|above\b|below\b|et\b|y\b|ci-dessus|anterior)`)

// opener begins a clause and hardly anything else: behind it a bare number counts
// clauses, also where one was left out.
var opener = regexp.MustCompile(`^(?:to|that|que)\b`)

// marked takes line i as the start of an entry of a list.
func (j *unitJoiner) marked(i int) bool {
	l := j.lines[i]
	m := parseMark(l.text)
	if n := decimal(l.text); m.none() && n > 0 {
		m.marker = marker{printed: l.text, rest: len(l.text), form: "%", as: [2]reading{{figure, n}}}
	}
	if m.none() || notHere.MatchString(l.text[m.rest:]) {
		return false
	}
	ended := j.done() || j.annex && i > 0 && !j.lines[i-1].full(firstWord(l.text))
	if !ended && (!m.bullet || m.weak()) {
		return false
	}
	if m.form == "%" && m.as[0].class == figure {
		next := m.as[0].value == j.number+1 || m.as[0].value > j.number && opener.MatchString(l.text[m.rest:])
		if !j.body || !next || upperFirst(l.text[m.rest:]) && j.number == 0 && !j.annex {
			return false
		}
	}
	if m.as[0].class == figure {
		j.number = m.as[0].value
	}
	j.start(l, m.printed, l.text[m.rest:], false)
	return true
}

// continues says whether line i goes on with the unit at hand.
func (j *unitJoiner) continues(i int) bool {
	l := j.lines[i]
	switch {
	case !j.open():
		return false
	case len(j.text) == 0:
		return true // below its marker
	case i == 0:
		return false
	}
	over := j.lines[i-1].full(firstWord(l.text))
	if n := len(j.units); !over && n > 1 && j.units[n-1].line == j.units[n-1].end && upperFirst(l.text) && isAnnexTitle(j.units[n-2].text) {
		return false // behind the one line that an annex is called
	}
	if l.gap == 0 {
		return over || !j.done() || lowerFirst(l.text)
	} else if !j.done() {
		return over || lowerFirst(l.text)
	}
	return false
}

// note takes l as a part of the footnotes at the end of a page.
func (j *unitJoiner) note(l line) {
	n := len(j.units)
	if m := footStart.FindStringSubmatch(l.text); m != nil {
		j.start(l, m[1], m[2], false)
		j.units[len(j.units)-1].kind = Note
	} else if n > 0 && j.units[n-1].kind == Note {
		j.join(l)
	} else {
		j.start(l, "", l.text, false)
		j.units[len(j.units)-1].kind = Note
	}
}

var footStart = regexp.MustCompile(`^(\d{1,2}|\*{1,3})\s*(\S.*)$`)
