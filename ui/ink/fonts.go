package ink

import (
	_ "unsafe" // for go:linkname

	"fyne.io/fyne/v2"
	_ "fyne.io/fyne/v2/driver/software" // has the painter linked
	"fyne.io/fyne/v2/theme"
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

// emoji is a character that no font of letters has.
const emoji = '\U0001F600'

// share has a style take the emoji from the font that another has read before it. Fyne
// reads that font anew for each style, nearly five megabytes each time.
func (s *set) share(style fyne.TextStyle, of *fonts) {
	if s.shared[of] || style.Symbol || theme.DefaultEmojiFont() == nil { // has none
		return
	}
	s.shared[of] = true
	switch own := of.ResolveFace(emoji); {
	case s.emoji == nil:
		s.emoji = own.Font
	case own.Describe() == s.emoji.Describe():
		own.Font = s.emoji
	}
}
