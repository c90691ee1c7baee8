package app

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCompareCodes(t *testing.T) {
	for _, want := range [][]string{
		{"X.9", "X.10", "X.100"},
		{"G.709", "G.709.1", "G.709.2", "G.709.10", "G.7041"},
		{"WTSA Resolution 5", "WTSA Resolution 44", "WTSA Resolution 100"},
		{"PP Decision 5", "PP Resolution 2"},
		{"SDG 9", "SDG 9.1", "SDG 9.5", "SDG 9.a", "SDG 9.c", "SDG 10"},
		{"C1", "C2", "C10", "C11"},
		{"A/RES/57/270 B", "A/RES/60/252", "A/RES/70/125"},
		{"", "A", "A.1"},
		{"Q.007", "Q.8"},
		{"1", "99999999999999999999", "100000000000000000000"}, // longer than any integer
	} {
		got := slices.Clone(want)
		slices.Reverse(got)
		slices.SortFunc(got, CompareCodes)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("order (-want +got):\n%s", diff)
		}
	}
}

func TestEqualCodes(t *testing.T) {
	for _, code := range []string{"", "X.509", "Q.11bis"} {
		if c := CompareCodes(code, code); c != 0 {
			t.Errorf("CompareCodes(%q, %q) = %d", code, code, c)
		}
	}
}
