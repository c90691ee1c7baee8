package tongue

import (
	_ "embed" // for the table
	"sort"
	"strings"
	"unicode/utf8"
)

// traditionalText pairs traditional characters with the simplified ones, in order, those of
// common texts: of Big5 the ones that have one of GB 2312. They are the first such in
// kSimplifiedVariant of the Unihan database, Unicode 15.0. All lines are of one length, so
// that they are searched as they lie in the program.
//
//go:embed traditional.txt
var traditionalText string

const traditionalLine = len("網网\n")

// simplified writes a text in simplified characters.
func simplified(text string) string { return strings.Map(simplify, text) }

func simplify(r rune) rune {
	n := sort.Search(len(traditionalText)/traditionalLine, func(n int) bool { return traditional(n) >= r })
	if n == len(traditionalText)/traditionalLine || traditional(n) != r {
		return r
	}
	r, _ = utf8.DecodeRuneInString(traditionalText[n*traditionalLine+len("網"):])
	return r
}

// traditional is the character that a line is about.
func traditional(n int) rune {
	r, _ := utf8.DecodeRuneInString(traditionalText[n*traditionalLine:])
	return r
}
