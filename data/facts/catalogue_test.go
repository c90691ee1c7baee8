package facts

import (
	"os"
	"strings"
	"testing"

	"vademecum/app/ident"
	"vademecum/data/catalogue"
)

// TestCommittedCounts holds the committed tables to the number of facts that were
// collected, so that none is lost where the collected tables are not at hand.
func TestCommittedCounts(t *testing.T) {
	tables := readAll(t, committed)
	count := func(name string, match func(row []string) bool) int {
		n := 0
		for _, row := range tables[name].Rows {
			if match(row) {
				n++
			}
		}
		return n
	}
	listed := func(prefixes ...string) func([]string) bool {
		return func(row []string) bool {
			for _, p := range prefixes {
				if strings.HasPrefix(row[0], p) && row[8] != "known from citations only; status not verified" {
					return true
				}
			}
			return false
		}
	}
	all := func([]string) bool { return true }
	for _, c := range []struct {
		what, table string
		match       func([]string) bool
		want        int
	}{
		{"WTSA resolutions", "resolutions", listed("wtsa/"), 64},
		{"PP resolutions", "resolutions", listed("pp/"), 144},
		{"WTDC resolutions", "resolutions", listed("wtdc/"), 69},
		{"Council and UN resolutions", "resolutions", listed("council/", "un/"), 102},
		{"pairs of the concordance", "counterparts", all, 230},
		{"citations of the PP-18 Final Acts", "citations", all, 585},
		{"action lines and sub-lines", "action-lines", all, 19},
		{"goals and targets", "sdgs", all, 186},
		{"goals", "sdgs", func(row []string) bool { return row[1] == "goal" }, 17},
		{"rows of the WSIS-SDG Matrix", "contributions", all, 200},
		{"study groups by period", "study-groups", all, 42},
		{"events", "events", all, 53},
		{"regional organisations", "organisations", func(row []string) bool { return row[3] != "" }, 6},
		{"resolutions in force", "resolutions", func(row []string) bool { return row[7] == "in force" }, 138},
		{"resolutions without a verified title", "resolutions", func(row []string) bool { return row[6] == "title not verified" }, 69},
	} {
		if got := count(c.table, c.match); got != c.want {
			t.Errorf("%s: %d, want %d", c.what, got, c.want)
		}
	}
}

// TestReferences checks that what the tables refer to exists: sources by key, and
// the items and editions of the tables written here.
func TestReferences(t *testing.T) {
	tables := readAll(t, committed)
	known := map[string]bool{"": true}
	for _, name := range []string{"resolutions", "resolution-editions", "action-lines", "sdgs", "study-groups", "events", "organisations"} {
		for _, row := range tables[name].Rows {
			known[row[0]] = true
		}
	}
	elsewhere := func(id string) bool { return strings.HasPrefix(id, "itu-t/") || strings.HasPrefix(id, "itu-r/") }
	for table, columns := range map[string][]int{
		"resolution-editions": {1, 5}, "counterparts": {0, 1}, "citations": {0, 1, 2, 3}, "action-lines": {6},
		"facilitators": {0, 2}, "sdgs": {5}, "contributions": {0, 1},
	} {
		for i, row := range tables[table].Rows {
			for _, c := range columns {
				if !known[row[c]] && !elsewhere(row[c]) {
					t.Errorf("%s.tsv, row %d: nothing is called %s", table, i+1, row[c])
				}
			}
		}
	}
	keys := map[string]bool{}
	for _, row := range tables["sources"].Rows {
		if keys[row[0]] {
			t.Errorf("sources.tsv describes %s twice", row[0])
		}
		keys[row[0]] = true
	}
	for _, name := range written {
		for i, row := range tables[name].Rows {
			for key := range strings.SplitSeq(row[len(row)-2], catalogue.ListSeparator) {
				if !keys[key] {
					t.Errorf("%s.tsv, row %d: no source is called %q", name, i+1, key)
				}
			}
		}
	}
}

// TestSourcesFitForReaders checks what a person sees of a source: a title, terms,
// an address of the web or none, and no place on anybody's machine.
func TestSourcesFitForReaders(t *testing.T) {
	table, err := catalogue.Read(os.DirFS(committed), "sources")
	if err != nil {
		t.Fatal(err)
	}
	addresses := map[string]string{}
	for i, row := range table.Rows {
		key, title, address, terms := row[0], row[1], row[4], row[5]
		if title == "" || terms == "" {
			t.Errorf("%s has no title or no terms", key)
		}
		if address != "" && !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
			t.Errorf("%s: %q is no web address", key, address)
		}
		if other := addresses[bare(address)]; address != "" && other != "" {
			t.Errorf("%s and %s are one document", key, other)
		}
		addresses[bare(address)] = key
		if i > 0 && table.Rows[i-1][0] >= key {
			t.Errorf("%s does not stand in the order of keys", key)
		}
	}
	for _, name := range append([]string{"sources"}, written...) {
		text, err := os.ReadFile(committed + "/" + name + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		for _, ours := range []string{"shared/seeds", "shared/facts", "/tmp/", "unverified.tsv"} {
			if strings.Contains(string(text), ours) {
				t.Errorf("%s.tsv names %q, which means nothing to its readers", name, ours)
			}
		}
	}
}

// TestIDs holds the ids of the committed tables to the grammar of ids: each is
// read, and read back as it stands.
func TestIDs(t *testing.T) {
	columns := map[string][]int{ // where ids stand
		"resolutions": {0}, "resolution-editions": {0, 1, 5}, "counterparts": {0, 1}, "citations": {0, 1, 2, 3},
		"action-lines": {0, 6}, "facilitators": {0, 2}, "sdgs": {0, 5}, "contributions": {0, 1},
		"study-groups": {0}, "events": {0}, "organisations": {0},
	}
	tables := readAll(t, committed)
	for _, name := range written {
		for i, row := range tables[name].Rows {
			for _, column := range columns[name] {
				if row[column] == "" {
					continue
				}
				id, err := ident.FromID(row[column])
				if err != nil {
					t.Errorf("%s.tsv, row %d: %v", name, i+1, err)
				} else if id.ID() != row[column] {
					t.Errorf("%s.tsv, row %d: %s is read as %s", name, i+1, row[column], id.ID())
				}
			}
		}
	}
	for _, row := range tables["resolutions"].Rows {
		if id, err := ident.FromID(row[0]); err == nil && string(id.Kind) != row[1] {
			t.Errorf("%s is a %s here and a %s by its id", row[0], row[1], id.Kind)
		}
	}
}
