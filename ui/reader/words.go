package reader

import (
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// words sets index terms as chips that flow in lines; each searches for itself. What they
// have in common stands beside them, or above where the page is narrow.
func (s *setter) words(w page.Words, cols columns) {
	tall := max(s.scaled(28), theme.Target)
	named := w.Name != ""
	s.y += theme.Tight
	if named {
		s.y -= theme.Hair // those that belong together stand closer
	}
	first := len(s.strips)
	left := s.left
	if named && s.narrow() {
		s.lines(w.Name, s.faces.Small, theme.Quiet, left, s.right())
		s.y += theme.Hair
	}
	down := float32(0) // of the first line of chips, in the middle of a name that is higher
	if named && !s.narrow() {
		lines, leading := s.faces.Small.Wrap(w.Name, cols.common), theme.Leading(s.faces.Small)
		height := leading * float32(len(lines))
		top := s.y
		s.strip(max(tall, height))
		s.stack(w.Name, lines, s.faces.Small, theme.Quiet, left, theme.Centred(s.faces.Small, top+(max(tall, height)-height+leading)/2), leading)
		down = whole(max(0, height-tall) / 2)
		left += cols.common + theme.Gap
	} else {
		s.strip(tall)
	}
	x, right := left, s.right()-gutter
	for _, term := range w.List {
		text := s.faces.Small.Truncate(term, right-left-2*theme.Near)
		wide := s.faces.Small.Width(text) + 2*theme.Near
		if x+wide > right && x > left {
			s.y += theme.Tight
			s.strip(tall)
			x, down = left, 0
		}
		top := s.current().top + down
		at := area{x, top, wide, tall}
		s.part(part{form: box, color: theme.Edge, area: at, turned: true})
		s.text(text, s.faces.Small, theme.Ink, x+theme.Near, theme.Centred(s.faces.Small, top+tall/2))
		s.target(target{name: name{verb: search, value: term}, areas: []area{at}, stop: true, cited: cites(w.Cite)})
		x += wide + theme.Tight
	}
	s.sign(w.Cite, first, tall, len(w.List) == 0)
	s.source(w.Cite, "", "", s.left)
	s.y += theme.Tight
	if named {
		s.y -= theme.Hair
	}
}
