package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A wording is one way to put a query: a slot for each word, and every slot must
// be filled by an entry. What was typed is the first wording. "cyber security"
// also has the wording "cybersecurity", "otn" also "optical transport network";
// a slip of the finger is put right in one; and a question is put without its
// question words. Everything that is not the plain words is a wording, so one
// piece of code (words.go) finds them all and there is one formula of points.
type wording struct {
	slots []slot
	cost  float32  // points taken off everything found
	why   string   // what differs from the words typed; empty for those themselves
	put   []string // the words as typed, one for each slot, where they may be corrected
}

// A slot is filled by any of its alternatives.
type slot struct {
	alts []alt

	// Most words of most entries fill no slot, so that is found out first: a word
	// is in the first alternative, or its bit is among those of the others.
	first interval
	more  uint64

	follows bool // it is one phrase with the slot before, and loses where it stands elsewhere
}

// seal makes the slot ready for [slot.mayHold], once its alternatives are known.
func (s *slot) seal() {
	s.first, s.more = interval{}, 0
	for n, a := range s.alts {
		switch {
		case n == 0:
			s.first = a.interval
		case a.hi-a.lo >= 64:
			s.more = ^uint64(0)
		default:
			for w := a.lo; w < a.hi; w++ {
				s.more |= 1 << (w & 63)
			}
		}
	}
}

// mayHold reports whether a word may be one of the alternatives. It is never
// false for one that is.
func (s *slot) mayHold(word int32) bool {
	return uint32(word-s.first.lo) < uint32(s.first.hi-s.first.lo) || s.more>>(word&63)&1 != 0
}

// holds reports whether a word is one of the alternatives.
func (s *slot) holds(word int32) bool {
	for i := range s.alts {
		if word >= s.alts[i].lo && word < s.alts[i].hi {
			return true
		}
	}
	return false
}

// An alt is an interval of the vocabulary.
type alt struct {
	interval
	exact int32   // the word that is meant itself; -1 when only beginnings are
	cost  float32 // points taken off when it fills its slot
	typed uint8   // how many bytes of the word were typed; 255: it counts as a whole
	named bool    // another word for the same, also in another language: nothing was typed wrong
}

// wholeWord marks an alt that was not typed as it stands.
const wholeWord = 255

// typed returns the wording of words as they are, and whether the vocabulary
// knows all of them.
func (x *Index) typed(s *scratch, words []string) (*wording, bool) {
	w := s.wording(len(words))
	known := true
	for i, word := range words {
		start := len(s.alts)
		if x.addTyped(s, word); len(s.alts) == start {
			known = false
		}
		w.slots[i].alts = s.alts[start:len(s.alts):len(s.alts)]
	}
	w.put = words
	return w, known
}

// addTyped adds the words that begin with a word, and those of the same spelling
// key: plurals and the other spelling are looked for at once, as if they had been
// typed. It reports whether the word is one of the vocabulary.
func (x *Index) addTyped(s *scratch, word string) bool {
	k := x.look(s, word)
	if !k.empty() {
		s.alts = append(s.alts, alt{interval: k.interval, exact: k.exact, typed: saturate(min(len(word), wholeWord-1))})
	}
	s.alts = append(s.alts, k.alike...)
	return k.exact >= 0
}

// addAlike adds the words that are spelt or heard alike, beginning also those
// whose beginning is, except those of an interval. A letter more or less counts
// as much as another spelling.
func (x *Index) addAlike(s *scratch, word string, except interval, beginning bool) {
	if _, ok := letterMask(word); !ok || len(word) < minAlike {
		return
	}
	s.key = appendSoundKey(s.key[:0], word)
	if len(s.key) < minAlike-1 || 2*len(s.key) < len(word) { // of zzzzqqqq next to nothing is left
		return
	}
	if !beginning && !x.heard.mayBytes(s.key) {
		return
	}
	alike := x.alike(s.key, beginning)
	for _, other := range alike[:min(len(alike), mostAlike)] {
		if other.word >= except.lo && other.word < except.hi {
			continue
		}
		letters := x.wordLen(int(other.word)) - len(word)
		a := alt{
			interval: interval{other.word, other.word + 1}, exact: other.word,
			cost: x.weights.Alike * float32(1+max(letters, -letters)), typed: wholeWord,
		}
		if len(other.key) > len(s.key) {
			a.exact, a.cost = -1, x.weights.Heard
		}
		s.alts = append(s.alts, a)
	}
}

