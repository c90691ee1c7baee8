package search

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestNearestRatherThanNothing: a query of which some word can be recognised is never
// answered with an empty list, and it is said that this is only what comes nearest; one of which
// none can be is.
func TestNearestRatherThanNothing(t *testing.T) {
	x := New(titled("Definition of imaging", "Charging of vehicles", "Interoperability of telephones", "Numbers 1988"), nil)
	const notice = "Listed is what comes nearest to it."
	for query, want := range map[string]string{
		"dexinqtqon":            "x/A", // three errors
		"chxrgxngy":             "x/B",
		"intreoprabilty":        "x/C",
		"chrgng vhkls":          "x/B",
		"vehyklescharjing":      "x/B", // joined, and both mistyped
		"zzzz qqqq":             "",
		"1989":                  "",
		"xy":                    "",
		"kqwzkqwzkqwz":          "",
		strings.Repeat("q", 99): "",
	} {
		result := search(t, x, query)
		got := ids(result.Hits)
		if (len(got) > 0) != (want != "") || want != "" && got[0] != want {
			t.Errorf("%q finds %q, want %q first", query, got, want)
		}
		if said := result.Notice.String(); result.Hits == nil && !strings.Contains(said, "Nothing in this snapshot fits") {
			t.Errorf("%q is answered with nothing and %q", query, said)
		}
	}
	for _, query := range []string{"dexinqtqon", "chxrgxngy"} {
		if said := search(t, x, query).Notice.String(); !strings.HasSuffix(said, notice) {
			t.Errorf("%q is answered with %q, which does not say that it only comes near", query, said)
		}
	}
	if said := search(t, x, "definition").Notice.String(); said != "" {
		t.Errorf("what is there is answered with %q", said)
	}
}

// TestSlips holds the errors that are counted against the words that are near.
func TestSlips(t *testing.T) {
	for _, c := range []struct {
		one, other string
		want       int
	}{
		{"imaging", "imaging", 0}, {"imaging", "imagnig", 1}, {"imaging", "maging", 1}, {"imaging", "imagings", 1},
		{"imaging", "emaging", 1}, {"imaging", "igamgni", 4}, {"", "abc", 3}, {"abc", "", 3},
	} {
		if got := slips(c.one, c.other, 9); got != c.want {
			t.Errorf("from %q to %q there are %d errors, want %d", c.one, c.other, got, c.want)
		}
	}
	word := rapid.StringMatching(`[a-d]{0,9}`)
	rapid.Check(t, func(t *rapid.T) {
		one, other, most := word.Draw(t, "one"), word.Draw(t, "other"), rapid.IntRange(0, 9).Draw(t, "most")
		all := slips(one, other, 99)
		if back := slips(other, one, 99); all != back {
			t.Fatalf("%q and %q: %d errors, and %d the other way", one, other, all, back)
		}
		if got := slips(one, other, most); (got <= most) != (all <= most) || got <= most && got != all {
			t.Fatalf("%q and %q: %d errors, where at most %d count %d", one, other, all, most, got)
		}
	})
}
