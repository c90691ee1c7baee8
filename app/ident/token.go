package ident

import (
	"unicode"
	"unicode/utf8"
)

// A token is a run of letters, a run of digits or one other character of a
// folded text. Where letters meet digits the text is cut: "g709amd2" is g, 709,
// amd, 2.
type token struct {
	text   string
	lexeme *lexeme // of a word; nil of one that is in no vocabulary
	kind   tokenKind
	gap    bool // a blank stands before it
}

type tokenKind byte

const (
	word tokenKind = iota
	number
	mark
)

// maxTokens bounds the tokens of an identifier; the longest printed form has 20.
const maxTokens = 48

// maxWord and maxNumber bound single tokens, in bytes.
const (
	maxWord   = 40
	maxNumber = 8
)

// tokens cuts a folded text. It returns nil when the text cannot be an
// identifier: no token, too many, or one that is too long.
func tokens(folded string) []token {
	list := make([]token, 0, 8)         // as many as most have
	gap, open, begun := false, false, 0 // open: the last token may grow, which begins there
	for i, r := range folded {
		kind := mark
		switch {
		case r == ' ':
			gap, open = true, false
			continue
		case r >= '0' && r <= '9':
			kind = number
		case unicode.IsLetter(r):
			kind = word
		}
		if last := len(list) - 1; open && kind != mark && list[last].kind == kind {
			list[last].text = folded[begun : i+utf8.RuneLen(r)]
			if n := len(list[last].text); n > maxWord || kind == number && n > maxNumber {
				return nil
			}
			continue
		}
		if len(list) == maxTokens {
			return nil
		}
		text := "\uFFFD" // for what is no character
		if r != utf8.RuneError {
			text = folded[i : i+utf8.RuneLen(r)]
		}
		list = append(list, token{text: text, kind: kind, gap: gap})
		gap, open, begun = false, true, i
	}
	for n := range list {
		if t := &list[n]; t.kind == word {
			t.lexeme = lexicon.byWord[t.text]
		}
	}
	return list
}
