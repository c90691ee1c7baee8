package search

import (
	"context"
	"slices"
	"strings"
	"sync"
)

// The repaired tier puts slips of the finger right against the vocabulary of the
// catalogue itself, so that every correction finds something. It is asked when
// nothing holds the words as they are; an exact hit is therefore never displaced.
//
// A word of four letters may have one error, one of eight two: with more, too
// many words are as near as the one that was meant. The first letter may be wrong
// as well as any other. Numbers are never repaired: X.508 is not X.509 mistyped.
// A word that is still being typed is compared with the beginnings of longer
// ones. And a word whose vowels were left out is put right here too, since that
// is a way of writing rather than an error, but no less a guess.
//
// The words are compared in a walk through the vocabulary as a tree (near.go).

// A repair is a word that may have been meant.
type repair struct {
	word   int32
	errors uint8 // 0 when only vowels are lacking
	begins bool  // the word typed is the beginning of it, errors apart
	cost   float32
}

// errorsAllowed returns how many errors a word of so many letters may have.
func errorsAllowed(letters int) int {
	switch {
	case letters < 4:
		return 0
	case letters < 8:
		return 1
	}
	return 2
}

// mostRepairs bounds the words tried in place of one.
const mostRepairs = 12

// repairs returns the words that may have been meant, the likeliest first: fewer
// errors, whole words before beginnings, the first letter right, and then the
// word that the entry of best standing holds.
func (x *Index) repairs(s *scratch, word string) []repair {
	s.repairs = s.repairs[:0]
	allowed := errorsAllowed(len(word))
	if allowed == 0 || !s.pattern.set(word) {
		return nil
	}
	s.nearby = x.near(&s.pattern, uint8(allowed), s.nearby[:0])
	for _, n := range s.nearby {
		candidate := x.word(n.word)
		r := repair{word: n.word}
		switch {
		case int(n.whole) <= allowed && n.whole > 0:
			r.errors = n.whole
		case int(n.beginning) <= allowed && n.beginning > 0 && len(candidate) > len(word):
			r.errors, r.begins = n.beginning, true
		case isShortened(word, candidate) && keepsBeginning(word, candidate, allowed):
		default:
			continue
		}
		r.cost = x.weights.Error * max(0.5, float32(r.errors))
		if r.begins {
			r.cost += x.weights.Unfinished
		}
		if candidate[0] != word[0] {
			r.cost += x.weights.FirstLetter
		}
		x.addRepair(s, r)
	}
	return s.repairs
}

// corrections returns the repairs of a word, and with them the words that are heard like it.
func (x *Index) corrections(s *scratch, word string) []repair {
	if known, ok := x.repaired.get(word); ok {
		return known
	}
	x.repairs(s, word)
	x.addHeard(s, word)
	x.repaired.keep(word, s.repairs)
	return s.repairs
}

// addRepair puts a repair in its place: the likeliest stand first, and the rest is not needed.
func (x *Index) addRepair(s *scratch, r repair) {
	at := len(s.repairs)
	for at > 0 && x.likelier(r, s.repairs[at-1]) {
		at--
	}
	if at < mostRepairs {
		s.repairs = slices.Insert(s.repairs[:min(len(s.repairs), mostRepairs-1)], at, r)
	}
}

// addHeard adds the words that sound like one, and where a slip of the finger would lead to
// the same word, what is likelier of the two.
func (x *Index) addHeard(s *scratch, word string) {
	if s.meanings(append(s.texts(1), word)) != nil { // it is spelt as it should be
		return
	}
	for _, h := range x.soundsLike(s, word, false) {
		r := repair{word: h.word, cost: x.heardCost(h)}
		if n := slices.IndexFunc(s.repairs, func(r repair) bool { return r.word == h.word }); n >= 0 {
			if s.repairs[n].cost <= r.cost {
				continue
			}
			s.repairs = slices.Delete(s.repairs, n, n+1)
		}
		x.addRepair(s, r)
	}
}

// heardCost is the points taken off for a word that only sounds like the one typed.
func (x *Index) heardCost(h heardWord) float32 {
	return x.weights.Error * (heardAnyhow + float32(h.differs)/soundError)
}

// heardAnyhow is the share of an error that it counts to be heard like another word at all.
const heardAnyhow = 1.6

// likelier reports whether one repair is more likely to be meant than another.
func (x *Index) likelier(a, b repair) bool {
	if a.cost != b.cost {
		return a.cost < b.cost
	}
	if one, two := x.bestHolder(a.word), x.bestHolder(b.word); one != two {
		return one < two
	}
	return a.word < b.word
}

// Whoever has mistyped a word types on, and its repairs are asked for with every
// letter of the next words. So those of the last words are remembered.
type remembered struct {
	sync.Mutex
	repairs map[string][]repair
}

// mostRemembered bounds the words whose repairs are remembered; beyond it, all
// are forgotten at once.
const mostRemembered = 256

func (r *remembered) get(word string) (repairs []repair, ok bool) {
	r.Lock()
	defer r.Unlock()
	repairs, ok = r.repairs[word]
	return repairs, ok
}

func (r *remembered) keep(word string, repairs []repair) {
	r.Lock()
	defer r.Unlock()
	if r.repairs == nil || len(r.repairs) == mostRemembered {
		r.repairs = make(map[string][]repair, mostRemembered)
	}
	r.repairs[strings.Clone(word)] = slices.Clone(repairs)
}

// bestHolder is the first, and so the best, of the entries that hold a word.
func (x *Index) bestHolder(word int32) int32 { return x.postings[x.firstPosting[word]] }

