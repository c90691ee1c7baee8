package language

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// column reads a column of a table of the catalogue: the value and, for the facts of many
// kinds, their name.
func column(t *testing.T, table, name string) []string {
	t.Helper()
	file, err := os.Open("../../data/catalogue/" + table)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.Index(rows[0], name)
	if at < 0 {
		t.Fatalf("%s has no column %q", table, name)
	}
	var values []string
	for _, row := range rows[1:] {
		if row[at] != "" {
			values = append(values, row[at])
		}
	}
	return values
}

// Each value that the catalogue has for a form and a region is said in other languages, and
// so is each role that several organisations have.
func TestClosedValuesOfTheCatalogueAreSaid(t *testing.T) {
	for _, c := range []struct {
		table, column, fact string
		times               int // that a value has to stand there to be one of a list
	}{
		{"initiatives.tsv", "form", "form", 1},
		{"organisations.tsv", "region", "region", 1},
		{"further-organisations.tsv", "region", "region", 1},
		{"further-organisations.tsv", "role", "role", 3},
	} {
		count := map[string]int{}
		for _, v := range column(t, c.table, c.column) {
			count[v]++
		}
		if len(count) == 0 {
			t.Errorf("%s of %s is empty", c.column, c.table)
		}
		for v, n := range count {
			if n >= c.times && !slices.Contains(factValues[c.fact], v) {
				t.Errorf("%s %q (%s, %d times) is not translated", c.fact, v, c.table, n)
			}
		}
	}
}

// A name that ten facts of the catalogue have is said in other languages.
func TestCommonNamesOfFactsAreSaid(t *testing.T) {
	count := map[string]int{}
	for _, name := range column(t, "facts.tsv", "name") {
		count[name]++
	}
	for name, n := range count {
		if n >= 10 && !slices.Contains(factNames, name) {
			t.Errorf("the name %q of %d facts is not translated", name, n)
		}
	}
}

// A note on a status that two texts of the catalogue have is said in other languages, as it
// stands and as it reads behind the status.
func TestCommonNotesOnAStatusAreSaid(t *testing.T) {
	t.Cleanup(func() { _ = Use(English) })
	for _, tongue := range All {
		if tongue.Tag == English {
			continue
		}
		if err := Use(tongue.Tag); err != nil {
			t.Fatal(err)
		}
		for _, table := range []string{"resolutions.tsv", "editions.tsv", "itu-r-editions.tsv"} {
			count := map[string]int{}
			for _, note := range column(t, table, "status_note") {
				count[note]++
			}
			for note, n := range count {
				rest := strings.TrimPrefix(note, "in force ")
				if inner, ok := strings.CutPrefix(rest, "("); ok {
					rest = strings.TrimSuffix(inner, ")")
				}
				if n > 1 && (StatusNote(note) == note || StatusNote(rest) == rest) {
					t.Errorf("%s: %q (%s, %d times) is not translated", tongue.Tag, note, table, n)
				}
			}
		}
	}
}

func TestStatusNote(t *testing.T) {
	t.Cleanup(func() { _ = Use(English) })
	for _, c := range []struct{ tongue, note, want string }{
		{"en", "in force (WTSA-24 edition seen)", "in force (WTSA-24 edition seen)"},
		{"fr", "in force (WTSA-24 edition seen)", "en vigueur (édition WTSA-24 consultée)"},
		{"fr", "WTSA-24 edition seen", "édition WTSA-24 consultée"},
		{"es", "address ends in I", "la dirección termina en I"},
		{"ru", "in force at WTDC-22 (Kigali); WTDC-25 status not verified", "действует на момент WTDC-22 (Кигали); статус на WTDC-25 не проверен"},
		{"zh", "after PP-22 (listed in basic texts 2023)", "PP-22之后（已列入2023年《基本文件》）"},
		{"fr", "modified at WTDC-25 (secondary source)", "modified at WTDC-25 (secondary source)"}, // of one text alone
		{"fr", "an edition seen", "an edition seen"},
		{"fr", "", ""},
	} {
		if err := Use(c.tongue); err != nil {
			t.Fatal(err)
		}
		if got := StatusNote(c.note); got != c.want {
			t.Errorf("%s: %q is said %q, want %q", c.tongue, c.note, got, c.want)
		}
	}
}

func TestFact(t *testing.T) {
	t.Cleanup(func() { _ = Use(English) })
	if err := Use("es"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, value, wantName, want string }{
		{"role", "facilitates WSIS action lines", "función", "facilita líneas de acción de la CMSI"},
		{"role", "a founder of GovStack", "función", "a founder of GovStack"},
		{"form", "project", "form", "proyecto"},
		{"theme", "project", "tema", "project"}, // its own words, that happen to be those of another list
		{"pillars", "(1) legal", "pillars", "(1) legal"},
	} {
		if got := FactName(c.name); got != c.wantName {
			t.Errorf("the name %q is said as %q, want %q", c.name, got, c.wantName)
		}
		if got := FactValue(app.Fact{Name: c.name, Value: c.value}); got != c.want {
			t.Errorf("%s %q is said as %q, want %q", c.name, c.value, got, c.want)
		}
	}
}
