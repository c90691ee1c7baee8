package reader

import (
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// gutter is the room at the right of the column for the sign that opens a source
// line.
const gutter = theme.Target + theme.Tight

// signSize is the width of that sign within its target.
const signSize float32 = 14

// edge is the width of the line at the left of a source line.
const edge float32 = 3

func cites(c app.Cite) bool { return len(c.Sources) > 0 || c.Locator != "" }

// sourced reports whether the source line of the current block is open.
func (s *setter) sourced() bool { return s.all != s.state.sources[s.block] }

// sign puts the sign of a source at the end of a strip, level with its first line
// of text, which is as high as leading. A block with no link of its own is reached
// by keyboard through its sign.
func (s *setter) sign(c app.Cite, strip int, leading float32, stop bool) {
	if !cites(c) {
		return
	}
	st := &s.strips[strip]
	middle := st.top + leading/2 + 1 // capitals stand a little below the middle of their line
	color := theme.Edge
	if s.sourced() {
		color = theme.Accent
	}
	hit := area{s.right() - theme.Target, whole(middle - theme.Target/2), theme.Target, theme.Target}
	in := (theme.Target - signSize) / 2
	st.parts = append(st.parts, part{
		form: info, color: color,
		area: area{hit.x + in, hit.y + in, signSize, signSize},
	})
	s.target(target{name: name{verb: cite}, areas: []area{hit}, stop: stop, cited: true, reveal: language.Say("Source")})
	// The target was added to the last strip; it lies in this one.
	last := s.current().targets
	n := last[len(last)-1]
	s.current().targets = last[:len(last)-1]
	st.targets = append(st.targets, n)
}

// source sets the source line of the current block, if it is open: what ties the
// block to the page, where that was read, and the place in it. Note is what else
// the source says. It stands on a ground of its own, from x to the gutter.
func (s *setter) source(c app.Cite, relation, note string, x float32) {
	if !cites(c) || !s.sourced() {
		return
	}
	left, right := x+edge+theme.Near, s.right()-gutter-theme.Near
	s.y += theme.Hair + 2
	first := len(s.strips)
	s.strip(theme.Hair + 2)
	for _, line := range s.sourceLines(c, relation, note) {
		s.spans(line, s.faces.Small, left, right, true, true)
	}
	s.strip(theme.Hair + 2)
	// The ground goes under each of the strips, so that a strip is drawn whole.
	for i := first; i < len(s.strips); i++ {
		st := &s.strips[i]
		ground := area{x, st.top, s.right() - gutter - x, st.bottom - st.top}
		side := area{x, st.top, edge, st.bottom - st.top}
		st.parts = append([]part{
			{form: bar, color: theme.Panel, area: ground},
			{form: bar, color: theme.Rule, area: side},
		}, st.parts...)
	}
	s.y += theme.Tight
}

// sourceLines words a cite: one line for each source, the locator after the last,
// because one locator serves all.
func (s *setter) sourceLines(c app.Cite, relation, note string) [][]page.Span {
	var lines [][]page.Span
	lead := strings.Join(nonEmpty(relation, note), " · ")
	if len(c.Sources) == 0 {
		return [][]page.Span{{{Text: strings.Join(nonEmpty(lead, c.Locator), " · ")}}}
	}
	for i, key := range c.Sources {
		var line []page.Span
		if i == 0 && lead != "" {
			line = append(line, page.Span{Text: lead + " · "})
		}
		src, known := s.sources[key]
		title := src.Title
		if !known || title == "" {
			title = key
		}
		line = append(line, page.Span{Text: title, Address: src.Address})
		if i == len(c.Sources)-1 && c.Locator != "" {
			line = append(line, page.Span{Text: " · " + c.Locator})
		}
		lines = append(lines, line)
	}
	return lines
}

func nonEmpty(texts ...string) []string {
	var kept []string
	for _, t := range texts {
		if t != "" {
			kept = append(kept, t)
		}
	}
	return kept
}
