package assets

import (
	"bytes"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/go-text/typesetting/font"
)

func TestIconIsSquare(t *testing.T) {
	img, err := png.Decode(bytes.NewReader(Icon.Content()))
	if err != nil {
		t.Fatal(err)
	}
	if size := img.Bounds().Size(); size.X != 512 || size.Y != 512 {
		t.Errorf("the icon is %v, want 512 by 512", size)
	}
	if _, _, _, alpha := img.At(0, 0).RGBA(); alpha != 0 {
		t.Error("the corner of the icon is not transparent")
	}
}

func TestSignsTakeTheColourOfText(t *testing.T) {
	a := test.NewTempApp(t)
	for _, sign := range []fyne.Resource{Back, Forward, Search, Light, Dark, More, Star, Starred} {
		if !bytes.Contains(sign.Content(), []byte("<svg")) {
			t.Errorf("%s is no drawing", sign.Name())
		}
		a.Settings().SetTheme(inked{test.Theme(), color.NRGBA{R: 0x12, G: 0x34, B: 0x56, A: 0xFF}})
		if !bytes.Contains(sign.Content(), []byte("#123456")) {
			t.Errorf("%s does not take the colour of text", sign.Name())
		}
		name := sign.Name()
		a.Settings().SetTheme(inked{test.Theme(), color.White})
		if sign.Name() == name {
			t.Errorf("%s has one name in two colours", name)
		}
	}
}

// An inked theme has text of one colour.
type inked struct {
	fyne.Theme
	ink color.Color
}

func (i inked) Color(fyne.ThemeColorName, fyne.ThemeVariant) color.Color { return i.ink }

// TestSerifCoversTheCatalogue checks the alphabets that codes and titles are
// printed in.
func TestSerifCoversTheCatalogue(t *testing.T) {
	const needed = "AZaz09 .,:;()/&-–—“”‘’…\u00a0éèêëàâçôîïùûüñóíáúßøåæŁłčšžőğ αβγωΩ АЯаяЁё №°±×"
	for _, serif := range []fyne.Resource{Serif, SerifBold} {
		face, err := font.ParseTTF(bytes.NewReader(serif.Content()))
		if err != nil {
			t.Fatalf("%s: %v", serif.Name(), err)
		}
		var missing strings.Builder
		for _, r := range needed {
			if _, ok := face.NominalGlyph(r); !ok {
				missing.WriteRune(r)
			}
		}
		if missing.Len() > 0 {
			t.Errorf("%s has no %q", serif.Name(), missing.String())
		}
	}
}
