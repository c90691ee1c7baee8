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
	if isFolded(s) {
		return s
	}
	return string(AppendFold(make([]byte, 0, len(s)), s))
}

// AppendFold appends the folded text to a slice, for those who fold many texts.
func AppendFold(to []byte, s string) []byte {
	start := len(to)
	to = append(to, s...)
	for i, c := range to[start:] {
		switch {
		case c >= utf8.RuneSelf: // else it is plain ASCII, as nearly every title is
			return appendFolded(to[:start+i], s[i:])
		case 'A' <= c && c <= 'Z':
			to[start+i] = c + 'a' - 'A'
		}
	}
	return to
}

func appendFolded(to []byte, s string) []byte {
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\uFFFD")) {
		r = unicode.ToLower(r)
		switch rewritten, ok := rewritings[r]; {
		case ok:
			to = append(to, rewritten...)
		case !unicode.Is(unicode.Mn, r):
			to = utf8.AppendRune(to, r)
		}
	}
	return to
}

// isFolded reports whether folding a text changes nothing, as far as a look at each byte
// tells.
func isFolded(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// rewritings are the lower-case letters with no canonical decomposition that
// occur in the names of places, people and languages, as written without them.
var rewritings = map[rune]string{
	'ß': "ss", 'ł': "l", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe",
	'ı': "i", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ς': "σ",
}
