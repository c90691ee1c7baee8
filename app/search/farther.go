package search

import "context"

// The last resort. Where nothing else has found anything, the words of the catalogue that come
// nearest to those typed are looked for, however far that is, as long as most letters are the
// same: an empty list helps nobody, and whoever is told that this is only what comes nearest is
// not misled.

// leastFarther is the length of the shortest word that is compared so far, and
// fartherShare the share of its letters that may be wrong.
const (
	leastFarther = 5
	fartherShare = 0.4
)

// byNearest runs the tiers that guess once more, with words that are farther off.
func (x *Index) byNearest(ctx context.Context, s *scratch, words []string, found *best) error {
	s.farther = true
	defer func() { s.farther = false }()
	if err := x.byRepair(ctx, s, words, found); err != nil || len(found.kept) > 0 {
		return err
	}
	return x.bySomeWords(ctx, s, words, found)
}

// addFarther adds the words that come nearest to one, if any has most of its letters.
func (x *Index) addFarther(s *scratch, word string) {
	letters, ok := letterMask(word)
	most := int(fartherShare * float64(len(word)))
	if !ok || len(word) < leastFarther || len(word) > longestPattern {
		return
	}
	s.repairs = s.repairs[:0]
	for w, has := range x.masks {
		if length := x.wordLen(w); has == 0 || length < len(word)-most || length > len(word)+most || lacking(letters, has) > most || lacking(has, letters) > most {
			continue
		}
		errors := slips(word, x.word(int32(w)), most)
		if errors > most {
			continue
		}
		if errors < most { // what is farther off is not needed any more
			most, s.repairs = errors, s.repairs[:0]
		}
		x.addRepair(s, repair{word: int32(w), cost: x.weights.Error * float32(errors)})
	}
	for _, r := range s.repairs {
		s.alts = append(s.alts, alt{interval: interval{r.word, r.word + 1}, exact: r.word, cost: r.cost, typed: wholeWord})
	}
}

// slips is the number of letters put in, left out, replaced or exchanged with their
// neighbour that lead from one word to another; any number above most stands for more.
func slips(a, b string, most int) int {
	var rows [3][longestPattern + longestPattern]int
	before, last, now := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := range len(a) {
		now[0] = i + 1
		least := now[0]
		for j := range len(b) {
			d := min(last[j+1], now[j]) + 1
			if a[i] == b[j] {
				d = min(d, last[j])
			} else {
				d = min(d, last[j]+1)
			}
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d = min(d, before[j-1]+1)
			}
			now[j+1] = d
			least = min(least, d)
		}
		if least > most {
			return least
		}
		before, last, now = last, now, before
	}
	return last[len(b)]
}
