package document

import (
	"strconv"
	"strings"
)

// A writer puts the passages of one resolution into a document.
type writer struct {
	d        *Document
	r        Resolution
	strict   bool           // the format says itself what is a clause
	heading  int            // the heading at hand
	words    string         // of the group at hand, as locators begin; empty outside of groups
	place    string         // the number of the heading at hand in a section
	lists    openLists      // open in the group or annex at hand
	opened   int            // how many groups there were when a heading within a clause opened the operative part
	annexed  bool           // past the groups
	attached bool           // a document within the document begins
	used     map[string]int // locators, with how often each was wanted
	groups   map[string]int // words of groups, likewise
	rows     map[int]int    // tables of the file, with their number in the resolution
	notes    []unit
	marked   map[string][]int // passages with marks of footnotes
	noted    map[string]bool  // marks whose footnote has been found
}

// newWriter writes the head of a resolution. Used holds the locators of every
// section so far: a paper can hold the same resolution twice.
func newWriter(d *Document, h head, used map[string]map[string]int) *writer {
	w := &writer{d: d, r: h.resolution(), strict: d.Format == AkomaNtoso, heading: -1,
		groups: map[string]int{}, rows: map[int]int{}, marked: map[string][]int{}, noted: map[string]bool{}}
	if w.used = used[w.r.ID]; w.used == nil || w.r.ID == "" {
		w.used = map[string]int{}
		used[w.r.ID] = w.used
	}
	w.r.First = len(d.Passages)
	for n, u := range h.units {
		switch _, history := readHistory(u.text); {
		case u.text == "" || u.kind == Part:
		case u.kind == Note:
			w.notes = append(w.notes, u)
		case h.first+n == h.number:
			w.heading = w.passage(u, Passage{Kind: Heading, Level: 1, Text: u.text, Within: -1})
		case h.first+n == h.formula:
			w.passage(u, Passage{Locator: "preamble", Kind: Formula, Text: u.text, Within: -1})
		case history:
			w.passage(u, Passage{Locator: "history", Kind: Formula, Text: u.text, Within: -1})
		case isProposal(u.text):
			w.passage(u, Passage{Locator: "proposal", Kind: Formula, Text: u.text, Within: -1})
		default:
			w.passage(u, Passage{Locator: "title", Kind: Formula, Text: u.text, Within: -1})
		}
	}
	return w
}

// passage adds p, which u became, and gives its index.
func (w *writer) passage(u unit, p Passage) int {
	p.Page, p.Line, p.LineEnd, p.Marks, p.Section = u.page, u.line, u.end, u.marks, w.r.ID
	p.Heading = w.heading
	if p.Kind == Heading && p.Level == 1 {
		p.Heading = -1
	}
	if p.Locator != "" {
		p.Locator = w.unique(p.Locator)
	}
	w.d.Passages = append(w.d.Passages, p)
	at := len(w.d.Passages) - 1
	if p.Kind != Footnote {
		w.noteMarks(at)
	}
	return at
}

// unique makes a locator differ from all before it: "resolves 2 (2)".
func (w *writer) unique(locator string) string {
	for {
		n := w.used[locator] + 1
		w.used[locator] = n
		if n == 1 {
			return locator
		}
		if next := locator + " (" + strconv.Itoa(n) + ")"; w.used[next] == 0 {
			w.used[next] = 1
			return next
		}
	}
}

// add writes the next paragraph of the resolution.
func (w *writer) add(u unit) {
	switch {
	case u.kind == Part:
		w.attached = len(w.r.Groups) > 0
	case u.kind == Note:
		w.noted[u.marker] = true
		w.notes = append(w.notes, u)
	case w.isNote(u):
		w.notes = append(w.notes, u)
	case u.kind == Cell:
		w.row(u)
	case w.startsAnnex(u):
		w.annex(u)
		w.attached = false
	case !w.strict && w.group(u), w.strict && u.kind == Title && w.group(u):
	case u.kind == Title:
		w.annex(u)
	case w.annexed:
		w.annexText(u)
	case len(w.r.Groups) == 0:
		w.passage(u, Passage{Locator: "preamble", Kind: Formula, Text: u.text, Marker: u.marker, Within: -1})
	default:
		w.clause(u)
	}
}

