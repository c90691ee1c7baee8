package search

import (
	"context"
	"math"
	"slices"
)

// The some-words tier answers a query that nothing fits as a whole: "utility
// management pdf". It gives each word the weight of its rarity, as every search
// engine does, so that "utility" decides, "management" counts less and small
// words not at all, and lists the entries that hold most weight. A word that the
// vocabulary lacks is looked for in its repairs.

// leastShare is the share of the query's weight that an entry must hold to be
// listed: with less, what is listed no longer resembles what was asked.
const leastShare = 1.0 / 3

// nearest is the share of the best entry's weight that others must hold to be
// listed beside it where none holds [leastShare].
const nearest = 0.9

// mostNominated bounds the postings that a query goes through in this tier. Its
// rarest words come first; those left over are the ones that weigh least.
const mostNominated = 1 << 14

// bySomeWords runs the tier. Words that nothing is near to cannot help and are
// left out; where more than two in three are such, nothing is listed: what is
// left of the query says too little of it.
func (x *Index) bySomeWords(ctx context.Context, s *scratch, words []string, found *best) error {
	words = slices.DeleteFunc(x.speltOut(words), tellsNothing)
	if len(words) < 2 {
		return nil
	}
	w := s.wording(0)
	w.why = "some of the words"
	for _, word := range words {
		if alts := x.repairedAlts(s, word); len(alts) > 0 {
			if alts[0].exact >= 0 { // "for" is not meant as the beginning of "format"
				alts[0].interval = interval{alts[0].exact, alts[0].exact + 1}
			}
			w.slots = append(w.slots, slot{alts: alts})
			w.put = append(w.put, word)
		}
	}
	if 3*len(w.slots) < len(words) {
		return nil
	}
	order := make([]int, len(w.slots))
	for n := range order {
		order[n] = n
	}
	slices.SortFunc(order, func(a, b int) int { return x.held(&w.slots[a]) - x.held(&w.slots[b]) })

	if s.weight == nil {
		s.weight = make([]float32, len(x.entries))
	}
	var nominated []int32
	defer func() {
		for _, e := range nominated {
			s.weight[e] = 0
		}
	}()
	total, looked := float32(0), 0
	for i, n := range order {
		held := x.held(&w.slots[n])
		if looked += held; looked > mostNominated && i > 0 {
			break
		}
		rarity := float32(math.Log2(1 + float64(len(x.entries))/float64(1+held)))
		total += rarity
		s.sets, s.made = s.sets[:0], 0
		for i, e := range x.candidates(s, &w.slots[n], false) {
			if i&1023 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			if s.listed.has(e) || s.within != nil && !s.within.has(e) {
				continue
			}
			if s.weight[e] == 0 {
				nominated = append(nominated, e)
			}
			s.weight[e] += rarity * x.fit(e, &w.slots[n])
		}
	}
	least := float32(leastShare)
	if len(found.kept) == 0 { // rather the nearest there is than nothing
		most := float32(0)
		for _, e := range nominated {
			most = max(most, s.weight[e]/total)
		}
		least = min(least, nearest*most)
	}
	for _, e := range nominated {
		if share := s.weight[e] / total; share >= least {
			s.matched.add(e)
			found.add(scored{entry: e, points: x.weights.Covered*share + x.standing[e], wording: w})
		}
	}
	return ctx.Err()
}

// speltOut returns the words with the first long form of each acronym in its
// place: of "bsg workshop" the gap is what tells, and few titles say BSG.
func (x *Index) speltOut(words []string) []string {
	var out []string
	for _, word := range words {
		if long := x.longForms(word); len(long) > 0 {
			out = append(out, long[0]...)
			continue
		}
		out = append(out, word)
	}
	return out
}

// fit is 1 for an entry that holds a word as typed, and less the more was done to
// the word.
func (x *Index) fit(e int32, s *slot) float32 {
	cost := float32(math.MaxFloat32)
	for _, a := range s.alts {
		if a.cost < cost && x.holds(e, a.interval) {
			cost = a.cost
		}
	}
	return 1 / (1 + cost/x.weights.Whole/2)
}
