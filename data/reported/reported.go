// Package reported reads from a report on the implementation of the WSIS
// outcomes which Recommendations and other texts it names under which action
// line, and in which paragraph.
//
// A paragraph belongs to the action line of the heading it stands under. What
// the report says of a text is kept where it says so in brackets behind it:
// "(revised)", "(under approval)". Whether the text is in force by now is for the
// catalogue to say, not for the report.
package reported

import (
	"context"
	"os"
	"regexp"
	"slices"
	"strings"

	"vademecum/app/document"
	"vademecum/app/refs"
	"vademecum/data/catalogue"
	"vademecum/data/reader"
)

// Import reads the report at path and writes reported.tsv into catalogueDir,
// where the tables of publications must already be. It returns what the report
// names that the catalogue lacks, as printed, sorted. Source is the key of the
// report in sources.tsv.
func Import(ctx context.Context, path, source, catalogueDir string) (missing []string, err error) {
	raw, err := reader.Read(ctx, path, reader.Options{})
	if err != nil {
		return nil, err
	}
	items, err := publications(catalogueDir)
	if err != nil {
		return nil, err
	}
	d := document.Read(raw)
	table, missing := tabulate(&d, items, source)
	return missing, table.Write(catalogueDir)
}

// publications leads from the ids under which a publication is known, its joint
// numbers included, to its own.
func publications(catalogueDir string) (map[string]string, error) {
	items := map[string]string{}
	for _, of := range []struct{ table, id, item string }{
		{"joint-numbers", "number", "item"}, // first, since a number may be that of another item as well
		{"itu-r-publications", "id", "id"},
		{"recommendations", "id", "id"},
	} {
		t, err := catalogue.Read(os.DirFS(catalogueDir), of.table)
		if err != nil {
			return nil, err
		}
		id, item := slices.Index(t.Columns, of.id), slices.Index(t.Columns, of.item)
		for _, row := range t.Rows {
			items[row[id]] = row[item]
		}
	}
	return items, nil
}

// tabulate makes a row for every text that a paragraph on an action line names.
func tabulate(d *document.Document, items map[string]string, source string) (table *catalogue.Table, missing []string) {
	table = catalogue.New("reported")
	known := func(id string) bool { return items[id] != "" }
	lacking := map[string]bool{}
	for n, mentions := range refs.In(d, known) {
		p := d.Passages[n]
		if !strings.HasPrefix(p.Section, "wsis/") || p.Kind == document.Heading || p.Kind == document.Box {
			continue
		}
		for i, m := range mentions {
			if !strings.HasPrefix(m.ID, "itu-t/") && !strings.HasPrefix(m.ID, "itu-r/") {
				continue
			}
			item := items[m.ID]
			if item == "" {
				lacking[m.As] = true
				continue
			}
			end := len(p.Text)
			if i+1 < len(mentions) {
				end = max(m.To, mentions[i+1].From)
			}
			table.Add(p.Section, item, m.As, said(p.Text[m.To:end]), source, p.Locator)
		}
	}
	table.Sort()
	table.Rows = slices.CompactFunc(table.Rows, slices.Equal[[]string])
	for as := range lacking {
		missing = append(missing, as)
	}
	slices.Sort(missing)
	return table, missing
}

// state is what a report says of a text in brackets behind its number or title.
var state = regexp.MustCompile(`(?i)\((new|revised|revision|under (?:approval|publication|preparation|review)|approved|consented|determined|draft)\)`)

// near is how far behind its number a text's title and what is said of it reach,
// in bytes.
const near = 300

func said(after string) string {
	var list []string
	for _, m := range state.FindAllStringSubmatch(after[:min(near, len(after))], -1) {
		if word := strings.ToLower(m[1]); !slices.Contains(list, word) {
			list = append(list, word)
		}
	}
	return strings.Join(list, "; ")
}
