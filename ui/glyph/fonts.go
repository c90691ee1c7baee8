package glyph

import (
	_ "unsafe" // for go:linkname

	"fyne.io/fyne/v2"
	_ "fyne.io/fyne/v2/widget" // has the painter linked
	"github.com/go-text/typesetting/shaping"
)

// Fonts are what Fyne draws a face from, one for each character: that of the theme,
// Fyne's own, that of the emoji, and those of the system that were needed so far. Two
// calls give the same until Fyne's settings change.
func (f Face) Fonts() shaping.Fontmap { return fontsOf(f.Style, f.Font, nil).Fontmap }

// cached is what Fyne keeps them in.
type cached struct{ shaping.Fontmap }

// fontsOf is Fyne's own function. Letters can only be Fyne's, and stand where Fyne has
// them, when they come from the same fonts, which Fyne picks as it draws, hands out
// nowhere, and needs some megabytes for. The tests compare pictures, so that they would
// tell if it changed.
//
//go:linkname fontsOf fyne.io/fyne/v2/internal/painter.CachedFontFace
func fontsOf(style fyne.TextStyle, own fyne.Resource, in fyne.CanvasObject) *cached
