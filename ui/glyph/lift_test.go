package glyph

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
)

// A text of the fonts within the program is drawn where it is measured, whatever comes
// behind its first letter.
func TestNoLift(t *testing.T) {
	test.NewTempApp(t)
	for _, text := range []string{"", "X.509", "Éditions", "Издание", "Ω", "“quoted”", "12 版", "C5 توصية", " ", " 版", "\u200e版", "…"} {
		if by := (Face{Size: 16}).Lift(text); by != 0 {
			t.Errorf("%q is lifted by %v", text, by)
		}
	}
}

// A text that begins with a character of another font is measured so that it stands on
// the baseline of the Latin texts beside it: drawn at its measured place, its letters come
// to stand where they stand behind a Latin letter. The emoji come with the program; of
// what the system has no font for, Fyne draws the sign of that.
func TestLift(t *testing.T) {
	test.NewTempApp(t)
	const size = 64
	for _, text := range []string{
		"國際", "建议书", "《日内瓦》", "ー國", "①國", "●國", "→", "≤", "✓", "⌘",
		"توصية", "あ", "한국", "ქართული", "Հայերեն", "ລາວ", "ਗੁਰਮੁਖੀ", "বাংলা", "हिन्दी", "ไทย", "தமிழ்", "ப", "שלום", "😀",
	} {
		for _, style := range []fyne.TextStyle{{}, {Bold: true}, {Monospace: true}} {
			face := Face{Size: size, Style: style}
			_, _, latin := face.Measure("x")
			_, _, ascent := face.Measure(text)
			if got := latin - ascent; got != face.Lift(text) {
				t.Errorf("%q in %+v: it is measured %v higher than Latin text, and lifted by %v", text, style, got, face.Lift(text))
			}
			behind := top("x "+text, face, face.Width("x")+face.Width(" ")/2)
			if off := top(text, face, 0) + face.Lift(text) - behind; off < -1.5 || off > 1.5 {
				t.Errorf("%q in %+v stands %v of 64 pixels too low", text, style, off)
			}
		}
	}
}

// top is the first row of pixels in which a text leaves a trace, right of a place.
func top(text string, face Face, from float32) float32 {
	o := canvas.NewText(text, color.Black)
	o.TextSize, o.TextStyle, o.FontSource = face.Size, face.Style, face.Font
	c := software.NewTransparentCanvas()
	c.SetPadded(false)
	c.SetContent(o)
	c.Resize(fyne.NewSize(float32(math.Ceil(float64(o.MinSize().Width))), 2*face.Size))
	picture := c.Capture()
	for y := range picture.Bounds().Dy() {
		for x := int(from); x < picture.Bounds().Dx(); x++ {
			if _, _, _, alpha := picture.At(x, y).RGBA(); alpha > 0x4000 {
				return float32(y)
			}
		}
	}
	return 0
}

// Fonts may have come or gone.
func TestForgottenLift(t *testing.T) {
	test.NewTempApp(t)
	face := Face{Size: 16}
	before := face.Lift("國")
	Forget()
	if after := face.Lift("國"); after != before {
		t.Errorf("the lift was %v and is %v", before, after)
	}
}
