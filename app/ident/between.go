package ident

import (
	"iter"
	"strconv"
	"strings"
)

// Between yields what lies between two items whose numbers differ in their last part
// alone, without the two: X.501 to X.508 for X.500 and X.509, 9.b for 9.a and 9.c; and
// says how many that are. Which of them exist is for the catalogue to say. It returns
// false where the two are no ends of a range: where one has an edition or parts, or the
// first is not the lower.
func Between(from, to Ident) (between iter.Seq[Ident], number int, ok bool) {
	if from.Body != to.Body || from.Kind != to.Kind || from.ID() != from.Family().ID() || to.ID() != to.Family().ID() {
		return nil, 0, false
	}
	prefix, low := lastPart(from.Number)
	other, high := lastPart(to.Number)
	first, letters, known := place(low)
	last, lettersToo, knownToo := place(high)
	if prefix != other || letters != lettersToo || !known || !knownToo || first >= last {
		return nil, 0, false
	}
	return func(yield func(Ident) bool) {
		for n := first + 1; n < last; n++ {
			part := strconv.Itoa(n)
			if letters {
				part = string(rune(n))
			}
			if !yield(Ident{Body: from.Body, Number: prefix + part, Kind: from.Kind}) {
				return
			}
		}
	}, last - first - 1, true
}

// lastPart parts the last number or letter of a number from what stands before it.
func lastPart(number string) (prefix, last string) {
	at := len(strings.TrimRight(number, "0123456789"))
	if at == len(number) {
		at = strings.LastIndexByte(number, '.') + 1
	}
	return number[:at], number[at:]
}

// place reads the last part of a number, digits or the letter of a target: 9.a.
func place(part string) (n int, letter, ok bool) {
	if len(part) == 1 && 'a' <= part[0] && part[0] <= 'z' {
		return int(part[0]), true, true
	}
	n, err := strconv.Atoi(part)
	return n, false, err == nil
}
