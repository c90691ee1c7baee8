package reader

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

// none is the index of no target.
const none = -1

// A sheet is the page itself, as tall as all of its text, inside the scrolling
// view. Only the strips that are visible are on the canvas.
type sheet struct {
	widget.BaseWidget
	layout
	r     *Reader
	width float32
	hover int // target under the pointer

	pointer fyne.Position // from the top left corner of the view
	inside  bool          // the pointer is over the page

	under []fyne.CanvasObject         // ground of what is pointed at
	drawn map[int][]fyne.CanvasObject // visible strips, by index
	over  []fyne.CanvasObject         // focus ring, and what a target reveals
	all   []fyne.CanvasObject         // the three together
}

func newSheet(r *Reader) *sheet {
	s := &sheet{r: r, hover: none, drawn: map[int][]fyne.CanvasObject{}}
	s.ExtendBaseWidget(s)
	return s
}

// lay lays the page out for a width, if that can change anything.
func (s *sheet) lay(width float32) {
	if width <= 0 {
		return
	}
	var pointed name
	if s.hover != none {
		pointed = s.targets[s.hover].name
	}
	s.width = max(width, leastWidth)
	s.layout = lay(s.r.blocks, s.r.sources, s.r.state, s.r.all, s.width)
	if s.hover != none {
		s.hover = s.find(pointed)
	}
	clear(s.drawn)
	s.Resize(fyne.NewSize(s.width, max(s.height, s.r.Size().Height)))
}

// find returns the index of the target of a name, or none.
func (l *layout) find(n name) int {
	for i := range l.targets {
		if l.targets[i].name == n {
			return i
		}
	}
	return none
}

// redraw draws the visible strips anew, as after a change of theme.
func (s *sheet) redraw() {
	clear(s.drawn)
	s.show()
}

// show brings the canvas up to date: strips that came into view are drawn, those
// that left it are dropped.
func (s *sheet) show() {
	top := s.r.scroll.Offset.Y
	// A little above and below is drawn too, so that a turn of the wheel meets
	// text that is there already.
	first, end := s.visible(top-theme.Wide, top+s.r.Size().Height+theme.Wide)
	for i := range s.drawn {
		if i < first || i >= end {
			delete(s.drawn, i)
		}
	}
	s.under, s.over = s.attention()
	s.all = append(s.all[:0:0], s.under...)
	for i := first; i < end; i++ {
		if s.drawn[i] == nil {
			s.drawn[i] = draw(s.strips[i].parts)
		}
		s.all = append(s.all, s.drawn[i]...)
	}
	s.all = append(s.all, s.over...)
	canvas.Refresh(s)
}

// attention draws what shows where pointer and keyboard are.
func (s *sheet) attention() (under, over []fyne.CanvasObject) {
	if s.hover != none {
		t := &s.targets[s.hover]
		for _, a := range t.areas {
			under = append(under, ground(t, a))
		}
		over = append(over, s.reveal(t)...)
	}
	if at := s.focusedTarget(); at != none && s.r.focused {
		t := &s.targets[at]
		over = append(over, ring(t))
		if at != s.hover {
			over = append(over, s.reveal(t)...)
		}
	}
	return under, over
}

// point notes which target lies under the pointer.
func (s *sheet) point(at int) {
	if at != s.hover {
		s.hover = at
		s.show()
	}
}

// moved notes where the pointer is on the page.
func (s *sheet) moved(at fyne.Position) {
	s.pointer, s.inside = at.SubtractXY(0, s.r.scroll.Offset.Y), true
	s.point(s.hit(at))
}

// scrolled shows another part of the page, which passes under a resting pointer.
func (s *sheet) scrolled() {
	if s.inside {
		s.hover = s.hit(s.pointer.AddXY(0, s.r.scroll.Offset.Y))
	}
	s.show()
}

// MouseIn, MouseMoved, MouseOut, Cursor and Tapped belong to Fyne.

// MouseIn notes the pointer.
func (s *sheet) MouseIn(e *desktop.MouseEvent) { s.moved(e.Position) }

// MouseMoved notes the pointer.
func (s *sheet) MouseMoved(e *desktop.MouseEvent) { s.moved(e.Position) }

// MouseOut forgets the pointer.
func (s *sheet) MouseOut() {
	s.inside = false
	s.point(none)
}

// Cursor is a hand over what can be used.
func (s *sheet) Cursor() desktop.Cursor {
	if s.hover != none {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Tapped uses what was tapped, and gives the page the keyboard.
func (s *sheet) Tapped(e *fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.r); c != nil {
		c.Focus(s.r)
	}
	if at := s.hit(e.Position); at != none {
		t := s.targets[at]
		s.r.state.focus, s.r.state.focused = t.name, t.stop
		s.r.use(t)
	}
}

// CreateRenderer belongs to Fyne.
func (s *sheet) CreateRenderer() fyne.WidgetRenderer { return &sheetRenderer{s} }

type sheetRenderer struct{ s *sheet }

func (v *sheetRenderer) Layout(fyne.Size)             {}
func (v *sheetRenderer) MinSize() fyne.Size           { return fyne.NewSize(leastWidth, v.s.height) }
func (v *sheetRenderer) Objects() []fyne.CanvasObject { return v.s.all }
func (v *sheetRenderer) Destroy()                     {}
func (v *sheetRenderer) Refresh()                     { v.s.redraw() }
