package docx

import (
	"strings"

	"vademecum/app/document"
)

// table reads a table, one block for each cell that is not empty. A table of one
// cell is a frame around text, and is read as that text. Tables within cells
// follow the one they are in.
func (r *reader) table(tbl *node) error {
	rows := tbl.rows(nil)
	if len(rows) == 1 {
		if cells := rows[0].cells(nil); len(cells) == 1 {
			for _, k := range cells[0].kids {
				if err := r.block(k); err != nil {
					return err
				}
			}
			return r.endJoined() // what is in the frame does not go on behind it
		}
	}
	if err := r.cells(rows); err != nil {
		return err
	}
	for _, tr := range rows {
		for _, tc := range tr.cells(nil) {
			for _, inner := range tc.down("tbl", nil) {
				if err := r.table(inner); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// cells reads the cells of a table.
func (r *reader) cells(rows []*node) error {
	r.tables++
	number, row := r.tables, 0
	for _, tr := range rows {
		trPr := tr.kid("trPr")
		if trPr.kid("del") != nil {
			r.deleted = true
			continue
		}
		if trPr.kid("ins") != nil {
			r.inserted = true
		}
		row++
		column := 1
		if before, ok := trPr.number("gridBefore"); ok && before > 0 && before < mostColumns {
			column += before
		}
		for _, tc := range tr.cells(nil) {
			tcPr := tc.kid("tcPr")
			if tcPr.kid("cellDel") != nil {
				r.deleted = true
				continue
			}
			if tcPr.kid("cellIns") != nil {
				r.inserted = true
			}
			b := r.cell(tc)
			b.Table, b.Row, b.Column = number, row, column
			if b.Text != "" {
				if err := r.blocks.Add(r.archive.ctx, b); err != nil {
					return err
				}
			}
			span, ok := tcPr.number("gridSpan")
			if !ok || span < 1 || span > mostColumns {
				span = 1
			}
			column += span
		}
	}
	return nil
}

// mostColumns is more than Word allows (63).
const mostColumns = 1000

// rows gives the rows of a table, also those within tracked changes.
func (n *node) rows(found []*node) []*node { return n.down("tr", found) }

// cells gives the cells of a row.
func (n *node) cells(found []*node) []*node { return n.down("tc", found) }

// down gives the elements of this name that are children, or children of tracked
// insertions.
func (n *node) down(name string, found []*node) []*node {
	for _, k := range n.kids {
		switch k.name {
		case name:
			found = append(found, k)
		case "ins", "moveTo":
			found = k.down(name, found)
		}
	}
	return found
}

// cell reads a cell: its paragraphs, each on a line.
func (r *reader) cell(tc *node) document.Block {
	b := document.Block{Kind: document.Cell}
	var t text
	for _, p := range r.accepted(tc.down("p", nil)) {
		f := r.styles.format(p)
		b.Centre = b.Centre || f.centred()
		if l, at, ok := r.numbering.entry(f); ok {
			if m := l.next(at); m != "" {
				t.b.WriteString(m + " ")
			}
		}
		r.runs(&t, p, f)
		if sectPr := p.kid("pPr").kid("sectPr"); sectPr != nil {
			r.section(sectPr)
		}
		t.line()
	}
	b.Page = t.page
	t.into(&b)
	b.Text = strings.TrimSpace(b.Text)
	return b
}
