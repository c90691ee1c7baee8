package akn

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vademecum/app/document"
)

// A tree is a passage with what nests in it.
type tree struct {
	at      int // its index; -1 for one put in where a level is skipped
	passage document.Passage
	row     bool
	below   []*tree
}

// trees gives the passages from first to last as they nest.
func (w *writer) trees(first, last int) []*tree {
	var top []*tree
	var open []*tree // the last of every level
	for at := first; at <= last; at++ {
		p := w.d.Passages[at]
		if p.Kind == document.Heading || p.Kind == document.Footnote {
			continue
		}
		t := &tree{at: at, passage: p, row: p.Kind == document.TableRow}
		level := max(p.Level, 1)
		if t.row {
			level = len(open) + 1 // within what stands before it
		}
		for len(open) < level-1 {
			top, open = hang(top, open, &tree{at: -1})
		}
		var below []*tree
		top, below = hang(top, open[:level-1], t)
		switch {
		case p.Level == 0 && !t.row:
			open = open[:0] // nothing nests in a paragraph
		case !t.row:
			open = below
		}
	}
	return top
}

// hang puts t below the last open tree.
func hang(top, open []*tree, t *tree) ([]*tree, []*tree) {
	if n := len(open); n > 0 {
		open[n-1].below = append(open[n-1].below, t)
	} else {
		top = append(top, t)
	}
	return top, append(open, t)
}

// number writes the marker of a passage.
func (w *writer) number(t *tree) {
	if t.at >= 0 && t.passage.Marker != "" {
		w.begin("num")
		w.words(t.passage.Marker)
		w.finish("num")
	}
}

// wording writes the text of a passage.
func (w *writer) wording(t *tree) { w.paragraph(t.passage) }

// paragraph writes a text as a paragraph.
func (w *writer) paragraph(p document.Passage) {
	w.begin("p")
	w.marked(p.Text, p.Marks)
	w.finish("p")
}

// heading writes the words of a group, in italics as they are printed.
func (w *writer) heading(name string, p document.Passage) {
	w.begin(name)
	w.start("i")
	w.marked(p.Text, p.Marks)
	w.end("i")
	w.finish(name)
}

// marked writes a text with its footnotes.
func (w *writer) marked(text string, marks []document.Mark) {
	from := 0
	for _, m := range marks {
		at := min(max(m.At, from), len(text))
		w.words(text[from:at])
		from = at
		left := w.notes[m.Note]
		if len(left) == 0 {
			w.tag("noteRef", []string{"href", "#fn_" + idPart(m.Note), "marker", m.Note}, "/>")
			continue
		}
		w.take(left[0])
		w.note(left[0])
	}
	w.words(text[from:])
}

// take takes a footnote off those still to be written, and says whether it was
// among them.
func (w *writer) take(at int) bool {
	mark := w.d.Passages[at].Marker
	n := slices.Index(w.notes[mark], at)
	if n < 0 {
		return false
	}
	w.notes[mark] = slices.Delete(slices.Clone(w.notes[mark]), n, n+1)
	return true
}

// note writes a footnote.
func (w *writer) note(at int) {
	p := w.d.Passages[at]
	id := "fn_" + idPart(p.Marker)
	if n := strings.LastIndex(p.Locator, "("); n > 0 || p.Marker == "" { // not the first of its mark
		id += "_" + strconv.Itoa(at-w.r.First)
	}
	w.start("authorialNote", "eId", id, "marker", p.Marker, "placement", "bottom")
	w.start("p")
	w.words(p.Text)
	w.end("p")
	w.end("authorialNote")
}

// idPart makes text fit for an id, which has no blanks.
func idPart(text string) string {
	if strings.Trim(text, "*") == "" {
		return "star" + strconv.Itoa(len(text))
	}
	return strings.Join(strings.Fields(text), "_")
}

// table writes the rows that trees begin with as one table, and says how many.
func (w *writer) table(trees []*tree) int {
	number, n, row := "", 0, 0
	w.tables++
	w.open("table", "eId", fmt.Sprintf("table_%d", w.tables))
	for n < len(trees) && trees[n].row {
		fields := strings.Fields(trees[n].passage.Locator) // "table 2 row 5"
		if len(fields) >= 4 {
			if number != "" && fields[1] != number {
				break
			}
			number = fields[1]
			at, _ := strconv.Atoi(fields[3])
			for row++; row < at && at-row < 1000; row++ {
				w.row(nil)
			}
		}
		w.row(strings.Split(trees[n].passage.Text, " | "))
		n++
	}
	w.close("table")
	return n
}

// row writes one row; an empty one keeps the count of those behind it.
func (w *writer) row(cells []string) {
	w.open("tr")
	for _, c := range cells {
		w.open("td")
		w.paragraph(document.Passage{Text: c})
		w.close("td")
	}
	if len(cells) == 0 {
		w.empty("td")
	}
	w.close("tr")
}
