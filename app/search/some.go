package search

import (
	"context"
	"math"
	"slices"
)

// The last tier answers a query that nothing fits as a whole: "utility
// management pdf", "what does itu say about e-waste". It gives each word the
// weight of its rarity, as every search engine does, so that "waste" decides,
// "say" hardly counts and small words not at all, and lists the entries that hold most weight.

// leastShare is the share of the query's weight that an entry must hold to be
// listed: with less, what is listed no longer resembles what was asked.
const leastShare = 1.0 / 3

// bySomeWords runs the tier. Words that the vocabulary lacks cannot help and are
// left out; where more than two in three are such, nothing is listed: what is
// left of the query says too little of it.
func (x *Index) bySomeWords(ctx context.Context, q query, limit int) ([]scored, error) {
	words := slices.DeleteFunc(slices.Clone(q.words), isSmall)
	if len(words) < 2 {
		return nil, nil
	}
	held := make([]float64, len(x.entries))
	seen := newSet(len(x.entries))
	var candidates []int32
	total, known := 0.0, 0
	for _, word := range words {
		s := x.prefix(word)
		if s.exact >= 0 { // "for" is not meant as the beginning of "format"
			s.lo, s.hi = s.exact, s.exact+1
		}
		postings := x.postingsOf(s)
		if len(postings) == 0 {
			continue
		}
		known++
		weight := math.Log2(1 + float64(len(x.entries))/float64(1+len(postings)))
		total += weight
		inWord := newSet(len(x.entries))
		err := eachScanned(ctx, postings, func(e int32) {
			if inWord.add(e) {
				held[e] += weight
			}
			if seen.add(e) {
				candidates = append(candidates, e)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	if 3*known < len(words) {
		return nil, nil
	}
	found := best{x: x, limit: limit}
	for _, e := range candidates {
		if share := held[e] / total; share >= leastShare {
			found.add(scored{entry: e, points: 100*share + x.standing[e]})
		}
	}
	return found.sorted(), nil
}
