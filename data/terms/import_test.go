package terms

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

// catalogueOf makes a catalogue directory with the tables that an import reads.
func catalogueOf(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, row := range map[string][]string{
		"recommendations":    {"itu-t/X.511", "recommendation", "X.511", "Directory access protocol", "", "", "relaton-itu", "itu-t-x-511"},
		"itu-r-publications": nil,
		"resolutions":        nil,
		"organisations":      {"org/fao", "FAO", "Food and Agriculture Organization", "", "", "pages", ""},
	} {
		table := catalogue.New(name)
		if row != nil {
			table.Add(row...)
		}
		if err := table.Write(dir); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const records = `title:
- content: Fetching by the directory access protocol (DAP)
  type: main
docidentifier:
- content: ITU-T X.511 (10/2019)
  type: ITU
abstract:
- content: For the Food and Agriculture Organization (FAO).
date:
- type: published
  at: '2019-10-14'
`

func checkout(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "itu-t-x-511-10-2019.yaml"), []byte(records), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func quiet(_, _ int) {}

func TestImport(t *testing.T) {
	dir := catalogueOf(t)
	c, err := parseLists(keptHead, wordingsHead, leftOutHead)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.run(t.Context(), checkout(t), dir, quiet); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(dir, "terms.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	want := keptHead + "term/dap\tDAP\tDirectory access protocol\t\t\t\titu-t/X.511\trelaton-itu\titu-t-x-511-10-2019\n"
	if string(got) != want {
		t.Errorf("terms.tsv holds\n%swant\n%s", got, want)
	}
}

// The lists of the program speak of the whole collection: over a part of it they
// must complain, and the table stays as it was.
func TestImportOfAPart(t *testing.T) {
	dir := catalogueOf(t)
	err := Import(t.Context(), checkout(t), dir, quiet)
	if err == nil || !strings.Contains(err.Error(), ".tsv, line ") {
		t.Errorf("the error is %v, want one that names the line of a list", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "terms.tsv")); err == nil {
		t.Error("terms.tsv was written all the same")
	}
}

func TestImportErrors(t *testing.T) {
	if err := Import(t.Context(), checkout(t), t.TempDir(), quiet); err == nil || !strings.Contains(err.Error(), "recommendations.tsv") {
		t.Errorf("without a catalogue the error is %v", err)
	}
	if err := Import(t.Context(), t.TempDir(), catalogueOf(t), quiet); err == nil || !strings.Contains(err.Error(), "no *.yaml file") {
		t.Errorf("without records the error is %v", err)
	}
}
