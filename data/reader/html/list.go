package html

import (
	"regexp"
	"strconv"
	"strings"
)

// listStyle is where a page says how it numbers a list, in the words of CSS.
var listStyle = regexp.MustCompile(`(?i)list-style(?:-type)?\s*:\s*([a-z-]+)`)

// numbering gives how the entries of a list are numbered, as the attribute type says it:
// "1", "a", "A", "i" or "I". What a style says goes before.
func numbering(t tag) string {
	if m := listStyle.FindStringSubmatch(t.attr["style"]); m != nil {
		switch strings.ToLower(m[1]) {
		case "lower-alpha", "lower-latin":
			return "a"
		case "upper-alpha", "upper-latin":
			return "A"
		case "lower-roman":
			return "i"
		case "upper-roman":
			return "I"
		case "none":
			return none
		case "decimal":
			return "1"
		}
	}
	return t.attr["type"]
}

// none is the numbering of a list that prints nothing before its entries.
const none = "none"

// entry gives the number or bullet of an entry that begins.
func (r *reader) entry(t tag) string {
	for i := len(r.open) - 1; i >= 0; i-- {
		list := &r.open[i]
		switch list.name {
		case "ol":
			n := t.number("value", list.counter, 1<<20)
			list.counter = n + 1
			if list.numbering == none {
				return ""
			}
			return number(n, list.numbering) + "."
		case "ul", "menu", "dir":
			if list.numbering == none {
				return ""
			}
			return "•"
		}
	}
	return "•"
}

// number prints n as a list of the given type does: 1, a, A, i or I.
func number(n int, numbering string) string {
	switch {
	case numbering == "a" && n > 0:
		return letters(n)
	case numbering == "A" && n > 0:
		return strings.ToUpper(letters(n))
	case numbering == "i" && n > 0 && n < 4000:
		return roman(n)
	case numbering == "I" && n > 0 && n < 4000:
		return strings.ToUpper(roman(n))
	}
	return strconv.Itoa(n)
}

// letters counts a, b, … z, aa, ab.
func letters(n int) string {
	s := ""
	for ; n > 0; n = (n - 1) / 26 {
		s = string(rune('a'+(n-1)%26)) + s
	}
	return s
}

func roman(n int) string {
	var s strings.Builder
	for _, d := range []struct {
		value int
		digit string
	}{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for ; n >= d.value; n -= d.value {
			s.WriteString(d.digit)
		}
	}
	return s.String()
}
