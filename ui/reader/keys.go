package reader

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"vademecum/ui/theme"
)

// While the page has the keyboard, Up and Down, or Tab and Shift+Tab, move a ring
// over everything that can be used; Enter uses it and Space turns its source line.
// Page Up, Page Down, Home and End scroll. Tab past either end leaves the page, as
// it does everywhere. Esc and letters belong to whoever shows the page.

// FocusGained belongs to Fyne.
func (r *Reader) FocusGained() { r.focused = true; r.sheet.show() }

// FocusLost belongs to Fyne.
func (r *Reader) FocusLost() { r.focused = false; r.sheet.show() }

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
	page := r.Size().Height - theme.Wide // a line or two of overlap keeps the eye's place
	switch e.Name {
	case fyne.KeyDown:
		r.move(+1)
	case fyne.KeyUp:
		r.move(-1)
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
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok && d.CurrentKeyModifiers()&fyne.KeyModifierShift != 0 {
		step, leave = -1, fyne.Canvas.FocusPrevious
	}
	if r.move(step) {
		return
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(r); c != nil {
		leave(c)
	}
}

// move puts the ring on the next stop in a direction and brings it into view. It
// reports whether there was one. The first move starts from what is visible, not
// from the top of a page that was scrolled away.
func (r *Reader) move(step int) bool {
	s := r.sheet
	at := s.focusedTarget()
	if at == none {
		at = s.beforeVisible(step)
	}
	for at += step; at >= 0 && at < len(s.targets); at += step {
		if s.targets[at].stop {
			r.state.focus, r.state.focused = s.targets[at].name, true
			r.bring(s.targets[at].bounds())
			s.show()
			return true
		}
	}
	return false
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
	case a.y-room < r.state.Offset:
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
