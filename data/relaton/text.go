package relaton

import (
	"html"
	"regexp"
	"strings"
	"unicode"
)

var tag = regexp.MustCompile(`(?i)</?(a|b|br|div|em|font|i|li|ol|p|span|strong|sub|sup|u|ul)(\s[^<>]*)?/?>`)

// clean makes one line of plain text of a title or an abstract. The texts came
// out of word processors and web forms: U+001E is Word's hyphen that does not
// break, U+0007 its cell mark, U+00AD and U+200E are marks for the typesetter.
// Curly quotes and dashes stay, they are ITU's own.
func clean(text string) string {
	text = tag.ReplaceAllString(html.UnescapeString(text), " ")
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\u001e' || r == '\u2011':
			return '-'
		case r == '\u00ad' || r == '\u200e':
			return -1
		case unicode.IsSpace(r) || unicode.IsControl(r) || r == unicode.ReplacementChar:
			return ' '
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}
