package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A folded text is one in which what makes no difference when looking for words is
// alike: case, diacritics, kinds of dashes, quotes and blanks.
type folded struct {
	text string
	at   []int // where each byte stood in the text; nil: at the same place
}

// foldText folds a text.
func foldText(text string) folded {
	if plain(text) {
		return folded{text: strings.ToLower(text)}
	}
	var b strings.Builder
	at := make([]int, 0, len(text)+1)
	for i, r := range text {
		before := b.Len()
		switch {
		case r < utf8.RuneSelf:
			b.WriteByte(byte(unicode.ToLower(r)))
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.Is(unicode.Pd, r) || r == '\u2212':
			b.WriteByte('-')
		case r == '‘' || r == '’':
			b.WriteByte('\'')
		case unicode.In(r, unicode.Pi, unicode.Pf):
			b.WriteByte('"')
		case r == '\u00ad': // a soft hyphen is not there
		default:
			for _, c := range norm.NFD.String(string(r)) {
				if !unicode.Is(unicode.Mn, c) {
					b.WriteRune(unicode.ToLower(c))
				}
			}
		}
		for range b.Len() - before {
			at = append(at, i)
		}
	}
	return folded{b.String(), append(at, len(text))}
}

// plain reports whether a text is ASCII.
func plain(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// each calls found for every place where folded words stand, in bytes of the text as
// it was before folding. The places do not overlap.
func (f folded) each(words string, found func(from, to int)) {
	for start := 0; ; {
		i := strings.Index(f.text[start:], words)
		if i < 0 {
			return
		}
		from, to := start+i, start+i+len(words)
		start = to
		if f.at != nil {
			from, to = f.at[from], f.at[to]
		}
		found(from, to)
	}
}
