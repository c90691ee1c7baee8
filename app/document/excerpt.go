package document

import (
	"strings"
	"unicode/utf8"
)

// Excerpt cuts a text to at most so many bytes around the first of the ranges that
// are marked in it, at blanks where there are any, and returns the ranges within
// what is left. Dots stand for what was cut. The first range begins within the first
// third, so that it is seen where only the beginning of the excerpt is.
func Excerpt(text string, marked []Range, most int) (string, []Range) {
	from, to := 0, len(text)
	if len(text) > most {
		if len(marked) > 0 {
			from = max(0, min(marked[0].From-most/3, len(text)-most))
		}
		to = from + most
		if from > 0 {
			from = afterBlank(text, from, marked[0].From)
		}
		if to < len(text) {
			to = beforeBlank(text, from, to)
		}
	}
	before, after := "", ""
	if from > 0 {
		before = "… "
	}
	if to < len(text) {
		after = " …"
	}
	var ranges []Range
	for _, m := range marked {
		if m.From < to && m.To > from {
			ranges = append(ranges, Range{
				From: max(m.From, from) - from + len(before),
				To:   min(m.To, to) - from + len(before),
			})
		}
	}
	return before + text[from:to] + after, ranges
}

// afterBlank moves the beginning of an excerpt on to that of a word, as far as the
// words it is for allow, or else to that of a letter.
func afterBlank(text string, from, most int) int {
	if i := strings.IndexByte(text[from:max(from, most)], ' '); i >= 0 {
		return from + i + 1
	}
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	return from
}

// beforeBlank moves the end of an excerpt back to that of a word.
func beforeBlank(text string, from, to int) int {
	if i := strings.LastIndexByte(text[from:to], ' '); i > 0 {
		return from + i
	}
	for to > from && !utf8.RuneStart(text[to]) {
		to--
	}
	return to
}
