package reader

import (
	"time"

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
	scale float32
	hover int           // target under the pointer
	shown int           // target whose card is shown for the pointer
	rest  time.Duration // of the pointer before a card is shown
	wait  *time.Timer   // for that; nil while none is awaited

	pointer fyne.Position // from the top left corner of the view
	inside  bool          // the pointer is over the page
	aside   bool          // what was clicked is opened aside already

	under []fyne.CanvasObject         // ground of what is pointed at
	drawn map[int][]fyne.CanvasObject // visible strips, by index
	over  []fyne.CanvasObject         // focus ring, and what a target reveals
	all   []fyne.CanvasObject         // the three together
	dirty *canvas.Rectangle           // nothing to be seen; see repaint
}

func newSheet(r *Reader) *sheet {
	s := &sheet{r: r, hover: none, shown: none, rest: cardRest, drawn: map[int][]fyne.CanvasObject{}, dirty: canvas.NewRectangle(nil)}
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
	s.width, s.scale = max(width, leastWidth), s.r.scale
	s.layout = setting{
		sources: s.r.sources, state: s.r.state, all: s.r.all, unfold: s.r.finder.finding(), width: s.width, scale: s.scale, measure: s.r.Measure(),
	}.lay(s.r.blocks)
	s.r.finder.search(s.flows)
	if s.hover != none {
		s.hover, s.shown = s.find(pointed), none
	}
	s.undraw()
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
	s.undraw()
	s.show()
}

// undraw drops all strips.
func (s *sheet) undraw() {
	for _, strip := range s.drawn {
		giveBack(strip)
	}
	clear(s.drawn)
}

// giveBack has Fyne forget the pictures of texts that are shown no more. By itself it
// keeps each until it was not painted for some seconds, in which one can scroll past
// hundreds.
func giveBack(objects []fyne.CanvasObject) {
	for _, o := range objects {
		if picture, ok := o.(*canvas.Raster); ok {
			canvas.Refresh(picture)
		}
	}
}

// repaint has the window painted. Refreshing the sheet would do so, too, but all
// pictures on it would be drawn anew for that, the unchanged ones as well.
func (s *sheet) repaint() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s); c != nil {
		c.Refresh(s.dirty)
	}
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
			giveBack(s.drawn[i])
			delete(s.drawn, i)
		}
	}
	giveBack(s.over)
	s.under, s.over = s.attention()
	s.all = append(s.all[:0:0], s.under...)
	told := s.told()
	for i := first; i < end; i++ {
		if told.h > 0 && s.strips[i].top == told.y {
			continue
		}
		if s.drawn[i] == nil {
			s.drawn[i] = draw(s.r.finder.marked(s.strips[i].parts))
		}
		s.all = append(s.all, s.drawn[i]...)
	}
	s.all = append(s.all, s.over...)
	s.repaint()
}

// forget drops the layout of a page that is left.
func (s *sheet) forget() {
	s.layout, s.hover, s.shown = layout{}, none, none
	s.undraw()
}

// attention draws what shows where pointer and keyboard are.
func (s *sheet) attention() (under, over []fyne.CanvasObject) {
	if s.hover != none {
		t := &s.targets[s.hover]
		under = append(under, litBy(t)...)
		for _, a := range t.areas {
			under = append(under, ground(t, a))
		}
		over = append(over, s.reveal(t)...)
	}
	if s.shown != none {
		over = append(over, s.card(&s.targets[s.shown])...)
	}
	at := s.focusedTarget()
	if at == none {
		if s.r.focused && !s.r.clicked {
			over = append([]fyne.CanvasObject{s.here()}, over...)
		}
		return under, over
	}
	t := &s.targets[at]
	if t.verb == standing { // also while the person types elsewhere: it is where they jumped to
		return append(under, s.underPassage(t)...), over
	}
	if !s.r.focused {
		return under, over
	}
	under = append(under, litBy(t)...)
	over = append(over, ring(t))
	if at != s.hover {
		if s.hover == none || !sameBoard(&s.targets[s.hover], t) {
			over = append(over, s.reveal(t)...)
		}
		if s.shown == none {
			over = append(over, s.card(t)...)
		}
	}
	return under, over
}

// here is a line along the view that says where the keys go while no ring does. Whoever
// clicked there knows.
func (s *sheet) here() fyne.CanvasObject {
	line := canvas.NewRectangle(theme.Color(theme.Accent))
	line.Move(fyne.NewPos(0, s.r.scroll.Offset.Y))
	line.Resize(fyne.NewSize(edge, s.r.Size().Height))
	return line
}

// point notes which target lies under the pointer.
func (s *sheet) point(at int) {
	if at != s.hover {
		s.hover, s.shown = at, none
		s.show()
		s.awaitCard()
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
		s.hover, s.shown = s.hit(s.pointer.AddXY(0, s.r.scroll.Offset.Y)), none
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
	if s.hover != none && s.targets[s.hover].verb != standing && s.targets[s.hover].verb != telling {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Tapped uses what was tapped, and gives the page the keyboard.
func (s *sheet) Tapped(e *fyne.PointEvent) {
	if s.aside {
		s.aside = false
		return
	}
	s.r.clicked = true
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.r); c != nil {
		c.Focus(s.r)
	}
	if at := s.hit(e.Position); at != none {
		t := s.targets[at]
		s.r.state.focus, s.r.state.focused = t.name, t.stop
		s.r.use(t)
	}
}

// MouseDown belongs to Fyne, as does MouseUp.
func (s *sheet) MouseDown(*desktop.MouseEvent) { s.aside = false }

// MouseUp opens a link aside when it was clicked with the middle button, or with Ctrl
// held; Fyne tells of the latter as a tap, too.
func (s *sheet) MouseUp(e *desktop.MouseEvent) {
	held := e.Button == desktop.MouseButtonPrimary && e.Modifier&fyne.KeyModifierShortcutDefault != 0
	at := s.hit(e.Position)
	if at == none || s.targets[at].verb != open || !held && e.Button != desktop.MouseButtonTertiary {
		return
	}
	s.aside = held
	call(s.r.calls.OnAside, s.targets[at].value)
}

// CreateRenderer belongs to Fyne.
func (s *sheet) CreateRenderer() fyne.WidgetRenderer { return &sheetRenderer{s} }

type sheetRenderer struct{ s *sheet }

func (v *sheetRenderer) Layout(fyne.Size)             {}
func (v *sheetRenderer) MinSize() fyne.Size           { return fyne.NewSize(leastWidth, v.s.height) }
func (v *sheetRenderer) Objects() []fyne.CanvasObject { return v.s.all }
func (v *sheetRenderer) Destroy()                     {}
func (v *sheetRenderer) Refresh()                     { v.s.redraw() }
