package document

import "slices"

// How many numbers in a row make a sequence of paragraphs, and what a missing
// number costs it.
const (
	leastSequence = 3
	gapCost       = 3
	widestGap     = 3
)

// A candidate is a piece that may be a numbered paragraph.
type candidate struct {
	at    int // index of the piece
	value int
	thin  int // 1 where it looks like a heading or an entry of a list of contents
}

// A chain is the best count that ends in a candidate.
type chain struct {
	score  int // how many numbers, less the cost of those left out
	thin   int // how many of them are thin
	start  int // its first candidate
	ragged int // how often it leaves a run of numbers in the middle or enters one there
	before int // the candidate before, -1
}

// better says whether c is to be preferred to d.
func (c chain) better(d chain) bool {
	switch {
	case c.score != d.score:
		return c.score > d.score
	case c.thin != d.thin:
		return c.thin < d.thin
	case c.start != d.start:
		return c.start < d.start
	}
	return c.ragged < d.ragged
}

// sequence returns which of the candidates form the longest count, N behind N−1,
// in order of appearance. A number left out costs gapCost.
//
// Lists restart at 1 inside the count, and may hold the very number that is
// expected; tables of contents count the same way before it. What tells them is
// that their entries are often no sentences, and that their numbers follow each
// other without anything between. So of two counts of the same length the one with
// more sentences wins, then the one that starts first, then the one that takes such
// runs whole, and then the one whose steps are the shortest.
func sequence(candidates []candidate) []int {
	chains := make([]chain, len(candidates))
	ends := map[int]int{} // the best chain that ends in a value
	best := -1
	for i, c := range candidates {
		at := chain{1, c.thin, i, 0, -1}
		for step := 1; step <= widestGap; step++ {
			k, ok := ends[c.value-step]
			if !ok {
				continue
			}
			next := chain{chains[k].score + 1 - (step-1)*gapCost, chains[k].thin + c.thin, chains[k].start, chains[k].ragged, k}
			if k != i-1 {
				next.ragged += middle(candidates, k+1) + middle(candidates, i)
			}
			if next.better(at) {
				at = next
			}
		}
		chains[i] = at
		if k, ok := ends[c.value]; !ok || !chains[k].better(at) {
			ends[c.value] = i
		}
		if best < 0 || at.better(chains[best]) {
			best = i
		}
	}
	if best < 0 || chains[best].score < leastSequence {
		return nil
	}
	var run []int
	for i := best; i >= 0; i = chains[i].before {
		run = append(run, candidates[i].at)
	}
	slices.Reverse(run)
	return run
}

// middle returns 1 where candidate i counts on from the one before it, otherwise 0.
func middle(candidates []candidate, i int) int {
	if i > 0 && i < len(candidates) && candidates[i].value == candidates[i-1].value+1 {
		return 1
	}
	return 0
}
