package search

import (
	"math/rand/v2"
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

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b             string
		whole, beginning int
	}{
		{"optical", "optical", 0, 0},
		{"optcal", "optical", 1, 1},     // left out
		{"opttical", "optical", 1, 1},   // inserted
		{"optixal", "optical", 1, 1},    // replaced
		{"otpical", "optical", 1, 1},    // exchanged
		{"pptical", "optical", 1, 1},    // the first letter
		{"otpicla", "optical", 2, 2},    // twice
		{"netwrok", "networking", 4, 1}, // in progress
		{"ca", "abc", 3, 1},             // no letter is touched twice
	} {
		var p pattern
		p.set(test.a)
		if whole, beginning := p.distance(test.b, 9); whole != test.whole || beginning != test.beginning {
			t.Errorf("%s and %s: %d, beginning %d; want %d and %d", test.a, test.b, whole, beginning, test.whole, test.beginning)
		}
	}
}

func TestDistanceAgainstTheTable(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	word := func() string {
		w := make([]byte, 1+random.IntN(12))
		for i := range w {
			w[i] = byte('a' + random.IntN(4))
		}
		return string(w)
	}
	for range 20_000 {
		a, b := word(), word()
		var p pattern
		if !p.set(a) {
			t.Fatalf("%q makes no pattern", a)
		}
		whole, beginning := p.distance(b, len(b))
		if wantWhole, wantBeginning := plainDistance(a, b); whole != wantWhole || beginning != wantBeginning {
			t.Fatalf("%s and %s: %d, beginning %d; want %d and %d", a, b, whole, beginning, wantWhole, wantBeginning)
		}
		const most = 2
		if short, _ := p.distance(b, most); (short <= most) != (whole <= most) || short <= most && short != whole {
			t.Fatalf("%s and %s: %d when giving up beyond %d, want %d", a, b, short, most, whole)
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
