package search

import (
	"slices"
	"strings"
	"testing"
)

// TestMeanings: every name of the tables is found, and so is its plural where the tables
// have the singular alone; what names nothing is not.
func TestMeanings(t *testing.T) {
	s := &scratch{}
	for name, want := range synonyms {
		if got := s.meanings(strings.Fields(name)); !slices.EqualFunc(got, want, slices.Equal[[]string]) {
			t.Errorf("%q means %q, want %q", name, got, want)
		}
	}
	for name, known := range map[string]bool{"smartphones": true, "normes": true, "normas": true, "redes": true, "zzzz": false, "optical network": false} {
		if got := s.meanings(strings.Fields(name)); got != nil != known {
			t.Errorf("%q means %q", name, got)
		}
	}
}
