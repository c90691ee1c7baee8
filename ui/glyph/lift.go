package glyph

import (
	"image"
	"image/color"
	"math"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
)

// Fyne takes characters that the theme's font lacks from a font of the system. It
// measures a text by the theme's font, and yet draws it on the baseline of the font that
// its first characters come from: a Chinese word stands some pixels higher than the Latin
// one beside it. Fyne does not tell that font's ascent. So a character of the script is
// drawn once alone and once behind a Latin letter, and the difference is the lift.

// samples stand for the scripts that come from fonts of the system: a full character
// each, higher than the Latin letter that is drawn before it.
var samples = []struct {
	script *unicode.RangeTable
	sample rune
}{
	{unicode.Han, '國'}, {unicode.Arabic, 'ا'}, {unicode.Hiragana, 'あ'}, {unicode.Katakana, 'ア'}, {unicode.Hangul, '한'},
	{unicode.Hebrew, 'ל'}, {unicode.Devanagari, 'ह'}, {unicode.Thai, 'ป'},
}

// fullWidth are the signs of punctuation that come from the font of Chinese characters.
var fullWidth = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x3001, Hi: 0x301f, Stride: 1}, {Lo: 0xff01, Hi: 0xff60, Stride: 1}}}

// lift is how much higher than on the baseline of the face a text is drawn, at size 1.
func (t *table) lift(text string) float32 {
	var first rune
	for _, first = range text {
		break
	}
	if first < 0x590 { // Latin, Greek, Cyrillic
		return 0
	}
	if unicode.Is(fullWidth, first) {
		first = samples[0].sample
	}
	for _, s := range samples {
		if unicode.Is(s.script, first) {
			return t.lifted(s.sample)
		}
	}
	return 0
}

// lifted is the lift of the script of a sample, which is drawn when it is first asked for.
func (t *table) lifted(sample rune) float32 {
	t.mu.Lock()
	defer t.mu.Unlock()
	by, known := t.lifts[sample]
	if !known {
		// Drawn larger than it will be, so that whole pixels tell the lift well enough.
		const size = 64
		alone, behind := top(string(sample), size, t.face), top("x"+string(sample), size, t.face)
		by = max(0, float32(behind-alone)/size)
		t.lifts[sample] = by
	}
	return by
}

// top is the first row of pixels in which a text leaves a trace.
func top(text string, size float32, face Face) int {
	t := canvas.NewText(text, color.Black)
	t.TextSize, t.TextStyle, t.FontSource = size, face.Style, face.Font
	c := software.NewTransparentCanvas()
	c.SetPadded(false)
	c.SetContent(t)
	c.Resize(fyne.NewSize(float32(math.Ceil(float64(t.MinSize().Width))), 2*size))
	picture := c.Capture()
	for y := picture.Bounds().Min.Y; y < picture.Bounds().Max.Y; y++ {
		if inked(picture, y) {
			return y
		}
	}
	return 0
}

func inked(picture image.Image, y int) bool {
	for x := picture.Bounds().Min.X; x < picture.Bounds().Max.X; x++ {
		if _, _, _, alpha := picture.At(x, y).RGBA(); alpha > 0x4000 {
			return true
		}
	}
	return false
}
