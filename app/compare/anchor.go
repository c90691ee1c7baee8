package compare

import (
	"cmp"
	"slices"
)

// anchor pairs the texts that are the same, occur once on either side, and stand
// in the same order: the longest such sequence.
func (m *matching) anchor(old, fresh []text) {
	type place struct{ old, new, times int }
	seen := map[int]*place{}
	for i, t := range old {
		if p := seen[t.whole]; p != nil {
			p.times += 2
		} else {
			seen[t.whole] = &place{i, -1, 1}
		}
	}
	for j, t := range fresh {
		if p := seen[t.whole]; p != nil {
			p.times++
			p.new = j
		}
	}
	var candidates []place // in the order of the new text
	for j, t := range fresh {
		if p := seen[t.whole]; p != nil && p.times == 2 && p.new == j {
			candidates = append(candidates, *p)
		}
	}
	// The longest increasing sequence of old places: last[n] is the candidate with
	// the smallest old place that ends a sequence of n+1.
	var last []int
	before := make([]int, len(candidates))
	for k, c := range candidates {
		n, _ := slices.BinarySearchFunc(last, c.old, func(k, old int) int { return cmp.Compare(candidates[k].old, old) })
		before[k] = -1
		if n > 0 {
			before[k] = last[n-1]
		}
		if n == len(last) {
			last = append(last, k)
		} else {
			last[n] = k
		}
	}
	if len(last) == 0 {
		return
	}
	for k := last[len(last)-1]; k >= 0; k = before[k] {
		m.pair(candidates[k].old, candidates[k].new)
	}
}
