package search

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// plainDistance is the distance of a to b and to the nearest beginning of b, from
// the whole table.
func plainDistance(a, b string) (whole, beginning int) {
	table := make([][]int, len(a)+1)
	for i := range table {
		table[i] = make([]int, len(b)+1)
		for j := range table[i] {
			if i == 0 || j == 0 {
				table[i][j] = i + j
				continue
			}
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			table[i][j] = min(table[i-1][j]+1, table[i][j-1]+1, table[i-1][j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				table[i][j] = min(table[i][j], table[i-2][j-2]+1)
			}
		}
	}
	beginning = len(a)
	for _, d := range table[len(a)] {
		beginning = min(beginning, d)
	}
	return table[len(a)][len(b)], beginning
}

// distances are those of a pattern to some words, as the walk through a vocabulary
// of them finds them; words too far off are left out.
func distances(t *testing.T, typed string, errors int, words ...string) map[string][2]int {
	t.Helper()
	words = slices.Sorted(slices.Values(words))
	v := newVocabulary(slices.Compact(words))
	v.describe()
	var p pattern
	if !p.set(typed) {
		t.Fatalf("%q makes no pattern", typed)
	}
	found := map[string][2]int{}
	for _, n := range v.near(&p, uint8(errors), nil) {
		if n.beginning <= uint8(errors) {
			found[v.word(n.word)] = [2]int{int(n.whole), int(n.beginning)}
		}
	}
	return found
}

func TestNear(t *testing.T) {
	for _, test := range []struct {
		a, b             string
		whole, beginning int
	}{
		{"optical", "optical", 0, 0},
		{"optcal", "optical", 1, 1},            // left out
		{"opttical", "optical", 1, 1},          // inserted
		{"optixal", "optical", 1, 1},           // replaced
		{"otpical", "optical", 1, 1},           // exchanged
		{"pptical", "optical", 1, 1},           // the first letter
		{"otpicla", "optical", 2, 2},           // twice
		{"netwrok", "networking", farOff, 1},   // in progress
		{"ca", "abc", farOff, 1},               // no letter is touched twice
		{"netwrok", "optical", farOff, farOff}, // far off
	} {
		got, ok := distances(t, test.a, 2, test.b)[test.b]
		if want := [2]int{test.whole, test.beginning}; ok != (test.beginning < farOff) || ok && got != want {
			t.Errorf("%s and %s: %v, %v; want whole and beginning %v", test.a, test.b, got, ok, want)
		}
	}
}

// TestNearAgainstTheTable: what is found among many words, most of them beginning
// as others do, is what comparing each of them finds.
func TestNearAgainstTheTable(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	letters := 4 // few, so that words are near to each other; or more, so that most lack some
	word := func() string {
		w := make([]byte, 1+random.IntN(10))
		for i := range w {
			w[i] = byte('a' + random.IntN(letters))
		}
		return string(w)
	}
	for n := range 800 {
		letters = 4 + n%9
		words := []string{"1988", "ab1", "é"} // are never meant
		for range 100 {
			words = append(words, word())
		}
		typed, errors := word()+word(), 1+random.IntN(mostErrors) // a word of fewer letters than errors is near to any
		got := distances(t, typed, errors, words...)
		for _, w := range words[3:] {
			whole, beginning := plainDistance(typed, w)
			found, ok := got[w]
			if len(typed) <= errors {
				continue
			}
			if whole > errors {
				whole = farOff
			}
			if ok != (beginning <= errors) || ok && found != [2]int{whole, beginning} {
				t.Fatalf("%s and %s with up to %d errors: %v, %v; want %d, beginning %d", typed, w, errors, found, ok, whole, beginning)
			}
		}
		for _, w := range []string{"1988", "ab1", "é"} {
			if _, ok := got[w]; ok {
				t.Fatalf("%s is near to %s; numbers are not repaired", w, typed)
			}
		}
	}
}

func TestPatternRefuses(t *testing.T) {
	var p pattern
	for _, word := range []string{"", "x509", "é", "an1", string(make([]byte, 80))} {
		if p.set(word) {
			t.Errorf("%q makes a pattern, want only words of letters", word)
		}
	}
}
