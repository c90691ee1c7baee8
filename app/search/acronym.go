package search

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
	"sort"
	"strings"

	"vademecum/app"
	"vademecum/app/search/word"
)

// What acronyms stand for is learned, not written down here, from three places:
//
//   - the terms of the catalogue: the code of a term is the acronym, its title
//     the long form;
//   - titles that explain one: "optical transport network (OTN)", where the
//     initials of the words before the bracket are the letters in it;
//   - the initials of a title: BSG of "Bridging the standardization gap".
//
// The first two are wordings asked together with the word itself, in both
// directions. The third guesses, and is asked only while hits are few.
type acronyms struct {
	long    map[string][][]string // folded acronym → the words of its long forms
	longest int                   // length of the longest acronym
	short   map[string]string     // long form, folded words with blanks between → acronym
	begin   *word.Set             // the first words of all long forms: most words begin none

	// initials holds those of the titles' words, small ones left out, one title
	// after the other with a 0 before each; begins says where each entry's begin.
	initials []byte
	begins   []int32

	// fours lists the places in initials by the four bytes that stand there, so
	// that a look-up need not read all of them: those of bucket b are
	// fours[firstFour[b]:firstFour[b+1]], in order. Three initials that begin a
	// title are four bytes with the 0 before them.
	fours     []int32
	firstFour []int32
}

func (x *Index) indexAcronyms() {
	x.acronyms = acronyms{long: map[string][][]string{}, short: map[string]string{}}
	for e := range x.entries { // what the catalogue says before what titles say
		if entry := &x.entries[e]; entry.Kind == app.Term {
			x.learn(word.Fold(entry.Code), significant(entry.Title))
		}
	}
	for e := range x.entries {
		entry := &x.entries[e]
		if entry.Kind == app.Term {
			for _, long := range entry.Aliases {
				x.learn(word.Fold(entry.Code), significant(long))
			}
		}
		for title := entry.Title; ; {
			before, rest, ok := strings.Cut(title, "(")
			if !ok {
				break
			}
			in, _, _ := strings.Cut(rest, ")")
			if acronym := strings.TrimSuffix(in, "s"); isAcronym(acronym) {
				x.learn(word.Fold(acronym), spelledOut(word.Fold(acronym), significant(before)))
			}
			title = rest
		}
		x.acronyms.begins = append(x.acronyms.begins, int32(len(x.acronyms.initials)))
		x.acronyms.initials = append(x.acronyms.initials, 0)
		words := x.wordsOf(int32(e))
		for n, t := range x.tokensOf(int32(e)) {
			if t.field == fieldTitle && t.spans == 1 {
				x.acronyms.initials = append(x.acronyms.initials, x.word(words[n])[0])
			}
		}
	}
	begin := make([]string, 0, len(x.acronyms.short))
	for long := range x.acronyms.short {
		first, _, _ := strings.Cut(long, " ")
		begin = append(begin, first)
	}
	x.acronyms.begin = word.NewSet(begin...)
	x.acronyms.indexFours()
}

// indexFours fills the lists of fours: it counts each bucket, which gives the
// beginnings, and then fills it.
func (a *acronyms) indexFours() {
	buckets := 1 << bits.Len(uint(len(a.initials)/4))
	a.firstFour = make([]int32, buckets+1)
	each := func(f func(bucket uint32, at int32)) {
		for at := 0; at+4 <= len(a.initials); at++ {
			if four := a.initials[at : at+4]; four[1] != 0 && four[2] != 0 && four[3] != 0 { // else it goes on into the next title
				f(a.bucket(four), int32(at))
			}
		}
	}
	each(func(b uint32, _ int32) { a.firstFour[b+1]++ })
	for b := range buckets {
		a.firstFour[b+1] += a.firstFour[b]
	}
	a.fours = make([]int32, a.firstFour[buckets])
	next := slices.Clone(a.firstFour)
	each(func(b uint32, at int32) {
		a.fours[next[b]] = at
		next[b]++
	})
}

// bucket is the number of the list in which four bytes are.
func (a *acronyms) bucket(four []byte) uint32 {
	const mixes = 2654435769 // 2³² divided by the golden ratio: spreads numbers that stand close together
	return uint32(uint64(binary.LittleEndian.Uint32(four)*mixes) * uint64(len(a.firstFour)-1) >> 32)
}

// learn notes a long form.
func (x *Index) learn(acronym string, words []string) {
	const most = 3 // long forms of one acronym
	if len(words) < 2 || len(acronym) < 2 || strings.ContainsAny(acronym, " ") {
		return
	}
	same := func(known []string) bool { return slices.Equal(known, words) }
	if known := x.acronyms.long[acronym]; len(known) < most && !slices.ContainsFunc(known, same) {
		x.acronyms.long[acronym] = append(known, words)
		x.acronyms.longest = max(x.acronyms.longest, len(acronym))
	}
	if key := strings.Join(words, " "); x.acronyms.short[key] == "" {
		x.acronyms.short[key] = acronym
	}
}

// isAcronym reports whether a text in brackets can be one: two to eight letters,
// most of them capitals.
func isAcronym(s string) bool {
	capitals := 0
	for i := range len(s) {
		switch c := s[i]; {
		case 'A' <= c && c <= 'Z':
			capitals++
		case c < 'a' || c > 'z':
			return false
		}
	}
	return len(s) >= 2 && len(s) <= 8 && 2*capitals > len(s)
}

// significant returns the folded words of a text without the small ones.
func significant(text string) (words []string) {
	folded := word.Fold(text)
	word.Each(folded, func(from, to int, _ bool) {
		if !isSmall(folded[from:to]) {
			words = append(words, folded[from:to])
		}
	})
	return words
}

// spelledOut returns the words at the end of a text whose initials are the
// acronym, and nil when they are not.
func spelledOut(acronym string, words []string) []string {
	from := len(words) - len(acronym)
	if from < 0 {
		return nil
	}
	for i, w := range words[from:] {
		if w[0] != acronym[i] {
			return nil
		}
	}
	return words[from:]
}

// byInitials calls f for the entries whose titles hold words with these
// initials: three of them must begin the title, because any three stand
// somewhere in too many.
func (x *Index) byInitials(initials string, f func(entry int32)) {
	if len(initials) < 3 || len(initials) > 8 {
		return
	}
	pattern := []byte(initials)
	if len(initials) == 3 {
		pattern = append([]byte{0}, pattern...)
	}
	a := &x.acronyms
	b, last := a.bucket(pattern), -1
	for _, at := range a.fours[a.firstFour[b]:a.firstFour[b+1]] {
		if !bytes.HasPrefix(a.initials[at:], pattern) {
			continue
		}
		e := last + sort.Search(len(a.begins)-last-1, func(n int) bool { return a.begins[last+1+n] > at })
		if e != last { // a title may hold them twice
			f(int32(e))
			last = e
		}
	}
}
