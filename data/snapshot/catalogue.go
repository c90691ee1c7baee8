package snapshot

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode"

	"vademecum/app"
	"vademecum/data/catalogue"
)

// tables lists every table of the catalogue with the function that takes its
// rows in. What makes items stands before what refers to them.
var tables = []struct {
	name string
	take func(*collection, row)
}{
	{"sources", takeSource},
	{"study-groups", takeStudyGroup},
	{"organisations", takeOrganisation},
	{"events", takeEvent},
	{"recommendations", takePublication},
	{"itu-r-publications", takePublication},
	{"resolutions", takeResolution},
	{"action-lines", takeActionLine},
	{"sdgs", takeGoal},
	{"meetings", takeEvent},
	{"further-organisations", takeOrganisation},
	{"initiatives", takeInitiative},
	{"topics", takeTopic},
	{"terms", takeTerm},

	{"editions", takeEdition},
	{"itu-r-editions", takeEdition},
	{"resolution-editions", takeResolutionEdition},
	{"joint-numbers", takeJointNumber},
	{"twins", takeTwin},
	{"references", takeReference},
	{"index-terms", takeIndexTerms},
	{"counterparts", takeCounterpart},
	{"citations", takeCitation},
	{"facilitators", takeFacilitator},
	{"further-facilitators", takeFacilitator},
	{"contributions", takeContribution},
	{"links", takeLink},
	{"reported", takeReported},
	{"facts", takeFact},
	{"digests", takeDigest},
	{"tasks", takeTask},
	{"source-errors", takeSourceError},
	{"tours", takeTour},
	{"names", takeName},
}

// A row is one row of a table of the catalogue.
type row struct {
	table *catalogue.Table
	line  int // as an editor counts it; the first row stands in line 2
	cells []string
}

// cell returns the cell of a column. It panics on a column that the table
// lacks: that is a mistake in this package.
func (r row) cell(column string) string {
	i := slices.Index(r.table.Columns, column)
	if i < 0 {
		panic("snapshot: table " + r.table.Name + " has no column " + column)
	}
	return r.cells[i]
}

func (r row) cite() app.Cite {
	return app.Cite{Sources: list(r.cell("source")), Locator: r.cell("locator")}
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s.tsv, line %d: %s", r.table.Name, r.line, fmt.Sprintf(format, args...))
}

// read takes the whole catalogue in. Everything wrong with it is reported at
// once, up to a limit, so that a maintainer need not build twenty times.
func read(files fs.FS) (*collection, error) {
	c := newCollection()
	for _, t := range tables {
		table, err := catalogue.Read(files, t.name)
		if err != nil {
			return nil, err
		}
		for i, cells := range table.Rows {
			r := row{table, i + 2, cells}
			if strings.ContainsFunc(strings.Join(cells, ""), unicode.IsControl) {
				c.problem(r, "a control character")
			}
			t.take(c, r)
		}
		c.rows[t.name] = len(table.Rows)
	}
	c.finish()

	const most = 20
	if n := len(c.problems); n > most {
		c.problems = append(c.problems[:most], fmt.Errorf("and %d more", n-most))
	}
	return c, errors.Join(c.problems...)
}

// hashInputs is the SHA-256 over names and contents of all files of the
// catalogue, sorted by name.
func hashInputs(files fs.FS) (string, error) {
	names, err := fs.Glob(files, "*.tsv")
	if err != nil {
		return "", err
	}
	slices.Sort(names)
	h := sha256.New()
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n", name, len(text))
		h.Write(text)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
