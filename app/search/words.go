package search

import (
	"context"
	"slices"
)

// The words tier finds the entries that hold every word of the query, whole or
// as the beginning of a word, in any order. The rarest word of the query gives
// the candidates; the tokens of each candidate settle the other words and the
// points.
//
// Every word may be a beginning, not the last alone: people type "featur
// operation pro" as readily as whole words, and a whole word earns more points
// anyway.

// byWords runs the tier.
func (x *Index) byWords(ctx context.Context, q query, limit int) ([]scored, error) {
	if len(q.words) == 0 {
		return nil, nil
	}
	spans := make([]span, len(q.words))
	for i, word := range q.words {
		spans[i] = x.prefix(word)
		if spans[i].lo == spans[i].hi {
			return nil, nil
		}
	}
	rarest := slices.MinFunc(spans, func(a, b span) int { return len(x.postingsOf(a)) - len(x.postingsOf(b)) })

	found := best{x: x, limit: limit}
	seen := newSet(len(x.entries))
	err := eachScanned(ctx, x.postingsOf(rarest), func(e int32) {
		if seen.add(e) {
			if points, ok := x.match(e, spans); ok {
				found.add(scored{entry: e, points: points + x.standing[e]})
			}
		}
	})
	return found.sorted(), err
}

// match gives the points of an entry for the words of a query, and whether it
// holds all of them. Of the places where a word is found the one with most
// points counts, and a place right after the previous word has the advantage.
func (x *Index) match(entry int32, spans []span) (points float64, ok bool) {
	tokens := x.tokensOf(entry)
	titleWords, titleFound := 0, 0
	if n := len(tokens); n > 0 && tokens[n-1].field == fieldTitle {
		titleWords = int(tokens[n-1].at) + int(tokens[n-1].spans)
	}
	var previous token
	for i, s := range spans {
		bestPoints, at, inTitle := -1.0, token{}, false
		for _, t := range tokens {
			if t.word < s.lo || t.word >= s.hi {
				continue
			}
			inTitle = inTitle || t.field == fieldTitle
			p := x.weights.word(t, t.word == s.exact)
			if i > 0 && t.field == previous.field && int(t.at) == int(previous.at)+int(previous.spans) {
				p += x.weights.Adjacent
			}
			if p > bestPoints {
				bestPoints, at = p, t
			}
		}
		if bestPoints < 0 {
			return 0, false
		}
		points += bestPoints
		previous = at
		switch {
		case at.field == fieldTitle:
			titleFound += int(at.spans)
		case inTitle:
			titleFound++
		}
	}
	if titleWords > 0 {
		points += x.weights.Share * min(1, float64(titleFound)/float64(titleWords))
	}
	return points, true
}
