package main

import (
	"context"

	"vademecum/app/search"
	"vademecum/data/snapshot"
)

// index opens the bundled snapshot and builds the index the program searches.
// The snapshot stays open as long as the index is used.
func index(ctx context.Context) (*search.Index, *snapshot.Store, error) {
	store, err := snapshot.Open(ctx)
	if err != nil {
		return nil, nil, err
	}
	entries, err := store.Entries(ctx)
	if err != nil {
		store.Close()
		return nil, nil, err
	}
	return search.New(entries, store), store, nil
}

// measure asks every query of the cases, and with it everything that stood in the
// box while it was typed.
func measure(ctx context.Context, x *search.Index, cases []testCase) ([]outcome, error) {
	outcomes := make([]outcome, 0, len(cases))
	for _, c := range cases {
		var ranks []int
		for _, prefix := range prefixes(c.Query) {
			result, err := x.Search(ctx, prefix, listed)
			if err != nil {
				return nil, err
			}
			ranks = append(ranks, rank(ids(result.Hits), c.Answers))
		}
		result, err := x.Search(ctx, c.Query, listed)
		if err != nil {
			return nil, err
		}
		outcomes = append(outcomes, judge(c, result, ranks))
	}
	return outcomes, nil
}

// judge says what became of a case, from its result and the ranks after each
// keystroke.
func judge(c testCase, result search.Result, ranks []int) outcome {
	hits := ids(result.Hits)
	o := outcome{testCase: c, Notice: result.Notice.String(), Empty: len(hits) == 0, Keystroke: steady(ranks, 5), Rank: rank(hits, c.Answers)}
	if !o.Empty {
		o.Stood = hits[0]
	}
	if c.Kind == kindNothing && declines(result) {
		o.Rank = 1
	}
	return o
}

// declines reports whether a result says that nothing is what was asked for.
//
// The error would be to pass something off as the answer. A list of what comes
// near is none, if the person is told that it is only that: so there must be a
// notice, be the list empty or not. A notice does not excuse a hit that stands
// for the very edition or amendment that was asked for, because that hit says
// there is one.
func declines(result search.Result) bool {
	for _, hit := range result.Hits {
		if hit.Edition != "" {
			return false
		}
	}
	return !result.Notice.Empty()
}

func ids(hits []search.Hit) []string {
	ids := make([]string, len(hits))
	for i, hit := range hits {
		ids[i] = hit.Item.ID
	}
	return ids
}

// prefixes are what stands in the box after each keystroke.
func prefixes(query string) []string {
	var prefixes []string
	for i := range query {
		if i > 0 {
			prefixes = append(prefixes, query[:i])
		}
	}
	return append(prefixes, query)
}
