package page

import (
	"strings"

	"vademecum/ui/language"
)

// A Picture is a block that is drawn as a figure. Whoever cannot see it, or would
// rather read it, has the same as rows: the page offers them beneath the figure, and
// everything that writes a page as text writes them in its stead.
type Picture interface {
	Block
	// Table is the figure as rows, in reading order, with all that it shows.
	Table() []Row
}

// AroundRoute leads to the graph of what is one step away from an item.
func AroundRoute(id string) string { return "around/" + id }

// MatrixRoute leads to the matrix of action lines and goals; with a line, to that of
// its sub-lines, or of the line where it has none.
func MatrixRoute(line string) string {
	return strings.TrimSuffix("matrix/"+strings.TrimPrefix(line, "wsis/"), "/")
}

// withMatrix adds to a head what leads to the matrix.
func withMatrix(head []Block, line string) []Block {
	h := head[0].(Head)
	h.Actions = append(h.Actions, Action{Label: language.Say("Matrix"), Do: "open " + MatrixRoute(line), Second: true})
	return []Block{h}
}
