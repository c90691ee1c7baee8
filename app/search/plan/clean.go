package plan

import (
	"strings"
	"unicode"
)

// MaxText is the length, in characters, to which a query is cut. The longest
// title of the catalogue has some 300; whoever pastes more has pasted a page.
const MaxText = 400

// maxWords bounds the words that are looked for, so that a query of two hundred
// single letters stays as quick as any other.
const maxWords = 24

// clean returns the text with single blanks for everything that does not print,
// none at either end, at most [MaxText] characters of it, and whether that cut
// it. Cleaning what is clean changes nothing.
func clean(text string) (cleaned string, cut bool) {
	if begun := strings.TrimSuffix(text, " "); isClean(begun) { // one blank: the next word is about to be typed
		return begun, false
	}
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
		if n++; n > MaxText {
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

// isClean reports whether a text is plain ASCII with single blanks within, as
// nearly everything typed is. It spares the work of writing it anew.
func isClean(text string) bool {
	if len(text) > MaxText || strings.HasSuffix(text, " ") {
		return false
	}
	blank := true
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ' || c > '~' || c == ' ' && blank:
			return false
		default:
			blank = c == ' '
		}
	}
	return true
}
