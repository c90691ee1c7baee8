package glyph

import (
	"testing"

	"fyne.io/fyne/v2/test"
)

// A text of the fonts within the program is drawn where it is measured, whatever comes
// behind its first letter.
func TestNoLift(t *testing.T) {
	test.NewTempApp(t)
	for _, text := range []string{"", "X.509", "Éditions", "Издание", "Ω", "“quoted”", "12 版", "C5 توصية", " ", "…", "→"} {
		if by := (Face{Size: 16}).Lift(text); by != 0 {
			t.Errorf("%q is lifted by %v", text, by)
		}
	}
}

// A text that begins in another script is measured so that it stands on the baseline of
// the Latin texts beside it: drawn at its measured place, its letters come to stand where
// they stand behind a Latin letter.
func TestLift(t *testing.T) {
	test.NewTempApp(t)
	for _, text := range []string{"國際", "建议书", "《日内瓦》", "توصية", "あ"} {
		const size = 40
		face := Face{Size: size}
		_, _, latin := face.Measure("x")
		_, _, ascent := face.Measure(text)
		if got := latin - ascent; got != face.Lift(text) || got < 0 || got > size/2 {
			t.Errorf("%q: it is measured %v higher than Latin text, and lifted by %v", text, got, face.Lift(text))
		}
		mixed := float32(top("x"+text, size, face))
		placed := float32(top(text, size, face)) + face.Lift(text)
		if off := placed - mixed; off < -2 || off > 2 {
			t.Errorf("%q stands %v of 40 pixels off the baseline", text, off)
		}
	}
}

// Fonts may have come or gone.
func TestForgottenLift(t *testing.T) {
	test.NewTempApp(t)
	face := Face{Size: 16}
	before := face.Lift("國")
	Forget()
	if after := face.Lift("國"); after != before {
		t.Errorf("the lift was %v and is %v", before, after)
	}
}
