// Package theme is how Vademecum looks: colours, type and space, in light and
// dark. The model is a well-set reference book: warm paper, deep ink, wide
// margins, a serif for what is named and a sans for what is listed, and one blue.
package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// A Mode says which of the two variants is shown.
type Mode string

// The modes. System follows the desktop.
const (
	System Mode = "system"
	Light  Mode = "light"
	Dark   Mode = "dark"
)

const (
	light = fynetheme.VariantLight
	dark  = fynetheme.VariantDark
)

// New returns the theme in a mode; an unknown mode is taken for [System]. Given to
// fyne.Settings.SetTheme it changes a running program at once.
func New(mode Mode) fyne.Theme { return &book{mode: mode} }

type book struct{ mode Mode }

// Current is the mode in which the running program is shown; [System] under a theme of
// another make.
func Current() Mode {
	if b, ok := fyne.CurrentApp().Settings().Theme().(*book); ok && (b.mode == Light || b.mode == Dark) {
		return b.mode
	}
	return System
}

// variant is the one to show, given the desktop's.
func (b *book) variant(desktop fyne.ThemeVariant) fyne.ThemeVariant {
	switch b.mode {
	case Light:
		return light
	case Dark:
		return dark
	}
	return desktop
}

func (b *book) Color(name fyne.ThemeColorName, desktop fyne.ThemeVariant) color.Color {
	variant := b.variant(desktop)
	if c, ok := lookUp(name, variant); ok {
		return c
	}
	return fynetheme.DefaultTheme().Color(name, variant)
}

func (b *book) Font(style fyne.TextStyle) fyne.Resource {
	return fynetheme.DefaultTheme().Font(style)
}

func (b *book) Icon(name fyne.ThemeIconName) fyne.Resource {
	return fynetheme.DefaultTheme().Icon(name)
}

func (b *book) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := fyneSizes[name]; ok {
		return s
	}
	return fynetheme.DefaultTheme().Size(name)
}

// Color returns one of this package's colours as the running program shows it
// now. Under a theme of another make, as in tests of single widgets, it is the
// one for that theme's variant.
func Color(name fyne.ThemeColorName) color.Color {
	settings := fyne.CurrentApp().Settings()
	variant := settings.ThemeVariant()
	if b, ok := settings.Theme().(*book); ok {
		variant = b.variant(variant)
	}
	c, _ := lookUp(name, variant)
	return c
}
