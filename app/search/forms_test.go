package search

import "testing"

func TestStem(t *testing.T) {
	for word, want := range map[string]string{
		"encrypted": "encrypt", "protections": "protect", "measurement": "measure", "routing": "", "wiring": "",
		"quickly": "quick", "network": "", "ring": "", "installations": "install",
	} {
		got, ok := stem(word)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("the stem of %q is %q, want %q", word, got, want)
		}
	}
}

// TestForms: a word bent by its sentence is found in the form that titles have,
// where nothing holds the words as they were typed.
func TestForms(t *testing.T) {
	x := New(titled("Encryption of letters", "Encroachment on letters", "Letters", "Protective ground of towers"), nil)
	for query, first := range map[string]string{
		"encrypted letters zebra":  "x/A",
		"protected towers giraffe": "x/D",
	} {
		hits := search(t, x, query).Hits
		if len(hits) == 0 || hits[0].Item.ID != first || hits[0].Tier != TierSomeWords {
			t.Errorf("%q finds %q, want %s first among those with some of the words", query, ids(hits), first)
		}
	}
}
