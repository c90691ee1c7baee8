package word

import (
	"unicode"
	"unicode/utf8"
)

// Each calls f for every word of a folded text, in order. A word is a run of
// letters and digits and stands at folded[from:to]; first says that it is the
// first of a group without blanks within ("public-key" is one group of two).
func Each(folded string, f func(from, to int, first bool)) {
	start, first := -1, true
	for i := 0; i < len(folded); {
		at, r, size := i, rune(folded[i]), 1
		is := inWords[byte(r)]
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(folded[i:])
			is = Is(r)
		}
		i += size
		if is {
			if start < 0 {
				start = at
			}
			continue
		}
		if start >= 0 {
			f(start, at, first)
			start, first = -1, false
		}
		if r <= ' ' || r > unicode.MaxASCII && unicode.IsSpace(r) {
			first = true
		}
	}
	if start >= 0 {
		f(start, len(folded), first)
	}
}

// inWords has the letters and digits among the characters of ASCII.
var inWords = func() (in [256]bool) {
	for c := range utf8.RuneSelf {
		in[c] = Is(rune(c))
	}
	return in
}()

// Is reports whether a folded character is a letter or a digit.
func Is(r rune) bool {
	if r <= unicode.MaxASCII {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
