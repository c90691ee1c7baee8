package ident

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Place and year name one conference of a body, or a resolution could be put on
// the wrong one.
func TestConferencesAreDistinct(t *testing.T) {
	type key struct {
		body string
		held int
	}
	seen := map[key]string{}
	for _, k := range conferences {
		if other, ok := seen[key{k.body, k.held}]; ok {
			t.Errorf("%s met in %d both in %s and in %s", k.body, k.held, other, k.place)
		}
		seen[key{k.body, k.held}] = k.place
		if _, ok := bodyOf(k.body); !ok {
			t.Errorf("%s %d: %q is no body of an id", k.place, k.held, k.body)
		}
		if k.event != "" {
			if _, err := FromID("event/" + k.event); err != nil {
				t.Errorf("%s %d: %v", k.place, k.held, err)
			}
		}
		if !k.words.begin(tokens(mustFold(t, k.place))) {
			t.Errorf("%s is not found under its own name", k.place)
		}
	}
}

func mustFold(t *testing.T, text string) string {
	t.Helper()
	folded, ok := fold(text)
	if !ok {
		t.Fatalf("%q is not folded", text)
	}
	return folded
}

func TestPlaceOf(t *testing.T) {
	for _, c := range []struct{ body, year, want string }{
		{"wtsa", "2012", "Dubai"},
		{"wtsa", "2022", "Geneva"},
		{"wtsa", "2020", ""}, // the editions of WTSA-20 bear 2022
		{"wtsa", "2014", ""},
		{"pp", "2018", "Dubai"},
		{"pp", "2006", "Antalya"},
		{"wtdc", "2014", "Dubai"},
		{"wtdc", "2017", "Buenos Aires"},
		{"council", "2016", ""},
		{"itu-r", "2015", ""}, // its editions bear numbers
		{"wtsa", "", ""},
	} {
		if got := placeOf(c.body, c.year); got != c.want {
			t.Errorf("%s %s was in %q, want %q", c.body, c.year, got, c.want)
		}
	}
}

// The order of readings is the order of the table, so the table must keep that of
// the bodies.
func TestConferencesKeepTheOrderOfBodies(t *testing.T) {
	position := func(body string) int {
		for n, b := range []string{"wtsa", "pp", "wtdc", "wcit", "wtpf", "itu-r"} {
			if b == body {
				return n
			}
		}
		return -1
	}
	last := 0
	for _, k := range conferences {
		if n := position(k.body); n < last {
			t.Errorf("%s %d stands behind a body that comes later", k.body, k.held)
		} else {
			last = n
		}
	}
}

// Against the fact tables the catalogue is made of: every event named here is in
// them with its year and place, and every place and year that an edition of a
// resolution bears is known here.
func TestConferencesAgreeWithTheFacts(t *testing.T) {
	facts := filepath.Join("..", "..", "..", "shared", "facts")
	if _, err := os.Stat(facts); err != nil {
		t.Skip("the fact tables are not beside the repository")
	}
	known := map[string]string{} // id of the event: place and dates
	for _, row := range rows(t, filepath.Join(facts, "events.tsv")) {
		known[strings.ToLower(row[0])] = row[2] + " " + row[3]
	}
	for _, k := range conferences {
		if k.event == "" {
			continue
		}
		if fact := known[k.event]; !strings.Contains(fact, k.place) || !strings.Contains(fact, strconv.Itoa(k.held)) {
			t.Errorf("%s: held in %s, %d; the table of events has %q", k.event, k.place, k.held, fact)
		}
	}
	for _, e := range events {
		if !strings.Contains(known[e.id], strconv.Itoa(e.year)) && !strings.HasPrefix(e.id, "gss-20") {
			t.Errorf("%s of %d; the table of events has %q", e.id, e.year, known[e.id])
		}
	}
	for _, body := range []string{"wtsa", "pp", "wtdc"} {
		editions := 0
		for _, row := range rows(t, filepath.Join(facts, body+"_resolutions.tsv")) {
			for edition := range strings.SplitSeq(row[3], "; ") {
				place, year, ok := strings.Cut(strings.TrimPrefix(edition, "Rev. "), ", ")
				if !ok {
					continue
				}
				editions++
				if got := placeOf(body, year); got != place {
					t.Errorf("%s Resolution %s (%s): the table of conferences has %q", body, row[0], edition, got)
				}
				spelling := "Resolution " + row[0] + " (" + edition + ")"
				if got, _, _ := strings.Cut(ids(Parse(spelling)), ", "); got != body+"/"+row[0]+"@"+year {
					t.Errorf("%s is read as %s", spelling, got)
				}
			}
		}
		if editions == 0 {
			t.Errorf("no edition of a resolution of %s was read", body)
		}
	}
}

// rows reads a table of facts without its head.
func rows(t *testing.T, file string) [][]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list [][]string
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		list = append(list, strings.Split(lines.Text(), "\t"))
	}
	if err := lines.Err(); err != nil || len(list) < 2 {
		t.Fatalf("%s: %d rows: %v", file, len(list), err)
	}
	return list[1:]
}
