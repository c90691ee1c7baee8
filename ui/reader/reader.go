// Package reader draws a page: the blocks package page composes, as one
// scrolling column of text of which only the visible lines exist on the canvas.
package reader

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// Callbacks say what happens when something on a page is used. Any may be nil.
type Callbacks struct {
	OnOpen    func(id string)      // a link to another item
	OnAside   func(id string)      // the same, clicked with Ctrl held or with the middle button
	OnAddress func(address string) // an address for the person's browser
	OnSearch  func(words string)   // an index term
	OnCopy    func(text string)    // text for the clipboard
	OnDo      func(verb string)    // something the window carries out
	OnEscape  func()               // Esc was pressed while the page had the focus
	OnType    func(r rune)         // a letter was typed while the page had the focus
	OnKey     func(*fyne.KeyEvent) // any other key was pressed while the page had the focus
	OnScroll  func()               // another part of the page came into view
	OnFocus   func()               // the ring went elsewhere by a key, or to a passage
	OnGained  func()               // the page has got the keyboard, from the box or with its window

	// Item tells what a link leads to, for the card beside it. It answers at once,
	// from memory.
	Item func(id string) (app.Item, bool)
}

// A Reader is the page view: a widget that scrolls and takes the keyboard focus.
// Like every widget it is used from Fyne's own goroutine only.
type Reader struct {
	widget.BaseWidget
	calls   Callbacks
	blocks  []page.Block
	sources map[string]app.Source
	state   State
	all     bool // source lines are open unless turned
	focused bool // the view has the keyboard
	clicked bool // because of the pointer, and no key was pressed since
	scale   float32
	measure int    // which of the measures
	jump    string // anchor to go to once the page is laid out
	finder  finder

	scroll *container.Scroll
	sheet  *sheet
}

// New returns an empty page view.
func New(calls Callbacks) *Reader {
	r := &Reader{calls: calls, scale: 1}
	r.sheet = newSheet(r)
	r.scroll = container.NewVScroll(r.sheet)
	r.scroll.OnScrolled = func(p fyne.Position) {
		r.state.Offset = p.Y
		r.sheet.scrolled()
		r.moved()
	}
	r.ExtendBaseWidget(r)
	return r
}

// SetPage shows blocks from the top, or as state left them. The sources are
// those that the cites of the blocks name.
func (r *Reader) SetPage(blocks []page.Block, sources map[string]app.Source, state State) {
	r.blocks, r.sources, r.state = blocks, sources, state.clone()
	r.jump, r.finder.at = "", 0
	r.sheet.forget()
	r.relay()
}

// State returns what the person did to the page so far.
func (r *Reader) State() State {
	state := r.state.clone()
	if at, ok := r.sheet.place(state.Offset); ok {
		state.at = at
	}
	return state
}

// ShowSources opens the source line of everything on this and every later page,
// or closes them again.
func (r *Reader) ShowSources(show bool) {
	r.all, r.state.sources = show, nil
	r.relay()
}

// SourcesShown reports what was last asked of [Reader.ShowSources].
func (r *Reader) SourcesShown() bool { return r.all }

// relay lays the page out anew for the width it has, and keeps the place.
func (r *Reader) relay() {
	offset := r.state.Offset // which the scroll changes where it is further down than the page now reaches
	at, known := r.sheet.place(offset)
	if !known {
		at = r.state.at
	}
	r.sheet.lay(r.Size().Width)
	r.scroll.Refresh()
	r.scrollTo(r.sheet.offset(at, offset))
	if r.jump != "" && r.Size().Height > 0 {
		r.goTo(r.jump)
	}
}

// scrollTo brings a height to the top of the view, as far as the page reaches.
func (r *Reader) scrollTo(offset float32) {
	if r.Size().Height == 0 { // not yet shown: the renderer's Layout comes back to it
		r.state.Offset = offset
		return
	}
	offset = max(0, min(offset, r.sheet.height-r.Size().Height))
	r.state.Offset = offset
	r.scroll.ScrollToOffset(fyne.NewPos(0, offset))
	r.sheet.scrolled()
	r.moved()
}

func (r *Reader) moved() {
	if r.calls.OnScroll != nil {
		r.calls.OnScroll()
	}
}

// use does what a target is for.
func (r *Reader) use(t target) {
	switch t.verb {
	case open:
		call(r.calls.OnOpen, t.value)
	case address:
		call(r.calls.OnAddress, t.value)
	case search:
		call(r.calls.OnSearch, t.value)
	case copying:
		call(r.calls.OnCopy, t.value)
	case command:
		call(r.calls.OnDo, t.value)
	case cite:
		r.state.turnSource(t.block)
		r.relay()
	case fold:
		r.state.turnSection(t.block, func(s *turn) { s.closed = !s.closed })
		r.relay()
	case asText:
		r.state.turnSection(t.block, func(s *turn) { s.all = !s.all })
		r.relay()
	case more:
		r.state.turnSection(t.block, func(s *turn) { s.all = true })
		r.relay()
	}
}

func (r *Reader) ringMoved() {
	if r.calls.OnFocus != nil {
		r.calls.OnFocus()
	}
}

func call(f func(string), value string) {
	if f != nil {
		f(value)
	}
}

// CreateRenderer belongs to Fyne.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer { return &renderer{r} }

// A renderer fills the reader with its scrolling sheet.
type renderer struct{ r *Reader }

func (v *renderer) Layout(size fyne.Size) {
	v.r.scroll.Resize(size)
	v.r.relay()
}

func (v *renderer) MinSize() fyne.Size {
	return fyne.NewSize(leastWidth, 4*theme.Wide)
}

func (v *renderer) Refresh()                     { v.r.sheet.redraw() }
func (v *renderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{v.r.scroll} }
func (v *renderer) Destroy()                     {}

// leastWidth is the narrowest view a page is still readable in.
const leastWidth float32 = 280
