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

	hit      search.Hit
	selected bool
	hovered  bool
}

// New returns an empty row.
func New() *Row {
	r := &Row{}
	r.ExtendBaseWidget(r)
	return r
}

// Set shows a hit; selected marks it as the one whose page stands open.
func (r *Row) Set(hit search.Hit, selected bool) {
	r.hit, r.selected = hit, selected
	r.Refresh()
}

// Item returns the item shown.
func (r *Row) Item() app.Item { return r.hit.Item }

// Tapped belongs to Fyne.
func (r *Row) Tapped(*fyne.PointEvent) {
	if r.OnTapped != nil {
		r.OnTapped()
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