// group starts a group, if u is the heading of one.
func (w *writer) group(u unit) bool {
	if u.marker != "" || w.annexed && !u.setOff && !u.closed {
		return false
	}
	h, ok := readGroupHead(u.text, u.setOff)
	if !ok && w.strict {
		h, ok = groupHead{words: strings.TrimRight(u.text, " ,:"), operative: w.operative()}, !w.annexed
		h.verb = firstWord(h.words)
	}
	if !ok || h.clause != "" && (u.setOff || u.kind == Entry) {
		return false
	}
	w.annexed = false
	clause := u
	if h.clause != "" {
		if at := strings.LastIndex(u.text, h.clause); at > 0 {
			clause = u.cut(at)
		} else { // it holds other blanks
			clause.text, clause.marks = h.clause, nil
		}
		u.text, u.marks = h.words, nil
	}
	w.lists = nil
	w.words = w.groupWords(h.words)
	w.heading = w.passage(u, Passage{Kind: Heading, Level: 2, Text: u.text, Within: -1})
	w.d.Passages[w.heading].Heading = w.top()
	w.r.Groups = append(w.r.Groups, Group{Words: h.words, Operative: h.operative, Verb: h.verb, Addressee: h.addressee, Heading: w.heading})
	if h.clause != "" {
		w.clause(clause)
	}
	return true
}

// top gives the heading with the number; -1 where there is none.
func (w *writer) top() int {
	for f := w.r.First; f < min(w.r.First+2, len(w.d.Passages)); f++ { // a proposal may stand above it
		if w.d.Passages[f].Kind == Heading && w.d.Passages[f].Level == 1 {
			return f
		}
	}
	return -1
}

// operative says whether the group at hand is operative.
func (w *writer) operative() bool {
	n := len(w.r.Groups)
	return n > 0 && w.r.Groups[n-1].Operative
}

// clause adds a clause to the group at hand.
func (w *writer) clause(u unit) {
	if u.marker == "" && u.kind != Entry && w.afterEnd(u) {
		w.passage(u, Passage{Locator: "closing", Kind: Paragraph, Text: u.text, Within: -1})
		return
	}
	if w.goesOn(u) {
		return
	}
	at := w.entry(u, Clause)
	g := &w.r.Groups[len(w.r.Groups)-1]
	g.Clauses = append(g.Clauses, at)
	if w.strict {
		w.runOn(u.text)
	}
}

// runOn names the clauses that follow one by the last heading that it holds, where the file
// missed that: they are found in print under it. They stay in the group that the file has.
func (w *writer) runOn(text string) {
	operative := w.operative() || w.opened == len(w.r.Groups)
	heads := thatCount(missedHeads(text), &operative)
	if len(heads) == 0 {
		return
	}
	w.opened = len(w.r.Groups)
	w.lists = nil
	w.words = w.groupWords(heads[len(heads)-1].words)
}

// groupWords is what the locators of a group begin with: its heading, and which it is of
// several with the same.
func (w *writer) groupWords(heading string) string {
	words := locatorWords(heading)
	w.groups[words]++
	if n := w.groups[words]; n > 1 {
		words += " (" + strconv.Itoa(n) + ")"
	}
	return words
}

// afterEnd says whether u stands behind the full stop of the resolution: the last
// clause ends in one, and u begins a sentence.
func (w *writer) afterEnd(u unit) bool {
	g := w.r.Groups[len(w.r.Groups)-1]
	n := len(g.Clauses)
	return n > 0 && g.Operative && upperFirst(u.text) && strings.HasSuffix(w.d.Passages[g.Clauses[n-1]].Text, ".") && w.leading(u).none()
}

// goesOn adds u to the clause before, where that breaks off in mid-sentence.
func (w *writer) goesOn(u unit) bool {
	g := w.r.Groups[len(w.r.Groups)-1]
	n := len(g.Clauses)
	if n == 0 || u.marker != "" || u.kind == Entry || !w.leading(u).none() || !lowerFirst(u.text) {
		return false
	}
	p := &w.d.Passages[g.Clauses[n-1]]
	if clauseEnds(p.Text) {
		return false
	}
	p.Marks = append(p.Marks, movedMarks(u.marks, len(p.Text)+1)...)
	p.Text += " " + u.text
	p.LineEnd = u.end
	w.noteMarks(g.Clauses[n-1])
	return true
}

