// Package glyph knows how wide text is, quickly.
//
// Asking Fyne for the width of a text shapes it anew: some seventy to a hundred
// and sixty microseconds for one word, which is a second for a page of three
// thousand titles. Yet in the scripts most of the catalogue is written in, a
// text is as wide as its characters one after the other, give or take kerning,
// and a font draws a few hundred different characters. So each character is
// measured once, at a large size, and the widths of all texts at all sizes are
// sums from that table. Kerning mostly draws letters together, so that a sum
// errs towards too wide: a line broken by it fits.
//
// In some scripts a character's width depends on its neighbours: Arabic letters
// join, Devanagari ones combine. Words in those are measured whole, by Fyne, and
// remembered. What wraps here is laid out left to right in every script.
package glyph

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// A Face is one way of setting text. Faces are values: equal faces share their
// measurements.
type Face struct {
	Size  float32        // in Fyne's units; whole numbers look best
	Style fyne.TextStyle // of the theme's fonts
	Font  fyne.Resource  // a font of its own instead of the theme's; nil for the theme's
}

// Width is the advance of a text set on one line, within about two per cent of
// what Fyne measures for running text, and never much narrower.
func (f Face) Width(text string) float32 {
	return tables.of(f).width(text) * f.spacing()
}

// Measure is the width of a text together with the height of its line and with how far
// below its top it stands: the ascent of the face, and for a text that Fyne draws on the
// baseline of another font, that of this font.
func (f Face) Measure(text string) (width, height, ascent float32) {
	t := tables.of(f)
	return t.width(text) * f.spacing(), t.height * f.Size, (t.ascent - t.lift(text)) * f.Size
}

// Lift is how much higher a text is drawn than its face alone would have it; below zero
// for one that is drawn lower.
func (f Face) Lift(text string) float32 { return tables.of(f).lift(text) * f.Size }

// Height is the distance from one line to the next when lines are set solid.
func (f Face) Height() float32 { return tables.of(f).height * f.Size }

// Ascent is the distance from the top of a line to its baseline. Texts of
// different faces stand on one line when their tops differ by their ascents.
func (f Face) Ascent() float32 { return tables.of(f).ascent * f.Size }

// spacing is the size that letters are spaced at: Fyne spaces those of a fractional
// size like those of the next whole one.
func (f Face) spacing() float32 { return float32(math.Ceil(float64(f.Size))) }

// font is the resource the face is drawn from, which the theme may choose.
func (f Face) font() fyne.Resource {
	if f.Font != nil {
		return f.Font
	}
	return theme.Font(f.Style)
}
