package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// A list is a scrolling column of rows of one height of which only the visible ones
// exist. Fyne's own list takes the focus where it can, and the focus belongs to the
// box.
type list[R fyne.CanvasObject] struct {
	length int
	height float32             // of a row
	make   func() R            // a row with nothing in it
	set    func(at int, row R) // fills a row with what stands at that place

	scroll *container.Scroll
	column *fyne.Container
	rows   []R // enough to fill the view; rows[i] shows what stands at first+i
	first  int
}

func newList[R fyne.CanvasObject](height float32, make func() R, set func(int, R)) *list[R] {
	l := &list[R]{height: height, make: make, set: set}
	l.column = &fyne.Container{Layout: &column[R]{l}}
	l.scroll = container.NewVScroll(l.column)
	l.scroll.OnScrolled = func(fyne.Position) { l.fill() }
	return l
}

// show lists that many rows anew.
func (l *list[R]) show(length int) {
	l.length = length
	l.column.Refresh()
	l.scroll.Refresh() // a shorter list may leave the view beyond its end
	l.fill()
}

// top scrolls to the beginning.
func (l *list[R]) top() { l.scroll.ScrollToTop() }

// reveal scrolls as little as needed to show one row whole.
func (l *list[R]) reveal(at int) {
	top, view := float32(at)*l.height, l.scroll.Size().Height
	switch offset := l.scroll.Offset.Y; {
	case top < offset:
		l.scroll.ScrollToOffset(fyne.NewPos(0, top))
	case top+l.height > offset+view:
		l.scroll.ScrollToOffset(fyne.NewPos(0, top+l.height-view))
	}
	l.fill()
}

// fill puts what is visible into the rows, and makes rows where the view has
// grown.
func (l *list[R]) fill() {
	size := l.scroll.Size()
	for wanted := int(size.Height/l.height) + 2; len(l.rows) < wanted; {
		r := l.make()
		l.rows = append(l.rows, r)
		l.column.Objects = append(l.column.Objects, r)
	}
	l.first = max(0, int(l.scroll.Offset.Y/l.height))
	for i, r := range l.rows {
		at := l.first + i
		if at >= l.length {
			r.Hide()
			continue
		}
		r.Move(fyne.NewPos(0, float32(at)*l.height))
		r.Resize(fyne.NewSize(size.Width, l.height))
		l.set(at, r)
		r.Show()
	}
}

// column is as high as all rows together.
type column[R fyne.CanvasObject] struct{ *list[R] }

func (c *column[R]) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, float32(c.length)*c.height)
}

func (c *column[R]) Layout([]fyne.CanvasObject, fyne.Size) { c.fill() }
