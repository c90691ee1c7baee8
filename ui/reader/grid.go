package reader

// Some pictures are fields of cells, such as a matrix. Tab and the arrow keys reach
// them as one thing; within it the arrow keys go from cell to cell, and Up and Down
// leave it at its ends.

// A spot is the place of a target in a field of cells.
type spot struct {
	on       bool // it is in one
	row, col int
}

// along moves the ring by cells. It reports false where the ring is not in a field of
// cells, or at the end of it.
func (r *Reader) along(rows, cols int) bool {
	at := r.sheet.focusedTarget()
	if at == none || !r.sheet.targets[at].spot.on {
		return false
	}
	from := &r.sheet.targets[at]
	want := spot{on: true, row: from.spot.row + rows, col: from.spot.col + cols}
	for i := range r.sheet.targets {
		t := &r.sheet.targets[i]
		if t.stop && t.block == from.block && t.spot == want {
			r.state.focus = t.name
			r.bring(t.bounds())
			r.sheet.show()
			return true
		}
	}
	return false
}

// beside reports whether a target is another cell of the field in which the ring is.
func (r *Reader) beside(t *target) bool {
	at := r.sheet.focusedTarget()
	return at != none && t.spot.on && r.sheet.targets[at].spot.on && r.sheet.targets[at].block == t.block
}
