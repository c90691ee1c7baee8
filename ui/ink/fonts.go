package ink

import (
	_ "unsafe" // for go:linkname

	"fyne.io/fyne/v2"
	_ "fyne.io/fyne/v2/driver/software" // has the painter linked
	"github.com/go-text/typesetting/shaping"
)

// fonts are the faces that Fyne draws a style from, the one for each character: that of
// the theme, Fyne's own, that of the emoji, and those of the system that were needed so
// far.
type fonts struct{ shaping.Fontmap }

// fontsOf is Fyne's own function. Letters can only be Fyne's when they come from the
// same faces, which Fyne picks as it draws, hands out nowhere, and needs some megabytes
// for. The tests compare pictures, so that they would tell if it changed.
//
//go:linkname fontsOf fyne.io/fyne/v2/internal/painter.CachedFontFace
func fontsOf(style fyne.TextStyle, own fyne.Resource, in fyne.CanvasObject) *fonts
