package search

import "testing"

// TestKeptIsWhole: an answer comes back as it was kept, whatever tier it is from: with
// editions, notices and what was understood.
func TestKeptIsWhole(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, test := range []struct {
		query string
		full  bool // it says more than its hits
	}{
		{"optical network", false},
		{"x509", false},
		{"optcal netwrok", false},
		{"cptbldng", false},
		{"X.509 (10/2019)", true},
		{"kind:resolution", true},
		{"zzzz qqqq", true},
	} {
		want := search(t, x, test.query)
		k := keepable(want)
		if diff := differs(k.result(), want); diff != "" {
			t.Errorf("%q: what was kept differs: %s", test.query, diff)
		}
		if got := k.full != nil; got != test.full {
			t.Errorf("%q is kept as a whole: %v, want %v", test.query, got, test.full)
		}
	}
}
