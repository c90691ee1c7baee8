package part

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

// A tabSign names one tab, and closes it by a click on its cross or with the middle
// button. That of the tab that is shown has the ground of the page, a bar above it and
// bold letters, so that it is not told by its colour alone.
type tabSign struct {
	widget.BaseWidget
	name                    string
	chosen, closes, hovered bool
	tapped, closed          func()
	ground, bar             *canvas.Rectangle
	text, cross             *canvas.Text
}

func newTabSign() *tabSign {
	t := &tabSign{
		ground: canvas.NewRectangle(color.Transparent), bar: canvas.NewRectangle(color.Transparent),
		text: canvas.NewText("", color.Transparent), cross: canvas.NewText("", color.Transparent),
	}
	t.cross.TextSize = theme.Body.Size
	t.ExtendBaseWidget(t)
	return t
}

func (t *tabSign) set(name string, chosen, closes bool) {
	t.name, t.chosen, t.closes = name, chosen, closes
	t.Refresh()
}

// Tapped belongs to Fyne, as do the methods below it.
func (t *tabSign) Tapped(e *fyne.PointEvent) {
	if t.closes && e.Position.X >= t.Size().Width-closeWidth {
		t.closed()
		return
	}
	t.tapped()
}

func (t *tabSign) MouseDown(*desktop.MouseEvent) {}
func (t *tabSign) MouseUp(e *desktop.MouseEvent) {
	if e.Button == desktop.MouseButtonTertiary && t.closes {
		t.closed()
	}
}

func (t *tabSign) MouseIn(*desktop.MouseEvent)    { t.hovered = true; t.Refresh() }
func (t *tabSign) MouseMoved(*desktop.MouseEvent) {}
func (t *tabSign) MouseOut()                      { t.hovered = false; t.Refresh() }
func (t *tabSign) Cursor() desktop.Cursor         { return desktop.PointerCursor }

func (t *tabSign) CreateRenderer() fyne.WidgetRenderer { return &tabSignView{t} }

// tabSignView sets the name at the left and the cross at the right.
type tabSignView struct{ *tabSign }

func (v *tabSignView) Destroy()           {}
func (v *tabSignView) MinSize() fyne.Size { return fyne.NewSize(closeWidth, theme.Target) }
func (v *tabSignView) Refresh()           { v.Layout(v.Size()); canvas.Refresh(v.tabSign) }

func (v *tabSignView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.ground, v.bar, v.text, v.cross}
}

func (v *tabSignView) Layout(size fyne.Size) {
	v.ground.FillColor, v.bar.FillColor = color.Transparent, color.Transparent
	face, ink := theme.Small, theme.Quiet
	switch {
	case v.chosen:
		v.ground.FillColor, v.bar.FillColor = theme.Color(theme.Paper), theme.Color(theme.Accent)
		face, ink = theme.Label, theme.Ink
	case v.hovered:
		v.ground.FillColor = theme.Color(theme.Hover)
	}
	v.ground.Resize(size)
	v.bar.Resize(fyne.NewSize(size.Width, 2))
	v.text.TextSize, v.text.TextStyle = face.Size, face.Style
	baseline := theme.Centred(face, size.Height/2)
	if !v.closes {
		SetText(v.text, v.name, ink, (size.Width-face.Width(v.name))/2, baseline)
		return
	}
	SetText(v.text, face.Truncate(v.name, size.Width-theme.Near-closeWidth), ink, theme.Near, baseline)
	sign := ""
	if v.chosen || v.hovered {
		sign = "×"
	}
	SetText(v.cross, sign, theme.Quiet, size.Width-closeWidth/2-theme.Body.Width("×")/2, theme.Centred(theme.Body, size.Height/2))
}
