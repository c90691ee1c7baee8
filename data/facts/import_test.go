package facts

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/data/catalogue"
)

const (
	// sharedFacts is where the collected tables of facts lie, beside the repository.
	sharedFacts = "../../../shared/facts"
	committed   = "../catalogue"
)

var update = flag.Bool("update", false, "write testdata/want and places.tsv anew")

// lines counts the facts of a table: its lines without the header.
func lines(t *testing.T, path string) int {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Count(string(text), "\n") - 1
}

// withSources returns a directory for an import, with sources.tsv copied into it.
func withSources(t *testing.T, from string) string {
	t.Helper()
	dir := t.TempDir()
	text, err := os.ReadFile(filepath.Join(from, "sources.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "sources.tsv"), text, 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func readAll(t *testing.T, dir string) map[string]*catalogue.Table {
	t.Helper()
	tables := map[string]*catalogue.Table{}
	for _, name := range append([]string{"sources"}, written...) {
		table, err := catalogue.Read(os.DirFS(dir), name)
		if err != nil {
			t.Fatal(err)
		}
		tables[name] = table
	}
	return tables
}

// arrived lists which tables of facts become which tables of the catalogue, row
// by row. Resolutions are counted apart: their four tables share one.
var arrived = map[string]string{
	"citations_pp18":  "citations",
	"concordance":     "counterparts",
	"action_lines":    "action-lines",
	"sdg":             "sdgs",
	"wsis_sdg_matrix": "contributions",
	"study_groups":    "study-groups",
	"events":          "events",
}

var resolutionTables = []string{"wtsa_resolutions", "pp_resolutions", "wtdc_resolutions", "council_un_resolutions"}

// countRows checks that every row of the tables of facts in dir stands in tables.
func countRows(t *testing.T, dir string, tables map[string]*catalogue.Table) {
	t.Helper()
	for from, to := range arrived {
		if want, got := lines(t, filepath.Join(dir, from+".tsv")), len(tables[to].Rows); got != want {
			t.Errorf("%s.tsv has %d rows, %s.tsv has %d", from, want, to, got)
		}
	}
	listed := 0
	for _, row := range tables["resolutions"].Rows {
		if row[8] != "known from citations only; status not verified" {
			listed++
		}
	}
	want := 0
	for _, from := range resolutionTables {
		want += lines(t, filepath.Join(dir, from+".tsv"))
	}
	if listed != want {
		t.Errorf("the tables of resolutions have %d rows, resolutions.tsv has %d that are not from citations", want, listed)
	}
	regional := 0
	for _, row := range tables["organisations"].Rows {
		if row[3] != "" {
			regional++
		}
	}
	if want := lines(t, filepath.Join(dir, "regional_orgs.tsv")); regional != want {
		t.Errorf("regional_orgs.tsv has %d rows, organisations.tsv has %d with a region", want, regional)
	}
}

// TestImport imports a small set of facts, one of each kind of row that the
// collected tables hold, and compares every table it gives with testdata/want.
func TestImport(t *testing.T) {
	dir := withSources(t, "testdata/catalogue")
	if err := Import("testdata/facts", dir); err != nil {
		t.Fatal(err)
	}
	countRows(t, "testdata/facts", readAll(t, dir))
	for _, name := range written {
		got, err := os.ReadFile(filepath.Join(dir, name+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile("testdata/want/"+name+".tsv", got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile("testdata/want/" + name + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
			t.Errorf("%s.tsv (-want +got):\n%s", name, diff)
		}
	}
}

// TestNothingIsWrittenOnError spoils one cell of the small set at a time and
// expects a sentence that names the place, and an untouched directory.
func TestNothingIsWrittenOnError(t *testing.T) {
	for _, c := range []struct{ name, table, old, new, want string }{
		{"an address that sources.tsv does not describe", "events", "https://www.itu.int/a", "https://www.itu.int/new",
			"sources.tsv describes no source at https://www.itu.int/new; add a row with a key and this address"},
		{"a row without a source", "sdg", "Build\thttps://www.itu.int/a", "Build\t",
			"sdg.tsv, line 2: the fact names no source"},
		{"a cell too many", "sdg", "Build\t", "Build\t\t",
			"sdg.tsv, line 2: 6 cells, want 5 (kind, code, short_title_or_topic_label, full_goal_name_in_source, sources)"},
		{"columns that are not the ones expected", "regional_orgs", "acronym", "short name",
			`regional_orgs.tsv: the first line must name the columns`},
		{"a name of no known series", "citations_pp18", "WSIS Tunis Agenda", "Tunis Agenda",
			`citations_pp18.tsv, line 3: "Tunis Agenda § 90" names no item that this program knows how to address`},
		{"a citing text of no known series", "citations_pp18", "PP Decision 5 (", "Decision 5 (",
			`citations_pp18.tsv, line 4: "Decision 5" names no item`},
		{"an edition without a year", "citations_pp18", "Lisbon, 2009", "Lisbon",
			`citations_pp18.tsv, line 5: "Lisbon" is not an edition of WTPF Opinion 4`},
		{"two places in one year", "citations_pp18", "Lisbon, 2009", "Lisbon, 2013",
			`two editions would share the id wtpf/Opinion-4@2013: "Lisbon, 2013" and "Geneva, 2013"`},
		{"a resolution listed twice", "wtsa_resolutions", "38\tCoord", "79\tCoord",
			"wtsa_resolutions.tsv, line 4: WTSA Resolution 79 stands there twice"},
		{"a newest edition not among those seen", "wtsa_resolutions", "Dubai, 2012\tDubai, 2012", "Dubai, 2012\tDubai, 2013",
			`wtsa_resolutions.tsv, line 3: the newest edition "Dubai, 2013" is not among the editions seen`},
		{"a title status of its own", "wtsa_resolutions", "truncated in source", "guessed",
			`wtsa_resolutions.tsv, line 4: the title status "guessed" is not known`},
		{"a missing title that is there", "pp_resolutions", "33\t\t", "33\tA title\t",
			`pp_resolutions.tsv, line 2: a title must be there exactly when its status is not "missing"`},
		{"an unknown body", "council_un_resolutions", "UN ECOSOC", "UN Board",
			`council_un_resolutions.tsv, line 5: the body "UN Board" is not known`},
		{"an action line that is none", "action_lines", "C7.4", "C7.9",
			`action_lines.tsv, line 3: "C7.9" is no action line`},
		{"a note on facilitators that roles.tsv does not know", "action_lines", "ITU partner (", "UPU partner (",
			`the note on C9 has no part "ITU partner (ITU report on the period since PP-10)"`},
		{"more of a note than roles.tsv knows", "action_lines", "Feb 2006;", "Feb 2006; retired;",
			`action_lines.tsv, line 2: roles.tsv does not say which organisations "retired" speaks of`},
		{"a target called a goal", "sdg", "target\t9.c", "goal\t9.c",
			"sdg.tsv, line 3: 9.c is called a goal"},
		{"a target of another goal", "wsis_sdg_matrix", "9\t9.c", "8\t9.c",
			"wsis_sdg_matrix.tsv, line 2: 9.c is not a target of goal 8"},
		{"a date that is none", "events", "2026\tdates", "next year\tdates",
			`events.tsv, line 4: dates "next year" are not an ISO date or two with a slash between them`},
	} {
		t.Run(c.name, func(t *testing.T) {
			spoilt := t.TempDir()
			if err := os.CopyFS(spoilt, os.DirFS("testdata/facts")); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(spoilt, c.table+".tsv")
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(text), c.old) {
				t.Fatalf("%s.tsv of the small set has no %q to spoil", c.table, c.old)
			}
			if err := os.WriteFile(path, []byte(strings.Replace(string(text), c.old, c.new, 1)), 0o644); err != nil {
				t.Fatal(err)
			}
			dir := withSources(t, "testdata/catalogue")
			err = Import(spoilt, dir)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
			files, err := os.ReadDir(dir)
			if err != nil {
				t.Fatal(err)
			}
			if len(files) != 1 {
				t.Errorf("the import failed and left %v", files)
			}
		})
	}
}

func TestMissingTables(t *testing.T) {
	if err := Import(t.TempDir(), withSources(t, "testdata/catalogue")); err == nil || !strings.Contains(err.Error(), "the tables of facts are not complete") {
		t.Errorf("without tables: %v", err)
	}
	if err := Import("testdata/facts", t.TempDir()); err == nil || !strings.Contains(err.Error(), "sources.tsv") {
		t.Errorf("without sources.tsv: %v", err)
	}
}

func TestEveryCollectedFactArrives(t *testing.T) {
	if _, err := os.Stat(sharedFacts); os.IsNotExist(err) {
		t.Skip("the collected tables of facts are not here; TestImport proves the same on a small set")
	}
	dir := withSources(t, committed)
	if err := Import(sharedFacts, dir); err != nil {
		t.Fatal(err)
	}
	countRows(t, sharedFacts, readAll(t, dir))
	for _, name := range written {
		want, err := os.ReadFile(filepath.Join(dir, name+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(committed, name+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("data/catalogue/%s.tsv is not what the tables of facts give; make it again with: go run ./cmd/snapshot facts DIR", name)
		}
	}
}
