package reader

import "maps"

// State is what a person did to a page: how far they scrolled, what they opened
// and folded, where the keyboard stood. Saved with a route and given back to
// [Reader.SetPage], it restores the page as it was left. The zero State is a page
// just opened.
type State struct {
	Offset float32 // from the top of the page, in Fyne's units

	at       place        // what stood at the top of the view
	focus    name         // target that holds the focus ring
	focused  bool         // whether one does
	sections map[int]turn // by block number: what was done to a section
	sources  map[int]bool // by block number: source lines turned from the default
}

// A turn is what was done to a section.
type turn struct {
	closed bool // folded under its heading
	all    bool // every row is shown
}

// clone returns a state that changes independently.
func (s State) clone() State {
	s.sections = maps.Clone(s.sections)
	s.sources = maps.Clone(s.sources)
	return s
}

func (s *State) turnSource(block int) {
	if s.sources == nil {
		s.sources = map[int]bool{}
	}
	s.sources[block] = !s.sources[block]
}

func (s *State) turnSection(block int, change func(*turn)) {
	if s.sections == nil {
		s.sections = map[int]turn{}
	}
	t := s.sections[block]
	change(&t)
	s.sections[block] = t
}
