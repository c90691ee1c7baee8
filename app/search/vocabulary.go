package search

import (
	"math/bits"
	"slices"
	"strings"
)

// A vocabulary is every word of every entry, sorted, in one string. The words
// that begin with "cert" are therefore one interval of numbers, their posting
// lists lie side by side, and asking whether an entry holds one of them costs
// two comparisons for each word of the entry.
type vocabulary struct {
	text string
	ends []uint32 // word w is text[ends[w]:ends[w+1]]

	masks    []uint32    // which letters a word has, see letterMask; none for words that are never guessed
	guesses  []guessable // the words that repairs are looked for among, shorter before longer
	ofLength []int32     // the guesses of so many letters or more are guesses[ofLength[n]:]
	sounds   []sound     // the words in the order of their spelling keys, see soundKey
}

// A guessable is a word as repairs look at it first.
type guessable struct {
	mask, head uint32 // which letters it has, and those of its first headLen letters
	word       int32
}

// An interval holds the words from lo up to but not including hi.
type interval struct{ lo, hi int32 }

func (i interval) empty() bool { return i.lo >= i.hi }

// newVocabulary takes words that are sorted and distinct.
func newVocabulary(words []string) vocabulary {
	v := vocabulary{text: strings.Join(words, ""), ends: make([]uint32, 1, len(words)+1)}
	end := 0
	for _, w := range words {
		end += len(w)
		v.ends = append(v.ends, uint32(end))
	}
	return v
}

func (v *vocabulary) len() int { return len(v.ends) - 1 }

func (v *vocabulary) word(n int32) string { return v.text[v.ends[n]:v.ends[n+1]] }

// wordLen is len(word(n)) without touching the text.
func (v *vocabulary) wordLen(n int) int { return int(v.ends[n+1] - v.ends[n]) }

// prefix returns the words that begin with a folded word, and the number of the
// word itself, which is -1 when the vocabulary lacks it.
func (v *vocabulary) prefix(word string) (i interval, exact int32) {
	lo, hi := 0, v.len()
	for lo < hi {
		if mid := int(uint(lo+hi) / 2); v.word(int32(mid)) < word {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	first, beyond := lo, v.len()
	for step := 1; lo+step < beyond; step *= 2 { // most intervals are short: gallop, then halve
		if !strings.HasPrefix(v.word(int32(lo+step)), word) {
			beyond = lo + step
			break
		}
		lo += step
	}
	lo = first
	for lo < beyond {
		if mid := int(uint(lo+beyond) / 2); strings.HasPrefix(v.word(int32(mid)), word) {
			lo = mid + 1
		} else {
			beyond = mid
		}
	}
	i = interval{int32(first), int32(lo)}
	if i.empty() || v.word(i.lo) != word {
		return i, -1
	}
	return i, i.lo
}

// describe notes of every word what the guessing tiers ask first.
func (v *vocabulary) describe() {
	v.masks = make([]uint32, v.len())
	v.ofLength = make([]int32, longestPattern+2)
	v.sounds = make([]sound, 0, v.len())
	var key, keys []byte
	var ends []uint32
	var words []int32
	for w := range v.len() {
		word := v.word(int32(w))
		mask, guessable := letterMask(word)
		if v.masks[w] = mask; !guessable {
			v.masks[w] = 0
			continue
		}
		if len(word) < longestPattern {
			v.ofLength[len(word)+1]++
		}
		key = appendSoundKey(key[:0], word)
		keys = append(keys, key...)
		ends = append(ends, uint32(len(keys)))
		words = append(words, int32(w))
	}
	for n := 1; n < len(v.ofLength); n++ {
		v.ofLength[n] += v.ofLength[n-1]
	}
	v.guesses = make([]guessable, len(words))
	next := slices.Clone(v.ofLength)
	for _, w := range words {
		word := v.word(w)
		head, _ := letterMask(word[:min(len(word), headLen)])
		n := min(len(word), longestPattern)
		v.guesses[next[n]] = guessable{v.masks[w], head, w}
		next[n]++
	}
	text, from := string(keys), uint32(0)
	for n, w := range words {
		v.sounds = append(v.sounds, sound{text[from:ends[n]], w})
		from = ends[n]
	}
	slices.SortFunc(v.sounds, func(a, b sound) int {
		if a.key != b.key {
			return strings.Compare(a.key, b.key)
		}
		return int(a.word - b.word)
	})
}

// headLen is how many letters of a word its head has.
const headLen = 4

// letterMask sets a bit for each letter that occurs, so that two words can be
// told to be far apart without comparing them. It reports whether the word is
// made of the letters a to z alone; others, numbers above all, are not guessed.
func letterMask(word string) (mask uint32, guessable bool) {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return mask, false
		}
		mask |= 1 << (word[i] - 'a')
	}
	return mask, word != ""
}

// lacking is the number of distinct letters of one mask that another lacks.
func lacking(wanted, in uint32) int { return bits.OnesCount32(wanted &^ in) }
