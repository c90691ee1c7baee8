package page

import "vademecum/app/document"

// marking is a text as spans, with a mark on ranges of it.
func marking(text string, ranges []document.Range, mark Mark) []Span {
	var spans []Span
	at := 0
	for _, r := range ranges {
		if r.From < at || r.To <= r.From || r.To > len(text) {
			continue
		}
		if r.From > at {
			spans = append(spans, Span{Text: text[at:r.From]})
		}
		spans = append(spans, Span{Text: text[r.From:r.To], Mark: mark})
		at = r.To
	}
	if at < len(text) {
		spans = append(spans, Span{Text: text[at:]})
	}
	return spans
}
