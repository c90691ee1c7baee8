// Package word cuts texts into words that can be compared. The index and the
// interpreter of queries share it, because they must agree to the letter.
package word

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold makes texts comparable that a person would call the same: it lowers case,
// drops diacritics, and writes compatibility forms (ﬁ, ², full-width letters) as
// what they stand for. ё folds to е as Russians write it, é to e, and letters
// that Unicode does not take apart fold as they are commonly rewritten: ß to ss,
// ł to l, ø to o, æ to ae. Broken UTF-8 becomes U+FFFD. Folding twice is folding
// once.
func Fold(s string) string {
	if folded, ok := foldASCII(s); ok {
		return folded
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\uFFFD")) {
		r = unicode.ToLower(r)
		switch rewritten, ok := rewritings[r]; {
		case ok:
			b.WriteString(rewritten)
		case !unicode.Is(unicode.Mn, r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// rewritings are the lower-case letters with no canonical decomposition that
// occur in the names of places, people and languages, as written without them.
var rewritings = map[rune]string{
	'ß': "ss", 'ł': "l", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe",
	'ı': "i", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ς': "σ",
}

// foldASCII is Fold for plain ASCII, which nearly every title is; it reports
// whether s was.
func foldASCII(s string) (string, bool) {
	lower := true
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return "", false
		}
		lower = lower && (s[i] < 'A' || s[i] > 'Z')
	}
	if lower {
		return s, true
	}
	return strings.ToLower(s), true
}
