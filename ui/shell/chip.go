package shell

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

const (
	chipHeight = 26 // a target of 24 pixels at the least, for an unsteady hand
	chipInside = 9  // from the text to either end
	chipGap    = 4
	chipMargin = 10 // from the edge, where the text of the rows begins
)

// A chip is a small switch with a word on it. The chosen one is filled and bold,
// so that it is not told by its colour alone.
type chip struct {
	widget.BaseWidget
	chosen, hovered bool
	tapped          func()
	back            *canvas.Rectangle
	text            *canvas.Text
}

func newChip(text string, chosen bool, tapped func()) *chip {
	c := &chip{
		chosen: chosen, tapped: tapped,
		back: canvas.NewRectangle(color.Transparent),
		text: canvas.NewText(text, color.Transparent),
	}
	c.back.CornerRadius = chipHeight / 2
	c.back.StrokeWidth = 1
	c.text.Alignment = fyne.TextAlignCenter
	c.ExtendBaseWidget(c)
	c.paint()
	return c
}

// Tapped belongs to Fyne, as do the methods below it.
func (c *chip) Tapped(*fyne.PointEvent) { c.tapped() }

func (c *chip) MouseIn(*desktop.MouseEvent)    { c.hovered = true; c.Refresh() }
func (c *chip) MouseMoved(*desktop.MouseEvent) {}
func (c *chip) MouseOut()                      { c.hovered = false; c.Refresh() }
func (c *chip) Cursor() desktop.Cursor         { return desktop.PointerCursor }

// Refresh takes on the colours of the present theme.
func (c *chip) Refresh() {
	c.paint()
	c.back.Refresh()
	c.text.Refresh()
}

func (c *chip) paint() {
	th := c.Theme()
	v := fyne.CurrentApp().Settings().ThemeVariant()
	c.text.TextSize = th.Size(fynetheme.SizeNameCaptionText)
	c.text.TextStyle.Bold = c.chosen
	c.text.Color = th.Color(fynetheme.ColorNameForeground, v)
	c.back.StrokeColor = th.Color(fynetheme.ColorNameInputBorder, v)
	c.back.FillColor = color.Transparent
	switch {
	case c.chosen:
		c.back.FillColor = th.Color(fynetheme.ColorNameSelection, v)
		c.back.StrokeColor = th.Color(fynetheme.ColorNamePrimary, v)
	case c.hovered:
		c.back.FillColor = th.Color(fynetheme.ColorNameHover, v)
	}
}

func (c *chip) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: chipLayout{}, Objects: []fyne.CanvasObject{c.back, c.text}})
}

// chipLayout measures the text bold, so that choosing a chip moves nothing.
type chipLayout struct{}

func (chipLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	t := objects[1].(*canvas.Text)
	return fyne.NewSize(theme.Label.Width(t.Text)+2*chipInside, chipHeight)
}

func (chipLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}

// flow sets chips in lines like words, and hides those for which there is no room
// in the lines it has. Its height follows from the width it was last given; until
// then, all stand in one line.
type flow struct {
	lines int  // at most
	keep  bool // of lines once needed: what stands below shall not jump up and down with every letter
	width float32
	used  int // lines, since keep was set
}

func (f *flow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	if !f.keep {
		f.used = 0
	}
	f.used = max(f.used, f.place(objects, func(fyne.CanvasObject, fyne.Position, bool) {}))
	if f.used == 0 {
		return fyne.NewSize(0, 0)
	}
	return fyne.NewSize(0, chipGap+float32(f.used)*(chipHeight+chipGap))
}

func (f *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.width = size.Width
	f.place(objects, func(o fyne.CanvasObject, at fyne.Position, fits bool) {
		if !fits {
			o.Hide()
			return
		}
		o.Resize(o.MinSize().Min(fyne.NewSize(size.Width-2*chipMargin, chipHeight)))
		o.Move(at)
		o.Show()
	})
}

// place finds where each chip stands, and in how many lines. A chip that does not
// fit any more leaves the room to shorter ones behind it.
func (f *flow) place(objects []fyne.CanvasObject, set func(o fyne.CanvasObject, at fyne.Position, fits bool)) (lines int) {
	x := float32(chipMargin)
	for _, o := range objects {
		width := o.MinSize().Width
		if f.width > 0 {
			width = min(width, f.width-2*chipMargin)
		}
		if lines == 0 {
			lines = 1
		}
		if f.width > 0 && x > chipMargin && x+width+chipMargin > f.width {
			if lines == f.lines {
				set(o, fyne.Position{}, false)
				continue
			}
			lines++
			x = chipMargin
		}
		set(o, fyne.NewPos(x, 2*chipGap+float32(lines-1)*(chipHeight+chipGap)), true)
		x += width + chipGap
	}
	return lines
}
