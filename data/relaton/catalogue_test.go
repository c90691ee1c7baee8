package relaton

import (
	"cmp"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"vademecum/app/ident"
	"vademecum/data/catalogue"
)

// These tests hold for the catalogue as it is committed.

// rows reads a table of the catalogue, each row as a map by column.
func rows(t *testing.T, name string) []map[string]string {
	t.Helper()
	table, err := catalogue.Read(os.DirFS("../catalogue"), name)
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]string
	for _, cells := range table.Rows {
		row := map[string]string{}
		for i, column := range table.Columns {
			row[column] = cells[i]
		}
		list = append(list, row)
	}
	return list
}

// Every record of the source is one row: 16 172 files of ITU-T, 5 334 of ITU-R.
func TestCatalogueCounts(t *testing.T) {
	for name, want := range map[string]int{"editions": 16172, "itu-r-editions": 5334} {
		list := rows(t, name)
		files := map[string]bool{}
		for _, row := range list {
			files[row["locator"]] = true
		}
		if len(list) != want || len(files) != want {
			t.Errorf("%s.tsv has %d rows from %d files, the source has %d", name, len(list), len(files), want)
		}
	}
}

// Ids are given once, and every id that a row refers to is there.
func TestCatalogueIds(t *testing.T) {
	items, editions := map[string]bool{}, map[string]string{}
	for _, name := range []string{"recommendations", "itu-r-publications"} {
		for _, row := range rows(t, name) {
			if items[row["id"]] {
				t.Errorf("%s.tsv: %s is given twice", name, row["id"])
			}
			items[row["id"]] = true
		}
	}
	for _, name := range []string{"editions", "itu-r-editions"} {
		for _, row := range rows(t, name) {
			if _, twice := editions[row["id"]]; twice || items[row["id"]] {
				t.Errorf("%s.tsv: %s is given twice", name, row["id"])
			}
			editions[row["id"]] = row["part"]
		}
	}
	groups := map[string]bool{"": true}
	for _, row := range rows(t, "study-groups") {
		groups[row["group"]] = true
	}

	check := func(name, column string, ok func(id string) bool) {
		for _, row := range rows(t, name) {
			if !ok(row[column]) {
				t.Errorf("%s.tsv: column %s names %q, which is nothing: %v", name, column, row[column], row)
			}
		}
	}
	isItem := func(id string) bool { return items[id] }
	isItemOrNone := func(id string) bool { return id == "" || items[id] }
	isEditionOrNone := func(id string) bool { return id == "" || editions[id] == "edition" }
	for _, name := range []string{"recommendations", "itu-r-publications"} {
		check(name, "part_of", isItemOrNone)
	}
	for _, name := range []string{"editions", "itu-r-editions"} {
		check(name, "of", isItem)
		check(name, "on", isEditionOrNone)
		check(name, "group", func(id string) bool { return groups[id] })
	}
	check("references", "from", isItem)
	check("references", "to", isItem)
	for _, name := range []string{"joint-numbers", "twins", "index-terms"} {
		check(name, "item", isItem)
	}
	for _, row := range rows(t, "references") {
		if row["from"] == row["to"] {
			t.Errorf("references.tsv: %s cites itself", row["from"])
		}
	}
	check("joint-numbers", "number", func(id string) bool {
		i, err := ident.FromID(id)
		return err == nil && i.ID() == id
	})
}

// No item has two editions in force unless the source says so; those are listed
// in testdata/two-in-force.txt.
func TestCatalogueTwoInForce(t *testing.T) {
	text, err := os.ReadFile("testdata/two-in-force.txt")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]string{}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(strings.TrimSpace(line), ";")
		if id, editions, ok := strings.Cut(line, ": "); ok && !strings.HasPrefix(line, "#") {
			listed[id] = editions
		}
	}
	found := map[string]string{}
	for id, editions := range inForce(t) {
		if len(editions) > 1 {
			var codes []string
			for _, e := range editions {
				codes = append(codes, e["code"])
				if !strings.HasSuffix(e["status_note"], "ends in I") {
					t.Errorf("%s is in force because of %q, not because its address says so", e["id"], e["status_note"])
				}
			}
			found[id] = strings.Join(codes, ", ")
		}
	}
	for _, id := range slices.Sorted(maps.Keys(found)) {
		if listed[id] != found[id] {
			t.Errorf("%s has these editions in force: %s; listed are %q", id, found[id], listed[id])
		}
	}
	for id := range listed {
		if found[id] == "" {
			t.Errorf("%s is listed with %s in force, which no longer applies", id, listed[id])
		}
	}
}

