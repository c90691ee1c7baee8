package catalogue

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestRoundTrip(t *testing.T) {
	dir := t.TempDir()
	twins := New("twins")
	twins.Add("itu-t/X.509", "ISO/IEC 9594-8", "relaton ; list", "itu-t-x-509.yaml")
	twins.Add("itu-t/X.500", "ISO/IEC 9594-1", "relaton", "")
	if err := twins.Write(dir); err != nil {
		t.Fatal(err)
	}
	got, err := Read(os.DirFS(dir), "twins")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(twins, got); diff != "" {
		t.Errorf("what was read differs from what was written (-written +read):\n%s", diff)
	}
}

func TestRead(t *testing.T) {
	const header = "item\tlabel\tsource\tlocator\n"
	for _, test := range []struct {
		name, text string
		rows       [][]string
		complaint  string // part of the error; empty when the table is sound
	}{
		{"no rows", header, nil, ""},
		{"one row", header + "itu-t/X.509\tISO/IEC 9594-8\trelaton\tx.yaml\n", [][]string{{"itu-t/X.509", "ISO/IEC 9594-8", "relaton", "x.yaml"}}, ""},
		{"empty cells", header + "\t\t\t\n", [][]string{{"", "", "", ""}}, ""},
		{"no line end at the end", header + "a\tb\tc\td", [][]string{{"a", "b", "c", "d"}}, ""},
		{"CR LF from an editor", "item\tlabel\tsource\tlocator\r\na\tb\tc\td\r\n", [][]string{{"a", "b", "c", "d"}}, ""},
		{"a very long cell", header + "a\t" + strings.Repeat("b", 2<<20) + "\tc\td\n", [][]string{{"a", strings.Repeat("b", 2<<20), "c", "d"}}, ""},
		{"empty file", "", nil, "twins.tsv: the first line must name the columns"},
		{"another header", "item\tname\tsource\tlocator\n", nil, `it names ["item" "name" "source" "locator"]`},
		{"columns in another order", "label\titem\tsource\tlocator\n", nil, "the first line must name the columns"},
		{"a cell short", header + "a\tb\tc\td\na\tb\tc\n", nil, "twins.tsv, line 3: 3 cells, want 4 (item, label, source, locator)"},
		{"a cell more", header + "a\tb\tc\td\te\n", nil, "twins.tsv, line 2: 5 cells, want 4"},
		{"an empty line", header + "\na\tb\tc\td\n", nil, "twins.tsv, line 2: 1 cells, want 4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			table, err := Read(fstest.MapFS{"twins.tsv": {Data: []byte(test.text)}}, "twins")
			if test.complaint != "" {
				if err == nil || !strings.Contains(err.Error(), test.complaint) {
					t.Fatalf("error %v, want one that says %q", err, test.complaint)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.rows, table.Rows); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadMissingFile(t *testing.T) {
	if _, err := Read(fstest.MapFS{}, "twins"); err == nil || !strings.Contains(err.Error(), "twins.tsv") {
		t.Errorf("error %v, want one that names twins.tsv", err)
	}
}

func TestAddFoldsWhiteSpace(t *testing.T) {
	for given, want := range map[string]string{
		"one\ttab":              "one tab",
		"two\nlines":            "two lines",
		"CR\r\nLF":              "CR LF",
		"  margins  ":           "margins",
		"no-break\u00a0space":   "no-break space",
		"many    blanks":        "many blanks",
		"":                      "",
		"\t\n":                  "",
		"Наука и\u2028техника ": "Наука и техника",
	} {
		table := New("twins")
		table.Add(given, given, "relaton", "")
		if got := table.Rows[0][0]; got != want {
			t.Errorf("Add(%q) keeps %q, want %q", given, got, want)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	for _, test := range []struct {
		name      string
		row       []string
		complaint string
	}{
		{"a cell short", []string{"a", "b", "c"}, "twins.tsv, row 1: 3 cells, want 4"},
		{"a tab in a cell", []string{"a", "b\tb", "c", "d"}, "a tab or line break in label"},
		{"a line break in a cell", []string{"a", "b", "c", "d\n"}, "a tab or line break in locator"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			before := New("twins")
			before.Add("itu-t/X.509", "ISO/IEC 9594-8", "relaton", "")
			if err := before.Write(dir); err != nil {
				t.Fatal(err)
			}
			table := New("twins")
			table.Rows = [][]string{test.row}
			if err := table.Write(dir); err == nil || !strings.Contains(err.Error(), test.complaint) {
				t.Errorf("error %v, want one that says %q", err, test.complaint)
			}
			if kept, err := Read(os.DirFS(dir), "twins"); err != nil || !cmp.Equal(kept, before) {
				t.Errorf("the file as it was before is not kept: %v, %v", kept, err)
			}
		})
	}
}

func TestNoneIsWrittenBeforeAllAreMade(t *testing.T) {
	dir := t.TempDir()
	before := New("twins")
	before.Add("itu-t/X.509", "ISO/IEC 9594-8", "relaton", "")
	if err := Write(dir, before); err != nil {
		t.Fatal(err)
	}
	after, wrong := New("twins"), New("sources")
	wrong.Rows = [][]string{{"a cell short"}}
	if err := Write(dir, after, wrong); err == nil {
		t.Error("a table with a wrong row is written")
	}
	if kept, err := Read(os.DirFS(dir), "twins"); err != nil || !cmp.Equal(kept, before) {
		t.Errorf("the file as it was before is not kept: %v, %v", kept, err)
	}
}

// TestWhatIsInTheWay is told by the names of the tables, not by those of drafts.
func TestWhatIsInTheWay(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "twins.tsv", "inner"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"twins.tsv could not be written: ":                    New("twins").Write(dir),
		"twins.tsv could not be put in its place, and ":       Write(dir, New("sources"), New("twins")),
		"the catalogue directory " + dir + "/none cannot be ": Write(dir+"/none", New("twins")),
	} {
		if err == nil || !strings.HasPrefix(err.Error(), name) || strings.Contains(err.Error(), ".draft") || strings.Contains(err.Error(), "%!") {
			t.Errorf("%v, want %s", err, name)
		}
	}
}

func TestWriteLeavesNothingBeside(t *testing.T) {
	dir := t.TempDir()
	if err := Write(dir, New("twins")); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(files) != 1 || filepath.Base(files[0]) != "twins.tsv" {
		t.Errorf("the directory holds %v (%v), want twins.tsv alone", files, err)
	}
}

func TestSortIsByCellsInOrder(t *testing.T) {
	table := New("twins")
	table.Add("itu-t/X.520", "ISO/IEC 9594-6", "relaton", "b")
	table.Add("itu-t/X.500", "ISO/IEC 9594-1", "relaton", "")
	table.Add("itu-t/X.520", "ISO/IEC 9594-6", "relaton", "a")
	table.Add("itu-t/X.520", "ISO 9594-6", "relaton", "")
	table.Sort()
	var got []string
	for _, row := range table.Rows {
		got = append(got, strings.TrimRight(strings.Join(row, "|"), "|"))
	}
	want := []string{
		"itu-t/X.500|ISO/IEC 9594-1|relaton",
		"itu-t/X.520|ISO 9594-6|relaton",
		"itu-t/X.520|ISO/IEC 9594-6|relaton|a",
		"itu-t/X.520|ISO/IEC 9594-6|relaton|b",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

func TestNewPanicsOnAnUnknownName(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a table that the schema lacks was made")
		}
	}()
	New("recommendation")
}
