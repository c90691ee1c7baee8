package theme

import (
	"math"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"vademecum/assets"
	"vademecum/ui/glyph"
)

// The faces, from the name of a page down to a label on a line of time. There
// are no others: a text that fits none of them is given the one of its rank. Sizes
// are whole numbers, because Fyne spaces letters of a fractional size as it does
// those of the next whole one.
var (
	Display = glyph.Face{Size: 34, Font: assets.SerifBold}            // the code at the head of a page
	Title   = glyph.Face{Size: 21, Font: assets.Serif}                // what the code names
	Heading = glyph.Face{Size: 20, Font: assets.SerifBold}            // of a section
	Body    = glyph.Face{Size: 16}                                    // rows and running text
	Strong  = glyph.Face{Size: 16, Style: fyne.TextStyle{Bold: true}} // codes within rows
	Small   = glyph.Face{Size: 13}                                    // dates, notes, sources
	Label   = glyph.Face{Size: 13, Style: fyne.TextStyle{Bold: true}} // statuses, subheadings
	Caps    = glyph.Face{Size: 11, Style: fyne.TextStyle{Bold: true}} // the kind above a code, in capitals
)

// Faces are the faces at one size of text, for those who draw pages larger or
// smaller than usual.
type Faces struct {
	Display, Title, Heading, Body, Strong, Small, Label, Caps glyph.Face
}

// FacesAt returns the faces at a multiple of their usual size, rounded to whole
// sizes. None is smaller than the smallest usual one.
func FacesAt(scale float32) Faces {
	at := func(f glyph.Face) glyph.Face {
		f.Size = max(Caps.Size, float32(math.Round(float64(f.Size*scale))))
		return f
	}
	return Faces{at(Display), at(Title), at(Heading), at(Body), at(Strong), at(Small), at(Label), at(Caps)}
}

// The distances. Things that belong together stand a small one apart, things
// that do not a large one.
const (
	Hair   float32 = 4
	Tight  float32 = 8
	Near   float32 = 12
	Gap    float32 = 16
	Apart  float32 = 24
	Wide   float32 = 40
	Target float32 = 24  // least height and width of what is clicked
	Radius float32 = 6   // of corners
	Column float32 = 760 // widest column of text
)

// Leading is how far apart the lines of a text stand: a tenth more than set solid,
// in whole units, so that lines and the shapes beside them fall on whole pixels.
func Leading(f glyph.Face) float32 { return float32(math.Round(float64(f.Height()) * 1.1)) }

// Centred is the baseline of a text whose capitals stand centred on a height.
func Centred(f glyph.Face, middle float32) float32 {
	const capital = 0.714 // height of a capital letter in Noto, as a share of the size
	return float32(math.Round(float64(middle + f.Size*capital/2)))
}

var fyneSizes = map[fyne.ThemeSizeName]float32{
	fynetheme.SizeNameText:            Body.Size,
	fynetheme.SizeNameCaptionText:     Small.Size,
	fynetheme.SizeNameSubHeadingText:  Heading.Size,
	fynetheme.SizeNameHeadingText:     Title.Size,
	fynetheme.SizeNameInputRadius:     Radius,
	fynetheme.SizeNameSelectionRadius: Radius,
	fynetheme.SizeNameScrollBar:       10,
	fynetheme.SizeNameScrollBarSmall:  4,
}
