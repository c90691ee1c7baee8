package search

import (
	"slices"
	"sync"
)

// Whoever writes a word by ear often changes it in several places at once: "protecshun",
// "fotovoltaik", "liteening". Letter by letter that is further from the word than any slip
// of the finger; sound by sound it is next to nothing. So words are also compared by what
// is heard of them (sounds.go).
//
// The words to compare with are those whose consonants are the same in kind, as Soundex
// has them: lips (b f p v), tongue and throat (c g j k q s x z), teeth (d t), l, m, n, r.
// Where none of them is near, a consonant more, less, other or out of its place is tried.

// A hearing finds words by their consonants. It is made when it is asked for first.
type hearing struct {
	once  sync.Once
	words []uint64 // in order: the consonants of a word, see [consonants], and below them its number
}

// hearing returns the one of the vocabulary.
func (x *Index) hearing() *hearing {
	h := &x.ear
	h.once.Do(func() {
		var sounds []byte
		for w := range int32(x.vocabulary.len()) {
			if x.masks[w] != 0 && x.wordLen(int(w)) >= minAlike {
				sounds = appendSounds(sounds[:0], x.word(w))
				if len(sounds) <= mostSounds {
					h.words = append(h.words, uint64(consonants(sounds))<<32|uint64(w))
				}
			}
		}
		slices.Sort(h.words)
	})
	return h
}

// with calls f for each word with some consonants.
func (h *hearing) with(kinds uint32, f func(word int32)) {
	n, _ := slices.BinarySearch(h.words, uint64(kinds)<<32)
	for ; n < len(h.words) && uint32(h.words[n]>>32) == kinds; n++ {
		f(int32(uint32(h.words[n])))
	}
}

// kindBits is how many bits the kind of a consonant takes, and mostKinds how many
// consonants of a word count.
const (
	kindBits  = 3
	mostKinds = 10
	allKinds  = 7
)

// consonants packs the kinds of the consonants among some sounds. Two of a kind that
// stand together count as one.
func consonants(sounds []byte) uint32 {
	packed, last := uint32(1), uint32(0) // the 1 tells how many there are
	for n, count := 0, 0; n < len(sounds) && count < mostKinds; n++ {
		kind := kindOf[sounds[n]]
		if kind != 0 && kind != last {
			packed = packed<<kindBits | kind
			count++
		}
		last = kind
	}
	return packed
}

// kindOf is the kind of each consonant, 0 for other sounds. A w comes and goes.
var kindOf = func() (kinds [256]uint32) {
	for n, kind := range []string{"bfpv", "gjks" + string(soundCh) + string(soundSh), "dt", "l", "m", "n", "r"} {
		for i := range len(kind) {
			kinds[kind[i]] = uint32(n + 1)
		}
	}
	return kinds
}()

// nearKinds calls f with what some consonants are with one of them left out, put in, taken
// for another or exchanged with its neighbour.
func nearKinds(kinds uint32, f func(kinds uint32)) {
	count := 0
	for kinds>>(kindBits*(count+1)) != 0 {
		count++
	}
	for at := 0; at <= count; at++ {
		shift := kindBits * at
		below, above := kinds&(1<<shift-1), kinds>>shift
		if count < mostKinds {
			for k := uint32(1); k <= allKinds; k++ {
				f((above<<kindBits|k)<<shift | below)
			}
		}
		if at == count {
			break
		}
		last, before := above&allKinds, above>>kindBits
		f(before<<shift | below)
		for k := uint32(1); k <= allKinds; k++ {
			if k != last {
				f((before<<kindBits|k)<<shift | below)
			}
		}
		if at+1 < count {
			f((before>>kindBits<<kindBits|last)<<kindBits<<shift | before&allKinds<<shift | below)
		}
	}
}

// A heardWord is a word that sounds like what was typed, with what differs.
type heardWord struct {
	word    int32
	differs int
}

// byEar is what words are compared with sound by sound.
type byEar struct {
	sounds, others []byte
	found          []heardWord
}

// mostHeard bounds the words that are compared sound by sound.
const mostHeard = 256

// soundsLike returns the words that sound like one, in no order; closely, those alone whose
// consonants are the same in kind.
func (x *Index) soundsLike(s *scratch, word string, closely bool) []heardWord {
	s.byEar.found = s.byEar.found[:0]
	if _, ok := letterMask(word); !ok || len(word) < minAlike || len(word) > longestPattern {
		return nil
	}
	s.byEar.sounds = appendSounds(s.byEar.sounds[:0], word)
	if len(s.byEar.sounds) > mostSounds {
		return nil
	}
	h, most, looked := x.hearing(), mostDiffering(s.byEar.sounds), 0
	compare := func(w int32) {
		if looked++; looked > mostHeard {
			return
		}
		s.byEar.others = appendSounds(s.byEar.others[:0], x.word(w))
		if d := differing(s.byEar.sounds, s.byEar.others, most); d <= most {
			s.byEar.found = append(s.byEar.found, heardWord{w, d})
		}
	}
	kinds := consonants(s.byEar.sounds)
	h.with(kinds, compare)
	if len(s.byEar.found) == 0 && !closely {
		nearKinds(kinds, func(near uint32) { h.with(near, compare) })
	}
	return s.byEar.found
}

// mostDiffering is how much of some sounds may differ: of few sounds little, or they could
// be those of any word.
func mostDiffering(sounds []byte) int {
	return min(soundError*(len(sounds)-1)/4, 5*soundError/2)
}
