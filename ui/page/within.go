package page

import "strings"

// Here stands in a sentence where a span of its own is to stand: a link within it.
const Here = "\x00"

// Within is a sentence with spans in the place of each [Here], in turn, so that what is
// said around a link is translated as one sentence and not in pieces.
func Within(sentence string, spans ...Span) []Span {
	var list []Span
	for n, part := range strings.Split(sentence, Here) {
		if n > 0 && n <= len(spans) {
			list = append(list, spans[n-1])
		}
		if part != "" {
			list = append(list, Span{Text: part})
		}
	}
	return list
}
