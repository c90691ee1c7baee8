// Package themetest measures colours, for the tests of what is drawn in them.
package themetest

import (
	"image/color"
	"math"
)

// Contrast is the contrast ratio of two opaque colours, from 1 for equal ones to
// 21 for black on white, as the Web Content Accessibility Guidelines 2.2 define it
// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Level AA asks for 4.5
// between text and what it stands on, and for 3 where a shape carries meaning.
func Contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// luminance is the relative luminance of the same guidelines.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(channel uint32) float64 {
	v := float64(channel) / 0xFFFF
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
