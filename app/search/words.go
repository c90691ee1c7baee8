package search

import (
	"context"
	"math"
)

// The words tier finds the entries that fill every slot of a wording, in any
// order. The rarest slot gives the candidates; the tokens of each candidate
// settle the other slots and the points, both in one go.
//
// Every word may be a beginning, not the last alone: people type "featur
// operation pro" as readily as whole words, and a whole word earns more points
// anyway.

// mostScored bounds the candidates that are given points, which is what takes
// most of the time of a keystroke.
// They come best first, so what is beyond is what is worth least. It takes a
// query of frequent words to get there, and such a query asks for what is well
// known.
const mostScored = 1024

// mostLooked bounds the candidates whose words are looked at. No query of the
// evaluation comes to half of it in the catalogue; in one of a million, a hundred
// thousand may hold the rarest word of a query and few of them the others.
const mostLooked = 1 << 12

// mostBounded is how many postings of a slot are gone through to bound the points of
// each candidate.
const mostBounded = 1 << 14

// mostMatch bounds the points of a match, so that what is taken off for an
// acronym's own page outweighs them whatever the length of the query.
const mostMatch = 400

// worthASet is how many postings of a slot it takes to make going through them
// dearer than looking at one candidate's words.
const worthASet = 16

// scan runs a wording: it adds what fills it to found, and to the matched set of
// the scratch, which facets are counted from.
//
// Points are what costs most, so they are not worked out for a candidate that
// cannot come among the best. What bounds its points is its standing, the length
// of its title, where in it the word of the rarest slot stands (that is known from
// the posting it came by), and for the other slots that they may stand where they
// are worth most.
func (x *Index) scan(ctx context.Context, s *scratch, w *wording, found *best) error {
	rarest, fewest, ofRarest := -1, math.MaxInt, float32(0)
	ceiling := roundingError - w.cost
	for n := range w.slots {
		w.slots[n].seal()
		most := x.mostPoints(&w.slots[n])
		ceiling += most
		if n > 0 {
			ceiling += x.weights.Adjacent
		}
		if count := x.held(&w.slots[n]); count < fewest {
			rarest, fewest, ofRarest = n, count, most
		}
	}
	if fewest == 0 || rarest < 0 {
		return ctx.Err()
	}
	s.sets, s.made = s.sets[:0], 0
	if s.within != nil {
		s.sets = append(s.sets, s.within)
	}
	s.open = s.open[:0] // the slots that no set tells of; where there are none, every candidate matches
	for n := range w.slots {
		if n == rarest {
			continue
		}
		if of := x.setOf(s, &w.slots[n], worthASet*min(fewest, mostLooked)); of != nil {
			s.sets = append(s.sets, of)
		} else {
			s.open = append(s.open, &w.slots[n])
		}
	}
	settled := len(s.open) == 0
	points, careful := 0, isCareful(w.slots)
	candidates := x.candidates(s, &w.slots[rarest], settled)
	if s.bounded {
		ceiling -= ofRarest
	}
	for n, e := range candidates {
		if n&1023 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if points == mostScored || n == mostLooked {
			break
		}
		share := min(float32(len(w.slots))*x.share[e], x.weights.Share)
		most := ceiling + share + x.standing[e]
		if s.bounded {
			most += s.bounds[e]
		}
		if !settled && !x.fills(e, s.open) { // most candidates fail here, and this is the cheapest way to know
			continue
		}
		if most < found.least {
			points++
			if !settled {
				s.matched.add(e)
			}
			continue
		}
		if p, ok := x.match(e, w.slots); ok {
			points++
			s.matched.add(e)
			found.add(scored{entry: e, points: min(p, mostMatch) - w.cost + x.standing[e], wording: w, loose: careful && x.loose(e, w.slots)})
		}
	}
	return ctx.Err()
}

// roundingError is more than what adding up the same points in another order
// changes.
const roundingError = 0.01

// mostPoints bounds what a slot can give, standing right after another apart.
// Words that stand in no code and in no other name, as most do, cannot give the
// points for these.
func (x *Index) mostPoints(s *slot) float32 {
	most := float32(math.Inf(-1))
	for _, a := range s.alts {
		p := x.weights.Begins + x.mostPlace(a.interval)
		if a.exact >= 0 {
			p = max(p, x.weights.Whole+x.mostPlace(interval{a.exact, a.exact + 1}))
		}
		most = max(most, p-a.cost)
	}
	return most
}

