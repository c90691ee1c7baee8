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

	masks  []uint32 // which letters a word has, see letterMask; none for words that are never guessed
	tree   []node   // the words letter by letter, for those that guess
	sounds []sound  // the words in the order of their spelling keys, see soundKey
	heard  sieve    // the keys
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
	return v.prefixWithin(interval{0, int32(v.len())}, word)
}

// prefixWithin is prefix where all words that begin with it are known to lie in an
// interval: that of a beginning of it.
func (v *vocabulary) prefixWithin(within interval, word string) (i interval, exact int32) {
	lo, hi := int(within.lo), int(within.hi)
	for lo < hi {
		if mid := int(uint(lo+hi) / 2); v.word(int32(mid)) < word {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	first, beyond := lo, int(within.hi)
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
	var key, keys []byte
	var ends []uint32
	var words []int32
	for w := range v.len() {
		word := v.word(int32(w))
		mask, guessable := letterMask(word)
		if !guessable {
			continue
		}
		v.masks[w] = mask
		key = appendSoundKey(key[:0], word)
		keys = append(keys, key...)
		ends = append(ends, uint32(len(keys)))
		words = append(words, int32(w))
	}
	text, from := string(keys), uint32(0)
	v.heard, v.sounds = newSieve(len(words)), make([]sound, 0, len(words))
	for n, w := range words {
		v.heard.add(text[from:ends[n]])
		v.sounds = append(v.sounds, sound{text[from:ends[n]], w})
		from = ends[n]
	}
	slices.SortFunc(v.sounds, func(a, b sound) int {
		if a.key != b.key {
			return strings.Compare(a.key, b.key)
		}
		return int(a.word - b.word)
	})
	v.plant()
}

// A node is a byte in the tree of the words, a letter or digit nearly always. The nodes
// stand in the order of the words: what goes on from a node follows it, up to next.
type node struct {
	next   int32
	word   int32  // the word that ends here; -1 where none does
	below  uint32 // the letters of the words that end here or go on from here, of those that are guessed
	letter byte
	depth  uint8 // its place in the word, from 1
	most   uint8 // the length of the longest of those words
}

// longestBranch is the length of the longest word in the tree; nobody means a
// longer one.
const longestBranch = 2 * longestPattern

// plant makes the tree.
func (v *vocabulary) plant() {
	var path []int32 // the nodes of the last word
	end := func(depth int) {
		for len(path) > depth {
			last := len(path) - 1
			n := &v.tree[path[last]]
			n.next = int32(len(v.tree))
			if path = path[:last]; last > 0 {
				before := &v.tree[path[last-1]]
				before.below, before.most = before.below|n.below, max(before.most, n.most)
			}
		}
	}
	for w := range int32(v.len()) {
		word := v.word(w)
		if len(word) > longestBranch {
			continue
		}
		same := 0
		for same < min(len(path), len(word)) && v.tree[path[same]].letter == word[same] {
			same++
		}
		end(same)
		for depth := same; depth < len(word); depth++ {
			path = append(path, int32(len(v.tree)))
			v.tree = append(v.tree, node{word: -1, letter: word[depth], depth: uint8(depth + 1)})
		}
		last := &v.tree[len(v.tree)-1]
		if last.word = w; v.masks[w] != 0 {
			last.below, last.most = last.below|v.masks[w], uint8(len(word))
		}
	}
	end(0)
}

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
