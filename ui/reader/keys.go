package reader

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/keys"
	"vademecum/ui/theme"
)

// While the page has the keyboard, Up and Down, or Tab and Shift+Tab, move a ring
// over everything that can be used; Enter uses it and Space turns its source line.
// In a document Up and Down go from passage to passage, and Tab from link to link.
// In a field of cells the arrow keys go from cell to cell.
// Page Up, Page Down, Home and End scroll. Tab past either end leaves the page, as
// it does everywhere. Esc and letters belong to whoever shows the page.

// FocusGained belongs to Fyne.
func (r *Reader) FocusGained() {
	r.focused = true
	r.sheet.show()
	if r.calls.OnGained != nil {
		r.calls.OnGained()
	}
}

// FocusLost belongs to Fyne.
func (r *Reader) FocusLost() { r.focused, r.clicked = false, false; r.sheet.show() }

// AcceptsTab belongs to Fyne: Tab moves the ring.
func (r *Reader) AcceptsTab() bool { return true }

// TypedRune belongs to Fyne. A letter is handed on; a space turns the source line.
func (r *Reader) TypedRune(c rune) {
	if c == ' ' {
		r.turnSource()
		return
	}
	if r.calls.OnType != nil {
		r.calls.OnType(c)
	}
}

// TypedKey belongs to Fyne.
func (r *Reader) TypedKey(e *fyne.KeyEvent) {
	r.clicked = false
	page := r.Size().Height - theme.Wide // a line or two of overlap keeps the eye's place
	switch e.Name {
	case fyne.KeyDown:
		r.down(+1)
	case fyne.KeyUp:
		r.down(-1)
	case fyne.KeyRight:
		r.along(0, +1)
	case fyne.KeyLeft:
		r.along(0, -1)
	case fyne.KeyTab:
		r.tab()
	case fyne.KeyReturn, fyne.KeyEnter:
		if at := r.sheet.focusedTarget(); at != none {
			r.use(r.sheet.targets[at])
		}
	case fyne.KeyPageDown:
		r.scrollTo(r.state.Offset + page)
	case fyne.KeyPageUp:
		r.scrollTo(r.state.Offset - page)
	case fyne.KeyHome:
		r.scrollTo(0)
	case fyne.KeyEnd:
		r.scrollTo(r.sheet.height)
	case fyne.KeyEscape:
		if r.calls.OnEscape != nil {
			r.calls.OnEscape()
		}
	default:
		if r.calls.OnKey != nil {
			r.calls.OnKey(e)
		}
	}
}

// tab moves the ring on, or back with Shift, and leaves the page at its ends.
func (r *Reader) tab() {
	step, leave := +1, fyne.Canvas.FocusNext
	if keys.Shifted() {
		step, leave = -1, fyne.Canvas.FocusPrevious
	}
	if r.move(step, func(t *target) bool { return t.verb != standing && !r.beside(t) }) {
		return
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(r); c != nil {
		leave(c)
	}
}

// down moves the ring down, or up. What stands within a passage is passed over, and
// a passage that does not fit in the view is read to its end before it is left.
func (r *Reader) down(step int) {
	top, view := r.state.Offset, r.Size().Height
	if at := r.sheet.focusedTarget(); at != none && r.sheet.targets[at].verb == standing {
		a := r.sheet.targets[at].areas[0]
		page := view - theme.Wide
		if step > 0 && a.y < top+view && a.y+a.h > top+view && a.h > page {
			r.scrollTo(top + min(page, a.y+a.h+theme.Wide-top-view))
			return
		}
		if step < 0 && a.y+a.h > top && a.y < top && a.h > page {
			r.scrollTo(top - min(page, top-a.y+theme.Wide))
			return
		}
	}
	if !r.along(step, 0) {
		r.move(step, func(t *target) bool { return !t.within && !r.beside(t) })
	}
}

// move puts the ring on the next stop in a direction that is wanted, and brings it
// into view. It reports whether there was one. A move starts from what is visible
// unless the ring is: not from the top of a page that was scrolled away.
func (r *Reader) move(step int, wanted func(*target) bool) bool {
	s := r.sheet
	at := s.focusedTarget()
	if at != none {
		if b := s.targets[at].bounds(); b.y+b.h <= r.state.Offset || b.y >= r.state.Offset+r.Size().Height {
			at = none
		}
	}
	if at == none {
		at = s.beforeVisible(step)
	}
	for at += step; at >= 0 && at < len(s.targets); at += step {
		if t := &s.targets[at]; t.stop && wanted(t) {
			r.state.focus, r.state.focused = t.name, true
			r.bring(t.bounds())
			s.show()
			r.ringMoved()
			return true
		}
	}
	return false
}

// Linked is the item that the link with the ring leads to; empty where it is on none.
func (r *Reader) Linked() string {
	if at := r.sheet.focusedTarget(); at != none && r.sheet.targets[at].verb == open {
		return r.sheet.targets[at].value
	}
	return ""
}

// focusedTarget returns the index of the target that holds the ring, or none.
func (s *sheet) focusedTarget() int {
	if !s.r.state.focused {
		return none
	}
	return s.find(s.r.state.focus)
}

// beforeVisible is where a first step starts so as to arrive at a visible target.
func (s *sheet) beforeVisible(step int) int {
	top := s.r.state.Offset
	bottom := top + s.r.Size().Height
	if step > 0 {
		for i := range s.targets {
			if s.targets[i].bounds().y >= top {
				return i - 1
			}
		}
		return len(s.targets)
	}
	for i := len(s.targets) - 1; i >= 0; i-- {
		if b := s.targets[i].bounds(); b.y+b.h <= bottom {
			return i + 1
		}
	}
	return none
}

// bring scrolls as little as shows an area with some room around it.
func (r *Reader) bring(a area) {
	const room = theme.Wide
	switch view := r.Size().Height; {
	case a.y-room < r.state.Offset || a.h+2*room > view:
		r.scrollTo(a.y - room)
	case a.y+a.h+room > r.state.Offset+view:
		r.scrollTo(a.y + a.h + room - view)
	}
}

// turnSource opens or closes the source line of what holds the ring.
func (r *Reader) turnSource() {
	at := r.sheet.focusedTarget()
	if at == none || !r.sheet.targets[at].cited {
		return
	}
	r.state.turnSource(r.sheet.targets[at].block)
	r.relay()
}
