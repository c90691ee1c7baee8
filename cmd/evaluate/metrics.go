package main

import (
	"math"
	"slices"
)

// listed is how many hits count: who has not found it among ten types on.
const listed = 10

// never is the keystroke from which an answer stays that does not stay.
const never = math.MaxInt

// An outcome is what became of one case.
type outcome struct {
	testCase
	Rank      int    // place of the first right answer, from 1; 0 when it is not among those listed
	Keystroke int    // from which a right answer stays within the first five; never for none
	Stood     string // id of the hit that stood first, or empty
	Notice    string // what the result said
	Empty     bool   // the list was empty
}

// figures are what outcomes come to.
type figures struct {
	Number    int     `json:"number"`
	Success1  float64 `json:"success_at_1"` // share of cases with a right answer in first place
	Success5  float64 `json:"success_at_5"` // within the first five
	MRR       float64 `json:"mrr_at_10"`    // mean of 1/place of the first right answer, 0 beyond the tenth
	Keystroke int     `json:"keystroke"`    // median; -1 when the answers of most cases do not stay, or none is asked for
	Empty     int     `json:"empty"`        // lists that were empty though there is a right answer
}

// rank is the place, from 1, of the first hit that is a right answer, and 0 when
// none is.
func rank(hits, answers []string) int {
	return 1 + slices.IndexFunc(hits, func(id string) bool { return slices.Contains(answers, id) })
}

// steady is the number of the keystroke, from 1, from which on every rank is
// within the first n; ranks are those after each keystroke. It is never when the
// last is not.
func steady(ranks []int, n int) int {
	from := never
	for i, rank := range slices.Backward(ranks) {
		if rank == 0 || rank > n {
			break
		}
		from = i + 1
	}
	return from
}

// median is the lower of the two middle values of an even number; it is never
// for no values at all.
func median(values []int) int {
	if len(values) == 0 {
		return never
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[(len(sorted)-1)/2]
}

// figure sums outcomes up. Cases without a right answer have no keystroke.
func figure(outcomes []outcome) figures {
	f := figures{Number: len(outcomes), Keystroke: -1}
	if f.Number == 0 {
		return f
	}
	var keystrokes []int
	for _, o := range outcomes {
		if o.Rank == 1 {
			f.Success1++
		}
		if 1 <= o.Rank && o.Rank <= 5 {
			f.Success5++
		}
		if 1 <= o.Rank && o.Rank <= listed {
			f.MRR += 1 / float64(o.Rank)
		}
		if o.Kind != kindNothing {
			keystrokes = append(keystrokes, o.Keystroke)
			if o.Empty {
				f.Empty++
			}
		}
	}
	n := float64(f.Number)
	f.Success1, f.Success5, f.MRR = f.Success1/n, f.Success5/n, f.MRR/n
	if m := median(keystrokes); m != never {
		f.Keystroke = m
	}
	return f
}

// byKind sums outcomes up for each kind of query.
func byKind(outcomes []outcome) map[string]figures {
	of := map[string][]outcome{}
	for _, o := range outcomes {
		of[o.Kind] = append(of[o.Kind], o)
	}
	kinds := map[string]figures{}
	for kind, outcomes := range of {
		kinds[kind] = figure(outcomes)
	}
	return kinds
}
