package plan

import (
	"maps"
	"slices"
	"strings"

	"vademecum/app/search/word"
)

// Most of what is typed is no phrase that this package knows and has no such phrase
// around it. That shows in its first word and in its last, so those are looked at
// before any book of phrases is.

// boundaries are the words with which the phrases of all books begin and end.
var boundaries = func() (b struct{ first, last *word.Set }) {
	first, last := map[string]bool{}, map[string]bool{}
	relations.boundaries(first, last)
	kindQuestions.boundaries(first, last)
	pieces.boundaries(first, last)
	singulars.boundaries(first, last)
	fillers.boundaries(first, last)
	for _, w := range slices.Concat(groupWords, since) {
		first[w] = true
	}
	b.first, b.last = word.NewSet(slices.Collect(maps.Keys(first))...), word.NewSet(slices.Collect(maps.Keys(last))...)
	return b
}()

// boundaries adds the words with which the phrases of a book begin and end.
func (b *phraseBook[M]) boundaries(first, last map[string]bool) {
	for words := range b.byFirst {
		first[words[0]] = true
	}
	for word := range b.byLast {
		last[word] = true
	}
}

// mayBePhrase reports whether a span can be a relation or a list, or have filler
// around it. It is never false for one that is.
func (s span) mayBePhrase() bool {
	if len(s.tokens) == 0 {
		return false
	}
	first, last := s.tokens[0].word, s.tokens[len(s.tokens)-1].word
	if first[0] <= '9' || boundaries.first.Has(first) || boundaries.last.Has(last) { // a list may begin with a year
		return true
	}
	if group := strings.TrimRight(first, digits); len(group) < len(first) && boundaries.first.Has(group) {
		return true
	}
	for _, t := range s.tokens {
		if strings.HasPrefix(t.word, facilitates) {
			return true
		}
	}
	return false
}

const digits = "0123456789"

// facilitates is what all words for a facilitator begin with.
const facilitates = "facilita"
