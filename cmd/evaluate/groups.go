package main

import "slices"

// A group is a number of kinds that one aim is set for.
type group struct {
	name  string
	kinds []string
}

// groups sorts every kind into one group. docs/search.md says what each kind is.
var groups = []group{
	{"identifiers", []string{"id", "ref", "edition"}},
	{"plain", []string{"swapped", "partial", "acronym", "subseq", "mixed", "variant", "language", "place", "filter", "relation"}},
	{"one typo", []string{"typo1", "typo_first", "typo_in_progress"}},
	{"two typos", []string{"typo2", "typo2_one_word"}},
	{"hard", []string{"id_messy", "extra_word", "merge_split", "phonetic", "natural", "colloquial"}},
	{kindNothing, []string{kindNothing}},
}

// of leaves the outcomes of the group.
func (g group) of(outcomes []outcome) []outcome {
	var of []outcome
	for _, o := range outcomes {
		if slices.Contains(g.kinds, o.Kind) {
			of = append(of, o)
		}
	}
	return of
}
