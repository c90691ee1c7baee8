package glyph

import (
	"unicode/utf8"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// Fyne takes characters that the theme's font lacks from another: a font of the system,
// or that of the emoji. It measures a text by the theme's font, and yet draws it on the
// baseline of the font that its first character comes from: a Chinese word stands some
// pixels higher than the Latin one beside it, a Thai one may stand lower. How much is the
// difference of the ascents of the two fonts.

// lift is how much higher than on the baseline of the face a text is drawn, at size 1;
// below zero for one that is drawn lower.
func (t *table) lift(text string) float32 {
	if text == "" {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(text)
	t.mu.Lock()
	defer t.mu.Unlock()
	by, known := t.lifts[first]
	if !known {
		by = t.ascent - t.ascentOf(first)
		t.lifts[first] = by
	}
	return by
}

// ascentOf is the ascent, at size 1, of the font that Fyne draws a text from that begins
// with a character. What cannot be seen is of the font of blanks.
func (t *table) ascentOf(first rune) float32 {
	fonts := t.face.Fonts()
	var split shaping.Segmenter
	begins := split.Split(shaping.Input{
		Text: []rune{first}, RunEnd: 1, Direction: di.DirectionLTR, Size: fixed.I(reference), Face: fonts.ResolveFace(' '),
	}, fonts)[0]
	var shaper shaping.HarfbuzzShaper
	return float32(shaper.Shape(begins).LineBounds.Ascent) / 64 / reference
}
