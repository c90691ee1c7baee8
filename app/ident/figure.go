package ident

import "strings"

// Letters that look like digits get among them: by a slip of the finger from 0 to o, by
// a program that reads pictures of pages, by copying from such a text. "F.7OO" is F.700
// and "X.l211" X.1211. So a text that can be read in no other way is read with digits
// for such letters, where they touch a digit. It is never done before the other readings:
// "J.83i" is an annex, and the letter of a series may be I, L or O.

// figureLike maps the letters, folded, to the digits that they look like.
var figureLike = map[byte]byte{'o': '0', 'l': '1', 'i': '1'}

// figures writes digits for the letters that look so and stand without a blank beside
// a number. It returns false when there are none. The first word is left alone.
func (c cursor) figures() (cursor, bool) {
	var out cursor
	found := false
	for n, t := range c {
		last := len(out) - 1
		joins := last > 0 && !t.gap && out[last].kind == number
		switch digits, like := t.likeFigures(); {
		case like && n > 0 && (joins || n+1 < len(c) && c[n+1].kind == number && !c[n+1].gap):
			t, found = token{text: digits, kind: number, gap: t.gap}, true
			fallthrough
		case t.kind == number && joins:
			if joins {
				out[last].text += t.text
				continue
			}
		}
		out = append(out, t)
	}
	return out, found
}

// likeFigures returns a word in digits where all of its letters look like some.
func (t token) likeFigures() (string, bool) {
	if t.kind != word {
		return "", false
	}
	var digits strings.Builder
	for n := range len(t.text) {
		digit, ok := figureLike[t.text[n]]
		if !ok {
			return "", false
		}
		digits.WriteByte(digit)
	}
	return digits.String(), true
}
