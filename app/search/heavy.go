package search

import (
	"slices"
	"strings"
)

// One and two letters begin words of nearly every entry, and "the", "network" or
// "tele" of very many. Asked for alone, they are the slowest keystrokes; as one
// word among others they say next to nothing. So for the beginnings that at
// least one entry in sixteen holds, the set of those entries is kept: it settles
// the word for another word's candidates in one look, and it is in order. And
// what such a beginning finds on its own is kept from the first time it is asked.

// heavyShare is the share of the entries from which a beginning counts as heavy,
// as a divisor. A lower share costs memory (an entry is one bit in each set),
// a higher one leaves long lists to sort.
const heavyShare = 16

// leastHeavy keeps small catalogues from having sets for everything.
const leastHeavy = 256

// A heavy is what is known beforehand of a beginning that many entries hold.
type heavy struct {
	entries set
	count   int
}

// An answer is what the words tier found, to be used again. It is never changed.
type answer struct {
	limit   int
	found   []scored
	matched *matched
}

// indexHeavy finds the heavy beginnings: it goes from each to those that are a
// character longer, and no further where the postings are too few.
func (x *Index) indexHeavy() {
	x.heavy = map[interval]*heavy{}
	threshold := int32(max(leastHeavy, len(x.entries)/heavyShare))
	var visit func(i interval, length int)
	visit = func(i interval, length int) {
		if x.firstPosting[i.hi]-x.firstPosting[i.lo] < threshold {
			return
		}
		if _, done := x.heavy[i]; !done && length > 0 {
			h := &heavy{entries: newSet(len(x.entries))}
			for _, e := range x.postingsOf(i) {
				h.entries.add(e)
			}
			if h.count = h.entries.len(); h.count < int(threshold) {
				return
			}
			x.heavy[i] = h
		}
		for lo := i.lo; lo < i.hi; {
			word := x.word(lo)
			if len(word) <= length {
				lo++
				continue
			}
			n, _ := slices.BinarySearchFunc(x.ends[lo:i.hi], word[length], func(end uint32, next byte) int {
				if w := x.text[end:]; len(w) > length && w[length] > next {
					return 1
				}
				return -1
			})
			hi := lo + int32(n)
			visit(interval{lo, hi}, length+1)
			lo = hi
		}
	}
	visit(interval{0, int32(x.vocabulary.len())}, 0)
	for w := range int32(x.vocabulary.len()) { // a word on its own, as when it is typed in full
		if one := (interval{w, w + 1}); x.heavy[one] == nil && x.firstPosting[w+1]-x.firstPosting[w] >= threshold {
			h := &heavy{entries: newSet(len(x.entries)), count: len(x.postingsOf(one))}
			for _, e := range x.postingsOf(one) {
				h.entries.add(e)
			}
			x.heavy[one] = h
		}
	}
}

// remembered answers with what a heavy beginning found when it was first asked for
// alone.
func (q *query) remembered() bool {
	if !q.aloneAndHeavy() {
		return false
	}
	known, ok := q.answers.Load(q.plan.Words[0])
	if !ok {
		return false
	}
	a := known.(*answer)
	if a.limit < q.limit {
		return false
	}
	q.known = a.matched
	for _, s := range a.found[:min(len(a.found), q.limit)] {
		q.found = append(q.found, listed{s, TierWords})
	}
	return true
}

// remember keeps what a heavy beginning found.
func (q *query) remember() {
	if !q.aloneAndHeavy() || q.texts() < few { // else other tiers will add to it
		return
	}
	a := &answer{limit: q.limit, matched: q.keepMatched()}
	kept := map[*wording]*wording{} // out of the scratch
	for _, f := range q.found {
		if f.wording != nil {
			if kept[f.wording] == nil {
				kept[f.wording] = f.wording.clone()
			}
			f.wording = kept[f.wording]
		}
		a.found = append(a.found, f.scored)
	}
	q.answers.Store(strings.Clone(q.plan.Words[0]), a)
	q.known = a.matched
}

// aloneAndHeavy reports whether one word is asked for and nothing else, and is the
// beginning of words that very many entries hold.
func (q *query) aloneAndHeavy() bool {
	if q.counted || q.within != nil || len(q.plan.Words) != 1 || len(q.plan.Readings) > 0 || len(q.plan.Asked) > 0 {
		return false
	}
	i := q.look(q.scratch, q.plan.Words[0]).interval
	return len(q.postingsOf(i)) >= leastHeavy && q.heavy[i] != nil &&
		!slices.ContainsFunc(q.found, func(l listed) bool { return l.tier == TierIdentifier })
}
