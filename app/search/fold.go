package search

import (
	"math"
	"unicode/utf8"

	"vademecum/app/search/word"
)

// Fold makes texts comparable that a person would call the same; see
// [word.Fold].
func Fold(s string) string { return word.Fold(s) }

// unfolded turns places in a folded text into places in the text itself, so that
// what matched can be shown where it stands. Nearly every title is plain ASCII,
// and then they are the same.
type unfolded struct {
	text  string
	place []uint16 // for each byte of the folded text, and its end; nil when both are the same
}

func unfold(text string) unfolded {
	if isASCII(text) {
		return unfolded{text: text}
	}
	u := unfolded{text: text, place: make([]uint16, 0, len(text)+1)}
	for i, r := range text {
		bytes := 1
		if r >= utf8.RuneSelf {
			bytes = len(word.Fold(string(r)))
		}
		for range bytes {
			u.place = append(u.place, uint16(min(i, math.MaxUint16)))
		}
	}
	u.place = append(u.place, uint16(min(len(text), math.MaxUint16)))
	return u
}

// at returns the stretch of the text that the folded bytes from one place up to
// another come from: whole characters, with the marks on them.
func (u unfolded) at(from, to int) Range {
	if u.place == nil {
		return Range{min(from, len(u.text)), min(to, len(u.text))}
	}
	last := len(u.place) - 1
	from, to = min(from, last), min(to, last)
	for to > 0 && to < last && u.place[to] == u.place[to-1] { // one letter that folds to two stays whole
		to++
	}
	return Range{int(u.place[from]), int(u.place[to])}
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
