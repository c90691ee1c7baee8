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
	return x.scanNoting(ctx, s, w, found, nil)
}

// scanNoting is scan which notes also what fills the wording.
func (x *Index) scanNoting(ctx context.Context, s *scratch, w *wording, found *best, note *filled) error {
	of := x.sealed(w)
	if of.fewest == 0 || of.rarest < 0 {
		return ctx.Err()
	}
	s.sets, s.made = s.sets[:0], 0
	if s.within != nil {
		s.sets = append(s.sets, s.within)
	}
	s.open = s.open[:0] // the slots that no set tells of; where there are none, every candidate matches
	for n := range w.slots {
		if n == of.rarest {
			continue
		}
		if set := x.setOf(s, &w.slots[n], worthASet*min(of.fewest, mostLooked)); set != nil {
			s.sets = append(s.sets, set)
		} else {
			s.open = append(s.open, &w.slots[n])
		}
	}
	settled := len(s.open) == 0
	x.candidates(s, &w.slots[of.rarest], settled)
	if s.bounded {
		of.ceiling -= of.most
	}
	return x.give(ctx, s, w, of.ceiling, settled, found, note)
}

// A measure is what the slots of a wording can give, and what they cost.
type measure struct {
	ceiling float32 // the most points, standing and the share of a title apart
	rarest  int     // the slot with the fewest postings; -1 when there is no slot
	fewest  int     // how many it has
	most    float32 // the most points it gives
}

// sealed seals the slots of a wording and measures them.
func (x *Index) sealed(w *wording) measure {
	of := measure{ceiling: roundingError - w.cost, rarest: -1, fewest: math.MaxInt}
	inCodes := 0
	for n := range w.slots {
		w.slots[n].seal()
		if x.standsInCode(&w.slots[n]) {
			inCodes++
		}
		most := x.mostPoints(&w.slots[n])
		of.ceiling += most
		if n > 0 {
			of.ceiling += x.weights.Adjacent
		}
		if count := x.held(&w.slots[n]); count < of.fewest {
			of.rarest, of.fewest, of.most = n, count, most
		}
	}
	if inCodes >= fewestInCode {
		of.ceiling += x.weights.WholeCode
	}
	return of
}

// fewestInCode is the number of words in the shortest code that a whole one gives
// points for: a letter and a number.
const fewestInCode = 2

// standsInCode reports whether a slot can be filled by a word of a code.
func (x *Index) standsInCode(s *slot) bool {
	for _, a := range s.alts {
		if x.named[a.hi].codes > x.named[a.lo].codes {
			return true
		}
	}
	return false
}

// give gives points to those of the candidates that fill the open slots. Settled says
// that all matches are known.
func (x *Index) give(ctx context.Context, s *scratch, w *wording, ceiling float32, settled bool, found *best, note *filled) error {
	points, careful := 0, isCareful(w.slots)
	found.distinct = len(found.kept) == 0 // no other wording has found anything yet
	defer func() { found.distinct = false }()
	for n, e := range s.candidates {
		if n&1023 == 0 && ctx.Err() != nil {
			note.cut()
			return ctx.Err()
		}
		if points == mostScored || n == mostLooked {
			note.cut()
			break
		}
		share := min(float32(len(w.slots))*x.heads[e].share, x.weights.Share)
		most := ceiling + share + x.heads[e].standing
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
			note.note(e)
			continue
		}
		if p, ok := x.match(e, w.slots); ok {
			points++
			s.matched.add(e)
			note.note(e)
			found.add(scored{entry: e, points: min(p, mostMatch) - w.cost + x.heads[e].standing, wording: w, loose: careful && x.loose(e, w.slots)})
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
	titleFound, codeFound := float32(0), 0
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
				whole := word == a.exact
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
		} else if at.field == fieldCode {
			codeFound++
		}
		titleFound += inTitle
	}
	if n := x.heads[entry].words; n > 0 {
		points += x.weights.Share * min(1, titleFound/float32(n))
	}
	if codeFound >= fewestInCode && codeFound == codeWords(tokens) {
		points += x.weights.WholeCode
	}
	return points, true
}

// codeWords is the number of words in a code, which stands before everything else.
func codeWords(tokens []token) int {
	n := 0
	for n < len(tokens) && tokens[n].field == fieldCode {
		n++
	}
	if n == 0 {
		return 0
	}
	return int(tokens[n-1].at) + int(tokens[n-1].spans)
}
