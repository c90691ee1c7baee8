package compare

import (
	"cmp"
	"slices"
)

const (
	alikeMoved = 0.66      // of their words that a moved text keeps
	fewWords   = 4         // texts of fewer words do not move: they are phrases
	pairsMoved = 1_000_000 // up to this product of passages left over moves are looked for
)

// findMoved pairs what is left over on both sides, the most alike first.
func (m *matching) findMoved(old, fresh []text) {
	gone, come := left(m.old, old), left(m.new, fresh)
	if len(gone) == 0 || len(gone) > pairsMoved/max(1, len(come)) {
		return
	}
	type move struct {
		old, new int
		like     float64
	}
	var moves []move
	for _, i := range gone {
		for _, j := range come {
			if class(old[i].passage) != class(fresh[j].passage) {
				continue
			}
			if like := likeness(old[i], fresh[j]); like >= alikeMoved {
				moves = append(moves, move{i, j, like})
			}
		}
	}
	slices.SortStableFunc(moves, func(a, b move) int { return cmp.Compare(b.like, a.like) })
	for _, v := range moves {
		if m.old[v.old] < 0 && m.new[v.new] < 0 {
			m.pair(v.old, v.new)
		}
	}
}

// left gives the texts without a pair that are long enough to be known again.
func left(pairs []int, texts []text) []int {
	var at []int
	for n, p := range pairs {
		if p < 0 && len(texts[n].words) >= fewWords {
			at = append(at, n)
		}
	}
	return at
}
