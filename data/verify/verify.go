// Package verify proves of the whole catalogue what its readers rely on: that it
// builds, that whatever is told of leads somewhere, that nothing is told twice,
// that places in sources exist, and that our sentences are ours.
//
// What can be said of one table alone is tested beside the tables; here stand
// the checks that need several tables, or the source documents. Those documents
// are not part of the repository. Where their folder is absent, the checks that
// need it are left out and the report says so.
package verify

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"vademecum/data/catalogue"
	"vademecum/data/snapshot"
)

// A Report is what was found.
type Report struct {
	Problems []string // sentences, each naming table, row and what is wrong
	Coverage []Count  // how much the catalogue holds
	Left     []string // checks that were left out, and why
}

// A Count is one figure of the coverage.
type Count struct {
	Of    string // "initiatives with a digest"
	Is    int
	OutOf int // 0 where there is no whole
}

// Catalogue checks the catalogue in a directory. Documents is the folder of the
// sources that digests were made from; it may be absent. The error is one of
// reading: what is wrong with the catalogue is in the report.
func Catalogue(ctx context.Context, dir, documents string) (Report, error) {
	c, err := read(dir)
	if err != nil {
		return Report{}, err
	}
	r := &Report{}
	if err := builds(dir); err != nil {
		r.problem("%v", err)
	}
	c.orphans(r)
	c.duplicates(r)
	if _, err := os.Stat(documents); err != nil {
		r.Left = append(r.Left, "That no sentence of ours repeats a source, and that places in sources exist, was not checked: the source documents are not here.")
	} else if err := c.againstDocuments(ctx, r, documents); err != nil {
		return Report{}, err
	}
	r.Coverage = c.coverage()
	return *r, nil
}

func (r *Report) problem(format string, args ...any) {
	r.Problems = append(r.Problems, fmt.Sprintf(format, args...))
}

// builds makes a snapshot of the catalogue, which checks that every source,
// item and edition that a row names exists.
func builds(dir string) error {
	temp, err := os.MkdirTemp("", "vademecum-verify-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	_, err = snapshot.Build(dir, filepath.Join(temp, "snapshot.db"))
	return err
}

// tables is the catalogue by the names of its tables.
type tables map[string][]row

// A row is a row of a table as column → cell.
type row struct {
	table string
	line  int
	cells map[string]string
}

func (r row) String() string { return fmt.Sprintf("%s.tsv, line %d", r.table, r.line) }

func read(dir string) (tables, error) {
	all := tables{}
	for name := range catalogue.Schema {
		t, err := catalogue.Read(os.DirFS(dir), name)
		if err != nil {
			return nil, err
		}
		for i, cells := range t.Rows {
			r := row{name, i + 2, map[string]string{}}
			for j, column := range t.Columns {
				r.cells[column] = cells[j]
			}
			all[name] = append(all[name], r)
		}
	}
	return all, nil
}

// column is the set of what stands in a column of a table.
func (c tables) column(table, column string) map[string]bool {
	set := map[string]bool{}
	for _, r := range c[table] {
		set[r.cells[column]] = true
	}
	return set
}

// within keeps the values of a set that another holds too.
func within(set, other map[string]bool) int {
	n := 0
	for v := range set {
		if other[v] {
			n++
		}
	}
	return n
}
