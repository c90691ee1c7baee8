package document

import (
	"strconv"
	"strings"
	"testing"
)

// TestSequence writes the numbers of a document in reading order; those in square
// brackets are the sequence, those with a minus are no sentences.
func TestSequence(t *testing.T) {
	cases := []struct{ name, numbers string }{
		{"alone", "[1] [2] [3] [4]"},
		{"a list restarts", "[1] [2] 1 2 3 [3] [4]"},
		{"a list holds the number expected", "[1] [2] [3] [4] 1 2 3 4 5 6 [5] [6] [7] [8]"},
		{"a list behind the first number", "[1] 1 2 3 4 [2] [3] [4] [5]"},
		{"two lists in a row", "[1] [2] 1 2 1 2 3 [3] [4]"},
		{"a table of contents", "1- 2- 3- [1] [2] [3] [4] [5]"},
		{"a list that reaches the number before the next", "[1] [2] [3] 1 2 3 [4] [5]"},
		{"the same with entries that are no sentences", "[1] [2] [3] 1- 2- 3- [4] [5]"},
		{"an excerpt", "[87] [88] 1 2 [89] [90]"},
		{"a number left out among many", "[1] [2] [3] [4] [5] [6] [8] [9] [10] [11] [12]"},
		{"stray numbers", "[1] 1945 [2] 7 [3] [4] 12 [5]"},
		{"a repeated number counts once", "[1] 1 [2] [3] 3 [4]"},
		{"too short", "1 2"},
		{"no count", "4 9 1 16"},
		{"nothing", ""},
	}
	for _, c := range cases {
		var candidates []candidate
		want := ""
		for i, f := range strings.Fields(c.numbers) {
			n, err := strconv.Atoi(strings.Trim(f, "[]-"))
			if err != nil {
				t.Fatal(err)
			}
			candidates = append(candidates, candidate{at: i, value: n, thin: strings.Count(f, "-")})
			if strings.HasPrefix(f, "[") {
				want += strconv.Itoa(i) + " "
			}
		}
		got := ""
		for _, at := range sequence(candidates) {
			got += strconv.Itoa(at) + " "
		}
		if got != want {
			t.Errorf("%s: %s gives %s, want %s", c.name, c.numbers, got, want)
		}
	}
}