// bound notes that an entry came by a posting of an alternative, and so bounds
// what the slot can give it.
func (x *Index) bound(s *scratch, e, posting int32, a *alt, first bool) {
	most := x.weights.Begins
	if a.exact >= 0 && posting >= x.firstPosting[a.exact] && posting < x.firstPosting[a.exact+1] {
		most = x.weights.Whole
	}
	most += float32(x.places[posting])/4 - a.cost
	if first || most > s.bounds[e] {
		s.bounds[e] = most
	}
}

// mostPlace is what the place of a word can add to it, for the words of an
// interval.
func (x *Index) mostPlace(i interval) float32 {
	most := x.weights.First
	if x.named[i.hi].codes > x.named[i.lo].codes {
		most = max(most, x.weights.Code)
	}
	if x.named[i.hi].aliases > x.named[i.lo].aliases {
		most = max(most, x.weights.Alias)
	}
	return most
}

// setOf returns the entries that fill a slot, or nil where making the set would
// cost more than it saves: when the slot has more postings than most.
func (x *Index) setOf(s *scratch, slot *slot, most int) set {
	if h := x.heavySlot(slot); h != nil {
		return h.entries
	}
	if x.held(slot) > most {
		return nil
	}
	made := s.makeSet()
	for _, a := range slot.alts {
		for _, e := range x.postingsOf(a.interval) {
			made.add(e)
		}
	}
	return made
}

// held is how many postings a slot has, and so how long its candidates take.
func (x *Index) held(s *slot) int {
	n := 0
	for _, a := range s.alts {
		n += int(x.firstPosting[a.hi] - x.firstPosting[a.lo])
	}
	return n
}

// heavySlot returns what is known beforehand of a slot with one alternative.
func (x *Index) heavySlot(s *slot) *heavy {
	if len(s.alts) != 1 || x.held(s) < leastHeavy {
		return nil
	}
	return x.heavy[s.alts[0].interval]
}

// candidates returns the entries that fill a slot, are in all the sets of the
// scratch and have no hit yet, best first, except that those which hold the very
// word come before those which hold a longer one when there are more than can be
// looked at. Where the sets settle the matter it adds all of them to the matched,
// and returns no more than can be given points. Where there are not too many, bounds
// of the scratch then holds for each of them the most that the slot can give it.
func (x *Index) candidates(s *scratch, slot *slot, settled bool) []int32 {
	s.candidates = s.candidates[:0]
	single := len(slot.alts) == 1 && slot.alts[0].hi == slot.alts[0].lo+1
	h := x.heavySlot(slot)
	// Where there are very many, what has the best standing fills the list anyway.
	if s.bounded = h == nil && x.held(slot) <= mostBounded; s.bounded && s.bounds == nil {
		s.bounds = make([]float32, len(x.entries))
	}
	if single && h == nil {
		a := &slot.alts[0]
		first := x.firstPosting[a.lo]
		for n, e := range x.postingsOf(a.interval) {
			if inAll(s.sets, e) && !s.listed.has(e) {
				s.candidates = append(s.candidates, e)
				if s.bounded {
					x.bound(s, e, first+int32(n), a, true)
				}
				if settled {
					s.matched.add(e)
				}
			}
		}
		return s.candidates
	}
	left := s.makeSet()
	low, high := int32(0), int32(len(left)-1)
	if h != nil {
		copy(left, h.entries)
	} else {
		low, high = high, low
		for i := range slot.alts {
			a := &slot.alts[i]
			begin := x.firstPosting[a.lo]
			for n, e := range x.postingsOf(a.interval) {
				if first := left.add(e); s.bounded {
					x.bound(s, e, begin+int32(n), a, first)
				}
				low, high = min(low, e/64), max(high, e/64)
			}
		}
	}
	for n := low; n <= high; n++ {
		word := left[n] &^ s.listed[n]
		for _, other := range s.sets {
			word &= other[n]
		}
		left[n] = word
		if settled {
			s.matched[n] |= word
		}
	}
	if h != nil && h.count > mostScored && slot.alts[0].exact >= 0 && !single {
		exact := slot.alts[0].exact
		for _, e := range x.postingsOf(interval{exact, exact + 1}) {
			if left.has(e) {
				left.remove(e)
				s.candidates = append(s.candidates, e)
			}
		}
	}
	for n := low; n <= high; n++ {
		if settled && len(s.candidates) >= mostScored {
			break
		}
		s.candidates = appendBits(s.candidates, n, left[n])
	}
	return s.candidates
}

