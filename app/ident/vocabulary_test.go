package ident

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// Only words are looked up in the lexicon, so a phrase that began with anything else
// would never be found.
func TestPhrasesBeginWithWords(t *testing.T) {
	for w := range lexicon.byWord {
		for _, phrase := range *lexicon.byWord[w] {
			first, _ := utf8.DecodeRuneInString(phrase.words[0])
			if !unicode.IsLetter(first) || len(tokens(phrase.words[0])) != 1 {
				t.Errorf("%q does not begin with a word", phrase.words)
			}
		}
	}
}

// A text is given up for a foreign word; that no spelling of an identifier has one is
// told by the tests that read all of them.
func TestForeignWords(t *testing.T) {
	for text, foreign := range map[string]bool{
		"5g networks": true, "x.509 certificates": true, "g.709 2020 op": true,
		"x.509": false, "z 9": false, "q.11 quater": false, "res 44 rev. new delhi": false, "c7 medio ambiente": false, "bo.4/bl/4": false,
		"g.726 app. viii test vectors": false, "two thousand and six": false, "2022 г.": false, "": false,
	} {
		if got := cursor(tokens(text)).isForeign(); got != foreign {
			t.Errorf("%q: a foreign word %v, want %v", text, got, foreign)
		}
	}
}
