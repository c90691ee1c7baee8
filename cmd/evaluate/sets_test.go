package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// committed reads every set in the repository.
func committed(t testing.TB) []testCase {
	t.Helper()
	return read(t, "*.jsonl")
}

// read reads the sets whose file names match a pattern.
func read(t testing.TB, pattern string) []testCase {
	t.Helper()
	files, err := filepath.Glob("../../" + sets + "/" + pattern)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := readFiles(files)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// TestGeneratedSets holds the generated sets to the catalogue: right answers that
// a change of the catalogue adds must be in them.
func TestGeneratedSets(t *testing.T) {
	store, _ := catalogue(t)
	c, err := readCorpus(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range generated(c) {
		got, err := os.ReadFile(filepath.Join("../..", sets, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s/%s is not what the catalogue gives; make it anew: go run ./cmd/evaluate generate", sets, name)
		}
	}
}

func TestSets(t *testing.T) {
	_, entries := catalogue(t)
	known := map[string]bool{}
	for _, e := range entries {
		known[e.ID] = true
	}
	files, _ := filepath.Glob("../../" + sets + "/*.jsonl")
	where := map[string]string{} // query → file
	number := map[string]int{}   // of cases, and of those by hand, in tuning and held-out files
	for _, file := range files {
		name := filepath.Base(file)
		half := name[strings.LastIndex(name, "-")+1:]
		if half != "tuning.jsonl" && half != "heldout.jsonl" {
			t.Errorf("%s: the name of a set ends in -tuning.jsonl or -heldout.jsonl", name)
		}
		cases, err := readFiles([]string{file})
		if err != nil {
			t.Error(err)
		}
		for _, c := range cases {
			number[half]++
			if !strings.HasPrefix(name, "generated-") {
				number["by hand in "+half]++
			}
			key := strings.ToLower(c.Query)
			if other, twice := where[key]; twice {
				t.Errorf("%s: %q stands in %s too", name, c.Query, other)
			}
			where[key] = name
			for _, id := range c.Answers {
				if !known[id] {
					t.Errorf("%s: the answer %s to %q is not in the catalogue", name, id, c.Query)
				}
			}
			if !slices.ContainsFunc(groups, func(g group) bool { return slices.Contains(g.kinds, c.Kind) }) {
				t.Errorf("%s: %q is of the kind %q, which is in no group", name, c.Query, c.Kind)
			}
		}
	}
	for half, least := range map[string]int{"tuning.jsonl": 800, "heldout.jsonl": 300} {
		if number[half] < 450 || number["by hand in "+half] < least {
			t.Errorf("in *-%s are %d cases, %d of them by hand; want 450 and %d", half, number[half], number["by hand in "+half], least)
		}
	}
}

// TestKindsAreExplained holds docs/search.md to the kinds there are.
func TestKindsAreExplained(t *testing.T) {
	text, err := os.ReadFile("../../docs/search.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range groups {
		for _, kind := range g.kinds {
			if !strings.Contains(string(text), "| `"+kind+"` |") {
				t.Errorf("docs/search.md does not say what the kind %s is", kind)
			}
		}
	}
}
