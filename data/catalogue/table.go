// Package catalogue reads and writes the catalogue: the facts Vademecum ships,
// as tab-separated text, one file per kind and one row per fact, so that every
// change to what the program says can be read in a diff.
//
// The first line of a file names its columns. The last two columns of every
// file are source and locator: the keys of the sources the row was read in,
// separated by " ; ", and the place within them. A cell never holds a tab or a
// line break; lists within a cell are separated by " ; " as well. README.md
// beside the files describes each of them, column by column.
package catalogue

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"vademecum/app/saved"
)

// ListSeparator stands between the entries of a cell that holds a list.
const ListSeparator = " ; "

// A Table is one file of the catalogue.
type Table struct {
	Name    string // without ".tsv"
	Columns []string
	Rows    [][]string
}

// New returns the empty table of that name with the columns of [Schema]. It
// panics on a name that the schema lacks: that is a mistake in the program.
func New(name string) *Table {
	columns, ok := Schema[name]
	if !ok {
		panic("catalogue: no table " + name)
	}
	return &Table{Name: name, Columns: columns}
}

// Add appends a row; the cells stand in the order of the columns, and white
// space within them is folded to single blanks.
func (t *Table) Add(cells ...string) {
	row := make([]string, len(cells))
	for i, c := range cells {
		row[i] = strings.Join(strings.Fields(c), " ")
	}
	t.Rows = append(t.Rows, row)
}

// Sort orders the rows by their cells, first column first, so that the same
// facts give the same file.
func (t *Table) Sort() { slices.SortFunc(t.Rows, slices.Compare[[]string]) }

// Read reads one table and checks it against [Schema].
func Read(files fs.FS, name string) (*Table, error) {
	t := New(name)
	text, err := fs.ReadFile(files, name+".tsv")
	if err != nil {
		return nil, fmt.Errorf("catalogue: %w", err)
	}
	first, rest, _ := strings.Cut(string(text), "\n")
	if header := cells(first); !slices.Equal(header, t.Columns) {
		return nil, fmt.Errorf("%s.tsv: the first line must name the columns %q, it names %q", name, t.Columns, header)
	}
	n := 1
	for line := range strings.Lines(rest) {
		n++
		row := cells(line)
		if len(row) != len(t.Columns) {
			return nil, t.miscounted(fmt.Sprintf("line %d", n), row)
		}
		t.Rows = append(t.Rows, row)
	}
	return t, nil
}

// cells splits a line, whichever way it ends: an editor may have left CR LF.
func cells(line string) []string {
	return strings.Split(strings.TrimRight(line, "\r\n"), "\t")
}

// miscounted is the error for a row that has not one cell per column.
func (t *Table) miscounted(where string, row []string) error {
	return fmt.Errorf("%s.tsv, %s: %d cells, want %d (%s)", t.Name, where, len(row), len(t.Columns), strings.Join(t.Columns, ", "))
}

// Write writes the table into a directory, as a whole or not at all.
func (t *Table) Write(dir string) error {
	var b strings.Builder
	b.WriteString(strings.Join(t.Columns, "\t") + "\n")
	for i, row := range t.Rows {
		if len(row) != len(t.Columns) {
			return t.miscounted(fmt.Sprintf("row %d", i+1), row)
		}
		for j, cell := range row {
			if strings.ContainsAny(cell, "\t\r\n") {
				return fmt.Errorf("%s.tsv, row %d: a tab or line break in %s: %q", t.Name, i+1, t.Columns[j], cell)
			}
		}
		b.WriteString(strings.Join(row, "\t") + "\n")
	}
	if err := saved.Bytes(filepath.Join(dir, t.Name+".tsv"), 0o644, []byte(b.String())); err != nil {
		return fmt.Errorf("%s.tsv could not be written: %w", t.Name, err)
	}
	return nil
}

// Write writes tables into a directory. None there is touched before all are made and
// on the disk; then they are put in place one after the other. Each is whole at any
// moment, but should the program be ended in between, some are new and others old.
func Write(dir string, tables ...*Table) error {
	draft, err := os.MkdirTemp(dir, ".draft-*")
	if err != nil {
		return fmt.Errorf("the catalogue directory %s cannot be written to: %w", dir, errors.Unwrap(err)) // without the name of the draft
	}
	defer os.RemoveAll(draft)
	for _, t := range tables {
		if err := t.Write(draft); err != nil {
			return err
		}
	}
	for _, t := range tables {
		if err := os.Rename(filepath.Join(draft, t.Name+".tsv"), filepath.Join(dir, t.Name+".tsv")); err != nil {
			return fmt.Errorf("%s.tsv could not be put in its place, and tables behind it were left as they are: %w", t.Name, errors.Unwrap(err))
		}
	}
	return nil
}
