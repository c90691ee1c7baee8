package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"vademecum/ui/row"
)

// A list is a scrolling column of rows of which only the visible ones exist.
// Fyne's own list takes the focus where it can, and the focus belongs to the box.
type list struct {
	length int
	set    func(at int, r *row.Row) // fills a row with the result at that place

	scroll *container.Scroll
	column *fyne.Container
	rows   []*row.Row // enough to fill the view; rows[i] shows the result first+i
	first  int
}

func newList(set func(int, *row.Row)) *list {
	l := &list{set: set}
	l.column = &fyne.Container{Layout: &column{l}}
	l.scroll = container.NewVScroll(l.column)
	l.scroll.OnScrolled = func(fyne.Position) { l.fill() }
	return l
}

// show lists that many results anew.
func (l *list) show(length int) {
	l.length = length
	l.column.Refresh()
	l.scroll.Refresh() // a shorter list may leave the view beyond its end
	l.fill()
}

// top scrolls to the beginning.
func (l *list) top() { l.scroll.ScrollToTop() }

// reveal scrolls as little as needed to show one result whole.
func (l *list) reveal(at int) {
	top, view := float32(at)*row.Height, l.scroll.Size().Height
	switch offset := l.scroll.Offset.Y; {
	case top < offset:
		l.scroll.ScrollToOffset(fyne.NewPos(0, top))
	case top+row.Height > offset+view:
		l.scroll.ScrollToOffset(fyne.NewPos(0, top+row.Height-view))
	}
	l.fill()
}

// fill puts the visible results into the rows, and makes rows where the view has
// grown.
func (l *list) fill() {
	size := l.scroll.Size()
	for wanted := int(size.Height/row.Height) + 2; len(l.rows) < wanted; {
		r := row.New()
		l.rows = append(l.rows, r)
		l.column.Objects = append(l.column.Objects, r)
	}
	l.first = max(0, int(l.scroll.Offset.Y/row.Height))
	for i, r := range l.rows {
		at := l.first + i
		if at >= l.length {
			r.Hide()
			continue
		}
		r.Move(fyne.NewPos(0, float32(at)*row.Height))
		r.Resize(fyne.NewSize(size.Width, row.Height))
		l.set(at, r)
		r.Show()
	}
}

// column is as high as all results together.
type column struct{ *list }

func (c *column) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, float32(c.length)*row.Height)
}

func (c *column) Layout([]fyne.CanvasObject, fyne.Size) { c.fill() }
