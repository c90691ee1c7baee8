package search

import (
	"strings"
	"unicode"
)

// eachWord calls f for every word of a folded text, in order: a word is a run of
// letters and digits, first says that it is the first of a group without blanks
// within ("public-key" is one group of two words).
func eachWord(folded string, f func(word string, first bool)) {
	start, first := -1, true
	for i, r := range folded {
		if isWord(r) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			f(folded[start:i], first)
			start, first = -1, false
		}
		if r <= ' ' || r > unicode.MaxASCII && unicode.IsSpace(r) {
			first = true
		}
	}
	if start >= 0 {
		f(folded[start:], first)
	}
}

// isWord reports whether a folded character is a letter or a digit.
func isWord(r rune) bool {
	if r <= unicode.MaxASCII {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// eachToken calls f for the words of a folded text with their places in it. A
// group of words without a blank within ("public-key", "X.509", "ASN.1") is a
// word too, over all the places of its words: many people write it so.
//
// In a title the small words take no place. So they do not make it longer, "the
// optical transport network" begins with "optical", and "interfaces optical" is
// as much a phrase of "Interfaces for the optical transport network" as are the
// words in between.
func eachToken(folded string, title bool, f func(word string, at, spans int)) {
	at, from, words := 0, 0, 0
	var group []byte
	closeGroup := func() {
		if words > 1 {
			f(string(group), from, at-from)
		}
	}
	eachWord(folded, func(word string, first bool) {
		if first {
			closeGroup()
			group, from, words = group[:0], at, 0
		}
		group = append(group, word...)
		words++
		if title && isSmall(word) {
			f(word, at, 0)
			return
		}
		f(word, at, 1)
		at++
	})
	closeGroup()
}

// smallWords are the articles, prepositions and conjunctions of English titles.
const smallWords = " a an and as at by for from in into of on or the to with "

func isSmall(word string) bool {
	return len(word) <= len("from") && strings.Contains(smallWords, " "+word+" ")
}
