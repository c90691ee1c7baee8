package search

import (
	"strings"
	"testing"
)

// TestNumbersInside: a number that stands among other words or is written oddly is found
// where nothing else is, and it is said how.
func TestNumbersInside(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, c := range []struct{ query, first, notice string }{
		{"recomm. X.509", "itu-t/X.509", ""},
		{"draft new X.509", "itu-t/X.509", ""},
		{"509X", "itu-t/X.509", "Listed first is what is named in it"},
		{"X509std", "itu-t/X.509", "Listed first is what is named in it"},
		{"X.0509", "itu-t/X.509", "Listed first"},
		{"X.509ter", "itu-t/X.509", "Listed first"},
		{"rec.aspx?rec=X.509", "itu-t/X.509", ""},
		{"rec509", "itu-t/X.509", "Listed is what holds these words"},
		{"X.99999", "", "Check the number"},
		{"sdg 18", "", "Check the number"},
	} {
		result := search(t, x, c.query)
		got := ids(result.Hits)
		if (len(got) > 0) != (c.first != "") || c.first != "" && got[0] != c.first {
			t.Errorf("%q finds %q, want %q first", c.query, got, c.first)
		}
		if said := result.Notice.String(); !strings.Contains(said, c.notice) {
			t.Errorf("%q is answered with %q, want %q", c.query, said, c.notice)
		}
	}
}
