package reader

import "strings"

// A flow is a text that was broken into lines, or stands on one. Lines are drawn
// one by one, but whoever looks for words looks in the text: they may stand over
// the end of a line, or half in a link.
type flow struct {
	text  string
	strip int // the first that holds any of it, or none
}

// flow begins a text of which pieces will be set.
func (s *setter) flow(text string) int {
	s.flows = append(s.flows, flow{text: text, strip: none})
	return len(s.flows) - 1
}

// starts says where in a text its lines start, in bytes. What wrapping leaves out
// are the blanks between lines.
func starts(text string, lines []string) []int {
	at := 0
	list := make([]int, len(lines))
	for i, line := range lines {
		at += len(text[at:]) - len(strings.TrimLeft(text[at:], " \t\n"))
		list[i] = at
		at = min(at+len(line), len(text))
	}
	return list
}
