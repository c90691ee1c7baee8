package ink

import _ "unsafe" // for go:linkname

// clearFonts is what Fyne does when its settings change.
//
//go:linkname clearFonts fyne.io/fyne/v2/internal/painter.ClearFontCache
func clearFonts()
