package shell

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/glyph"
	"vademecum/ui/part"
	"vademecum/ui/theme"
)

const actionHeight = 30

// An action is one line of a [picker]: a name, and what stands beside it, such as the
// key that does the same. It draws both as they are given: names that the program gave
// are said in the language of the window before they come here, and those that a person
// gave are not touched.
type action struct {
	widget.BaseWidget
	called, beside    string
	selected, hovered bool
	onTapped          func()
	ground, bar       *canvas.Rectangle
	name, key         *canvas.Text
	face              glyph.Face // of the name
	ink               fyne.ThemeColorName
}

func newAction() *action { return newLine(theme.Body, theme.Ink) }

// newLine makes a line whose name is written in some letters and some colour.
func newLine(face glyph.Face, ink fyne.ThemeColorName) *action {
	a := &action{
		face: face, ink: ink,
		ground: canvas.NewRectangle(color.Transparent), bar: canvas.NewRectangle(color.Transparent),
		name: canvas.NewText("", color.Transparent), key: canvas.NewText("", color.Transparent),
	}
	a.ground.CornerRadius, a.bar.CornerRadius = theme.Radius, 1.5
	a.name.TextSize, a.name.TextStyle, a.key.TextSize = face.Size, face.Style, theme.Small.Size
	a.ExtendBaseWidget(a)
	return a
}

func (a *action) set(name, key string, selected bool) {
	a.called, a.beside, a.selected = name, key, selected
	a.Refresh()
}

// Tapped belongs to Fyne, as do the methods below it.
func (a *action) Tapped(*fyne.PointEvent) { a.onTapped() }

func (a *action) MouseIn(*desktop.MouseEvent)    { a.hovered = true; a.Refresh() }
func (a *action) MouseMoved(*desktop.MouseEvent) {}
func (a *action) MouseOut()                      { a.hovered = false; a.Refresh() }
func (a *action) Cursor() desktop.Cursor         { return desktop.PointerCursor }

func (a *action) CreateRenderer() fyne.WidgetRenderer { return &actionView{a} }

// actionView sets the name at the left and the key at the right. The selected line has
// a bar beside it, so that it is not told by its colour alone.
type actionView struct{ *action }

func (v *actionView) Destroy()           {}
func (v *actionView) MinSize() fyne.Size { return fyne.NewSize(part.LeastLeft, actionHeight) }
func (v *actionView) Refresh()           { v.Layout(v.Size()); canvas.Refresh(v.action) }

func (v *actionView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.ground, v.bar, v.name, v.key}
}

func (v *actionView) Layout(size fyne.Size) {
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
	room := size.Width - theme.Near - theme.Tight
	width := theme.Small.Width(v.beside)
	part.SetText(v.name, v.face.Truncate(v.called, room-width-theme.Gap), v.ink, theme.Near, theme.Centred(v.face, actionHeight/2))
	part.SetText(v.key, v.beside, theme.Quiet, size.Width-theme.Near-width, theme.Centred(theme.Small, actionHeight/2))
}
