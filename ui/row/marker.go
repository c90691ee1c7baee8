package row

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/app/search"
	"vademecum/ui/glyph"
	"vademecum/ui/theme"
)

// What the query matched is shown as with a marker pen: a tint under the letters.
// Bold letters are wider, so with them a line would break elsewhere after every
// keystroke, and a colour for the letters would hide that of the kind. The tint
// moves nothing: the line is drawn in one piece, as it would be without.

// A span is the part of a text that stands on one line, in bytes.
type span struct{ from, to int }

// spans finds out which parts of a text the lines are that [glyph.Face.WrapAtMost]
// made of it. What it leaves out are the blanks between lines, and what it adds is
// the ellipsis, which stands for letters and is none.
func spans(text string, lines []string) []span {
	found := make([]span, len(lines))
	at := 0
	for i, line := range lines {
		rest := strings.TrimLeft(text[at:], " \t\n")
		at = len(text) - len(rest)
		if !strings.HasPrefix(rest, line) {
			line = strings.TrimSuffix(line, "…")
		}
		end := min(at+len(line), len(text))
		found[i] = span{at, end}
		at = end
	}
	return found
}

// letters widens a range to whole letters, marks upon them included, and narrows
// it to what is there.
func letters(text string, r search.Range) span {
	from, to := min(max(r.From, 0), len(text)), min(max(r.To, 0), len(text))
	for from > 0 && from < len(text) && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) {
		next, size := utf8.DecodeRuneInString(text[to:])
		if utf8.RuneStart(text[to]) && !unicode.Is(unicode.Mn, next) {
			break
		}
		to += size
	}
	return span{from, to}
}

// tint lays the marker under what matched of the part of a text that stands on
// one line, set in a face from x on.
func (v *view) tint(text string, on span, matches []search.Range, f glyph.Face, x, baseline float32) {
	for _, m := range matches {
		s := letters(text, m)
		s.from, s.to = max(s.from, on.from), min(s.to, on.to)
		if s.from >= s.to {
			continue
		}
		left := x + f.Width(text[on.from:s.from])
		rectangle := v.marker()
		rectangle.Move(fyne.NewPos(left-1, float32(math.Round(float64(baseline-f.Ascent())))+1))
		rectangle.Resize(fyne.NewSize(f.Width(text[s.from:s.to])+1, float32(math.Round(float64(f.Height())))-2))
	}
}

// marker takes a rectangle into use, one of an earlier item where there is one.
func (v *view) marker() *canvas.Rectangle {
	if v.marking == len(v.markers) {
		r := canvas.NewRectangle(nil)
		r.CornerRadius = markerRadius
		v.markers = append(v.markers, r)
	}
	r := v.markers[v.marking]
	r.FillColor = theme.Color(theme.Marker)
	v.marking++
	return r
}
