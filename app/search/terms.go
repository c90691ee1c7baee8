package search

import (
	"context"
	"unicode/utf8"
)

// The index-terms tier asks [Terms] for the entries whose index terms hold every
// word. Index terms come from abstracts as well as titles, so a text may be
// found here that only mentions its subject.

// minTerm is the length in characters of the shortest word that is looked up.
// Shorter ones are articles, prepositions, and words of which little is typed
// yet: looking them up costs most and tells least.
const minTerm = 3

// byTerms runs the tier. The answers have no places to rank by; they keep the
// order of their standing.
func (x *Index) byTerms(ctx context.Context, q query, limit int) ([]scored, error) {
	var words []string
	for _, word := range q.words {
		if utf8.RuneCountInString(word) >= minTerm {
			words = append(words, word)
		}
	}
	if x.terms == nil || len(words) == 0 {
		return nil, nil
	}
	ids, err := x.terms.Lookup(ctx, words, limit)
	if err != nil {
		return nil, err
	}
	found := best{x: x, limit: limit}
	for _, id := range ids {
		if p, ok := x.ids[idKey(id)]; ok {
			found.add(scored{entry: p.entry, points: x.standing[p.entry]})
		}
	}
	return found.sorted(), nil
}