// inForce returns the editions in force by item, by date.
func inForce(t *testing.T) map[string][]map[string]string {
	byItem := map[string][]map[string]string{}
	for _, name := range []string{"editions", "itu-r-editions"} {
		for _, row := range rows(t, name) {
			if row["part"] == "edition" && row["status"] == "in force" {
				byItem[row["of"]] = append(byItem[row["of"]], row)
			}
		}
	}
	for _, list := range byItem {
		slices.SortFunc(list, func(a, b map[string]string) int {
			return cmp.Or(strings.Compare(a["date"], b["date"]), strings.Compare(a["id"], b["id"]))
		})
	}
	return byItem
}

// X.509 lists every edition there has been, one of them in force.
func TestCatalogueX509(t *testing.T) {
	var editions []string
	for _, row := range rows(t, "editions") {
		if row["of"] == "itu-t/X.509" && row["part"] == "edition" {
			editions = append(editions, row["id"])
		}
	}
	want := "1988-11 1993-11 1997-08 2000-03 2005-08 2008-11 2012-10 2016-10 2019-10"
	if got := strings.ReplaceAll(strings.Join(editions, " "), "itu-t/X.509@", ""); got != want {
		t.Errorf("X.509 has the editions %s, want %s", got, want)
	}
	if now := inForce(t)["itu-t/X.509"]; len(now) != 1 || now[0]["id"] != "itu-t/X.509@2019-10" {
		t.Errorf("in force of X.509 are %v, want the edition of 2019-10 alone", now)
	}
}

// Single facts that the source gets wrong, or that took some care to get right.
func TestCatalogueCases(t *testing.T) {
	all := map[string]map[string]string{}
	for _, name := range []string{"recommendations", "editions", "itu-r-publications", "itu-r-editions"} {
		for _, row := range rows(t, name) {
			all[row["id"]] = row
		}
	}
	for _, c := range []struct{ what, id, column, want string }{
		{"an erratum by its identifier", "itu-t/G.107@2000!Err1@2001-05", "part", "erratum"},
		{"one item under two printed numbers", "itu-t/G.709@1993-03", "of", "itu-t/G.709"},
		{"the other too", "itu-t/G.709@2020-06", "of", "itu-t/G.709"},
		{"L.10 beside L.100/L.10", "itu-t/L.10", "code", "L.10"},
		{"an amendment under its edition", "itu-t/X.509@2019!Amd1@2024-10", "on", "itu-t/X.509@2019-10"},
		{"a title inherited", "itu-t/X.509@2019!Cor1@2021-10", "title_note", "inherited from X.509 (10/2019)"},
		{"an annex of its own", "itu-t/G.729.AnnexA", "part_of", "itu-t/G.729"},
		{"a supplement to a series", "itu-t/G.Suppl.43", "part_of", ""},
		{"a supplement to a Recommendation", "itu-t/D.140.Suppl.1", "part_of", "itu-t/D.140"},
		{"an implementers' guide", "itu-t/IMPL-8", "kind", "guide"},
		{"an ITU-R text dated as printed, not as put up", "itu-r/BT.500@12", "date", "2009-09"},
		{"a text of 1992 put up in 2024", "itu-r/BT.798@1992-09", "status", "superseded"},
		{"a Handbook revised under its number", "itu-r/HB-46", "title", "Migration to IMT-2000 Systems - Supplement 1 (Revision 1) of the Handbook on Deployment of IMT-2000 Systems"},
		{"a group", "itu-t/X.509@2019-10", "group", "sg/itu-t/17"},
	} {
		row, ok := all[c.id]
		if !ok {
			t.Errorf("%s: there is no %s", c.what, c.id)
		} else if row[c.column] != c.want {
			t.Errorf("%s: %s of %s is %q, want %q", c.what, c.column, c.id, row[c.column], c.want)
		}
	}
}

// Index terms are a sorted list of at most forty single words.
func TestCatalogueTerms(t *testing.T) {
	for _, row := range rows(t, "index-terms") {
		terms := strings.Split(row["terms"], catalogue.ListSeparator)
		sorted := slices.IsSortedFunc(terms, func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
		if len(terms) > termsPerItem || !sorted || strings.Contains(strings.Join(terms, ""), " ") {
			t.Errorf("index terms of %s are not a sorted list of at most %d single words: %s", row["item"], termsPerItem, row["terms"])
		}
	}
}
