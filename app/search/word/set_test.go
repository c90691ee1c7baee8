package word

import (
	"strings"
	"testing"
)

// TestSet: a set has the words that it was given and no others, however alike: of the same
// length, or with the same letters at both ends.
func TestSet(t *testing.T) {
	long := strings.Repeat("a", 40)
	given := []string{"the", "tie", "of", "резолюция", "a", "", long}
	s := NewSet(given...)
	for _, w := range given {
		if !s.Has(w) {
			t.Errorf("the set lacks %q", w)
		}
		if w != "" && NewSet().Has(w) {
			t.Errorf("an empty set has %q", w)
		}
	}
	for _, w := range []string{"toe", "then", "t", "th", "he", "af", "резолюции", "o", long + "a", long[1:] + "b", long[2:]} {
		if s.Has(w) {
			t.Errorf("the set has %q", w)
		}
	}
	if NewSet("x").Has("") {
		t.Error("a set has the empty word, which it was not given")
	}
}
