package search

import "testing"

// TestLookedUpWithin: a word that goes on from one that was looked up is found among those
// that this one begins, and no other word is taken for its beginning.
func TestLookedUpWithin(t *testing.T) {
	x := New(catalogue(t), nil)
	var s scratch
	for _, word := range []string{"n", "ne", "net", "network", "networks", "netz", "ne", "o", "optical", "op", "net", "n", "zzz", "z"} {
		k := x.look(&s, word)
		if i, exact := x.prefix(word); k.interval != i || k.exact != exact {
			t.Errorf("%q is looked up as %v, %d; want %v, %d", word, k.interval, k.exact, i, exact)
		}
	}
	for _, c := range []struct {
		with, text string
		want       bool
	}{{"", "net", true}, {"net", "net", true}, {"net", "network", true}, {"network", "net", false}, {"nat", "network", false}} {
		if got := begins([]byte(c.with), c.text); got != c.want {
			t.Errorf("%q begins with %q: %v", c.text, c.with, got)
		}
	}
}
