package search

import "testing"

// TestRewrite: only the words that were put right change; filters, capitals and
// signs stay as they were typed.
func TestRewrite(t *testing.T) {
	for _, test := range []struct {
		text     string
		old, put []string
		want     string
	}{
		{"optcal network", []string{"optcal", "network"}, []string{"optical", "network"}, "optical network"},
		{"Optcal NETWORK", []string{"optcal", "network"}, []string{"optical", "network"}, "optical NETWORK"},
		{"sg:15 optcal, in force!", []string{"optcal"}, []string{"optical"}, "sg:15 optical, in force!"},
		{"télévision optcal", []string{"television", "optcal"}, []string{"television", "optical"}, "television optical"},
	} {
		if got := rewrite(test.text, test.old, test.put); got != test.want {
			t.Errorf("%q becomes %q, want %q", test.text, got, test.want)
		}
	}
}
