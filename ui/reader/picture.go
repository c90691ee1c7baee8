package reader

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A picture is set like everything else, as parts and targets; under it stand its
// legend and the words that open the same as rows.

// picture sets what every picture ends with: its legend, and its table when that is
// open.
func (s *setter) picture(p page.Picture, legend []key) {
	s.y += theme.Tight
	open := s.unfold || s.state.sections[s.block].all
	words := language.Say("Show as text")
	if open {
		words = language.Say("Hide the text")
	}
	tall := max(s.scaled(theme.Target), theme.Target)
	s.keys(legend, tall)
	s.strip(tall)
	top := s.current().top
	s.part(part{form: chevron, color: theme.Link, turned: open, area: area{s.left, top + (tall-8)/2, 8, 8}})
	s.text(words, s.faces.Small, theme.Link, s.left+theme.Gap, theme.Centred(s.faces.Small, top+tall/2))
	s.target(target{
		name: name{verb: asText}, stop: true,
		areas: []area{{s.left - theme.Hair, top, theme.Gap + s.faces.Small.Width(words) + theme.Near, tall}},
	})
	s.y += theme.Hair
	if open {
		rows := p.Table()
		blocks := make([]page.Block, len(rows))
		for i, r := range rows {
			blocks[i] = r
		}
		cols := s.columns(blocks)
		for _, r := range rows {
			s.row(r, cols)
		}
	}
	s.y += theme.Tight
}

// A key is an entry of a legend: a sample of a shape, and what it stands for.
type key struct {
	sample func(area) []part
	words  string
}

// keys sets a legend in lines; nothing where there is none.
func (s *setter) keys(legend []key, tall float32) {
	if len(legend) == 0 {
		return
	}
	size := s.scaled(theme.Near)
	x := s.left
	s.strip(tall)
	for _, k := range legend {
		words := s.faces.Small.Truncate(k.words, s.column-size-theme.Tight)
		wide := size + theme.Tight + s.faces.Small.Width(words)
		if x+wide > s.right() && x > s.left {
			s.strip(tall)
			x = s.left
		}
		middle := s.current().top + tall/2
		s.parts(k.sample(area{x, whole(middle - size/2), size, size}))
		s.text(words, s.faces.Small, theme.Quiet, x+size+theme.Tight, theme.Centred(s.faces.Small, middle))
		x += wide + theme.Gap
	}
}

// sampled is the sample of one shape.
func sampled(form form, color fyne.ThemeColorName, turned bool) func(area) []part {
	return func(a area) []part { return []part{{form: form, color: color, turned: turned, area: a}} }
}
