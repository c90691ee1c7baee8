package document

import (
	"regexp"
	"slices"
	"strings"

	"vademecum/app/ident"
)

// annexWord opens the heading of an annex or appendix, which has its letter or
// number behind the word.
var annexWord = regexp.MustCompile(`^(?i:(annex|appendix|attachment|annexe|appendice|anexo|apéndice|приложение|дополнение))[ \x{00a0}]+([A-Z]|[IVX]{1,5}|\d{1,2})\b(.*)$`)

// annexed says whether text is the heading of an annex or appendix.
func annexed(text string) bool {
	m := annexWord.FindStringSubmatch(text)
	if m == nil || m[3] == "" {
		return m != nil
	}
	at := strings.IndexAny(m[3], "–—-:(.")
	return at >= 0 && at < 3
}

// annexNumber returns the number of an annex as printed at the start of its
// heading: "Annex A".
func annexNumber(heading string) string {
	m := annexWord.FindStringSubmatch(heading)
	if m == nil {
		return ""
	}
	return m[1] + " " + m[2]
}

// sectionOf returns the id of what a heading names: of all its text, or of what
// stands before its first colon or dash. Only what leaves no doubt counts, a
// heading that lists several action lines names none.
func sectionOf(text string) string {
	for _, part := range []string{text, before(text, ":"), before(text, " – "), before(text, " — "), before(text, " - ")} {
		if id := itemID(part); id != "" {
			return id
		}
	}
	return ""
}

func before(text, mark string) string {
	part, _, _ := strings.Cut(text, mark)
	if len(part) == len(text) {
		return ""
	}
	return part
}

// itemID returns the id that text as a whole names, and nothing where it can be
// read in more than one way that matters.
func itemID(text string) string {
	if len(text) < 2 || len(text) > 120 || !strings.ContainsAny(text, "0123456789") {
		return ""
	}
	readings := ident.Parse(text)
	if len(readings) == 0 {
		return ""
	}
	first := readings[0]
	if first.Body != "wsis" && first.Body != "sdg" && len(readings) > 1 || !strings.Contains(strings.TrimSpace(text), " ") {
		return ""
	}
	return first.ID()
}

// namesItem says whether text as a heading names an item.
func namesItem(text string) bool { return sectionOf(text) != "" }

// An outline keeps the headings that are open, the outermost first.
type outline struct{ open []rung }

// A rung is an open heading: the style it is counted in, its last value, and
// its passage.
type rung struct {
	style   string
	value   int
	passage int
	section string
}

// heading adds the heading p and returns its level from 1 and its section.
//
// A style of number that is open keeps its level, whatever its value, since
// numbers are repeated and skipped; a style that is not open starts a level
// below the last one. Headings that name an item have a style of their own, and
// a sub-line goes below its line.
func (o *outline) heading(p *piece, passage int) (int, string) {
	text := p.behind()
	l := rung{passage: passage, section: sectionOf(text)}
	l.style, l.value = o.style(p, text, l.section)
	depth := o.find(l.style)
	if depth < 0 && l.value > 0 {
		o.closePlain()
	}
	switch {
	case p.block != nil && p.block.Kind == Title && p.block.Depth > 0:
		depth = 0
		for depth < len(o.open) && depthOf(o.open[depth].style) < p.block.Depth {
			depth++
		}
		l.style = "depth " + string(rune('0'+min(p.block.Depth, 9)))
	case depth < 0 && l.style == "item":
		depth = o.findBelow()
	case p.block != nil && depth < 0:
		depth = 0
	case depth < 0 && strings.HasPrefix(l.style, "below "):
		if depth = o.find("item"); depth >= 0 {
			depth++
		}
	case depth < 0 && (l.style == "annex" || l.style == string(upperRoman) || l.style == string(figure) && !o.numbered()):
		depth = 0
	}
	if depth < 0 {
		depth = len(o.open)
	}
	o.open = o.open[:min(depth, len(o.open))]
	if l.section == "" && len(o.open) > 0 {
		l.section = o.open[len(o.open)-1].section
	}
	o.open = append(o.open, l)
	return len(o.open), l.section
}

// depthOf returns the depth that the format gave a heading. One that was guessed
// lies deeper than any.
func depthOf(style string) int {
	if d, ok := strings.CutPrefix(style, "depth "); ok {
		return int(d[0] - '0')
	}
	return 99
}

// style returns how a heading is counted, and its value.
func (o *outline) style(p *piece, text, section string) (string, int) {
	switch {
	case p.marker.none():
		if strings.Contains(section, "-") {
			return "below " + section[:strings.IndexByte(section, '-')], 0
		}
		if section != "" {
			return "item", 0
		}
		if annexed(text) {
			return "annex", 0
		}
		return "plain", 0
	case p.marker.as[0].class == dotted:
		return strings.Repeat("1.", p.marker.parts-1) + "1", 0
	case p.marker.as[1].class == "":
		return string(p.marker.as[0].class), p.marker.as[0].value
	}
	// A letter that may be a roman numeral counts on in the style that is open.
	for _, r := range p.marker.as {
		if k := o.find(string(r.class)); k >= 0 && o.open[k].value+1 == r.value {
			return string(r.class), r.value
		}
	}
	for _, r := range p.marker.as {
		if r.value == 1 {
			return string(r.class), r.value
		}
	}
	return string(p.marker.as[0].class), p.marker.as[0].value
}

// find returns where a style is open, -1 where it is not. A heading without number
// is open only as long as none with a number stands below it.
func (o *outline) find(style string) int {
	for i := len(o.open) - 1; i >= 0; i-- {
		if o.open[i].style == style {
			return i
		}
		if style == "plain" && o.open[i].value > 0 {
			return -1
		}
	}
	return -1
}

// closePlain closes the innermost headings that have no number: a count that
// begins outranks them.
func (o *outline) closePlain() {
	for n := len(o.open); n > 0 && o.open[n-1].style == "plain"; n-- {
		o.open = o.open[:n-1]
	}
}

// findBelow returns where the first sub-line is open whose line is not, -1 where
// none is.
func (o *outline) findBelow() int {
	return slices.IndexFunc(o.open, func(l rung) bool { return strings.HasPrefix(l.style, "below ") })
}

// numbered says whether a heading with a number is open.
func (o *outline) numbered() bool {
	return slices.ContainsFunc(o.open, func(l rung) bool { return l.value > 0 })
}

// now returns the passage of the innermost heading, -1 where none is open, and
// its section.
func (o *outline) now() (int, string) {
	if len(o.open) == 0 {
		return -1, ""
	}
	l := o.open[len(o.open)-1]
	return l.passage, l.section
}
