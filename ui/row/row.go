// Package row draws one line of a result list: what an item is, for an eye that
// runs down many.
package row

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/app"
	"vademecum/app/search"
)

// A Row shows one hit: the code of the item in the colour of its kind, the kind in
// a word, the shape of its status, and its title cut to two lines, with a marker
// under the letters that matched. A list makes a
// screenful of rows and gives each a new item as it scrolls; nothing is measured
// then that the glyph table does not know.
type Row struct {
	widget.BaseWidget
	OnTapped func() // may be nil
	OnAside  func() // clicked with Ctrl held or with the middle button; may be nil

	hit      search.Hit
	document string // that a passage stands in; empty for an item
	selected bool
	hovered  bool
	aside    bool // the click is answered already
}

// New returns an empty row.
func New() *Row {
	r := &Row{}
	r.ExtendBaseWidget(r)
	return r
}

// Set shows a hit; selected marks it as the one whose page stands open.
func (r *Row) Set(hit search.Hit, selected bool) {
	r.hit, r.document, r.selected = hit.Marked(), "", selected
	r.Refresh()
}

// SetPassage shows a passage of a document: its place as the code of the hit, what
// stands in it as the title.
func (r *Row) SetPassage(hit search.Hit, document string, selected bool) {
	r.hit, r.document, r.selected = hit, document, selected
	r.Refresh()
}

// Item returns the item shown; the zero item before there is one.
func (r *Row) Item() app.Item {
	if r.hit.Item == nil {
		return app.Item{}
	}
	return *r.hit.Item
}

// Tapped belongs to Fyne.
func (r *Row) Tapped(*fyne.PointEvent) {
	if r.aside {
		r.aside = false
		return
	}
	if r.OnTapped != nil {
		r.OnTapped()
	}
}

// MouseDown belongs to Fyne, as does MouseUp.
func (r *Row) MouseDown(*desktop.MouseEvent) { r.aside = false }

// MouseUp tells of clicks that open aside; Fyne tells of those with Ctrl as taps, too.
func (r *Row) MouseUp(e *desktop.MouseEvent) {
	held := e.Button == desktop.MouseButtonPrimary && e.Modifier&fyne.KeyModifierShortcutDefault != 0
	if r.OnAside != nil && (held || e.Button == desktop.MouseButtonTertiary) {
		r.aside = held
		r.OnAside()
	}
}

// MouseIn belongs to Fyne.
func (r *Row) MouseIn(*desktop.MouseEvent) { r.hover(true) }

// MouseMoved belongs to Fyne.
func (r *Row) MouseMoved(*desktop.MouseEvent) {}

// MouseOut belongs to Fyne.
func (r *Row) MouseOut() { r.hover(false) }

func (r *Row) hover(on bool) {
	if r.hovered != on {
		r.hovered = on
		r.Refresh()
	}
}

// Cursor belongs to Fyne: a row is there to be opened.
func (r *Row) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer belongs to Fyne.
func (r *Row) CreateRenderer() fyne.WidgetRenderer { return newView(r) }