// leading gives the marker in the text of u, where the format has not taken it out.
func (w *writer) leading(u unit) clauseMark {
	if u.marker != "" {
		return clauseMark{}
	}
	m := parseMark(u.text)
	if m.none() || m.weak() && !w.lists.deepest().colon && w.lists.like(m.printed) > len(w.lists) || notHere.MatchString(u.text[m.rest:]) {
		return clauseMark{}
	}
	return m
}

// entry adds u as an entry of the list it belongs to: a clause of a group, a
// paragraph or bullet of an annex.
func (w *writer) entry(u unit, kind PassageKind) int {
	m, bare := w.leading(u), u.kind == Entry
	if u.marker != "" {
		m, bare = parseMark(u.marker+" x"), false
	} else if m.form == "%" && m.as[0].class == figure {
		bare = !opener.MatchString(u.text[m.rest:])
	}
	depth, as, ok := 0, reading{}, false
	if !m.none() {
		depth, as, ok = w.lists.place(m, bare)
	}
	switch {
	case ok && u.marker == "":
		u = u.cut(m.rest)
	case u.marker != "" && !ok: // a marker of a kind of its own
		m = clauseMark{marker: marker{printed: u.marker, form: "?"}}
		depth = w.lists.like("?")
	case !ok:
		m, depth = clauseMark{}, w.unmarked()
	}
	if w.strict && u.depth > 0 {
		depth = u.depth
	}
	depth = max(1, min(depth, len(w.lists)+1))
	return w.placed(u, m, as, depth, kind)
}

// placed adds u at a depth of the lists.
func (w *writer) placed(u unit, m clauseMark, as reading, depth int, kind PassageKind) int {
	w.lists = w.lists[:min(len(w.lists), depth)]
	if m.bullet {
		as.value = 1
		if len(w.lists) == depth && w.lists[depth-1].key == m.printed {
			as.value = w.lists[depth-1].as.value + 1
		}
	}
	l := listLevel{as: as, colon: strings.HasSuffix(u.text, ":")}
	if !m.none() {
		l.key = m.key(as)
	}
	within := -1
	if depth > 1 {
		l.loc, within = w.lists[depth-2].loc, w.lists[depth-2].at
	}
	number := strings.TrimRight(m.printed, ".")
	switch {
	case m.none():
	case m.bullet:
		l.loc = join(l.loc, m.printed+" "+strconv.Itoa(as.value))
	case as.class == dotted:
		l.parts = number[:max(0, strings.LastIndexByte(number, '.'))]
		if l.loc == l.parts || strings.HasSuffix(l.loc, " "+l.parts) {
			l.loc = strings.TrimSuffix(l.loc, l.parts)
		}
		l.loc = join(strings.TrimRight(l.loc, " "), strings.Trim(number, "()"))
	case as.class == figure:
		l.loc = join(l.loc, strings.Trim(number, "()"))
	default:
		l.loc = join(l.loc, strings.TrimPrefix(number, "("))
	}
	if kind == Paragraph && depth > 1 {
		kind = Bullet
	}
	l.at = w.passage(u, Passage{Locator: join(w.words, l.loc), Kind: kind, Text: u.text, Marker: m.printed, Level: depth, Within: within})
	w.lists = append(w.lists[:depth-1], l)
	return l.at
}

// unmarked gives the depth of an entry without a marker: beside another, or below
// the entry it goes on.
func (w *writer) unmarked() int {
	return min(w.lists.like(""), 2)
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

// close ends the resolution.
func (w *writer) close() {
	w.footnotes()
	w.r.Last = len(w.d.Passages) - 1
	if n := len(w.r.Annexes); n > 0 && w.r.Annexes[n-1].Last < w.r.Annexes[n-1].First {
		w.r.Annexes[n-1].Last = w.r.Annexes[n-1].First
	}
	w.d.Resolutions = append(w.d.Resolutions, w.r)
}
