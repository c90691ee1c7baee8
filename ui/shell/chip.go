package shell

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
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

func (c *chip) choose(chosen bool) {
	if c.chosen != chosen {
		c.chosen = chosen
		c.Refresh()
	}
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
	c.text.TextSize = th.Size(theme.SizeNameCaptionText)
	c.text.TextStyle.Bold = c.chosen
	c.text.Color = th.Color(theme.ColorNameForeground, v)
	c.back.StrokeColor = th.Color(theme.ColorNameInputBorder, v)
	c.back.FillColor = color.Transparent
	switch {
	case c.chosen:
		c.back.FillColor = th.Color(theme.ColorNameSelection, v)
		c.back.StrokeColor = th.Color(theme.ColorNamePrimary, v)
	case c.hovered:
		c.back.FillColor = th.Color(theme.ColorNameHover, v)
	}
}

func (c *chip) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: chipLayout{}, Objects: []fyne.CanvasObject{c.back, c.text}})
}

// chipLayout measures the text bold, so that choosing a chip moves nothing.
type chipLayout struct{}

func (chipLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	t := objects[1].(*canvas.Text)
	return fyne.NewSize(fyne.MeasureText(t.Text, t.TextSize, fyne.TextStyle{Bold: true}).Width+2*chipInside, chipHeight)
}

func (chipLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}

// flow sets chips in lines like words. Its height follows from the width it was
// last given; until then, all stand in one line.
type flow struct{ width float32 }

func (f *flow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var widest float32
	for _, o := range objects {
		widest = max(widest, o.MinSize().Width)
	}
	return fyne.NewSize(widest+2*chipMargin, f.place(objects, func(fyne.CanvasObject, fyne.Position) {}))
}

func (f *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.width = size.Width
	f.place(objects, func(o fyne.CanvasObject, at fyne.Position) {
		o.Resize(o.MinSize())
		o.Move(at)
	})
}

// place finds where each chip stands, and how high all of them are.
func (f *flow) place(objects []fyne.CanvasObject, set func(fyne.CanvasObject, fyne.Position)) float32 {
	if len(objects) == 0 {
		return 0
	}
	at := fyne.NewPos(chipMargin, 2*chipGap)
	for _, o := range objects {
		width := o.MinSize().Width
		if f.width > 0 && at.X > chipMargin && at.X+width+chipMargin > f.width {
			at = fyne.NewPos(chipMargin, at.Y+chipHeight+chipGap)
		}
		set(o, at)
		at.X += width + chipGap
	}
	return at.Y + chipHeight
}
