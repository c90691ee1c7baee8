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

// mostSpelt bounds the titles, and mostShort the strings, that a query goes
// through in this tier. They come best first. The catalogue has far fewer; a
// catalogue of a million has so many that hold any letters in order that the rest
// would only be more of the same.
const (
	mostSpelt = 3 << 10
	mostShort = 1 << 16
)

// lettering is what the tier looks at. Search does not wait for it at start, only
// this tier does.
type lettering struct {
	ready chan struct{} // closed when all this is there

	text   string // that of all the shorts: one, so that the collector has one to look at
	shorts []short
	masks  []uint64 // for each of the shorts, the letters in it, so that most need not be looked at

	titles []uint32 // for each entry, the letters in its title, see letterMask
}

// A short is one string of at most [maxShort] characters, without blanks and
// signs.
type short struct {
	entry    int32
	from, to uint32 // where it stands in the text of all
}

func (x *Index) indexLetters() {
	defer close(x.letters.ready)
	var all []byte
	add := func(e int, text string) {
		if len(text) > utf8.UTFMax*maxShort || utf8.RuneCountInString(text) > maxShort {
			return
		}
		from := len(all)
		if all = appendSqueezedWords(all, word.Fold(text)); len(all) > from {
			x.letters.shorts = append(x.letters.shorts, short{int32(e), uint32(from), uint32(len(all))})
			x.letters.masks = append(x.letters.masks, mask(all[from:]))
		}
	}
	for e := range x.entries {
		add(e, x.entries[e].Code)
		for _, alias := range x.entries[e].Aliases {
			add(e, alias)
		}
		add(e, x.entries[e].Title)

		letters := uint32(0)
		words := x.wordsOf(int32(e))
		for n, t := range x.tokensOf(int32(e)) {
			if t.field == fieldTitle {
				letters |= x.masks[words[n]]
			}
		}
		x.letters.titles = append(x.letters.titles, letters)
	}
	x.letters.text = string(all)
}

// shortSource gives strings to the library.
type shortSource struct {
	text   string
	chosen []short
}

func (s *shortSource) String(i int) string { return s.text[s.chosen[i].from:s.chosen[i].to] }
func (s *shortSource) Len() int            { return len(s.chosen) }

// byLetters runs the tier.
func (x *Index) byLetters(ctx context.Context, s *scratch, words []string, found *best) error {
	select {
	case <-x.letters.ready:
	case <-ctx.Done():
		return ctx.Err()
	}
	pattern := ""
	for _, word := range words {
		pattern += word
	}
	letters := utf8.RuneCountInString(pattern)
	w := &wording{why: "letters in order"}
	add := func(e int32, points float32) {
		if s.within == nil || s.within.has(e) {
			s.matched.add(e)
			found.add(scored{entry: e, points: points + x.heads[e].standing, wording: w})
		}
	}
	if letters >= minSkeleton && len(pattern) < 64 && isSkeleton(pattern) {
		s.spelling.set(pattern)
		wanted, _ := letterMask(pattern)
		for n, e := range x.beginning(s, pattern) {
			if n&1023 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			if lacking(wanted, x.letters.titles[e]) == 0 {
				if last := x.speltBy(e, &s.spelling); last != "" {
					words := x.fewestWords(e, &s.spelling)
					points := 100 + x.weights.Whole*float32(letters)/float32(words*minSkeleton)
					if !endsWithout(pattern, last) {
						points -= x.weights.Whole - x.weights.Begins
					}
					add(e, points)
				}
			}
		}
	}
	if letters < minSubsequence || letters > maxShort {
		return ctx.Err()
	}
	wanted := mask(pattern)
	s.shorts.text, s.shorts.chosen = x.letters.text, s.shorts.chosen[:0]
	for i, mask := range x.letters.masks[:min(len(x.letters.masks), mostShort)] {
		if short := x.letters.shorts[i]; mask&wanted == wanted && isSpread(pattern, x.letters.text[short.from:short.to]) {
			s.shorts.chosen = append(s.shorts.chosen, short)
		}
	}
	for _, m := range fuzzy.FindFromNoSort(pattern, &s.shorts) {
		short := s.shorts.chosen[m.Index]
		stretch := 1 + m.MatchedIndexes[len(m.MatchedIndexes)-1] - m.MatchedIndexes[0]
		if stretch <= spread*len(pattern) {
			add(short.entry, 100*float32(len(pattern))/float32(stretch)+100*float32(len(pattern))/float32(short.to-short.from))
		}
	}
	return ctx.Err()
}

// isSpread reports whether the letters of the pattern stand in order in some
// stretch of the text that is short enough to be listed. It spares the library
// what would be thrown away. It cannot tell for letters other than ASCII, which
// the library compares in ways of its own.
func isSpread(pattern, text string) bool {
	if len(text) < len(pattern) {
		return false
	}
	for from := range len(text) {
		if text[from] >= utf8.RuneSelf {
			return true
		}
		if text[from] != pattern[0] {
			continue
		}
		n := 0
		for _, c := range []byte(text[from:min(len(text), from+spread*len(pattern))]) {
			if c >= utf8.RuneSelf {
				return true
			}
			if c == pattern[n] {
				if n++; n == len(pattern) {
					return true
				}
			}
		}
	}
	return false
}

