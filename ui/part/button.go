package part

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

	// LongPress is how long a button is pressed until it counts as held.
	LongPress = 500 * time.Millisecond
)

// A Button is a sign to click. Unlike Fyne's it never takes the focus, which
// belongs to the box and the page: for whoever uses the keyboard there is a key.
type Button struct {
	widget.BaseWidget

	// Shows gives the sign anew whenever the button is drawn anew, for one that differs
	// from theme to theme or tells of a state; nil for one that stays.
	Shows func() fyne.Resource

	tapped   func()
	held     func()       // clicked with the right button, or pressed for long; nil for nothing
	do       func(func()) // runs a function on the window's thread
	press    *time.Timer  // while it is pressed
	answered bool         // the press is answered already
	disabled bool
	hovered  bool
	back     *canvas.Rectangle
	icon     *canvas.Image
}

// NewButton makes a button of a sign that is drawn as it is given. Tapped is called on
// every click while the button is enabled, as it is from the start.
func NewButton(sign fyne.Resource, tapped func()) *Button {
	b := &Button{tapped: tapped, back: canvas.NewRectangle(color.Transparent), icon: canvas.NewImageFromResource(sign)}
	b.back.CornerRadius = theme.Radius
	b.icon.FillMode = canvas.ImageFillContain
	b.ExtendBaseWidget(b)
	return b
}

// Hold has held called when the button is clicked with the right button of the mouse, or
// pressed for [LongPress]; such a press is no click. Do runs a function on the window's
// thread.
func (b *Button) Hold(do func(func()), held func()) { b.do, b.held = do, held }

// Enable says whether there is anything to click for.
func (b *Button) Enable(can bool) {
	if b.disabled == can {
		b.disabled = !can
		b.Refresh()
	}
}

// Tapped belongs to Fyne, as do the methods below it.
func (b *Button) Tapped(*fyne.PointEvent) {
	if !b.disabled && !b.answered {
		b.tapped()
	}
	b.answered = false
}

func (b *Button) TappedSecondary(*fyne.PointEvent) {
	if !b.disabled && b.held != nil {
		b.held()
	}
}

func (b *Button) MouseDown(e *desktop.MouseEvent) {
	b.answered = false
	if b.held == nil || b.disabled || e.Button != desktop.MouseButtonPrimary {
		return
	}
	var press *time.Timer
	press = time.AfterFunc(LongPress, func() {
		b.do(func() {
			if b.press == press {
				b.press, b.answered = nil, true
				b.held()
			}
		})
	})
	b.press = press
}

func (b *Button) MouseUp(*desktop.MouseEvent) {
	if b.press != nil {
		b.press.Stop()
		b.press = nil
	}
}

func (b *Button) MouseIn(*desktop.MouseEvent)    { b.hovered = true; b.Refresh() }
func (b *Button) MouseMoved(*desktop.MouseEvent) {}
func (b *Button) MouseOut()                      { b.hovered = false; b.Refresh() }

// Refresh takes on the colours of the present theme.
func (b *Button) Refresh() {
	b.back.FillColor = color.Transparent
	if b.hovered && !b.disabled {
		b.back.FillColor = theme.Color(theme.Hover)
	}
	if b.Shows != nil {
		b.icon.Resource = b.Shows()
	}
	b.icon.Translucency = 0
	if b.disabled {
		b.icon.Translucency = 0.65
	}
	b.back.Refresh()
	b.icon.Refresh()
}

func (b *Button) CreateRenderer() fyne.WidgetRenderer {
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
