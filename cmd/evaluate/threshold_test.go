package main

import (
	"path/filepath"
	"testing"
)

// aims are the shares that search is to reach over all sets together, and those
// that it reached last and must not fall behind. The aims are the same for the
// sets that search was tuned with and for those held out, so what is tuned to
// examples and not to causes shows.
var aims = []struct {
	group   string
	measure string
	aim     float64
	reached float64
	of      func(f figures) float64
}{
	{"identifiers", "success@1", 1, 1, func(f figures) float64 { return f.Success1 }},
	{"plain", "success@1", 0.95, 0.95, func(f figures) float64 { return f.Success1 }},
	{"plain", "success@5", 0.985, 0.98, func(f figures) float64 { return f.Success5 }},
	{"plain", "MRR@10", 0.97, 0.97, func(f figures) float64 { return f.MRR }},
	{"one typo", "success@5", 0.98, 0.98, func(f figures) float64 { return f.Success5 }},
	{"two typos", "success@5", 0.95, 0.95, func(f figures) float64 { return f.Success5 }},
	{"hard", "MRR@10", 0.92, 0.92, func(f figures) float64 { return f.MRR }},
	{kindNothing, "success@1", 1, 1, func(f figures) float64 { return f.Success1 }},
}

func TestQuality(t *testing.T) {
	outcomes := asked(t, committed(t))
	holdToAims(t, outcomes)
	empty := 0 // counted, not named: some are held out
	for _, o := range outcomes {
		if o.Empty && (o.Kind != kindNothing || o.Notice == "") {
			empty++
		}
	}
	if empty > 0 {
		t.Errorf("%d lists are empty that should not be, or without a word why", empty)
	}
}

// TestSharedSets asks the sets that may lie beside the repository.
func TestSharedSets(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/search/*.jsonl")
	if len(files) == 0 {
		t.Skip("no further sets lie in ../shared/search")
	}
	cases, err := readFiles(files)
	if err != nil {
		t.Fatal(err)
	}
	holdToAims(t, asked(t, cases))
}

func holdToAims(t *testing.T, outcomes []outcome) {
	t.Helper()
	for _, aim := range aims {
		for _, g := range groups {
			of := g.of(outcomes)
			if g.name != aim.group || len(of) == 0 {
				continue
			}
			switch got := aim.of(figure(of)); {
			case got < aim.reached:
				t.Errorf("%s of %s is %.3f, it was %.3f; see: go run ./cmd/evaluate --misses", aim.measure, g.name, got, aim.reached)
			case got < aim.aim:
				t.Logf("%s of %s is %.3f; the aim is %.3f", aim.measure, g.name, got, aim.aim)
			}
		}
	}
}

func asked(t *testing.T, cases []testCase) []outcome {
	t.Helper()
	x, store, err := index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	outcomes, err := measure(t.Context(), x, cases)
	if err != nil {
		t.Fatal(err)
	}
	return outcomes
}
