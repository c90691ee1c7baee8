package ink

import (
	"fyne.io/fyne/v2/theme"
	"github.com/go-text/typesetting/shaping"

	"vademecum/ui/glyph"
)

// emoji is a character that no font of letters has.
const emoji = '\U0001F600'

// share has a style take the emoji from the font that another has read before it. Fyne
// reads that font anew for each style, nearly five megabytes each time.
func (s *set) share(f glyph.Face, of shaping.Fontmap) {
	if s.shared[of] || f.Font != nil || f.Style.Symbol || theme.DefaultEmojiFont() == nil { // has none
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
