package theme

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/app"
	"vademecum/ui/language"
)

// statuses gives every status its colour. The shape is drawn by [Mark], the word is
// [StatusWord]; colour alone never tells.
var statuses = map[app.Status]fyne.ThemeColorName{
	app.InForce:      inForce,
	app.Prepublished: prepublished,
	app.Superseded:   superseded,
	app.Withdrawn:    withdrawn,
	app.Unknown:      unknown,
}

// StatusColor is the colour of a status, for its word and its shape.
func StatusColor(s app.Status) fyne.ThemeColorName {
	if c, ok := statuses[s]; ok {
		return c
	}
	return unknown
}

// StatusWord is a status as shown to a person; nothing for the empty status.
func StatusWord(s app.Status) string { return language.Status(s) }

// Mark draws the shape of a status in a square of the given size whose top left
// corner is at pos: a full disc in force, a half-full one prepublished, a ring
// superseded, a cross withdrawn, a question mark unknown. The empty status has no
// shape. The bundled fonts have no discs and rings, so they are drawn.
func Mark(s app.Status, pos fyne.Position, size float32) []fyne.CanvasObject {
	if s == "" {
		return nil
	}
	c := Color(StatusColor(s))
	line := max(1.5, size/7)
	switch s {
	case app.InForce:
		return []fyne.CanvasObject{disc(c, pos, size)}
	case app.Prepublished:
		half := canvas.NewRectangle(c)
		half.TopLeftCornerRadius, half.BottomLeftCornerRadius = size/2, size/2
		half.Move(pos)
		half.Resize(fyne.NewSize(size/2, size))
		return []fyne.CanvasObject{ring(c, pos, size, line), half}
	case app.Superseded:
		return []fyne.CanvasObject{ring(c, pos, size, line)}
	case app.Withdrawn:
		in := size * 0.1
		return []fyne.CanvasObject{
			stroke(c, pos.AddXY(in, in), pos.AddXY(size-in, size-in), line),
			stroke(c, pos.AddXY(in, size-in), pos.AddXY(size-in, in), line),
		}
	}
	return []fyne.CanvasObject{question(c, pos, size)}
}

// question stands in the square like a capital letter.
func question(c color.Color, pos fyne.Position, size float32) *canvas.Text {
	face := Label
	face.Size = float32(math.Round(float64(size) * 1.3))
	t := canvas.NewText("?", c)
	t.TextSize, t.TextStyle = face.Size, face.Style
	width, height, _ := face.Measure(t.Text)
	t.Move(pos.AddXY((size-width)/2, Centred(face, size/2)-face.Ascent()))
	t.Resize(fyne.NewSize(width, height))
	return t
}

func disc(c color.Color, pos fyne.Position, size float32) *canvas.Circle {
	o := canvas.NewCircle(c)
	o.Move(pos)
	o.Resize(fyne.NewSquareSize(size))
	return o
}

// ring draws its line within the square.
func ring(c color.Color, pos fyne.Position, size, line float32) *canvas.Circle {
	o := disc(color.Transparent, pos.AddXY(line/2, line/2), size-line)
	o.StrokeColor, o.StrokeWidth = c, line
	return o
}

func stroke(c color.Color, from, to fyne.Position, width float32) *canvas.Line {
	o := canvas.NewLine(c)
	o.Position1, o.Position2, o.StrokeWidth = from, to, width
	return o
}
