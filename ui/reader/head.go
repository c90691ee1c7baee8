package reader

import (
	"strings"

	"vademecum/app"
	"vademecum/ui/glyph"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// head sets the top of a page: kind and status, code, title, the line of data
// and the buttons.
func (s *setter) head(h page.Head) {
	if h.Kind != "" || h.Status != "" {
		s.kindAndStatus(h)
	}
	right, signed := s.right(), len(s.strips) // the line that the sign of the source stands in
	if len(h.Line) == 0 && cites(h.Cite) {
		right -= gutter
	}
	if h.Code != "" {
		s.lines(h.Code, s.faces.Display, theme.Ink, s.left, right)
		s.y += theme.Hair
		if h.Title != "" {
			signed = len(s.strips)
		}
		s.lines(h.Title, s.faces.Title, theme.Ink, s.left, right)
	} else {
		s.lines(h.Title, s.faces.Display, theme.Ink, s.left, right)
	}
	if h.TitleNote != "" {
		s.y += theme.Hair
		s.lines(h.TitleNote, s.faces.Small, theme.Quiet, s.left, s.right())
	}
	if len(h.Line) > 0 {
		s.y += theme.Near
		signed = len(s.strips)
		s.spans(h.Line, s.faces.Body, s.left, s.right()-gutter, false, cites(h.Cite))
	}
	if len(s.strips) > signed {
		leading := theme.Leading(s.faces.Body)
		if len(h.Line) == 0 {
			leading = s.strips[signed].bottom - s.strips[signed].top
		}
		s.sign(h.Cite, signed, leading, !linked(h.Line))
	}
	note := ""
	if h.StatusNote != "" {
		note = language.Say("%s: %s", theme.StatusWord(h.Status), h.StatusNote)
	}
	s.source(h.Cite, "", note, s.left)
	if len(h.Actions) > 0 {
		s.y += theme.Gap
		s.actions(h.Actions)
	}
	s.y += theme.Tight
}

// kindAndStatus sets the line above the code.
func (s *setter) kindAndStatus(h page.Head) {
	top := s.y
	tall := s.scaled(pillHeight)
	s.strip(tall)
	s.text(strings.ToUpper(language.Kind(h.Kind)), s.faces.Caps, theme.KindColor(h.Kind), s.left, theme.Centred(s.faces.Caps, top+tall/2))
	if h.Status != "" {
		s.pill(h.Status, s.right(), top)
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

// actions sets buttons side by side, and below each other where they do not fit. Those
// of second rank have no outline; at the beginning of a line their words stand where the
// text does.
func (s *setter) actions(actions []page.Action) {
	x, tall := s.left, s.scaled(buttonTall)
	s.strip(tall)
	for i, a := range actions {
		do, value := copying, a.Copy
		inside := theme.Near
		if a.Second {
			inside = theme.Tight
		}
		wide := 2*inside + s.faces.Body.Width(a.Label)
		switch {
		case a.Address != "":
			do, value = address, a.Address
			wide += awaySize + theme.Tight
		case a.Do != "":
			do, value = command, a.Do
		}
		wide = min(wide, s.column)
		room := wide
		if a.Second && (i == 0 || !actions[i-1].Second) { // those of second rank stay together
			room = s.secondRank(actions[i:])
		}
		if x+room > s.right() && x > s.left {
			s.y += theme.Tight
			s.strip(tall)
			x = s.left
		}
		if a.Second && x == s.left {
			x -= inside
		}
		top := s.current().top
		at := area{x, top, wide, tall}
		color := theme.Link
		if !a.Second {
			color = theme.Ink
			s.part(part{form: box, color: theme.Edge, area: at})
		}
		s.text(a.Label, s.faces.Body, color, x+inside, theme.Centred(s.faces.Body, top+tall/2))
		if do == address {
			s.part(part{form: away, color: theme.Quiet, area: area{x + wide - inside - awaySize, top + (tall-awaySize)/2, awaySize, awaySize}})
		}
		s.target(target{name: name{verb: do, value: value}, areas: []area{at}, stop: true})
		x += wide + theme.Tight
	}
}

// secondRank is how wide the buttons of second rank are that come first, side by side.
func (s *setter) secondRank(actions []page.Action) float32 {
	wide := -theme.Tight
	for _, a := range actions {
		if !a.Second {
			break
		}
		wide += 3*theme.Tight + s.faces.Body.Width(a.Label)
	}
	return wide
}

// awaySize is the width of the small arrow on buttons that lead out.
const awaySize float32 = 9
