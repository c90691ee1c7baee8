package search

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"
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
const mostNominated = 1 << 13

// bySomeWords runs the tier. Words that nothing is near to cannot help and are
// left out; where more than two in three are such, nothing is listed: what is
// left of the query says too little of it.
func (x *Index) bySomeWords(ctx context.Context, s *scratch, words []string, found *best) error {
	s.unheard = s.unheard[:0]
	words = s.withoutIdle(words)
	if len(words) == 1 {
		words = lettersAndDigits(words[0])
	}
	w, parts := x.parts(s, words)
	if len(parts) == 0 || !s.farther && (len(words) < 2 && len(w.slots) < 2 || 3*len(parts) < len(words)) {
		return nil
	}
	if s.weight == nil {
		s.weight = make([]float32, len(x.entries))
	}
	s.nominated = s.nominated[:0]
	defer func() {
		for _, e := range s.nominated {
			s.weight[e] = 0
		}
	}()
	total, looked := float32(0), 0
	for n, p := range parts {
		if looked += p.held; looked > mostNominated && n > 0 {
			break
		}
		total += p.weight
		if err := x.nominate(ctx, s, w, p); err != nil {
			return err
		}
	}
	least := float32(leastShare)
	if len(found.kept) == 0 { // rather the nearest there is than nothing
		most := float32(0)
		for _, e := range s.nominated {
			most = max(most, s.weight[e]/total)
		}
		least = min(least, nearest*most)
	}
	fits := 0
	for _, e := range s.nominated {
		share := s.weight[e] / total
		if share < least {
			continue
		}
		s.matched.add(e)
		points := x.weights.Covered*share + x.heads[e].standing
		if points+mostFit >= found.least && fits < mostScored {
			fits++
			points += x.fit(e, w.slots)
		}
		found.add(scored{entry: e, points: points, held: share * float32(len(parts)) / float32(len(words)), wording: w})
	}
	return ctx.Err()
}

// lettersAndDigits cuts a word in two where its digits begin: of "mp4", things whose
// name begins with the letters and that bear the number are the nearest there is.
func lettersAndDigits(word string) []string {
	letters := strings.TrimRight(word, "0123456789")
	if len(letters) < 2 || len(letters) == len(word) {
		return []string{word}
	}
	return []string{letters, word[len(letters):]}
}

// A part is what one word of the query contributes: an entry that holds the word
// has all its weight. One that holds words of the long form of an acronym instead
// has its share of it: of "bsg workshop" the gap is what tells, and few titles say
// BSG.
type part struct {
	word    int      // its slot
	long    []string // the words of its long form, or of what titles call it
	spelled []int    // their slots
	weight  float32
	held    int
}

// everyday returns the number of words in the longest everyday name that some words
// begin with, and what titles call the thing.
func (s *scratch) everyday(words []string) (count int, meaning []string) {
	for count = min(longestName, len(words)); count > 1; count-- {
		if meanings := s.meanings(words[:count]); len(meanings) > 0 {
			return count, meanings[0]
		}
	}
	return 0, nil
}

// often is the number of entries from which on a word that they hold is itself what
// titles call the thing, so that no other name of it is looked for.
const often = 40

// isOften reports whether a word was typed as that many entries hold it.
func (x *Index) isOften(a alt) bool {
	return a.exact >= 0 && x.firstPosting[a.exact+1]-x.firstPosting[a.exact] >= often
}

// addNamed adds what titles call the thing that a word names, where that is one word,
// and returns the words of its long form, or of the first name of several words. Without
// named it does so for the long form alone.
func (x *Index) addNamed(s *scratch, word string, named bool) (long []string) {
	if of := x.acronyms.long[word]; len(of) > 0 {
		long = of[0]
	}
	if !named {
		return long
	}
	for _, meaning := range s.meanings([]string{word}) {
		if len(meaning) > 1 {
			if long == nil {
				long = meaning
			}
		} else if i, exact := x.prefix(meaning[0]); !i.empty() {
			s.alts = append(s.alts, alt{interval: i, exact: exact, cost: x.weights.Synonym, typed: wholeWord, named: true})
		}
	}
	return long
}

