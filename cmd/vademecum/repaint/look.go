package repaint

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A look is all that the picture of an object depends on besides its place and its size.
// What an image shows, or another object that Fyne keeps a texture of, is not in it: that
// this has changed is told by [painter.Free].
type look struct {
	fill, stroke [4]uint32
	numbers      [7]float32 // of a shape, the width of its stroke comes first
	text, font   string
	style        fyne.TextStyle
}

// kind is what is known of an object by its look.
type kind int

const (
	unseen  kind = iota // it is not painted: a widget, a container, what is transparent
	shape               // all there is to know
	texture             // all but the texture
	strange             // nothing: it may change with every frame
)

// lookOf finds out how an object looks.
func lookOf(o fyne.CanvasObject) (look, kind) {
	switch o := o.(type) {
	case *canvas.Rectangle:
		return shaped(look{fill: rgba(o.FillColor), stroke: rgba(o.StrokeColor), numbers: [7]float32{
			o.StrokeWidth, o.Aspect, o.CornerRadius,
			o.TopLeftCornerRadius, o.TopRightCornerRadius, o.BottomLeftCornerRadius, o.BottomRightCornerRadius,
		}})
	case *canvas.Circle:
		return shaped(look{fill: rgba(o.FillColor), stroke: rgba(o.StrokeColor), numbers: [7]float32{o.StrokeWidth}})
	case *canvas.Line:
		return shaped(look{stroke: rgba(o.StrokeColor), numbers: [7]float32{
			o.StrokeWidth, o.Position1.X, o.Position1.Y, o.Position2.X, o.Position2.Y,
		}})
	case *canvas.Text:
		if o.Text == "" || o.Text == " " { // which Fyne does not paint
			return look{}, unseen
		}
		l := look{fill: rgba(o.Color), text: o.Text, style: o.TextStyle, numbers: [7]float32{o.TextSize, float32(o.Alignment)}}
		if o.FontSource != nil {
			l.font = o.FontSource.Name()
		}
		return l, shape
	case *canvas.Image:
		return look{numbers: [7]float32{float32(o.FillMode), float32(o.Translucency), o.CornerRadius}}, texture
	case *canvas.Raster:
		return look{numbers: [7]float32{float32(o.Translucency)}}, texture
	case *canvas.LinearGradient, *canvas.RadialGradient:
		return look{}, texture
	case *fyne.Container, fyne.Widget:
		return look{}, unseen
	}
	return look{}, strange
}

// shaped is the look of a shape. One that is transparent leaves what lies beneath as it is.
func shaped(l look) (look, kind) {
	if l.fill[3] == 0 && (l.stroke[3] == 0 || l.numbers[0] == 0) {
		return look{}, unseen
	}
	return l, shape
}

// solid reports whether an object is a rectangle of one colour that hides what lies beneath.
func solid(o fyne.CanvasObject, l look) bool {
	_, rectangle := o.(*canvas.Rectangle)
	return rectangle && l.fill[3] == 0xffff && l.numbers == [7]float32{}
}

func rgba(c color.Color) (parts [4]uint32) {
	if c != nil {
		parts[0], parts[1], parts[2], parts[3] = c.RGBA()
	}
	return parts
}

// shares are the red, green and blue of a colour, and how much it hides, each 1 at the most.
type shares [4]float32

// filling is the colour of what Fyne paints in one.
func filling(parts [4]uint32) shares { return share(parts, 0xffff) }

// clearing is what Fyne makes of a colour that it clears a window in: it is a little lighter.
func clearing(parts [4]uint32) shares { return share(parts, 0xff*0xff) }

// share gives each part as a step that a pixel can have. Of what lies between two steps,
// large areas and small ones take a different one.
func share(parts [4]uint32, of float64) (s shares) {
	for i, p := range parts {
		s[i] = float32(math.Round(min(1, float64(p)/of)*0xff) / 0xff)
	}
	return s
}
