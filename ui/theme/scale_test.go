package theme

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"vademecum/ui/glyph"
)

var faces = map[string]glyph.Face{
	"display": Display, "title": Title, "heading": Heading, "body": Body, "strong": Strong, "small": Small, "label": Label, "caps": Caps,
}

func TestSizesAreWhole(t *testing.T) {
	for name, f := range faces {
		if f.Size != float32(math.Trunc(float64(f.Size))) {
			t.Errorf("%s is of size %g: Fyne would space its letters as those of the next whole size", name, f.Size)
		}
		if f.Size < Caps.Size {
			t.Errorf("%s is smaller than the smallest size", name)
		}
	}
}

func TestFacesAtASize(t *testing.T) {
	if got := FacesAt(1); got != (Faces{Display, Title, Heading, Body, Strong, Small, Label, Caps}) {
		t.Errorf("at the usual size the faces are %+v", got)
	}
	large, small := FacesAt(1.5), FacesAt(0.8)
	if large.Body.Size != 24 || large.Display.Size != 51 || large.Display.Font != Display.Font {
		t.Errorf("half as large again, body is %g and display %g", large.Body.Size, large.Display.Size)
	}
	if small.Body.Size != 13 || small.Caps.Size != Caps.Size {
		t.Errorf("at four fifths, body is %g and capitals are %g", small.Body.Size, small.Caps.Size)
	}
}

func TestLeading(t *testing.T) {
	test.NewTempApp(t)
	for name, f := range faces {
		got := Leading(f)
		if got < f.Height() || got > 1.2*f.Height() || got != float32(math.Trunc(float64(got))) {
			t.Errorf("lines of %s stand %g apart, set solid %.2f", name, got, f.Height())
		}
	}
}

func TestCentred(t *testing.T) {
	// A capital of size 14 is 10 units tall: centred on 50 it stands on 55.
	if got := Centred(glyph.Face{Size: 14}, 50); got != 55 {
		t.Errorf("the baseline is at %g, want 55", got)
	}
	if above, below := Centred(Body, 50), Centred(Display, 50); below <= above {
		t.Errorf("a larger face stands on %g, a smaller one on %g", below, above)
	}
}

func TestFyneWidgetsShareTheScale(t *testing.T) {
	th := New(Light)
	tests := []struct {
		name fyne.ThemeSizeName
		want float32
	}{
		{fynetheme.SizeNameText, Body.Size},
		{fynetheme.SizeNameCaptionText, Small.Size},
		{fynetheme.SizeNameHeadingText, Title.Size},
		{fynetheme.SizeNamePadding, fynetheme.DefaultTheme().Size(fynetheme.SizeNamePadding)}, // left as it is
	}
	for _, test := range tests {
		if got := th.Size(test.name); got != test.want {
			t.Errorf("%s is %g, want %g", test.name, got, test.want)
		}
	}
	if th.Font(fyne.TextStyle{Bold: true}) == nil || th.Icon(fynetheme.IconNameSearch) == nil {
		t.Error("the theme lacks a font or an icon that Fyne has")
	}
}
