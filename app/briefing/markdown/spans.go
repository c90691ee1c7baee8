package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/briefing"
)

// spans writes running text. Signs of emphasis stand around all that has that emphasis, and
// not around each span: two signs that meet are taken for another. Where signs would not be
// taken for such, as between a bracket and a letter, the text goes without: CommonMark 0.31,
// section 6.2.
func spans(list []briefing.Span) string { return run(list, ' ', ' ') }

// run writes spans between two letters.
func run(list []briefing.Span, before, after rune) string {
	var b strings.Builder
	for len(list) > 0 {
		bold := leading(list, func(s briefing.Span) bool { return s.Bold })
		italic := leading(list, func(s briefing.Span) bool { return s.Italic })
		n := max(bold, italic, 1)
		next := after
		if n < len(list) {
			next = begins(list[n])
		}
		switch {
		case bold == 0 && italic == 0:
			b.WriteString(span(list[0]))
		case bold >= italic:
			b.WriteString(emphasis("**", list[:n], before, next, func(s *briefing.Span) { s.Bold = false }))
		default:
			b.WriteString(emphasis("*", list[:n], before, next, func(s *briefing.Span) { s.Italic = false }))
		}
		list = list[n:]
		if r, size := utf8.DecodeLastRuneInString(b.String()); size > 0 {
			before = r
		}
	}
	return b.String()
}

// leading counts the spans at the beginning that have a property.
func leading(list []briefing.Span, has func(briefing.Span) bool) (n int) {
	for n < len(list) && has(list[n]) {
		n++
	}
	return n
}

// begins is the letter or sign that a span is written with first.
func begins(s briefing.Span) rune {
	if s.Bold || s.Italic {
		return '*'
	}
	r, _ := utf8.DecodeRuneInString(span(s))
	return r
}

// emphasis writes spans with signs around them, which stand at letters and not at blanks.
func emphasis(sign string, list []briefing.Span, before, after rune, without func(*briefing.Span)) string {
	inner := append([]briefing.Span(nil), list...)
	for i := range inner {
		without(&inner[i])
	}
	text := run(inner, '*', '*')
	trimmed := strings.TrimSpace(text)
	if trimmed == "" {
		return text
	}
	lead, trail, _ := strings.Cut(text, trimmed)
	first, _ := utf8.DecodeRuneInString(trimmed)
	last, _ := utf8.DecodeLastRuneInString(trimmed)
	if lead == "" && !opens(before, first) || trail == "" && !opens(after, last) {
		return text
	}
	return lead + sign + trimmed + sign + trail
}

// opens says whether a sign between two characters begins emphasis of what is inside, or,
// with both seen from behind, ends it.
func opens(outside, inside rune) bool {
	return !parts(inside) || parts(outside) || unicode.IsSpace(outside)
}

// parts says whether a character is what CommonMark calls punctuation.
func parts(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// span writes one span without its emphasis.
func span(s briefing.Span) string {
	text := escape(s.Text)
	if s.Mono {
		text = code(s.Text)
	}
	inner := strings.TrimSpace(text)
	link := ""
	switch {
	case inner == "":
		return text
	case s.To != "":
		link = "#" + s.To
	case s.Address != "":
		link = "<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "").Replace(s.Address) + ">"
	default:
		return text
	}
	return strings.Replace(text, inner, "["+inner+"]("+link+")", 1)
}

// code is a text in which no letter is a sign.
func code(text string) string {
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	blank := ""
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		blank = " "
	}
	return fence + blank + text + blank + fence
}