func inAll(sets []set, e int32) bool {
	for _, s := range sets {
		if !s.has(e) {
			return false
		}
	}
	return true
}

// fills reports whether an entry fills some slots.
func (x *Index) fills(entry int32, slots []*slot) bool {
	for _, s := range slots {
		if !x.fillsOne(entry, s) {
			return false
		}
	}
	return true
}

func (x *Index) fillsOne(entry int32, slot *slot) bool {
	for _, word := range x.wordsOf(entry) {
		if slot.mayHold(word) && slot.holds(word) {
			return true
		}
	}
	return false
}

// isCareful reports whether a query has a word of up to three letters in front of a
// longer one. Beginnings of all words are a way of typing ("opt fib cab"); but who
// writes the last word out has written out the short one before it as well.
func isCareful(slots []slot) bool {
	last := len(slots) - 1
	for n := range last {
		if a := slots[n].alts; len(a) > 0 && a[0].typed <= longestShort {
			return slots[last].alts[0].typed > longestShort
		}
	}
	return false
}

// longestShort is the length of the longest word that is short in this sense.
const longestShort = 3

// loose reports whether an entry holds the last word as such, but a short one before
// it only as the beginning of another: of "tin plates", tinning and plates. It is a hit,
// since that may be meant, but no reason to stop looking.
func (x *Index) loose(entry int32, slots []slot) bool {
	whole := func(s *slot) bool {
		for _, a := range s.alts {
			if a.exact >= 0 && x.holds(entry, interval{a.exact, a.exact + 1}) {
				return true
			}
		}
		return false
	}
	last := len(slots) - 1
	if !whole(&slots[last]) {
		return false
	}
	for n := range last {
		if a := slots[n].alts; len(a) > 0 && a[0].typed <= longestShort && !whole(&slots[n]) {
			return true
		}
	}
	return false
}

// match gives the points of an entry for the slots of a wording, and whether it
// fills all of them. Of the places where a slot is filled the one with most
// points counts. A place right after the previous slot's has the advantage, and
// one that fills another slot already is worth little: who types "network" and
// "networks" means two words.
func (x *Index) match(entry int32, slots []slot) (points float32, ok bool) {
	tokens, words := x.tokensOf(entry), x.wordsOf(entry)
	titleFound := float32(0)
	var previous token
	var used uint64 // tokens that fill a slot; those beyond the 64th do not matter
	for nth := range slots {
		slot := &slots[nth]
		bestPoints, at, place, inTitle := float32(math.Inf(-1)), token{}, 0, float32(0)
		for n, word := range words {
			if !slot.mayHold(word) {
				continue
			}
			t := tokens[n]
			for i := range slot.alts {
				a := &slot.alts[i]
				if word < a.lo || word >= a.hi {
					continue
				}
				whole := t.word == a.exact
				share := float32(1)
				if !whole && a.typed < t.length {
					share = float32(a.typed) / float32(t.length)
				}
				if t.field == fieldTitle {
					inTitle = max(inTitle, share)
				}
				p := x.weights.word(t, whole) - a.cost
				if nth > 0 && t.field == previous.field && t.at == previous.at+previous.spans {
					p += x.weights.Adjacent
				} else if slot.follows {
					p -= x.weights.Scattered
				}
				if used>>n&1 != 0 {
					p -= x.weights.Reused
				}
				if p > bestPoints {
					bestPoints, at, place = p, t, n
				}
			}
		}
		if math.IsInf(float64(bestPoints), -1) {
			return 0, false
		}
		points += bestPoints
		used |= 1 << place
		previous = at
		if at.field == fieldTitle {
			inTitle *= float32(at.spans)
		}
		titleFound += inTitle
	}
	if n := titleWords(tokens); n > 0 {
		points += x.weights.Share * min(1, titleFound/float32(n))
	}
	return points, true
}
