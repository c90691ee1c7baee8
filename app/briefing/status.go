package briefing

import "vademecum/app"

// Sign is a shape for a status, to stand before its word, so that a page of many
// items can be looked over. All of them are in every font.
func Sign(s app.Status) string {
	switch s {
	case app.InForce:
		return "●"
	case app.Prepublished:
		return "◊"
	case app.Superseded:
		return "○"
	case app.Withdrawn:
		return "×"
	}
	return "–"
}

// Colour is the colour of a status on white paper, as red, green and blue. Each has a
// contrast of 5 to 1 or more.
func Colour(s app.Status) (red, green, blue int) {
	switch s {
	case app.InForce:
		return 0x17, 0x6B, 0x3A
	case app.Prepublished:
		return 0x7D, 0x52, 0x00
	case app.Superseded:
		return 0x59, 0x61, 0x6D
	case app.Withdrawn:
		return 0xAA, 0x22, 0x19
	}
	return 0x66, 0x56, 0x75
}