// parts returns the parts of a query, those of the fewest postings first, with the
// wording of their slots.
func (x *Index) parts(s *scratch, words []string) (*wording, []part) {
	w := s.wording(2 * len(words)) // as many as there are mostly, those of long forms included
	w.why, w.slots, w.put = "some of the words", w.slots[:0], s.texts(len(words))
	parts := s.parts[:0]
	defer func() { s.parts = parts }()
	surest := float32(0) // the weight of the rarest word that is held as it was typed
	for n := 0; n < len(words); n++ {
		if count, meaning := s.everyday(words[n:]); count > 1 {
			p := part{word: len(w.slots), long: meaning}
			w.slots = append(w.slots, slot{})
			w.put = append(w.put, strings.Join(words[n:n+count], " "))
			parts = append(parts, p)
			n += count - 1
			continue
		}
		word := words[n]
		start := len(s.alts)
		x.repairedAlts(s, word)
		x.addForms(s, word)
		meaning := x.addNamed(s, word, len(s.alts) == start || !x.isOften(s.alts[start]))
		alts := s.alts[start:len(s.alts):len(s.alts)]
		if len(alts) == 0 && len(meaning) == 0 {
			s.unheard = append(s.unheard, word)
			continue
		}
		typed := len(alts) > 0 && alts[0].exact >= 0
		if typed { // "for" is not meant as the beginning of "format"
			alts[0].interval = interval{alts[0].exact, alts[0].exact + 1}
		}
		slices.SortStableFunc(alts, func(a, b alt) int { return cmp.Compare(a.cost, b.cost) })
		w.slots = append(w.slots, slot{alts: alts})
		w.put = append(w.put, word)
		p := part{word: len(w.slots) - 1, long: meaning, held: x.held(&w.slots[len(w.slots)-1])}
		if len(alts) > 0 {
			p.weight = x.rarity(p.held)
		}
		if typed {
			surest = max(surest, p.weight)
		}
		parts = append(parts, p)
	}
	for n := range parts {
		p := &parts[n]
		// A word that had to be guessed may be rarer than those that are certain, and
		// must not outweigh them.
		if alts := w.slots[p.word].alts; surest > 0 && len(alts) > 0 && alts[0].cost >= x.weights.Error/2 {
			if p.weight = min(p.weight, surest); alts[0].cost > x.weights.Error { // and may be no word of titles at all
				p.weight /= 2
			}
		}
		if len(p.long) > 0 {
			spelledOut := float32(0)
			for _, word := range p.long {
				start := len(s.alts)
				if x.addTyped(s, word); len(s.alts) > start {
					w.slots = append(w.slots, slot{alts: s.alts[start:len(s.alts):len(s.alts)]})
					p.spelled = append(p.spelled, len(w.slots)-1)
					held := x.held(&w.slots[len(w.slots)-1])
					p.held += held
					spelledOut += x.rarity(held)
				}
			}
			p.weight = max(p.weight, spelledOut)
		}
	}
	for n := range w.slots {
		w.slots[n].seal()
	}
	slices.SortStableFunc(parts, func(a, b part) int { return a.held - b.held })
	return w, parts
}

// rarity is the weight of a word that so many entries hold.
func (x *Index) rarity(held int) float32 {
	return float32(math.Log2(1 + float64(len(x.entries))/float64(1+held)))
}

// nominate gives the weight of a part to the entries that hold it.
func (x *Index) nominate(ctx context.Context, s *scratch, w *wording, p part) error {
	s.made = 0
	whole := s.makeSet() // the entries that hold the word itself
	credit := func(n int, credited set, weight float32) error {
		for _, a := range w.slots[n].alts { // the lowest cost first
			worth := weight / (1 + a.cost/x.weights.Whole/2) // less the more was done to the word
			for i, e := range x.someOf(s, a.interval) {
				if i&1023 == 0 && ctx.Err() != nil {
					return ctx.Err()
				}
				if s.listed.has(e) || s.within != nil && !s.within.has(e) || whole.has(e) || !credited.add(e) {
					continue
				}
				if s.weight[e] == 0 {
					s.nominated = append(s.nominated, e)
				}
				s.weight[e] += worth
			}
		}
		return nil
	}
	first := s.makeSet()
	if err := credit(p.word, first, p.weight); err != nil {
		return err
	}
	copy(whole, first)
	all := float32(0)
	for _, n := range p.spelled {
		all += x.rarity(x.held(&w.slots[n]))
	}
	for _, n := range p.spelled {
		s.made = 2
		if err := credit(n, s.makeSet(), p.weight*x.rarity(x.held(&w.slots[n]))/all); err != nil {
			return err
		}
	}
	return nil
}

// mostFit bounds what [Index.fit] gives.
const mostFit = 30

// fit says how well the words that an entry holds stand in it, as the points of a
// match do: at the beginning of the title, one after the other.
func (x *Index) fit(entry int32, slots []slot) float32 {
	points := float32(0)
	tokens := x.tokensOf(entry)
	previous := token{field: fieldNone}
	for n := range slots {
		at, most := token{field: fieldNone}, float32(math.Inf(-1))
		for i, word := range x.wordsOf(entry) {
			if !slots[n].mayHold(word) || !slots[n].holds(word) {
				continue
			}
			t := tokens[i]
			p := x.weights.word(t, true) - x.weights.Whole
			if t.field == previous.field && t.at == previous.at+previous.spans {
				p += x.weights.Adjacent
			}
			if p > most {
				at, most = t, p
			}
		}
		if at.field != fieldNone {
			points += most
		}
		previous = at
	}
	return min(points, mostFit)
}

// someOf returns the entries that hold a word of the interval, in any order and
// some more than once; the best of them where there are more than a query goes
// through.
func (x *Index) someOf(s *scratch, i interval) []int32 {
	all := x.postingsOf(i)
	if len(all) <= mostNominated {
		return all
	}
	holding := s.makeSet()
	for _, e := range all {
		holding.add(e)
	}
	s.candidates = s.candidates[:0]
	for n, word := range holding {
		if len(s.candidates) >= mostNominated {
			break
		}
		s.candidates = appendBits(s.candidates, int32(n), word)
	}
	return s.candidates
}
