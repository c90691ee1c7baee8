package search

import "vademecum/app/search/word"

// tokenised is one word of a text with its place among the words, the number of
// places it takes, and where it stands in the folded text.
type tokenised struct {
	word      string
	at, spans int
	from, to  int
}

// eachToken calls f for the words of a folded text. A group of words without a
// blank within ("public-key", "X.509", "ASN.1") is a word too, over all the
// places of its words: many people write it so.
//
// In a title the small words take no place. So they do not make it longer, "the
// optical transport network" begins with "optical", and "interfaces optical" is
// as much a phrase of "Interfaces for the optical transport network" as are the
// words in between.
func eachToken(folded string, title bool, f func(tokenised)) {
	at, firstAt, words, begin, end := 0, 0, 0, 0, 0
	var group []byte
	closeGroup := func() {
		if words > 1 {
			f(tokenised{string(group), firstAt, at - firstAt, begin, end})
		}
	}
	word.Each(folded, func(from, to int, first bool) {
		if first {
			closeGroup()
			group, firstAt, words, begin = group[:0], at, 0, from
		}
		if words > 0 { // most groups are single words
			if words == 1 {
				group = append(group, folded[begin:end]...)
			}
			group = append(group, folded[from:to]...)
		}
		words++
		end = to
		if title && isSmall(folded[from:to]) {
			f(tokenised{folded[from:to], at, 0, from, to})
			return
		}
		f(tokenised{folded[from:to], at, 1, from, to})
		at++
	})
	closeGroup()
}

// isSmall reports whether a folded word is one of the articles, prepositions and
// conjunctions of English titles.
func isSmall(word string) bool {
	switch word { // the same as in smallWords
	case "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with":
		return true
	}
	return false
}

const smallWords = " a an and as at by for from in into of on or the to with"