// beginning returns the entries whose titles hold a word that the pattern can
// begin with; no other can be spelt by it. Small words, which nearly every title
// holds, are left out of abbreviations altogether.
func (x *Index) beginning(s *scratch, pattern string) []int32 {
	s.made = 0
	holding := s.makeSet()
	hold := func(word int32) {
		if word >= 0 && !isSmall(x.word(word)) {
			for _, e := range x.postingsOf(interval{word, word + 1}) {
				holding.add(e)
			}
		}
	}
	var reached [longestBranch + 1]uint8 // how many bytes of the pattern the first letters of a word make up
	for n := int32(0); int(n) < len(x.tree); {
		node := &x.tree[n]
		at := reached[node.depth-1]
		switch written := pattern[at] == node.letter; {
		case isVowel(node.letter) && (node.depth > 1 || !written): // left out
		case written:
			at++
		default:
			n = node.next
			continue
		}
		if int(at) == len(pattern) { // it ends within all the words that go on from here
			for ; n < node.next; n++ {
				hold(x.tree[n].word)
			}
			continue
		}
		if at > 0 {
			hold(node.word)
		}
		reached[node.depth] = at
		n++
	}
	s.candidates = s.candidates[:0]
	for n, word := range holding {
		if len(s.candidates) >= mostSpelt {
			break
		}
		s.candidates = appendBits(s.candidates, int32(n), word)
	}
	return s.candidates
}

// A spelling is a pattern made ready to be compared with words that are written
// without their vowels, with or without the first letter where that is one:
// "application", "sender" and "transit" make up applctnsndrtrnst. Of the last
// word a beginning is enough.
//
// It is compared from several places at once. Bit n of a set of places says that
// the first n letters are made up. To write a letter is to keep the places where
// the pattern has that letter and move each one on: two instructions, wherever in
// the pattern the word may begin.
type spelling struct {
	at     [256]uint64 // for each byte, the places where it stands
	length int
}

// set makes the spelling of a pattern of fewer than 64 bytes.
func (p *spelling) set(pattern string) {
	*p = spelling{length: len(pattern)}
	for i := range len(pattern) {
		p.at[pattern[i]] |= 1 << i
	}
}

// carry returns the places reached by a word from any of some places. A first
// letter that is a vowel is written where the pattern has it. A word that is all
// vowels may be left out, and then reaches where it began.
func (p *spelling) carry(from uint64, word string) uint64 {
	if !isVowel(word[0]) {
		return p.write(from, word)
	}
	vowel := p.at[word[0]]
	return p.write((from&vowel)<<1, word[1:]) | p.write(from&^vowel, word[1:])
}

// write moves places on by the letters of a word but its vowels. Where the
// pattern ends within the word, its end is reached.
func (p *spelling) write(at uint64, word string) uint64 {
	ended := at & (1 << p.length)
	for i := 0; i < len(word) && at != 0; i++ {
		if !isVowel(word[i]) {
			at = (at & p.at[word[i]]) << 1
			ended |= at & (1 << p.length)
		}
	}
	return at | ended
}

// speltBy returns the last of the words of the title that, one after another with
// others left out between, make up the pattern. It is empty when none do.
func (x *Index) speltBy(entry int32, p *spelling) (last string) {
	reached := uint64(1)
	initials := x.acronyms.initials[x.acronyms.begins[entry]+1:] // of the very words that are gone through
	words := x.wordsOf(entry)
	for n, t := range x.tokensOf(entry) {
		if t.field != fieldTitle || t.spans != 1 {
			continue
		}
		initial := initials[0]
		initials = initials[1:]
		if reached&p.at[initial] == 0 && !isVowel(initial) {
			continue
		}
		last = x.word(words[n])
		reached |= p.carry(reached, last)
		if reached>>p.length&1 != 0 {
			return last
		}
	}
	return ""
}

// fewestWords returns the least number of words of the title that make up the
// pattern, which some do.
func (x *Index) fewestWords(entry int32, p *spelling) int {
	var within [65]uint64 // the places that so many words reach
	within[0] = 1
	words := x.wordsOf(entry)
	for i, t := range x.tokensOf(entry) {
		if t.field != fieldTitle || t.spans != 1 {
			continue
		}
		word := x.word(words[i])
		for n := p.length; n > 0; n-- {
			if within[n-1] != 0 {
				within[n] |= p.carry(within[n-1], word)
			}
		}
	}
	n := 1
	for n < p.length && within[n]>>p.length&1 == 0 {
		n++
	}
	return n
}

// endsWithout reports whether a pattern ends as the whole word does without its
// vowels.
func endsWithout(pattern, word string) bool {
	at := len(pattern)
	for i := len(word) - 1; i >= 0; i-- {
		if isVowel(word[i]) {
			continue
		}
		if at--; at < 0 || pattern[at] != word[i] {
			return false
		}
	}
	return true
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

// appendSqueezedWords appends only the letters and digits of a folded text.
func appendSqueezedWords(to []byte, folded string) []byte {
	word.Each(folded, func(from, end int, _ bool) { to = append(to, folded[from:end]...) })
	return to
}

// mask sets a bit for each byte that occurs, several bytes sharing a bit: a text
// without a bit of the query lacks a letter of it.
func mask[T string | []byte](squeezed T) uint64 {
	var m uint64
	for i := range len(squeezed) {
		m |= 1 << (squeezed[i] & 63)
	}
	return m
}
