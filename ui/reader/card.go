package reader

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/ui/glyph"
	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// A card tells what a link in running text leads to, without going there: number,
// status, title, and what the text says of it ("Amd.2"). It stands below the link,
// or above where there is no room, while the keyboard is on the link, or after the
// pointer has rested there: whoever crosses a page full of references with the
// pointer does not want a flutter of cards.

const (
	cardRest               = 350 * time.Millisecond
	cardWide       float32 = 380 // at the usual size of text
	cardTitleLines         = 4
)

// awaitCard shows the card of what the pointer came to when it has rested there.
func (s *sheet) awaitCard() {
	if s.wait != nil {
		s.wait.Stop()
		s.wait = nil
	}
	if s.hover == none || !s.carded(&s.targets[s.hover]) {
		return
	}
	if s.rest == 0 {
		s.showCard(s.targets[s.hover].name)
		return
	}
	what := s.targets[s.hover].name
	s.wait = time.AfterFunc(s.rest, func() { fyne.Do(func() { s.showCard(what) }) })
}

// showCard shows the card of what is under the pointer, if that still is what it was.
func (s *sheet) showCard(what name) {
	if s.hover != none && s.targets[s.hover].name == what {
		s.shown = s.hover
		s.show()
	}
}

// carded reports whether a target has a card: a link in running text has one, a row
// says itself what it leads to.
func (s *sheet) carded(t *target) bool {
	return t.verb == open && t.look == underlined && s.r.calls.Item != nil
}

// card draws the card of a target, if it has one.
func (s *sheet) card(t *target) []fyne.CanvasObject {
	if !s.carded(t) {
		return nil
	}
	item, ok := s.r.calls.Item(t.value)
	if !ok {
		return nil
	}
	// It is set like a page, at the top left, and then moved to its place.
	c := newSetter(setting{scale: s.scale, width: s.width})
	c.left, c.y = theme.Near, theme.Tight
	c.column = min(c.scaled(cardWide), s.width-2*theme.Tight) - 2*theme.Near
	c.cardTop(item.Code, func(x, baseline float32) {
		if item.Status != "" {
			c.status(item.Status, c.faces.Small, x, baseline)
		}
	})
	for _, line := range c.faces.Body.WrapAtMost(item.Title, c.column, cardTitleLines) {
		c.cardLine(line, c.faces.Body, theme.Ink)
	}
	if item.TitleNote != "" {
		c.cardLine(c.faces.Small.Truncate(item.TitleNote, c.column), c.faces.Small, theme.Quiet)
	}
	if t.note != "" {
		c.cardLine(c.faces.Small.Truncate(language.Say("here: %s", t.note), c.column), c.faces.Small, theme.Quiet)
	}
	return s.near(c, t)
}

// cardTop sets the number of an item with its status behind it.
func (s *setter) cardTop(code string, status func(x, baseline float32)) {
	leading := theme.Leading(s.faces.Strong)
	baseline := s.y + (leading-s.faces.Strong.Height())/2 + s.faces.Strong.Ascent()
	s.strip(leading)
	code = s.faces.Strong.Truncate(code, s.column*0.7)
	s.text(code, s.faces.Strong, theme.Ink, s.left, baseline)
	status(s.left+s.faces.Strong.Width(code)+theme.Near, whole(baseline))
}

func (s *setter) cardLine(text string, face glyph.Face, color fyne.ThemeColorName) {
	leading := theme.Leading(face)
	baseline := s.y + (leading-face.Height())/2 + face.Ascent()
	s.strip(leading)
	s.text(text, face, color, s.left, baseline)
}

// near draws what was set on a ground of its own near a target, within the view.
func (s *sheet) near(c *setter, t *target) []fyne.CanvasObject {
	wide, tall := c.column+2*theme.Near, c.y+theme.Tight
	first, last := t.areas[0], t.areas[len(t.areas)-1]
	x, y := last.x, last.y+last.h+theme.Hair
	top := s.r.scroll.Offset.Y
	if y+tall > top+s.r.Size().Height && first.y-theme.Hair-tall >= top {
		x, y = first.x, first.y-theme.Hair-tall
	}
	x = whole(max(theme.Tight, min(x, s.width-wide-theme.Tight)))
	y = whole(y)
	ground := canvas.NewRectangle(theme.Color(theme.Raised))
	ground.CornerRadius, ground.StrokeColor, ground.StrokeWidth = theme.Radius, theme.Color(theme.Edge), 1
	position(ground, area{x, y, wide, tall})
	objects := []fyne.CanvasObject{ground}
	for i := range c.strips {
		for j := range c.strips[i].parts {
			c.strips[i].parts[j].x += x
			c.strips[i].parts[j].y += y
		}
		objects = append(objects, draw(c.strips[i].parts)...)
	}
	return objects
}

// underPassage draws what shows that a passage has the focus: a bar at its left, and
// a ground.
func (s *sheet) underPassage(t *target) []fyne.CanvasObject {
	a := t.areas[0]
	a.x, a.w = a.x-theme.Tight, a.w+theme.Tight
	a.y, a.h = a.y-theme.Hair/2, a.h+theme.Hair
	bar := rectangle(area{a.x - theme.Hair, a.y, theme.Hair, a.h}, theme.Color(theme.Accent), 0)
	return []fyne.CanvasObject{rectangle(a, theme.Color(theme.Hover), 0), bar}
}
