package reader

import (
	"strings"

	"vademecum/app"
	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// head sets the top of a page: kind and status, code, title, the line of data
// and the buttons.
func (s *setter) head(h page.Head) {
	top := s.y
	tall := s.scaled(pillHeight)
	s.strip(tall)
	s.text(strings.ToUpper(string(h.Kind)), s.faces.Caps, theme.KindColor(h.Kind), s.left, theme.Centred(s.faces.Caps, top+tall/2))
	if h.Status != "" {
		s.pill(h.Status, s.right(), top)
	}
	s.y += theme.Tight
	if h.Code != "" {
		s.lines(h.Code, s.faces.Display, theme.Ink, s.left, s.right())
		s.y += theme.Hair
		s.lines(h.Title, s.faces.Title, theme.Ink, s.left, s.right())
	} else {
		s.lines(h.Title, s.faces.Display, theme.Ink, s.left, s.right())
	}
	if h.TitleNote != "" {
		s.y += theme.Hair
		s.lines(h.TitleNote, s.faces.Small, theme.Quiet, s.left, s.right())
	}
	s.y += theme.Near
	first := len(s.strips)
	s.spans(h.Line, s.faces.Body, s.left, s.right()-gutter, false, cites(h.Cite))
	if len(s.strips) == first && cites(h.Cite) {
		s.strip(theme.Target)
	}
	if len(s.strips) > first {
		s.sign(h.Cite, first, theme.Leading(s.faces.Body), !linked(h.Line))
	}
	note := ""
	if h.StatusNote != "" {
		note = theme.StatusWord(h.Status) + ": " + h.StatusNote
	}
	s.source(h.Cite, "", note, s.left)
	if len(h.Actions) > 0 {
		s.y += theme.Gap
		s.actions(h.Actions)
	}
	s.y += theme.Tight
}

const (
	pillHeight float32 = 26
	buttonTall float32 = 32
	markSize   float32 = 10
	markApart  float32 = 6 // from its word
)

// pill sets a status as shape and word in an outline that ends at right.
func (s *setter) pill(status app.Status, right, top float32) {
	word := theme.StatusWord(status)
	tall := s.scaled(pillHeight)
	wide := theme.Near + s.scaled(markSize) + markApart + s.faces.Label.Width(word) + theme.Near
	x := right - wide
	color := theme.StatusColor(status)
	s.part(part{form: box, color: color, area: area{x, top, wide, tall}, turned: true})
	s.status(status, s.faces.Label, x+theme.Near, theme.Centred(s.faces.Label, top+tall/2))
}

// status sets the shape of a status and its word on a baseline. The shape stands
// on it like a capital letter.
func (s *setter) status(status app.Status, face glyph.Face, x, baseline float32) {
	size := s.scaled(markSize)
	s.part(part{form: mark, status: status, area: area{x, whole(baseline - size), size, size}})
	s.text(theme.StatusWord(status), face, theme.StatusColor(status), x+size+markApart, baseline)
}

// actions sets buttons side by side, and below each other where they do not fit.
func (s *setter) actions(actions []page.Action) {
	x, tall := s.left, s.scaled(buttonTall)
	s.strip(tall)
	for _, a := range actions {
		do, value := copying, a.Copy
		wide := 2*theme.Near + s.faces.Body.Width(a.Label)
		switch {
		case a.Address != "":
			do, value = address, a.Address
			wide += awaySize + theme.Tight
		case a.Do != "":
			do, value = command, a.Do
		}
		wide = min(wide, s.column)
		if x+wide > s.right() && x > s.left {
			s.y += theme.Tight
			s.strip(tall)
			x = s.left
		}
		top := s.current().top
		at := area{x, top, wide, tall}
		s.part(part{form: box, color: theme.Edge, area: at})
		s.text(a.Label, s.faces.Body, theme.Ink, x+theme.Near, theme.Centred(s.faces.Body, top+tall/2))
		if do == address {
			s.part(part{form: away, color: theme.Quiet, area: area{x + wide - theme.Near - awaySize, top + (tall-awaySize)/2, awaySize, awaySize}})
		}
		s.target(target{name: name{verb: do, value: value}, areas: []area{at}, stop: true})
		x += wide + theme.Tight
	}
}

// awaySize is the width of the small arrow on buttons that lead out.
const awaySize float32 = 9
