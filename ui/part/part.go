// Package part holds the drawn pieces that a window is put together from: the frame that
// stacks bar, middle and foot, the ground they stand on, the split between list and page,
// the strip of tabs, the buttons of the bar.
//
// A part neither says a word of its own nor knows what it holds: no items, no routes, no
// keys. What it is to draw it is given, and what is done with it it tells through the
// functions it was made with. All of it runs on Fyne's thread.
package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/ui/glyph"
	"vademecum/ui/theme"
)

// SetText puts words on a line, in the size and style that the text has, and returns how
// wide they are. X is where they begin and baseline what they stand on, in Fyne's units
// from the corner of what they are drawn in.
func SetText(t *canvas.Text, words string, ink fyne.ThemeColorName, x, baseline float32) float32 {
	f := glyph.Face{Size: t.TextSize, Style: t.TextStyle}
	width, height, ascent := f.Measure(words)
	t.Text, t.Color = words, theme.Color(ink)
	t.Move(fyne.NewPos(x, baseline-ascent))
	t.Resize(fyne.NewSize(width, height))
	return width
}
