package reader

import (
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A place is what stands at the top of the view. Said in blocks and not in units,
// it is still the same line when letters, width or what is open have changed.
type place struct {
	block  int
	down   float32 // of the top of the view, from the top of the block
	height float32 // of the block
	width  float32 // of the page; 0 is no place
	scale  float32
}

// place says what stands at a height. It reports false before the page is laid out.
func (s *sheet) place(offset float32) (place, bool) {
	first, _ := s.visible(offset, offset+1)
	if first == len(s.strips) {
		return place{}, false
	}
	block := s.strips[first].block
	top, bottom := s.extent(block)
	return place{block: block, down: offset - top, height: bottom - top, width: s.width, scale: s.scale}, true
}

// offset is the height at which a place is now; otherwise what is given.
func (s *sheet) offset(at place, otherwise float32) float32 {
	if at.width == 0 {
		return otherwise
	}
	top, bottom := s.extent(at.block)
	if bottom == top {
		return otherwise
	}
	if at.down > 0 && (at.width != s.width || at.scale != s.scale) {
		at.down *= (bottom - top) / max(at.height, 1)
	}
	return top + at.down
}

// extent is where a block starts and ends; both are zero if it is not shown.
func (l *layout) extent(block int) (top, bottom float32) {
	for i := range l.strips {
		if l.strips[i].block != block {
			if bottom > 0 {
				break
			}
			continue
		}
		if bottom == 0 {
			top = l.strips[i].top
		}
		bottom = l.strips[i].bottom
	}
	return top, bottom
}

// Jump goes to the passage that some words name, as [page.Locate] reads them, looks
// for it from the passage at hand on, and gives it the focus. It reports whether
// there is such a passage. It may be called right after [Reader.SetPage].
func (r *Reader) Jump(words string) bool {
	anchors := page.Anchors(r.blocks)
	from := 0
	for i, here := 0, r.Here(); i < len(anchors) && here != ""; i++ {
		if anchors[i] == here {
			from = i
			break
		}
	}
	i := page.Locate(anchors, words, from)
	if i < 0 {
		return false
	}
	r.goTo(anchors[i])
	return true
}

// goTo brings a passage to the top of the view, once there is one.
func (r *Reader) goTo(anchor string) {
	r.jump = anchor
	if r.Size().Height == 0 {
		return
	}
	at := r.sheet.standing(anchor)
	if at == none { // in a section that is folded, or not laid out yet
		return
	}
	r.jump = ""
	t := &r.sheet.targets[at]
	r.state.focus, r.state.focused = t.name, true
	r.scrollTo(t.areas[0].y - theme.Gap)
	r.ringMoved()
}

// standing returns the index of the passage with an anchor, or none.
func (l *layout) standing(anchor string) int {
	for i := range l.targets {
		if l.targets[i].verb == standing && l.targets[i].value == anchor {
			return i
		}
	}
	return none
}

// Here is the anchor of the passage at hand: the one with the focus while it is in
// view, else the first that is. It is empty where there is none.
func (r *Reader) Here() string {
	s := r.sheet
	top, bottom := r.state.Offset, r.state.Offset+r.Size().Height
	if at := s.passageOf(s.focusedTarget()); at != none {
		if a := s.targets[at].areas[0]; a.y < bottom && a.y+a.h > top {
			return s.targets[at].value
		}
	}
	first, end := s.visible(top, max(bottom, top+1))
	for i := first; i < end; i++ {
		if at := s.strips[i].passage; at != none {
			return s.targets[at].value
		}
	}
	return ""
}

// Copying is what copying gives: the passage in focus with its citation. It is empty
// where none has the focus.
func (r *Reader) Copying() string {
	if at := r.sheet.passageOf(r.sheet.focusedTarget()); at != none {
		return r.sheet.targets[at].copy
	}
	return ""
}

// passageOf is the passage that a target is, or is part of; none if it is in none.
func (l *layout) passageOf(at int) int {
	for ; at >= 0; at-- {
		if l.targets[at].verb == standing {
			return at
		}
		if !l.targets[at].within {
			break
		}
	}
	return none
}

// Standing is the anchor of the passage in focus; empty where none has it.
func (r *Reader) Standing() string {
	if at := r.sheet.passageOf(r.sheet.focusedTarget()); at != none {
		return r.sheet.targets[at].value
	}
	return ""
}