// isShortened reports whether a word is another with vowels left out: cmmnctns
// for communications. Half of its vowels at least must be gone, and the first
// letter stays.
func isShortened(short, long string) bool {
	if len(short) < minShortened || len(long) <= len(short) || short[0] != long[0] {
		return false
	}
	i, left := 0, 0
	for k := range len(long) {
		switch {
		case i < len(short) && short[i] == long[k]:
			i++
			if isVowel(long[k]) {
				left++
			}
		case !isVowel(long[k]):
			return false
		}
	}
	return i == len(short) && left <= len(long)-len(short)
}

// keepsBeginning reports whether enough of the first letters of a word are among
// those typed. Vowels do not count where the word was typed without any to speak of.
func keepsBeginning(short, long string, allowed int) bool {
	const head = 4
	typed, _ := letterMask(short)
	first, _ := letterMask(long[:min(len(long), head)])
	if isSkeleton(short) {
		first &^= vowels
	}
	return lacking(first, typed) <= allowed+max(0, head-(len(short)-allowed))
}

// minShortened is the length of the shortest word that is taken for another
// without vowels.
const minShortened = 4

// isVowel is asked of every letter of every word that the tiers which guess look
// at, hence one shift instead of five comparisons.
func isVowel(c byte) bool { return vowels>>(c-'a')&1 != 0 }

// vowels has a bit for each, counted from a; the shift of any other byte leads
// beyond or to none of them.
const vowels uint32 = 1 | 1<<('e'-'a') | 1<<('i'-'a') | 1<<('o'-'a') | 1<<('u'-'a')

// byRepair runs the tier: with all the words, and without those that say nothing of
// the subject, be they typed so or only when put right (recomendation). A word that is far
// from any is also taken to pieces.
func (x *Index) byRepair(ctx context.Context, s *scratch, words []string, found *best) error {
	if err := x.byCorrected(ctx, s, words, 0, found); err != nil {
		return err
	}
	put, cost := words, float32(0)
	for n := len(words) - 1; n >= 0; n-- {
		if x.isFar(s, words[n]) {
			if pieces, _, ok := x.pieces(s, words[n]); ok {
				put = slices.Concat(put[:n], pieces, put[n+1:])
				cost += x.longer(1, len(pieces))
			}
		}
	}
	if len(put) == len(words) {
		return nil
	}
	return x.byCorrected(ctx, s, put, cost, found)
}

// isFar reports whether no word is within two slips of the finger from one, or as near by ear.
func (x *Index) isFar(s *scratch, word string) bool {
	if len(word) < leastPieces {
		return false
	}
	start := len(s.alts)
	defer func() { s.alts = s.alts[:start] }()
	alts := x.repairedAlts(s, word)
	return !slices.ContainsFunc(alts, func(a alt) bool { return a.cost <= 2*x.weights.Error })
}

// byCorrected looks for words with each put right.
func (x *Index) byCorrected(ctx context.Context, s *scratch, words []string, cost float32, found *best) error {
	all, told := s.wording(len(words)), s.wording(len(words))
	all.why, told.why = "repaired", "repaired"
	all.put, told.put = words, s.texts(len(words))
	all.cost, told.cost = cost, cost
	all.slots, told.slots = all.slots[:0], told.slots[:0]
	for n, word := range words {
		alts := x.repairedAlts(s, word)
		if len(alts) > 0 && len(all.slots) == n {
			all.slots = append(all.slots, slot{alts: alts})
		}
		if tellsNothing(word) || len(alts) > 0 && alts[0].typed == wholeWord && tellsNothing(x.word(alts[0].lo)) {
			if len(alts) > 0 {
				told.cost += alts[0].cost // or to leave a word out would be better than to put it right
			}
			continue
		}
		if len(alts) == 0 {
			return nil
		}
		told.slots = append(told.slots, slot{alts: alts})
		told.put = append(told.put, word)
	}
	if len(all.slots) == len(words) {
		if err := x.scan(ctx, s, all, found); err != nil || len(told.slots) == len(words) {
			return err
		}
	}
	return x.scan(ctx, s, told, found)
}

// repairedAlts returns what may fill the slot of a word: the word as it is, those
// that sound alike, and unless the word is one of the vocabulary, its repairs.
func (x *Index) repairedAlts(s *scratch, word string) []alt {
	start := len(s.alts)
	exact := x.addTyped(s, word)
	if exact {
		return s.alts[start:len(s.alts):len(s.alts)]
	}
	x.addAlike(s, word, x.look(s, word).interval, true)
	for _, r := range x.corrections(s, word) {
		s.alts = append(s.alts, alt{interval: interval{r.word, r.word + 1}, exact: r.word, cost: r.cost, typed: wholeWord})
	}
	if s.farther && len(s.alts) == start {
		x.addFarther(s, word)
	}
	return s.alts[start:len(s.alts):len(s.alts)]
}

// corrected returns the words of a wording as an entry holds them, where it was
// found by others than those typed, and whether there are such.
func (x *Index) corrected(w *wording, entry int32) (words []string, ok bool) {
	words = w.put
	for n := range words {
		cheapest := alt{exact: -1, cost: 1e9}
		for _, a := range w.slots[n].alts {
			if a.cost < cheapest.cost && x.holds(entry, a.interval) {
				cheapest = a
			}
		}
		if cheapest.typed == wholeWord && !cheapest.named && cheapest.lo >= 0 && cheapest.cost < 1e9 {
			if i, _ := x.prefix(words[n]); i.empty() || cheapest.cost >= x.weights.Error/2 {
				if !ok {
					words = slices.Clone(words)
				}
				words[n] = x.word(cheapest.lo)
				ok = true
			}
		}
	}
	return words, ok
}

// holds reports whether an entry holds a word of the interval.
func (x *Index) holds(entry int32, i interval) bool {
	for _, word := range x.wordsOf(entry) {
		if word >= i.lo && word < i.hi {
			return true
		}
	}
	return false
}
