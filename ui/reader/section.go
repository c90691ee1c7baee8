package reader

import (
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// section sets a heading and, unless it is folded, what stands under it.
func (s *setter) section(sec page.Section) {
	number := s.block
	was := s.state.sections[number]
	s.y += theme.Gap
	s.heading(sec, was.closed && !s.unfold)
	s.block++
	end := s.block + len(sec.Body)
	if !was.closed || s.unfold {
		shown := len(sec.Body)
		if !was.all && !s.unfold {
			shown = short(sec)
		}
		s.y += theme.Hair
		if sec.Common {
			s.blocks(sec.Body[:shown], s.common)
		} else {
			s.body(sec.Body[:shown])
		}
		if rows := countRows(sec.Body); shown < len(sec.Body) {
			s.block = number
			s.rest(rows)
		}
		s.y += theme.Tight
	}
	s.block = end
}

// heading sets the title of a section under a rule, with its count beside it, or
// below where there is no room, and a chevron at the end of the line; all of it folds
// the section.
func (s *setter) heading(sec page.Section, closed bool) {
	tall := s.scaled(44)
	top := s.y
	s.strip(tall)
	baseline := top + s.scaled(theme.Apart+theme.Tight)
	s.part(part{form: bar, color: theme.Rule, area: area{s.left, top, s.column, 1}})
	room := s.column - gutter
	title := s.faces.Heading.Truncate(sec.Title, room)
	s.text(title, s.faces.Heading, theme.Ink, s.left, baseline)
	x := s.left + s.faces.Heading.Width(title) + theme.Near
	if s.faces.Small.Width(sec.Count) <= s.left+room-x {
		s.text(sec.Count, s.faces.Small, theme.Quiet, x, baseline)
	} else {
		lines, leading := s.faces.Small.Wrap(sec.Count, room), theme.Leading(s.faces.Small)
		s.stack(sec.Count, lines, s.faces.Small, theme.Quiet, s.left, baseline+leading, leading)
		tall += float32(len(lines)) * leading
		s.y = top + tall
		s.current().bottom = s.y
	}
	s.part(part{
		form: chevron, color: theme.Edge, turned: !closed,
		area: area{s.right() - theme.Target + 7, baseline - 10, 10, 10},
	})
	s.target(target{
		name: name{verb: fold}, stop: true,
		areas: []area{{s.left, top + theme.Tight, s.column, tall - theme.Tight}},
	})
}

// short is how many blocks of a section stand before its rows exceed the number
// it shows at first. A single row is not hidden behind a row that offers it.
func short(sec page.Section) int {
	if sec.Short <= 0 || countRows(sec.Body) <= sec.Short+1 {
		return len(sec.Body)
	}
	rows := 0
	for i, b := range sec.Body {
		if _, ok := b.(page.Row); ok {
			if rows == sec.Short {
				// A subheading is not left with nothing under it.
				for i > 0 && isSubheading(sec.Body[i-1]) {
					i--
				}
				return i
			}
			rows++
		}
	}
	return len(sec.Body)
}

func isSubheading(b page.Block) bool { _, ok := b.(page.Subheading); return ok }

func countRows(blocks []page.Block) int {
	rows := 0
	for _, b := range blocks {
		if _, ok := b.(page.Row); ok {
			rows++
		}
	}
	return rows
}

// inCommon are the blocks of all sections that have their columns in common.
func inCommon(blocks []page.Block) (all []page.Block) {
	for _, b := range blocks {
		if sec, ok := b.(page.Section); ok && sec.Common {
			all = append(all, sec.Body...)
		}
	}
	return all
}

// rest sets the row that opens the rest of a section.
func (s *setter) rest(rows int) {
	tall := s.scaled(36)
	top := s.y
	s.strip(tall)
	baseline := theme.Centred(s.faces.Body, top+tall/2)
	text := language.Count(rows, "Show all %s", "Show all %s")
	s.part(part{form: chevron, color: theme.Link, turned: true, area: area{s.left, top + (tall-8)/2, 8, 8}})
	s.text(text, s.faces.Body, theme.Link, s.left+theme.Gap, baseline)
	s.target(target{
		name: name{verb: more}, stop: true,
		areas: []area{{s.left, top, theme.Gap + s.faces.Body.Width(text) + theme.Tight, tall}},
	})
}

// subheading sets the name of a group of rows, on as many lines as it takes, with how many
// rows there are behind the last.
func (s *setter) subheading(h page.Subheading) {
	lines, leading := s.faces.Label.Wrap(h.Text, s.column-gutter), theme.Leading(s.faces.Label)
	more := float32(max(0, len(lines)-1)) * leading
	tall := s.scaled(34) + more
	top := s.y
	s.strip(tall)
	last := top + tall - s.scaled(theme.Near)
	s.stack(h.Text, lines, s.faces.Label, theme.Quiet, s.left, last-more, leading)
	if h.Count > 0 && len(lines) > 0 {
		x := s.left + s.faces.Label.Width(lines[len(lines)-1]) + theme.Tight
		s.text(language.Number(h.Count), s.faces.Small, theme.Quiet, x, last)
	}
}
