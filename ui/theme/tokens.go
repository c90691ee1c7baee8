package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
)

// The colours, by what they are for. They are looked up like Fyne's own, through
// [Color], and every pair that meets on screen is held to WCAG AA by a test.
const (
	Paper    fyne.ThemeColorName = "vade.paper"    // what a page is printed on
	Panel    fyne.ThemeColorName = "vade.panel"    // what stands beside or upon the page: lists, source lines
	Raised   fyne.ThemeColorName = "vade.raised"   // boxes to type in, menus, buttons
	Hover    fyne.ThemeColorName = "vade.hover"    // under the pointer
	Selected fyne.ThemeColorName = "vade.selected" // the row whose page stands open
	Marker   fyne.ThemeColorName = "vade.marker"   // under the letters that a query matched

	Ink      fyne.ThemeColorName = "vade.ink"      // text
	Quiet    fyne.ThemeColorName = "vade.quiet"    // text of second rank
	Link     fyne.ThemeColorName = "vade.link"     // text that opens something
	OnAccent fyne.ThemeColorName = "vade.onaccent" // text upon Accent

	Added   fyne.ThemeColorName = "vade.added"   // text that only the newer of two texts has
	Removed fyne.ThemeColorName = "vade.removed" // text that only the older has
	Moved   fyne.ThemeColorName = "vade.moved"   // text that both have, at another place

	Accent fyne.ThemeColorName = "vade.accent" // the one strong colour: focus rings, the main button
	Edge   fyne.ThemeColorName = "vade.edge"   // outlines and signs that carry meaning
	Rule   fyne.ThemeColorName = "vade.rule"   // hairlines that merely divide
)

// The colours of statuses and of kinds of item; [StatusColor] and [KindColor]
// choose among them.
const (
	inForce      fyne.ThemeColorName = "vade.status.inforce"
	prepublished fyne.ThemeColorName = "vade.status.prepublished"
	superseded   fyne.ThemeColorName = "vade.status.superseded"
	withdrawn    fyne.ThemeColorName = "vade.status.withdrawn"
	unknown      fyne.ThemeColorName = "vade.status.unknown"

	blue   fyne.ThemeColorName = "vade.kind.blue"
	steel  fyne.ThemeColorName = "vade.kind.steel"
	teal   fyne.ThemeColorName = "vade.kind.teal"
	violet fyne.ThemeColorName = "vade.kind.violet"
	ochre  fyne.ThemeColorName = "vade.kind.ochre"
	green  fyne.ThemeColorName = "vade.kind.green"
	indigo fyne.ThemeColorName = "vade.kind.indigo"
	rose   fyne.ThemeColorName = "vade.kind.rose"
	olive  fyne.ThemeColorName = "vade.kind.olive"
)

// A shade is one colour in both variants.
type shade struct{ light, dark color.NRGBA }

// tokens is every colour of the program. Nothing else names one.
var tokens = map[fyne.ThemeColorName]shade{
	Paper:    {rgb(0xFCFAF5), rgb(0x181C22)},
	Panel:    {rgb(0xF4F1E9), rgb(0x12161B)},
	Raised:   {rgb(0xFFFFFF), rgb(0x222831)},
	Hover:    {rgb(0xEBEFF2), rgb(0x202833)},
	Selected: {rgb(0xDDE8F3), rgb(0x223449)},
	Marker:   {rgb(0xFBE7A6), rgb(0x4A3F14)},

	Ink:      {rgb(0x1B232E), rgb(0xE8E5DD)},
	Quiet:    {rgb(0x555D69), rgb(0xA6AEB9)},
	Link:     {rgb(0x0B55A0), rgb(0x86BBF0)},
	OnAccent: {rgb(0xFFFFFF), rgb(0x10161D)},

	Added:   {rgb(0x176B3A), rgb(0x74C998)},
	Removed: {rgb(0xAA2219), rgb(0xF4958C)},
	Moved:   {rgb(0x75398A), rgb(0xD2A6E3)},

	Accent: {rgb(0x0B55A0), rgb(0x86BBF0)},
	Edge:   {rgb(0x807C70), rgb(0x78828F)},
	Rule:   {rgb(0xE2DDD0), rgb(0x363E4A)},

	inForce:      {rgb(0x176B3A), rgb(0x74C998)},
	prepublished: {rgb(0x7D5200), rgb(0xE2B55F)},
	superseded:   {rgb(0x59616D), rgb(0xA6AEB9)},
	withdrawn:    {rgb(0xAA2219), rgb(0xF4958C)},
	unknown:      {rgb(0x665675), rgb(0xBFB0D6)},

	blue:   {rgb(0x0B55A0), rgb(0x86BBF0)},
	steel:  {rgb(0x2A5F85), rgb(0x93BEDD)},
	teal:   {rgb(0x0A646B), rgb(0x70C6CC)},
	violet: {rgb(0x75398A), rgb(0xD2A6E3)},
	ochre:  {rgb(0x8C430F), rgb(0xE9A970)},
	green:  {rgb(0x276632), rgb(0x88CC92)},
	indigo: {rgb(0x3A4B9C), rgb(0xA8B5F5)},
	rose:   {rgb(0x9E2F57), rgb(0xF2A0BD)},
	olive:  {rgb(0x585B3A), rgb(0xC4C79E)},
}

// fyneTokens says which of our colours Fyne's own widgets wear. A colour that
// Fyne lays over another is ours seen through: alpha is how much of it shows,
// 255 for all.
var fyneTokens = map[fyne.ThemeColorName]struct {
	token fyne.ThemeColorName
	alpha uint8
}{
	"background":          {Paper, 255},
	"button":              {Raised, 255},
	"disabledButton":      {Panel, 255},
	"disabled":            {Edge, 255},
	"error":               {withdrawn, 255},
	"focus":               {Accent, 56},
	"foreground":          {Ink, 255},
	"foregroundOnError":   {OnAccent, 255},
	"foregroundOnPrimary": {OnAccent, 255},
	"foregroundOnSuccess": {OnAccent, 255},
	"foregroundOnWarning": {OnAccent, 255},
	"headerBackground":    {Panel, 255},
	"hover":               {Ink, 14},
	"hyperlink":           {Link, 255},
	"inputBackground":     {Raised, 255},
	"inputBorder":         {Edge, 255},
	"menuBackground":      {Raised, 255},
	"overlayBackground":   {Raised, 255},
	"placeholder":         {Quiet, 255},
	"pressed":             {Ink, 28},
	"primary":             {Accent, 255},
	"scrollBar":           {Edge, 160},
	"scrollBarBackground": {Panel, 0},
	"selection":           {Accent, 64},
	"separator":           {Rule, 255},
	"success":             {inForce, 255},
	"warning":             {prepublished, 255},
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xFF}
}

// lookUp finds a colour of ours, or the one that Fyne's name stands for.
func lookUp(name fyne.ThemeColorName, variant fyne.ThemeVariant) (color.NRGBA, bool) {
	alpha := uint8(0xFF)
	if f, ok := fyneTokens[name]; ok {
		name, alpha = f.token, f.alpha
	}
	s, ok := tokens[name]
	c := s.light
	if variant == dark {
		c = s.dark
	}
	c.A = alpha
	return c, ok
}
