package facts

import (
	"embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A fact is one row of a table of facts.
type fact struct {
	table string
	line  int // in the file, the header being line 1
	cells map[string]string
}

// get returns a cell. It panics on a column that read did not check for: that is
// a mistake in this package, not in the facts.
func (f fact) get(column string) string {
	cell, ok := f.cells[column]
	if !ok {
		panic("facts: " + f.table + " has no column " + column)
	}
	return cell
}

// wrong is an error that says where the fact stands.
func (f fact) wrong(format string, args ...any) error {
	return fmt.Errorf("%s.tsv, line %d: %s", f.table, f.line, fmt.Sprintf(format, args...))
}

// read reads a table of facts. The last column holds the sources; a row that
// names none is refused.
func read(dir, table string, columns ...string) ([]fact, error) {
	text, err := os.ReadFile(filepath.Join(dir, table+".tsv"))
	if err != nil {
		return nil, fmt.Errorf("the tables of facts are not complete: %w", err)
	}
	return parse(table, string(text), columns)
}

func parse(table, text string, columns []string) ([]fact, error) {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if got := strings.Split(lines[0], "\t"); strings.Join(got, "\t") != strings.Join(columns, "\t") {
		return nil, fmt.Errorf("%s.tsv: the first line must name the columns %q, it names %q", table, columns, got)
	}
	var facts []fact
	for i, line := range lines[1:] {
		f := fact{table: table, line: i + 2, cells: map[string]string{}}
		cells := strings.Split(line, "\t")
		if len(cells) != len(columns) {
			return nil, f.wrong("%d cells, want %d (%s)", len(cells), len(columns), strings.Join(columns, ", "))
		}
		for c, column := range columns {
			f.cells[column] = strings.TrimSpace(cells[c])
		}
		if f.cells[columns[len(columns)-1]] == "" {
			return nil, f.wrong("the fact names no source")
		}
		facts = append(facts, f)
	}
	return facts, nil
}

//go:embed roles.tsv organisations.tsv places.tsv
var ownTables embed.FS

// readOwn reads a table of this package.
func readOwn(table string, columns ...string) ([]fact, error) {
	text, err := ownTables.ReadFile(table + ".tsv")
	if err != nil {
		return nil, err
	}
	return parse(table, string(text), columns)
}
