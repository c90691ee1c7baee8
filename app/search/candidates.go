package search

import "math"

// Which entries a scan looks at.

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
	if h != nil {
		copy(left, h.entries)
	} else {
		for i := range slot.alts {
			a := &slot.alts[i]
			begin := x.firstPosting[a.lo]
			for n, e := range x.postingsOf(a.interval) {
				if first := left.add(e); s.bounded {
					x.bound(s, e, begin+int32(n), a, first)
				}
			}
		}
	}
	wholeFirst := h != nil && h.count > mostScored && slot.alts[0].exact >= 0 && !single
	most := math.MaxInt
	if settled {
		most = mostScored
	}
	for n := left.next(0); n < len(left); n = left.next(n + 1) {
		word := left[n] &^ s.listed[n]
		for _, other := range s.sets {
			word &= other[n]
		}
		left[n] = word
		if settled {
			s.matched[n] |= word
		}
		if !wholeFirst && len(s.candidates) < most {
			s.candidates = appendBits(s.candidates, int32(n), word)
		}
	}
	if wholeFirst {
		exact := slot.alts[0].exact
		for _, e := range x.postingsOf(interval{exact, exact + 1}) {
			if left.has(e) {
				left.remove(e)
				s.candidates = append(s.candidates, e)
			}
		}
		for n := left.next(0); n < len(left) && len(s.candidates) < most; n = left.next(n + 1) {
			s.candidates = appendBits(s.candidates, int32(n), left[n])
		}
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
