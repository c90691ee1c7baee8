package ident

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxText is the length, in bytes, beyond which a text is not read: the longest
// spelling of an identifier in use is an address of about 150 bytes, and a bound
// keeps the work small whatever is pasted.
const maxText = 400

// lookAlike maps Cyrillic and Greek letters to the Latin ones they are mistaken
// for. Texts of the United Nations carry "А/RES/70/1" with a Cyrillic А, and a
// keyboard left in Russian types "Х.509". The vocabulary goes through the same
// table, so that Russian words are still found.
var lookAlike = map[rune]rune{
	'а': 'a', 'в': 'b', 'е': 'e', 'к': 'k', 'м': 'm', 'н': 'h', 'о': 'o',
	'р': 'p', 'с': 'c', 'т': 't', 'у': 'y', 'х': 'x', 'і': 'i', 'ј': 'j', 'ѕ': 's', 'ԛ': 'q', 'ѵ': 'v',
	'α': 'a', 'β': 'b', 'ε': 'e', 'ζ': 'z', 'η': 'h', 'ι': 'i', 'κ': 'k', 'μ': 'm', 'ν': 'n',
	'ο': 'o', 'ρ': 'p', 'τ': 't', 'υ': 'y', 'χ': 'x', 'ı': 'i',
}

// digitZeros are the zeros of the digits that are not ASCII but in use in the six
// languages of the Union; nine further digits follow each.
var digitZeros = []rune{0x0660, 0x06F0}

// fold brings a text to the one spelling in which it is read: compatibility
// forms resolved (full-width letters, narrow spaces, №), diacritics dropped,
// lower case, look-alike letters Latin, one kind of hyphen, of slash and of
// bracket, quotation marks blank. It returns false for a text that cannot be an
// identifier: too long, broken UTF-8, or with control characters in it.
func fold(text string) (string, bool) {
	if len(text) > maxText {
		return "", false
	}
	if folded, ok := foldASCII(text); ok {
		return folded, true
	}
	if !utf8.ValidString(text) {
		return "", false
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(text) {
		switch r = FoldRune(r); r {
		case 0:
		case -1:
			return "", false
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), true
}

// foldASCII is fold for a text of plain ASCII, as nearly all are; false for others, and
// for a text with control characters in it.
func foldASCII(text string) (string, bool) {
	changed := false
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf || plainFold[c] == 0 {
			return "", false
		}
		changed = changed || plainFold[c] != c
	}
	if !changed {
		return text, true
	}
	folded := make([]byte, len(text))
	for i := range folded {
		folded[i] = plainFold[text[i]]
	}
	return string(folded), true
}

// plainFold is what [FoldRune] makes of ASCII; 0 for control characters.
var plainFold = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		if r := FoldRune(rune(c)); r > 0 {
			table[c] = byte(r)
		}
	}
	return table
}()

// FoldRune folds one decomposed rune, for those who read texts too long for
// [Parse] piece by piece: small, Latin where it is a look-alike, one kind of blank,
// hyphen, slash and bracket. 0 says that it is to be dropped, -1 that it is a
// control character.
func FoldRune(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r):
		return -1
	case unicode.In(r, unicode.Mn, unicode.Cf):
		return 0
	case unicode.Is(unicode.Pd, r), r == '\u2212', r == '_':
		return '-'
	case unicode.In(r, unicode.Pi, unicode.Pf), strings.ContainsRune("\"'`´ʼ„‚°", r):
		return ' '
	}
	switch r {
	case '[', '{':
		return '('
	case ']', '}':
		return ')'
	case '\\', '⁄', '∕', '|':
		return '/'
	case '·', '•', '。', '٫':
		return '.'
	case '،', '、':
		return ','
	}
	for _, zero := range digitZeros {
		if r >= zero && r <= zero+9 {
			return '0' + r - zero
		}
	}
	r = unicode.ToLower(r)
	if latin, ok := lookAlike[r]; ok {
		return latin
	}
	return r
}
