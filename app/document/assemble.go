package document

import (
	"fmt"
	"strconv"
	"strings"
)

// What a file can say of a list is not taken at its word: how long a number is at
// most, in bytes, to be part of locators, and how deep a list.
const (
	longestLabel = 40
	deepest      = 9
)

// An assembler makes passages of pieces.
type assembler struct {
	doc     Document
	pieces  []piece
	passage []int // the passage of every piece, -1 where it has none
	outline outline

	owner   int  // the paragraph that parts belong to, -1
	counted bool // the owner has a number of the sequence
	parts   int  // paragraphs in the owner so far, itself included
	list    list // of the owner

	// A list that stands under a heading without a paragraph is a count of
	// paragraphs of its own.
	numbered bool
	key      string
	last     int

	under   int            // unnumbered paragraphs under the heading so far
	numbers map[string]int // how often a locator was given
	boxedOn map[int]bool   // headings that have a box
}

// all assembles every piece.
func (a *assembler) all() {
	for i := range a.pieces {
		p := &a.pieces[i]
		switch p.role {
		case headed:
			a.heading(i)
		case counted:
			a.numbered = false
			a.paragraph(i, "§"+strconv.Itoa(p.as.value), true)
		case listed:
			a.entry(i)
		case celled:
			a.row(i)
		case noted:
			a.note(i)
		case boxed:
			a.box(i)
		default:
			a.plain(i)
		}
	}
	a.tie()
}

// add adds a passage with what all kinds share, and returns its index.
func (a *assembler) add(i int, kind PassageKind, locator string, within int) int {
	p := &a.pieces[i]
	text, marks := p.body()
	heading, section := a.outline.now()
	a.doc.Passages = append(a.doc.Passages, Passage{
		Locator: a.once(locator), Kind: kind, Text: text, Marks: marks, Within: within,
		Heading: heading, Section: section, Page: p.page, Line: p.line, LineEnd: p.end,
	})
	n := len(a.doc.Passages) - 1
	a.passage[i] = n
	if !p.marker.none() && len(text) < len(p.text) {
		a.doc.Passages[n].Marker = strings.TrimSpace(p.text[:len(p.text)-len(text)])
	}
	if p.block != nil && p.block.Marker != "" {
		a.doc.Passages[n].Marker = p.block.Marker
	}
	// A paragraph ends where its last part ends.
	for k := within; k >= 0 && kind != Box && kind != Footnote && a.doc.Passages[k].Kind != Heading; k = a.doc.Passages[k].Within {
		a.doc.Passages[k].LineEnd = max(a.doc.Passages[k].LineEnd, p.end)
	}
	return n
}

// once makes locators differ.
func (a *assembler) once(locator string) string {
	if locator == "" {
		return ""
	}
	key := locator
	if !strings.HasPrefix(locator, "§") {
		heading, _ := a.outline.now()
		key = strconv.Itoa(heading) + " " + locator
	}
	a.numbers[key]++
	if n := a.numbers[key]; n > 1 {
		return fmt.Sprintf("%s (%d)", locator, n)
	}
	return locator
}

// heading adds piece i as a heading.
func (a *assembler) heading(i int) {
	p := &a.pieces[i]
	n := a.add(i, Heading, "", -1)
	h := &a.doc.Passages[n]
	h.Level, h.Section = a.outline.heading(p, n)
	h.Locator = h.Marker
	if h.Locator == "" {
		h.Locator = annexNumber(h.Text)
	}
	h.Heading = -1
	if k := len(a.outline.open); k > 1 {
		h.Heading = a.outline.open[k-2].passage
	}
	a.counted, a.owner, a.under = false, -1, 0
	a.list = list{}
}

// paragraph adds piece i as a paragraph that owns what follows it.
func (a *assembler) paragraph(i int, locator string, counted bool) {
	p := &a.pieces[i]
	if p.as.class == dotted {
		locator = strings.TrimSpace(p.marker.printed)
	}
	a.owner = a.add(i, Paragraph, locator, -1)
	a.counted, a.parts = counted, 1
	a.list = list{}
}

// plain adds text without a number: a part of the numbered paragraph or of the
// entry at hand, or a paragraph of its own.
func (a *assembler) plain(i int) {
	p := &a.pieces[i]
	level := a.list.belongs(a.pieces, i)
	label := noteLabel(p.text)
	switch {
	case label != "" && a.owner >= 0 && level < 0:
		a.list.open = nil
		a.add(i, Paragraph, a.doc.Passages[a.owner].Locator+" "+label, a.owner)
	case level >= 0 && level < len(a.list.open):
		n := &a.list.open[level]
		a.list.open = a.list.open[:level+1]
		a.add(i, Paragraph, a.part(n.passage), n.passage)
		n.says(p.text)
	case a.owner >= 0 && a.counted:
		a.list.open = nil
		a.parts++
		a.add(i, Paragraph, a.doc.Passages[a.owner].Locator+" ¶ "+strconv.Itoa(a.parts), a.owner)
	default:
		a.under++
		locator := a.number() + "¶ " + strconv.Itoa(a.under)
		if label := referenceLabel(p.text); label != "" {
			locator = label
		}
		a.paragraph(i, locator, false)
	}
}

// number returns the number of the heading at hand and a blank, nothing where it
// has none.
func (a *assembler) number() string {
	heading, _ := a.outline.now()
	if heading < 0 || a.doc.Passages[heading].Locator == "" || len(a.doc.Passages[heading].Locator) > longestLabel {
		return ""
	}
	return a.doc.Passages[heading].Locator + " "
}

// part returns the locator of a further paragraph in passage n.
func (a *assembler) part(n int) string {
	key := "part of " + strconv.Itoa(n)
	a.numbers[key]++
	return a.doc.Passages[n].Locator + " ¶ " + strconv.Itoa(a.numbers[key]+1)
}

// entry adds piece i as an entry of a list.
func (a *assembler) entry(i int) {
	p := &a.pieces[i]
	if a.owner < 0 && !p.marker.bullet && !p.marker.none() || a.numbered && p.marker.key(p.as) == a.key && p.as.value == a.last+1 {
		a.paragraph(i, strings.TrimSpace(p.marker.printed), true)
		a.numbered, a.key, a.last = true, p.marker.key(p.as), p.as.value
		return
	}
	depth := 0
	if p.block != nil && p.block.Kind == Entry {
		depth = min(p.block.Depth, deepest)
	}
	at := a.list.enter(p.marker.key(p.as), depth)
	n := &a.list.open[at]
	n.value = p.as.value
	within, prefix := a.owner, ""
	if at > 0 {
		within = a.list.open[at-1].passage
	}
	if within >= 0 {
		prefix = a.doc.Passages[within].Locator + " "
	}
	label := p.marker.printed
	if p.block != nil && p.block.Marker != "" {
		label = p.block.Marker
	}
	if p.marker.bullet || label == "" || len(label) > longestLabel {
		n.count++
		count := n.count
		if at == 0 {
			a.list.count++
			count = a.list.count
		}
		label = "• " + strconv.Itoa(count)
	}
	n.passage = a.add(i, Bullet, prefix+label, within)
	a.doc.Passages[n.passage].Level = at + 1
	n.says(p.text)
}
