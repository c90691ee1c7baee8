package html

import (
	"regexp"
	"strconv"
	"strings"

	"vademecum/data/reader/roman"
)

// listStyle is where a page says how it numbers a list, in the words of CSS.
var listStyle = regexp.MustCompile(`(?i)(?:^|[;\s])list-style(?:-type)?\s*:([^;]*)`)

// Numberings that print no numbers.
const (
	none   = "none" // nothing is printed before the entries
	bullet = "bullet"
)

// mostCounted bounds the numbers that a page may give to entries, above and below zero.
const mostCounted = 1 << 20

// numbering gives how a list or an entry says that it is numbered: "1", "a", "A", "i" or
// "I", as the attribute type has it; none or bullet; empty where nothing is said. What a
// style says goes before; the first word of one that is a numbering counts, save none,
// which may mean that there is no picture for the bullet.
func numbering(t tag) string {
	said := ""
	switch of := t.attr["type"]; of {
	case "1", "a", "A", "i", "I":
		said = of
	default:
		said = named(of)
	}
	if m := listStyle.FindStringSubmatch(t.attr["style"]); m != nil {
		for word := range strings.FieldsSeq(m[1]) {
			if n := named(word); n == none {
				said = none
			} else if n != "" {
				return n
			}
		}
	}
	return said
}

// named is the numbering that CSS has a name for.
func named(word string) string {
	switch strings.ToLower(word) {
	case "lower-alpha", "lower-latin":
		return "a"
	case "upper-alpha", "upper-latin":
		return "A"
	case "lower-roman":
		return "i"
	case "upper-roman":
		return "I"
	case "decimal":
		return "1"
	case "disc", "circle", "square":
		return bullet
	case "none":
		return none
	}
	return ""
}

// count prepares the numbers of a list. One that counts down to 1 and does not say with
// what it begins would have to be known to its end: it is given bullets, rather than
// numbers that nobody printed.
func (e *element) count(t tag) {
	e.numbering = numbering(t)
	if e.numbering == "" && t.name != "ol" {
		e.numbering = bullet
	}
	e.counter, e.step = t.number("start", 1, -mostCounted, mostCounted), 1
	if _, down := t.attr["reversed"]; down {
		e.step = -1
		if _, begins := t.attr["start"]; !begins {
			e.step = 0
		}
	}
}

// entry gives the number or bullet of an entry that begins.
func (r *reader) entry(t tag) string {
	list := &element{numbering: bullet} // of an entry that stands in none
	for i := len(r.open) - 1; i >= 0; i-- {
		if n := r.open[i].name; n == "ol" || n == "ul" || n == "menu" || n == "dir" {
			list = &r.open[i]
			break
		}
	}
	n := t.number("value", list.counter, -mostCounted, mostCounted)
	list.counter = n + list.step
	style := numbering(t)
	if style == "" {
		style = list.numbering
	}
	switch {
	case style == none:
		return ""
	case style == bullet, list.step == 0:
		return "•"
	}
	return number(n, style) + "."
}

// number prints n as a list of the given type does: 1, a, A, i or I.
func number(n int, numbering string) string {
	switch {
	case numbering == "a" && n > 0:
		return letters(n)
	case numbering == "A" && n > 0:
		return strings.ToUpper(letters(n))
	case numbering == "i":
		return strings.ToLower(roman.Figures(n))
	case numbering == "I":
		return roman.Figures(n)
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
