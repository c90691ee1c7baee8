package html

import (
	"context"
	"strings"

	"vademecum/app/document"
)

// layoutParagraphs is how many paragraphs a cell of a table may have. What has
// more is a page that is laid out by a table.
const layoutParagraphs = 8

// mostColumns is how many columns or rows a cell may span and a table may have.
const mostColumns = 1000

// A table is open.
type table struct {
	number, row, column int
	spans               []int // for each column, how many rows its cell still covers
}

// held are the blocks of a cell or footnote whose end has not been reached.
type held struct {
	blocks []document.Block
	note   bool
	marker string // of a footnote
	table  int    // of a cell
	row    int
	column int
	layout bool // it is no cell of data: blocks pass through
}

// begin prepares what an element with a meaning of its own needs: lists, tables,
// cells, footnotes.
func (r *reader) begin(t tag, e *element) {
	switch t.name {
	case "ol", "ul", "menu", "dir":
		e.count(t)
	case "li":
		e.marker = r.entry(t)
	case "table":
		r.tables++
		e.table = &table{number: r.tables}
	case "thead", "tbody", "tfoot":
		r.endRows()
	case "tr":
		if in := r.inside("table"); in > 0 {
			r.open[in-1].table.turn()
		}
	case "td", "th":
		e.held = &held{}
		if in := r.inside("table"); in > 0 {
			*e.held = r.open[in-1].table.cell(t.number("colspan", 1, 0, mostColumns), t.number("rowspan", 1, 0, mostColumns))
		} else {
			e.held.layout = true
		}
	}
	if mark := markOf(t, e.marker); mark != "" && e.held == nil {
		e.held = &held{note: true, marker: mark}
		e.marker = ""
	}
}

// nest makes of the cell that a table begins in a piece of layout. What it holds so far
// stands before the table and goes out before it.
func (r *reader) nest(ctx context.Context) error {
	cell := max(r.inside("td"), r.inside("th"))
	if cell == 0 {
		return nil
	}
	r.open[cell-1].held.layout = true
	return r.release(ctx, cell-1)
}

// markOf gives the mark of the footnote that an element holds: the number in its
// id, or in the list it stands in. It is empty for every other element.
func markOf(t tag, marker string) string {
	id := t.attr["id"]
	if !parts[t.name] || t.name == "table" || t.name == "tr" || !target.MatchString(id) {
		return ""
	}
	if digits := id[len(strings.TrimRight(id, "0123456789")):]; digits != "" {
		return digits
	}
	return strings.Trim(marker, ".•")
}

// endRows ends a group of rows, over whose end no cell reaches.
func (r *reader) endRows() {
	if in := r.inside("table"); in > 0 {
		clear(r.open[in-1].table.spans)
	}
}

// turn starts a row.
func (t *table) turn() {
	t.row++
	t.column = 0
	for i, rows := range t.spans {
		t.spans[i] = max(rows-1, 0)
	}
}

// cell finds the column of the next cell, behind those that reach down from rows
// above.
func (t *table) cell(columns, rows int) held {
	if t.row == 0 {
		t.row = 1
	}
	for t.column < len(t.spans) && t.spans[t.column] > 0 {
		t.column++
	}
	if rows == 0 { // down to the last row of its group
		rows = mostColumns
	}
	h := held{table: t.number, row: t.row, column: t.column + 1}
	for range max(columns, 1) {
		if t.column >= mostColumns {
			break
		}
		if t.column == len(t.spans) {
			t.spans = append(t.spans, 0)
		}
		t.spans[t.column] = rows
		t.column++
	}
	return h
}

// closeTo closes the elements from the given place on, innermost first.
func (r *reader) closeTo(ctx context.Context, at int) error {
	if at >= len(r.open) {
		if at == 0 {
			return r.flush(ctx)
		}
		return nil
	}
	for len(r.open) > at {
		e := r.open[len(r.open)-1]
		if parts[e.name] && !e.deleted || at == 0 {
			if err := r.flush(ctx); err != nil {
				return err
			}
		}
		if e.held != nil {
			if err := r.release(ctx, len(r.open)-1); err != nil {
				return err
			}
		}
		r.open = r.open[:len(r.open)-1]
		if !e.deleted && (e.name == "thead" || e.name == "tbody" || e.name == "tfoot") {
			r.endRows()
		}
	}
	return nil
}

// release hands on what a cell or footnote holds: as one block, or as it is where
// the table serves the layout.
func (r *reader) release(ctx context.Context, at int) error {
	h := r.open[at].held
	blocks := h.blocks
	h.blocks = nil
	if len(blocks) == 0 {
		return nil
	}
	switch {
	case h.note:
		b := join(blocks)
		b.Kind, b.Marker, b.Depth = document.Note, h.marker, 0
		if b.Marker == "" {
			b.Marker = blocks[0].Marker
		}
		return r.out.Add(ctx, b)
	case !h.layout && len(blocks) <= layoutParagraphs && isCell(blocks):
		b := join(blocks)
		b.Kind, b.Table, b.Row, b.Column = document.Cell, h.table, h.row, h.column
		return r.deliver(ctx, at, b)
	}
	h.layout = true
	for _, b := range blocks {
		if err := r.deliver(ctx, at, b); err != nil {
			return err
		}
	}
	return nil
}

// isCell says whether blocks may stand in a cell of data.
func isCell(blocks []document.Block) bool {
	for _, b := range blocks {
		if b.Kind != document.Para && b.Kind != document.Line {
			return false
		}
	}
	return true
}

// join makes one block of several, parted by line breaks.
func join(blocks []document.Block) document.Block {
	b := blocks[0]
	var text strings.Builder
	b.Marks = nil
	for i, part := range blocks {
		if i > 0 {
			text.WriteByte('\n')
		}
		for _, m := range part.Marks {
			b.Marks = append(b.Marks, document.Mark{At: text.Len() + m.At, Note: m.Note})
		}
		text.WriteString(part.Text)
		b.Bold, b.Italic = b.Bold && part.Bold, b.Italic && part.Italic
	}
	b.Text = text.String()
	return b
}
