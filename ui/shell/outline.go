package shell

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/page"
	"vademecum/ui/part"
	"vademecum/ui/screen"
	"vademecum/ui/theme"
)

// outline lists the headings of the page that is shown, where the results stand
// while there are some. Its cursor is at the heading that the page stands at.
type outline struct {
	headings []screen.Heading
	cursor   int // -1 above the first heading
	tapped   func()
	list     *list[*heading]
}

func newOutline(tapped func()) *outline {
	o := &outline{cursor: -1, tapped: tapped}
	o.list = newList(headingHeight, newHeading, func(at int, line *heading) {
		line.set(o.headings[at], at == o.cursor)
		line.onTapped = func() { o.put(at); o.tapped() }
	})
	o.list.scroll.Hide()
	return o
}

// shown reports whether the headings stand in the window.
func (o *outline) shown() bool { return o.list.scroll.Visible() }

// show lists headings, unless they are listed already.
func (o *outline) show(headings []screen.Heading) {
	if len(headings) != len(o.headings) || len(headings) > 0 && &headings[0] != &o.headings[0] {
		o.headings, o.cursor = headings, -1
		o.list.top()
		o.list.show(len(headings))
	}
	o.list.scroll.Show()
}

func (o *outline) put(at int) {
	o.cursor = at
	o.list.fill()
}

// follow puts the cursor at a heading and brings it into view.
func (o *outline) follow(at int) {
	if at != o.cursor && o.shown() {
		o.put(at)
		o.list.reveal(max(at, 0))
	}
}

// move takes the cursor some headings on, as far as there are any.
func (o *outline) move(by int) {
	o.follow(min(max(o.cursor+by, 0), len(o.headings)-1))
}

// selected is the heading at the cursor; above the first, none.
func (o *outline) selected() (screen.Heading, bool) {
	if o.cursor < 0 || o.cursor >= len(o.headings) {
		return screen.Heading{}, false
	}
	return o.headings[o.cursor], true
}

// headingAbove is the index of the heading that a passage of a page stands under or
// is; -1 where it stands above the first.
func headingAbove(headings []screen.Heading, blocks []page.Block, anchor string) int {
	above := -1
	var walk func([]page.Block) bool
	walk = func(blocks []page.Block) bool {
		for _, b := range blocks {
			switch b := b.(type) {
			case page.Section:
				if walk(b.Body) {
					return true
				}
			case page.Passage:
				if above+1 < len(headings) && b.Anchor == headings[above+1].Anchor {
					above++
				}
				if b.Anchor == anchor {
					return true
				}
			}
		}
		return false
	}
	if !walk(blocks) {
		return -1
	}
	return above
}

const (
	headingHeight = 30
	headingIndent = 14
	deepest       = 5 // level that is told by its indentation
)

// A heading is one line of an outline.
type heading struct {
	widget.BaseWidget
	heading           screen.Heading
	selected, hovered bool
	onTapped          func()
	ground, bar       *canvas.Rectangle
	text              *canvas.Text
}

func newHeading() *heading {
	h := &heading{
		ground: canvas.NewRectangle(color.Transparent), bar: canvas.NewRectangle(color.Transparent),
		text: canvas.NewText("", color.Transparent),
	}
	h.ground.CornerRadius, h.bar.CornerRadius = theme.Radius, 1.5
	h.ExtendBaseWidget(h)
	return h
}

func (h *heading) set(to screen.Heading, selected bool) {
	h.heading, h.selected = to, selected
	h.Refresh()
}

// Tapped belongs to Fyne, as do the methods below it.
func (h *heading) Tapped(*fyne.PointEvent) { h.onTapped() }

func (h *heading) MouseIn(*desktop.MouseEvent)    { h.hovered = true; h.Refresh() }
func (h *heading) MouseMoved(*desktop.MouseEvent) {}
func (h *heading) MouseOut()                      { h.hovered = false; h.Refresh() }
func (h *heading) Cursor() desktop.Cursor         { return desktop.PointerCursor }

func (h *heading) CreateRenderer() fyne.WidgetRenderer { return &headingView{h} }

// headingView sets a heading in one line, the deeper the further in. The selected
// one has a bar beside it, so that it is not told by its colour alone.
type headingView struct{ *heading }

func (v *headingView) Destroy()           {}
func (v *headingView) MinSize() fyne.Size { return fyne.NewSize(part.LeastLeft, headingHeight) }
func (v *headingView) Refresh()           { v.Layout(v.Size()); canvas.Refresh(v.heading) }

func (v *headingView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.ground, v.bar, v.text}
}

func (v *headingView) Layout(size fyne.Size) {
	v.ground.FillColor, v.bar.FillColor = color.Transparent, color.Transparent
	switch {
	case v.selected:
		v.ground.FillColor, v.bar.FillColor = theme.Color(theme.Selected), theme.Color(theme.Accent)
	case v.hovered:
		v.ground.FillColor = theme.Color(theme.Hover)
	}
	v.ground.Resize(size)
	v.bar.Move(fyne.NewPos(2, theme.Hair))
	v.bar.Resize(fyne.NewSize(3, size.Height-2*theme.Hair))
	face, level := theme.Small, min(max(v.heading.heading.Level, 1), deepest)
	if level == 1 {
		face = theme.Label
	}
	x := theme.Near + float32(level-1)*headingIndent
	v.text.TextSize, v.text.TextStyle = face.Size, face.Style
	part.SetText(v.text, face.Truncate(v.heading.heading.Text, size.Width-x-theme.Tight), theme.Ink, x, theme.Centred(face, headingHeight/2))
}
