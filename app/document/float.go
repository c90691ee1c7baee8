package document

import (
	"fmt"
	"strings"
)

// row makes the row that starts with the cell i.
func (a *assembler) row(i int) {
	b := a.pieces[i].block
	if i > 0 && a.sameRow(i-1, b) {
		return
	}
	n := a.add(i, TableRow, fmt.Sprintf("table %d row %d", b.Table, b.Row), -1)
	r := &a.doc.Passages[n]
	var text []byte
	var marks []Mark
	for ; i < len(a.pieces) && a.sameRow(i, b); i++ {
		a.passage[i] = n
		p := &a.pieces[i]
		if p.text == "" {
			continue
		}
		if len(text) > 0 {
			text = append(text, " | "...)
		}
		marks = append(marks, movedMarks(p.marks, len(text))...)
		text = append(text, p.text...)
		r.LineEnd = max(r.LineEnd, p.end)
	}
	r.Text, r.Marks, r.Marker = string(text), marks, ""
}

// sameRow says whether piece i is a cell of the row of b.
func (a *assembler) sameRow(i int, b *Block) bool {
	p := &a.pieces[i]
	return p.role == celled && p.block.Table == b.Table && p.block.Row == b.Row
}

// box attaches a box to its heading. The boxes of a page come in the reverse order
// of their headings, since each is laid over the page behind the one below it: the
// first belongs to the last heading before it, the next to the one before that.
func (a *assembler) box(i int) {
	heading := -1
	last, _ := a.outline.now()
	if a.boxedOn == nil {
		a.boxedOn = map[int]bool{}
	}
	for h := last; h >= 0; h-- {
		p := &a.doc.Passages[h]
		if p.Kind != Heading {
			continue
		}
		if h < last && (p.Page != a.pieces[i].page || p.Section == "") {
			break
		}
		if !a.boxedOn[h] {
			heading = h
			break
		}
	}
	if heading < 0 {
		heading = last
	}
	a.boxedOn[heading] = true
	n := a.add(i, Box, "box", heading)
	if heading >= 0 {
		a.doc.Passages[n].Heading = heading
		a.doc.Passages[n].Section = a.doc.Passages[heading].Section
	}
}

// note adds a footnote; tie gives it its passage, which may come later.
func (a *assembler) note(i int) {
	p := &a.pieces[i]
	mark := p.mark
	if p.block != nil {
		mark = p.block.Marker
	}
	n := a.add(i, Footnote, strings.TrimSpace("footnote "+mark), -1)
	a.doc.Passages[n].Marker, a.doc.Passages[n].Text, a.doc.Passages[n].Marks = mark, p.text, p.marks
}

// tie gives every footnote the passage that its mark stands in: the one known, or
// the nearest before it that has the mark, or the nearest behind.
func (a *assembler) tie() {
	marked := map[string][]int{}
	for n, p := range a.doc.Passages {
		for _, m := range p.Marks {
			if p.Kind != Footnote {
				marked[m.Note] = append(marked[m.Note], n)
			}
		}
	}
	for i := range a.pieces {
		p := &a.pieces[i]
		n := a.passage[i]
		if p.role != noted || n < 0 {
			continue
		}
		f := &a.doc.Passages[n]
		if p.tied {
			f.Within = a.passage[p.from]
		} else if where := marked[f.Marker]; f.Marker != "" && len(where) > 0 {
			f.Within = where[0]
			marked[f.Marker] = where[1:]
		}
		if f.Within >= 0 {
			f.Heading, f.Section = a.doc.Passages[f.Within].Heading, a.doc.Passages[f.Within].Section
			if a.doc.Passages[f.Within].Kind == Heading {
				f.Heading = f.Within
			}
		}
	}
}
