package reader

import (
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// words sets index terms as chips that flow in lines; each searches for itself.
func (s *setter) words(w page.Words) {
	tall := max(s.scaled(28), theme.Target)
	s.y += theme.Tight
	first := len(s.strips)
	x := s.left
	right := s.right() - gutter
	s.strip(tall)
	for _, term := range w.List {
		text := s.faces.Small.Truncate(term, right-s.left-2*theme.Near)
		wide := s.faces.Small.Width(text) + 2*theme.Near
		if x+wide > right && x > s.left {
			s.y += theme.Tight
			s.strip(tall)
			x = s.left
		}
		top := s.current().top
		at := area{x, top, wide, tall}
		s.part(part{form: box, color: theme.Rule, area: at, turned: true})
		s.text(text, s.faces.Small, theme.Ink, x+theme.Near, theme.Centred(s.faces.Small, top+tall/2))
		s.target(target{name: name{verb: search, value: term}, areas: []area{at}, stop: true, cited: cites(w.Cite)})
		x += wide + theme.Tight
	}
	s.sign(w.Cite, first, tall, len(w.List) == 0)
	s.source(w.Cite, "", "", s.left)
	s.y += theme.Tight
}
