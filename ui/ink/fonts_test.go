package ink

import (
	"testing"
	_ "unsafe" // for go:linkname

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/glyph"
)

// clearFonts is what Fyne does when its settings change.
//
//go:linkname clearFonts fyne.io/fyne/v2/internal/painter.ClearFontCache
func clearFonts()

// The emoji are read once, whichever styles are drawn, and not the letters.
func TestStylesShareTheEmoji(t *testing.T) {
	test.NewTempApp(t)
	for range 2 {
		clearFonts()
		letters.renew()
		plain := (glyph.Face{}).Fonts()
		for _, style := range []fyne.TextStyle{{}, {Bold: true}, {Italic: true}, {Monospace: true}, {Symbol: true}} {
			letters.word(glyph.Face{Style: style, Size: 13}, "word")
			of := (glyph.Face{Style: style}).Fonts()
			if got := of.ResolveFace(emoji); got.Font != plain.ResolveFace(emoji).Font && !style.Symbol {
				t.Errorf("%+v has emoji of its own", style)
			}
			if got := of.ResolveFace('a'); got.Font == plain.ResolveFace('a').Font && of != plain {
				t.Errorf("%+v has the letters of plain text", style)
			}
		}
	}
}
