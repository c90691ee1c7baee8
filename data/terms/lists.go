package terms

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"vademecum/data/catalogue"
)

// A row is one row of the table of terms.
type row struct{ id, code, title, french, spanish, other, about, source, locator string }

func (r row) key() string { return pair{r.code, r.title}.key() }

// parseLists reads the three lists that are kept by hand.
func parseLists(kept, wordings, leftOut string) (*converter, error) {
	c := &converter{}
	var err error
	if c.kept, err = parseKept(kept); err != nil {
		return nil, err
	}
	if c.wordings, err = parseWordings(wordings); err != nil {
		return nil, err
	}
	if c.leftOut, err = parseLeftOut(leftOut); err != nil {
		return nil, err
	}
	return c, nil
}

// parseKept reads kept.tsv, whose columns are those of the table of terms. A row
// without a source says something of a term that the collection explains: what it
// leads to, or only that it is wanted.
func parseKept(text string) ([]row, error) {
	lines, err := parse(text, "kept.tsv", catalogue.Schema["terms"])
	var kept []row
	for _, c := range lines {
		kept = append(kept, row{c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]})
	}
	return kept, err
}

// parseLeftOut reads left-out.tsv: which found term is left out, and why.
func parseLeftOut(text string) ([]pair, error) {
	lines, err := parse(text, "left-out.tsv", []string{"code", "title", "reason"})
	var list []pair
	for i, c := range lines {
		if c[2] == "" {
			return nil, fmt.Errorf("left-out.tsv, line %d: no reason is given for leaving out %s", i+2, c[0])
		}
		list = append(list, pair{c[0], c[1]})
	}
	return list, err
}

// A wording is another long form of a term that the collection prints too.
type wording struct {
	pair
	of string // id of the term
}

// parseWordings reads wordings.tsv.
func parseWordings(text string) ([]wording, error) {
	lines, err := parse(text, "wordings.tsv", []string{"code", "title", "of"})
	var list []wording
	for _, c := range lines {
		list = append(list, wording{pair{c[0], c[1]}, c[2]})
	}
	return list, err
}

// parse reads the rows below the line that names the columns.
func parse(text, name string, columns []string) ([][]string, error) {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if lines[0] != strings.Join(columns, "\t") {
		return nil, fmt.Errorf("%s: the first line must name the columns %q", name, columns)
	}
	var list [][]string
	for i, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != len(columns) {
			return nil, fmt.Errorf("%s, line %d: %d cells, want %d", name, i+2, len(cells), len(columns))
		}
		list = append(list, cells)
	}
	return list, nil
}

// titles gives the ids of texts by the key of their title.
func titles(files fs.FS) (map[string][]string, error) {
	ids := map[string][]string{}
	for _, name := range []string{"recommendations", "itu-r-publications", "resolutions"} {
		err := each(files, name, func(cell func(string) string) {
			if k := key(cell("title")); k != "" {
				ids[k] = append(ids[k], cell("id"))
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return ids, nil
}

// organisations gives the keys of those that have a page of their own.
func organisations(files fs.FS) (map[string]bool, error) {
	keys := map[string]bool{}
	err := each(files, "organisations", func(cell func(string) string) {
		keys[pair{cell("code"), cell("title")}.key()] = true
	})
	return keys, err
}

// each calls take for every row of a table of the catalogue.
func each(files fs.FS, name string, take func(cell func(column string) string)) error {
	t, err := catalogue.Read(files, name)
	if err != nil {
		return err
	}
	for _, cells := range t.Rows {
		take(func(column string) string { return cells[slices.Index(t.Columns, column)] })
	}
	return nil
}