// mostAlike bounds the words that are looked for in place of one.
const mostAlike = 16

// minAlike is the length of the shortest word that other spellings are looked
// for: shorter ones are acronyms, and each letter of an acronym matters.
const minAlike = 4

// joined calls each with the wordings in which two neighbours are one word, where the
// vocabulary has it: "cyber security" as cybersecurity. Where that is so in several places
// the last wording joins them all; those between are left out, there may be very many.
func (x *Index) joined(s *scratch, words []string, each func(*wording) error) error {
	var all, why []string
	for n := 0; n+1 < len(words); n++ {
		if len(words[n])+len(words[n+1]) < minJoined {
			continue
		}
		within := x.look(s, words[n]).interval
		s.key = append(append(s.key[:0], words[n]...), words[n+1]...)
		if !x.beginsWord(within, s.key) {
			continue
		}
		one := string(s.key)
		put := append(append(append(s.texts(len(words)-1), words[:n]...), one), words[n+2:]...)
		if taken := len(all) + len(why); taken <= n { // the words before this are as many
			all = append(append(all, words[taken:n]...), one)
			why = append(why, words[n]+" "+words[n+1]+" as "+one)
		}
		if err := x.eachJoined(s, put, words[n]+" "+words[n+1]+" as "+one, 1, each); err != nil {
			return err
		}
	}
	if len(why) < 2 {
		return nil
	}
	all = append(all, words[len(all)+len(why):]...)
	return x.eachJoined(s, all, strings.Join(why, ", "), len(why), each)
}

// eachJoined calls each with the words, of which some stand for two each.
func (x *Index) eachJoined(s *scratch, put []string, why string, some int, each func(*wording) error) error {
	w, known := x.typed(s, put)
	if !known {
		return nil
	}
	w.why = why
	w.cost = x.longer(2*some, some) // one word accounts for two
	return each(w)
}

// beginsWord reports whether a key begins a word of an interval.
func (v *vocabulary) beginsWord(within interval, key []byte) bool {
	lo, hi := within.lo, within.hi
	for lo < hi {
		if mid := int32(uint32(lo+hi) / 2); v.word(mid) < string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < within.hi && strings.HasPrefix(v.word(lo), string(key))
}

// minJoined is the least length of a word made of two: below it, the two are
// more likely a code.
const minJoined = 6

// split returns the words with each that the vocabulary lacks cut in two that it
// has: machinelearning as machine learning. Of several places the one counts
// whose rarer half is most frequent.
func (x *Index) split(s *scratch, words []string) (put []string, ok bool) {
	lacks := func(word string) bool { return len(word) >= minJoined && x.look(s, word).empty() }
	if !slices.ContainsFunc(words, lacks) {
		return nil, false
	}
	for _, word := range words {
		if !lacks(word) {
			put = append(put, word)
			continue
		}
		at, most := 0, 0
		begun := interval{0, int32(x.vocabulary.len())}
		for n := 2; n+2 <= len(word); n++ {
			if !utf8.RuneStart(word[n]) {
				continue
			}
			var left int32
			if begun, left = x.prefixWithin(begun, word[:n]); begun.empty() {
				break
			} else if left < 0 {
				continue
			}
			right, whole := x.prefix(word[n:])
			if right.empty() {
				continue
			}
			held := min(len(x.postingsOf(interval{left, left + 1})), len(x.postingsOf(right)))
			if whole >= 0 {
				held = min(len(x.postingsOf(interval{left, left + 1})), len(x.postingsOf(interval{whole, whole + 1}))) + len(x.entries)
			}
			if held > most {
				at, most = n, held
			}
		}
		if at == 0 {
			return nil, false
		}
		put, ok = append(put, word[:at], word[at:]), true
	}
	return put, ok
}

// clone copies a wording out of the scratch it was made in.
func (w *wording) clone() *wording {
	c := *w
	c.slots, c.put = slices.Clone(w.slots), slices.Clone(w.put)
	for n := range c.slots {
		c.slots[n].alts = slices.Clone(c.slots[n].alts)
	}
	return &c
}
