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

// say changes the word on it.
func (c *chip) say(text string) {
	if c.text.Text != text {
		c.text.Text = text
		c.Refresh()
	}
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

// flow sets chips on one line, the last of them a chip that stands for those for which
// there is no room. While chips are shown, the line is there, however few they are: what
// stands below shall not jump up and down with every letter.
type flow struct {
	keep   bool        // the line, whether there is a chip to stand in it or not
	hidden func(n int) // told how many there is no room for, before the last is measured
}

func (f *flow) MinSize([]fyne.CanvasObject) fyne.Size {
	if !f.keep {
		return fyne.NewSize(0, 0)
	}
	return fyne.NewSize(0, 2*chipGap+chipHeight+chipGap)
}

func (f *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if len(objects) == 0 {
		return
	}
	chips, last := objects[:len(objects)-1], objects[len(objects)-1]
	end, lacking := f.place(chips, size.Width-chipMargin)
	if lacking > 0 { // the last may become narrower by this, not wider
		f.hidden(len(chips))
		end, lacking = f.place(chips, size.Width-chipMargin-last.MinSize().Width-chipGap)
	}
	if f.hidden(lacking); lacking == 0 {
		last.Hide()
		return
	}
	last.Resize(last.MinSize())
	last.Move(fyne.NewPos(end, 2*chipGap))
	last.Show()
}

// place sets chips as far as a line reaches. A chip that does not fit leaves the room to
// shorter ones behind it; the first always stands, cut short where it must be.
func (f *flow) place(chips []fyne.CanvasObject, right float32) (end float32, lacking int) {
	x := float32(chipMargin)
	for i, o := range chips {
		width := o.MinSize().Width
		if i == 0 {
			width = min(width, max(0, right-x))
		}
		if x+width > right {
			o.Hide()
			lacking++
			continue
		}
		o.Resize(fyne.NewSize(width, chipHeight))
		o.Move(fyne.NewPos(x, 2*chipGap))
		o.Show()
		x += width + chipGap
	}
	return x, lacking
}
