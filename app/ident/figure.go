package ident

import "strings"

// Letters that look like digits get among them: by a slip of the finger from 0 to o, by
// a program that reads pictures of pages, by copying from such a text. "Q.7OO" is Q.700
// and "X.l051" X.1051. So a text that can be read in no other way is read with digits
// for such letters, where they touch a digit. It is never done before the other readings:
// "J.83i" is an annex, and the letter of a series may be I, L or O.

// figures writes digits for the letters that look so and stand without a blank beside
// a number. It returns false when there are none. The first word is left alone.
func (c cursor) figures() (cursor, bool) {
	if !c.hasFigures() { // as nearly always
		return nil, false
	}
	var out cursor
	for n, t := range c {
		if c.isFigures(n) {
			t = token{text: figuresOf(t.text), kind: number, gap: t.gap}
		}
		if last := len(out) - 1; last > 0 && !t.gap && t.kind == number && out[last].kind == number {
			out[last].text += t.text
			continue
		}
		out = append(out, t)
	}
	return out, true
}

func (c cursor) hasFigures() bool {
	for n := range c {
		if c.isFigures(n) {
			return true
		}
	}
	return false
}

// isFigures reports whether a word, which is not the first, looks like digits and touches
// some.
func (c cursor) isFigures(n int) bool {
	t := c[n]
	if n == 0 || t.kind != word || strings.Trim(t.text, likeFigures) != "" {
		return false
	}
	return !t.gap && c[n-1].kind == number || n+1 < len(c) && !c[n+1].gap && c[n+1].kind == number
}

// likeFigures are the letters, folded, that look like digits: a 0 and two ones.
const likeFigures = "oli"

func figuresOf(letters string) string {
	return strings.Map(func(r rune) rune {
		if r == 'o' {
			return '0'
		}
		return '1'
	}, letters)
}
