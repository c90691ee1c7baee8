package main

import (
	"math/rand/v2"
	"testing"
)

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"network", "network", 0},
		{"network", "netwrok", 1}, // swapped
		{"network", "netwok", 1},  // left out
		{"network", "nettwork", 1},
		{"network", "netvork", 1},
		{"network", "entwokr", 2},
		{"ca", "abc", 3}, // no letter is touched twice
		{"", "abc", 3},
		{"fibre", "fiber", 1},
		{"réseau", "reseau", 1}, // letters, not bytes
	} {
		if got := distance(test.a, test.b); got != test.want || distance(test.b, test.a) != got {
			t.Errorf("from %q to %q are %d errors, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestSlip(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2_000 {
		if typed := slip("spectrum", false, random); distance(typed, "spectrum") > 1 || typed[0] != 's' {
			t.Fatalf("one slip behind the first letter of spectrum gives %q", typed)
		}
		typed := slip("spectrum", true, random)
		if distance(typed, "spectrum") > 1 || typed[len(typed)-6:] != "ectrum" {
			t.Fatalf("one slip at the first letter of spectrum gives %q", typed)
		}
	}
}

func TestOtherSpelling(t *testing.T) {
	for word, want := range map[string]string{
		"fibre": "fiber", "fiber": "fibre", "synchronization": "synchronisation", "synchronisation": "synchronization",
		"optimized": "optimised", "colour": "color", "network": "", "size": "", "isation": "",
	} {
		if got := otherSpelling(word); got != want {
			t.Errorf("%s is spelt %q across the Atlantic, want %q", word, got, want)
		}
	}
}

func TestByEar(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for word, possible := range map[string][]string{
		"phase":     {"phase"}, // the first letter stays
		"telephone": {"telefone"},
		"antenna":   {"antena"},
		"satellite": {"satelite"},
		"grid":      {"grid"},
	} {
		got := byEar(word, random)
		if got != possible[0] {
			t.Errorf("%s is written by ear as %q, want %q", word, got, possible[0])
		}
	}
}

func TestSpells(t *testing.T) {
	title := words("Preliminary results of sharing studies for incumbent fixed, mobile and broadcasting services")
	for text, want := range map[string]bool{
		"incmbntmblbrdcstng": true, // words may be left out between
		"incmbnt":            true,
		"mblincmbnt":         false, // order counts
		"incmbntm":           false, // a word is meant whole
		"ncmbnt":             false, // the first letter stays
	} {
		if got := spells(text, title, true); got != want {
			t.Errorf("words of the title spell %q: %v, want %v", text, got, want)
		}
	}
}
