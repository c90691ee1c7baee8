package search

import (
	"context"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"

	"vademecum/app/search/word"
)

// The letters tier finds codes and titles in which the letters of the query stand
// in order, as file pickers do. It is for abbreviations made on the spot
// ("cybrscrty"), and asked last, when nothing else found anything.
//
// Short strings may leave out any letters. Long ones are kept away from that: a
// title of ninety letters contains nearly any five of them in order. Of those
// only what is commonly left out may be missing: the blanks, whole words, and the
// vowels within words.
//
// So are matches that are spread thin. The library finds the letters; its scores
// double with every adjacent letter, which tells little and overflows near forty,
// so the points are ours: how close the letters stand together, and how much of
// the text they make up.

// maxShort is the length in characters of the longest string of which any letter
// may be left out.
const maxShort = 32

// minSubsequence is the shortest query for which the tier is asked; two letters
// stand in order in almost everything.
const minSubsequence = 3

// minSkeleton is the shortest query for which the skeletons of titles are looked
// at.
const minSkeleton = 5

// spread is how much longer than the query the stretch of text may be in which
// its letters are found: vowels left out make it about one and a half.
const spread = 2

// lettering is what the tier looks at.
type lettering struct {
	shorts []short

	titles []uint32 // for each entry, the letters in its title, see letterMask
}

// A short is one string of at most [maxShort] characters, without blanks and
// signs.
type short struct {
	entry int32
	text  string
	mask  uint64 // the letters in it, so that most strings need not be looked at
}

func (x *Index) indexLetters() {
	add := func(e int, text string) {
		if len(text) > utf8.UTFMax*maxShort || utf8.RuneCountInString(text) > maxShort {
			return
		}
		if text = squeeze(word.Fold(text)); text != "" {
			x.letters.shorts = append(x.letters.shorts, short{int32(e), text, mask(text)})
		}
	}
	for e := range x.entries {
		add(e, x.entries[e].Code)
		for _, alias := range x.entries[e].Aliases {
			add(e, alias)
		}
		add(e, x.entries[e].Title)

		letters := uint32(0)
		for _, t := range x.tokensOf(int32(e)) {
			if t.field == fieldTitle {
				letters |= x.masks[t.word]
			}
		}
		x.letters.titles = append(x.letters.titles, letters)
	}
}

// shortSource gives strings to the library.
type shortSource []short

func (s shortSource) String(i int) string { return s[i].text }
func (s shortSource) Len() int            { return len(s) }

// byLetters runs the tier.
func (x *Index) byLetters(ctx context.Context, s *scratch, words []string, found *best) error {
	pattern := ""
	for _, word := range words {
		pattern += word
	}
	letters := utf8.RuneCountInString(pattern)
	w := &wording{why: "letters in order"}
	add := func(e int32, points float32) {
		if s.within == nil || s.within.has(e) {
			s.matched.add(e)
			found.add(scored{entry: e, points: points + x.standing[e], wording: w})
		}
	}
	if letters >= minSkeleton && letters < 64 && isSkeleton(pattern) {
		wanted, _ := letterMask(pattern)
		for n, e := range x.beginning(s, pattern) {
			if n&1023 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			if lacking(wanted, x.letters.titles[e]) == 0 {
				if words := x.skeleton(e, pattern); words > 0 {
					add(e, 100+float32(letters)/float32(words))
				}
			}
		}
	}
	if letters < minSubsequence || letters > maxShort {
		return ctx.Err()
	}
	wanted := mask(pattern)
	var candidates shortSource
	for i, short := range x.letters.shorts {
		if i&1023 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if short.mask&wanted == wanted && len(short.text) >= len(pattern) {
			candidates = append(candidates, short)
		}
	}
	for _, m := range fuzzy.FindFromNoSort(pattern, candidates) {
		short := candidates[m.Index]
		stretch := 1 + m.MatchedIndexes[len(m.MatchedIndexes)-1] - m.MatchedIndexes[0]
		if stretch <= spread*len(pattern) {
			add(short.entry, 100*float32(len(pattern))/float32(stretch)+100*float32(len(pattern))/float32(len(short.text)))
		}
	}
	return ctx.Err()
}

// beginning returns the entries that hold a word whose skeleton the pattern
// begins with; any other can be none that skeleton finds.
func (x *Index) beginning(s *scratch, pattern string) []int32 {
	s.made = 0
	holding := s.makeSet()
	for _, letter := range []string{pattern[:1], "a", "e", "i", "o", "u"} { // the first letter may be a vowel left out
		first, _ := x.prefix(letter)
		for w := first.lo; w < first.hi; w++ {
			if skeletonPrefix(pattern, x.word(w)) > 0 {
				for _, e := range x.postingsOf(interval{w, w + 1}) {
					holding.add(e)
				}
			}
		}
	}
	s.candidates = holding.appendTo(s.candidates[:0])
	return s.candidates
}

// skeleton reports how many words of the title, one after another with others
// left out between, make up the pattern when each is written without its vowels,
// with or without its first letter where that is one: "application", "sender" and "transit" make up
// applctnsndrtrnst. Of the last one a beginning is enough. It is 0 when none do.
//
// Bit n of reached says that the first n letters are made up; a word carries each
// such bit on by the length of its skeleton if that is what comes next.
func (x *Index) skeleton(entry int32, pattern string) (words int) {
	reached := uint64(1)
	for _, t := range x.tokensOf(entry) {
		if t.field != fieldTitle || t.spans != 1 {
			continue
		}
		word := x.word(t.word)
		if reached == 1 && word[0] != pattern[0] && !isVowel(word[0]) {
			continue
		}
		next := reached
		for at := 0; at < len(pattern); at++ {
			if reached>>at&1 == 0 {
				continue
			}
			if n := skeletonPrefix(pattern[at:], word); n > 0 {
				next |= 1 << (at + n)
			}
		}
		if next != reached {
			words++
		}
		if next>>len(pattern)&1 != 0 {
			return words
		}
		reached = next
	}
	return 0
}

// isSkeleton reports whether a text looks as if its vowels had been left out.
func isSkeleton(text string) bool {
	vowels := 0
	for i := range len(text) {
		if isVowel(text[i]) {
			vowels++
		}
	}
	return 4*vowels < len(text)
}

// skeletonPrefix returns how many letters a text begins with that are the
// skeleton of a word, or the beginning of it where the text ends; 0 when the
// text goes on otherwise.
func skeletonPrefix(text, word string) int {
	n := 0
	for k := range len(word) {
		if isVowel(word[k]) && (k > 0 || text[0] != word[0]) {
			continue
		}
		if n == len(text) {
			return n
		}
		if text[n] != word[k] {
			return 0
		}
		n++
	}
	return n
}

// squeeze leaves only the letters and digits of a folded text.
func squeeze(folded string) string {
	squeezed := make([]byte, 0, len(folded))
	word.Each(folded, func(from, to int, _ bool) { squeezed = append(squeezed, folded[from:to]...) })
	return string(squeezed)
}

// mask sets a bit for each byte that occurs, several bytes sharing a bit: a text
// without a bit of the query lacks a letter of it.
func mask(squeezed string) uint64 {
	var m uint64
	for i := range len(squeezed) {
		m |= 1 << (squeezed[i] & 63)
	}
	return m
}
