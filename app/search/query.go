package search

import (
	"slices"
	"strings"
	"unicode"

	"vademecum/app/ident"
)

// maxQuery is the length, in characters, to which a query is cut. The longest
// title of the catalogue has some 300; whoever pastes more has pasted a page.
const maxQuery = 400

// maxWords bounds the words that are looked for, so that a query of two hundred
// single letters stays as quick as any other.
const maxWords = 24

// A query is what a text means to the tiers, found out without looking at the
// catalogue.
type query struct {
	text     string        // cleaned and cut
	cut      bool          // text is not all that was typed
	readings []ident.Ident // the text as an identifier, likeliest first; usually none
	words    []string      // folded, each once, in the order typed
}

// read makes a query of whatever stood in the box. Any text will do: broken
// UTF-8, control characters and formatting marks become blanks, and signs that
// mean something to SQL or to a full-text engine mean nothing here.
func read(text string) query {
	var q query
	q.text, q.cut = clean(text)
	q.readings = ident.Parse(q.text)
	eachWord(Fold(q.text), func(word string, _ bool) {
		if len(q.words) < maxWords && !slices.Contains(q.words, word) {
			q.words = append(q.words, word)
		}
	})
	return q
}

// clean returns the text with single blanks for everything that does not print,
// at most [maxQuery] characters of it, and whether that cut it.
func clean(text string) (cleaned string, cut bool) {
	var b strings.Builder
	n, blank := 0, false
	for _, r := range text { // broken bytes arrive as U+FFFD, one each
		if unicode.Is(unicode.Cf, r) { // soft hyphens, zero-width signs: in a word, not between words
			continue
		}
		if r == unicode.ReplacementChar || !unicode.IsGraphic(r) || unicode.IsSpace(r) {
			blank = n > 0
			continue
		}
		if blank {
			n++
		}
		if n++; n > maxQuery {
			return b.String(), true
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	return b.String(), false
}
