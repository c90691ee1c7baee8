package part

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

// Widths in Fyne's units.
const (
	LeastLeft = 220 // of the list: a code, its kind and some words of the title
	TwoPanes  = 800 // of a window from which on list and page both have room
	Narrowest = 320 // that a window can be

	leastRight = 380
	grip       = 9 // of the line between the two, to be taken hold of
)

// A Split sets the list beside the page. The list has three tenths of the window,
// within what is readable, until the line between them is dragged. In a narrow window
// only one of the two is in sight, over its whole width.
type Split struct {
	Left    float32 // width of the list chosen by dragging, in Fyne's units; zero before that
	Content *fyne.Container

	page bool // in a narrow window the page is in sight, and not the list
	line *divider
}

// NewSplit sets the list at the left and the page at the right, and calls chosen when
// the line between them was dragged.
func NewSplit(left, right fyne.CanvasObject, chosen func()) *Split {
	s := &Split{page: true}
	s.Content = &fyne.Container{Layout: s}
	s.line = newDivider(func(by float32) {
		s.Left = s.width(s.Content.Size().Width) + by
		s.Content.Refresh()
		chosen()
	})
	s.Content.Objects = []fyne.CanvasObject{left, right, s.line}
	return s
}

// Turn brings the page, or the list, into sight where there is room for one.
func (s *Split) Turn(page bool) {
	if s.page == page {
		return
	}
	s.page = page
	if s.Content.Size().Width < TwoPanes {
		s.Content.Refresh()
	}
}

func (s *Split) width(whole float32) float32 {
	wanted := s.Left
	if wanted == 0 {
		wanted = min(whole*0.3, 380)
	}
	return max(LeastLeft, min(wanted, whole-leastRight))
}

// MinSize belongs to Fyne, as does Layout.
func (s *Split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	height := max(objects[0].MinSize().Height, objects[1].MinSize().Height)
	return fyne.NewSize(max(Narrowest, objects[1].MinSize().Width), height)
}

func (s *Split) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	shown := [3]bool{true, true, true}
	if size.Width < TwoPanes {
		shown = [3]bool{!s.page, s.page, false}
	}
	for i, o := range objects {
		if shown[i] {
			o.Show()
		} else {
			o.Hide()
		}
	}
	if size.Width < TwoPanes {
		objects[0].Move(fyne.Position{})
		objects[0].Resize(size)
		objects[1].Move(fyne.Position{})
		objects[1].Resize(size)
		return
	}
	width := s.width(size.Width)
	place := func(o fyne.CanvasObject, x, width float32) {
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(width, size.Height))
	}
	place(objects[0], 0, width)
	place(objects[1], width+1, size.Width-width-1)
	place(objects[2], width-grip/2, grip)
}

// divider is a hairline that can be dragged sideways.
type divider struct {
	widget.BaseWidget
	dragged func(by float32)
	line    *canvas.Rectangle
}

func newDivider(dragged func(float32)) *divider {
	d := &divider{dragged: dragged, line: canvas.NewRectangle(color.Transparent)}
	d.ExtendBaseWidget(d)
	return d
}

// Dragged belongs to Fyne, as do the methods below it.
func (d *divider) Dragged(e *fyne.DragEvent) { d.dragged(e.Dragged.DX) }
func (d *divider) DragEnd()                  {}
func (d *divider) Cursor() desktop.Cursor    { return desktop.HResizeCursor }

func (d *divider) Refresh() {
	d.line.FillColor = theme.Color(theme.Rule)
	d.line.Refresh()
}

func (d *divider) CreateRenderer() fyne.WidgetRenderer {
	d.line.FillColor = theme.Color(theme.Rule)
	return widget.NewSimpleRenderer(&fyne.Container{Layout: hairline{}, Objects: []fyne.CanvasObject{d.line}})
}

// hairline stands upright in the middle of its target.
type hairline struct{}

func (hairline) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(grip, 0) }

func (hairline) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(grip/2, 0))
	objects[0].Resize(fyne.NewSize(1, size.Height))
}
