package shell

import (
	"image/color"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

const (
	buttonSize = 34 // of the whole target, in Fyne's units
	signSize   = 20

	longPress = 500 * time.Millisecond
)

// A button is a sign to click. Unlike Fyne's it never takes the focus, which
// belongs to the box and the page: for whoever uses the keyboard there is a key.
type button struct {
	widget.BaseWidget
	sign     fyne.Resource
	shows    func() fyne.Resource // the sign, where it differs from theme to theme; else nil
	tapped   func()
	held     func()       // clicked with the right button, or pressed for long; nil for nothing
	do       func(func()) // runs a function on the window's thread; needed for held
	press    *time.Timer  // while it is pressed
	answered bool         // the press is answered already
	disabled bool
	hovered  bool
	back     *canvas.Rectangle
	icon     *canvas.Image
}

func newButton(sign fyne.Resource, tapped func()) *button {
	b := &button{sign: sign, tapped: tapped, back: canvas.NewRectangle(color.Transparent), icon: canvas.NewImageFromResource(sign)}
	b.back.CornerRadius = theme.Radius
	b.icon.FillMode = canvas.ImageFillContain
	b.ExtendBaseWidget(b)
	return b
}

// enable says whether there is anything to click for.
func (b *button) enable(can bool) {
	if b.disabled == can {
		b.disabled = !can
		b.Refresh()
	}
}

// Tapped belongs to Fyne, as do the methods below it.
func (b *button) Tapped(*fyne.PointEvent) {
	if !b.disabled && !b.answered {
		b.tapped()
	}
	b.answered = false
}

func (b *button) TappedSecondary(*fyne.PointEvent) {
	if !b.disabled && b.held != nil {
		b.held()
	}
}

func (b *button) MouseDown(e *desktop.MouseEvent) {
	b.answered = false
	if b.held == nil || b.disabled || e.Button != desktop.MouseButtonPrimary {
		return
	}
	var press *time.Timer
	press = time.AfterFunc(longPress, func() {
		b.do(func() {
			if b.press == press {
				b.press, b.answered = nil, true
				b.held()
			}
		})
	})
	b.press = press
}

func (b *button) MouseUp(*desktop.MouseEvent) {
	if b.press != nil {
		b.press.Stop()
		b.press = nil
	}
}

func (b *button) MouseIn(*desktop.MouseEvent)    { b.hovered = true; b.Refresh() }
func (b *button) MouseMoved(*desktop.MouseEvent) {}
func (b *button) MouseOut()                      { b.hovered = false; b.Refresh() }

// Refresh takes on the colours of the present theme.
func (b *button) Refresh() {
	b.back.FillColor = color.Transparent
	if b.hovered && !b.disabled {
		b.back.FillColor = theme.Color(theme.Hover)
	}
	if b.shows != nil {
		b.sign = b.shows()
	}
	b.icon.Resource = b.sign
	b.icon.Translucency = 0
	if b.disabled {
		b.icon.Translucency = 0.65
	}
	b.back.Refresh()
	b.icon.Refresh()
}

func (b *button) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: signLayout{}, Objects: []fyne.CanvasObject{b.back, b.icon}})
}

// signLayout sets the sign into the middle of its target.
type signLayout struct{}

func (signLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSquareSize(buttonSize) }

func (signLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	target := fyne.NewSquareSize(buttonSize)
	corner := fyne.NewPos((size.Width-buttonSize)/2, (size.Height-buttonSize)/2)
	objects[0].Resize(target)
	objects[0].Move(corner)
	objects[1].Resize(fyne.NewSquareSize(signSize))
	objects[1].Move(corner.AddXY((buttonSize-signSize)/2, (buttonSize-signSize)/2))
}
