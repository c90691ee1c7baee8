package glyph

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"
)

var (
	body = Face{Size: 15}
	bold = Face{Size: 15, Style: fyne.TextStyle{Bold: true}}
)

func TestWidthIsWhatFyneMeasures(t *testing.T) {
	test.NewTempApp(t)
	tests := []struct{ name, text string }{
		{"nothing", ""},
		{"a code", "X.509 (10/2019)"},
		{"Latin", "Public-key and attribute certificate frameworks"},
		{"accents", "Série de Recommandations à l'étude"},
		{"accents as combining marks", "Se\u0301rie de Recommandations a\u0300 l'e\u0301tude"},
		{"Cyrillic", "Всемирная ассамблея по стандартизации электросвязи"},
		{"Greek", "Διεθνής Ένωση Τηλεπικοινωνιών"},
		{"dashes, quotes and other signs", "“A – B” … 2\u00a0986 № §"},
	}
	for _, test := range tests {
		for _, f := range []Face{body, bold, {Size: 34}, {Size: 12.5}} {
			want := fyne.MeasureText(test.text, f.Size, f.Style).Width
			if got := f.Width(test.text); off(got, want) > 0.02 {
				t.Errorf("%s at size %g: width %.2f, Fyne measures %.2f", test.name, f.Size, got, want)
			}
		}
	}
}

// TestSumsStayNearMeasurements holds the claim of the package for words no table
// names. Kerning moves single pairs by up to a fifth of a letter, so short words
// may be off by a larger share; none is off by more than two units at reading size.
func TestSumsStayNearMeasurements(t *testing.T) {
	test.NewTempApp(t)
	for name, letters := range map[string]string{
		"Latin": "abcdefghijklmnopqrstuvwxyzéèüñçßåø", "Greek": "αβγδεζηθικλμνξοπρστυφχψωάέ", "Cyrillic": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
	} {
		word := rapid.StringOfN(rapid.RuneFrom([]rune(letters)), 1, 14, -1)
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			w := word.Draw(t, "word")
			got, want := body.Width(w), fyne.MeasureText(w, body.Size, body.Style).Width
			if math.Abs(float64(got-want)) > 2+0.02*float64(want) {
				t.Fatalf("%q: width %.2f, Fyne measures %.2f", w, got, want)
			}
		}))
	}
}

func TestJoiningScriptsAreMeasuredWhole(t *testing.T) {
	test.NewTempApp(t)
	// The mark that joins emoji makes one picture of several characters: a sum
	// would be too wide by far. It needs no font but the bundled ones.
	const family = "\U0001F468\u200D\U0001F469\u200D\U0001F467"
	for _, text := range []string{family, "a " + family + " b", "before" + family, family + " after"} {
		got, want := body.Width(text), fyne.MeasureText(text, body.Size, body.Style).Width
		if off(got, want) > 0.03 { // a space beside a picture is drawn from its font
			t.Errorf("%q: width %.2f, Fyne measures %.2f", text, got, want)
		}
	}
	for r, want := range map[rune]bool{'x': false, 'я': false, 'ё': false, '中': false, 'ع': true, 'क': true, '\u200d': true, '\ufdfa': true, 'א': false} {
		if joins(r) != want {
			t.Errorf("%q joins its neighbours: %v, want %v", r, !want, want)
		}
	}
}

func TestCombiningMarksTakeNoRoom(t *testing.T) {
	test.NewTempApp(t)
	if a, b := body.Width("e\u0301"), body.Width("e"); a != b {
		t.Errorf("e with an accent is %.2f wide, without %.2f", a, b)
	}
}

func TestFacesOfOneFontShareItsTable(t *testing.T) {
	test.NewTempApp(t)
	if tables.of(Face{Size: 12}) != tables.of(Face{Size: 30}) {
		t.Error("two sizes of one font have two tables")
	}
	if tables.of(body) == tables.of(bold) {
		t.Error("regular and bold share a table")
	}
}

func TestHeightAndAscent(t *testing.T) {
	test.NewTempApp(t)
	size, base := fyne.CurrentApp().Driver().RenderedTextSize("x", 15, fyne.TextStyle{}, nil)
	if off(body.Height(), size.Height) > 0.02 || off(body.Ascent(), base) > 0.02 {
		t.Errorf("height %.2f and ascent %.2f, Fyne has %.2f and %.2f", body.Height(), body.Ascent(), size.Height, base)
	}
}

func off(got, want float32) float64 {
	if got == want {
		return 0
	}
	return math.Abs(float64(got-want)) / math.Max(float64(want), 1)
}
