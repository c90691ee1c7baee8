package ink

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/glyph"
)

// What can be put together from words is, and the words are shaped once.
func TestLinesOfWords(t *testing.T) {
	test.NewTempApp(t)
	letters.renew()
	for _, c := range []struct {
		name, text string
		words      []string // nil when the text is shaped as one
	}{
		{"Latin", "Public-key frameworks", []string{"Public-key", "frameworks"}},
		{"with figures", "X.509 (10/2019) –", []string{"X.509", "(10/2019)", "–"}},
		{"figures alone", "10 2019", []string{"10", "2019"}},
		{"Cyrillic", "Всемирная ассамблея 2024", []string{"Всемирная", "ассамблея", "2024"}},
		{"marks upon letters", "l'e\u0301tude a", []string{"l'e\u0301tude", "a"}},
		{"blanks in a row", " a  b ", []string{"a", "b"}},
		{"blanks alone", "  ", []string{}},
		{"two scripts", "Кир Latin", nil},
		{"two scripts in a word", "КирLatin", nil},
		{"a mark on a blank", "a \u0301b", nil},
		{"Arabic, whose words stand right to left", "الاتحاد الدولي", nil},
		{"Chinese", "國際 電信", nil},
		{"a sign of another font", "a → b", nil},
	} {
		l, ok := letters.line(text(c.text, 13, fyne.TextStyle{}, color.Black))
		if !ok || l.whole != (c.words == nil) {
			t.Errorf("%s: drawn here: %v, shaped as one: %v", c.name, ok, l.whole)
			continue
		}
		if c.words != nil && len(l.words) != len(c.words) {
			t.Errorf("%s: %d words, want %d", c.name, len(l.words), len(c.words))
			continue
		}
		for i, w := range c.words {
			if l.words[i].word != letters.word(glyph.Face{Size: 13}, w) {
				t.Errorf("%s: word %d is not %q as shaped before", c.name, i, w)
			}
		}
	}
}

// Two sizes or styles of a word are two words.
func TestWordsAreOfTheirFace(t *testing.T) {
	test.NewTempApp(t)
	letters.renew()
	seen := map[*word]glyph.Face{}
	for _, f := range []glyph.Face{{Size: 13}, {Size: 14}, {Size: 13, Style: fyne.TextStyle{Bold: true}}, {Size: 13, Style: fyne.TextStyle{Italic: true}}} {
		w := letters.word(f, "word")
		if other, known := seen[w]; known {
			t.Errorf("%+v has the word of %+v", f, other)
		}
		seen[w] = f
		if len(w.runs) != 1 || len(w.runs[0].letters) != 4 || w.advance <= 0 || w.strange {
			t.Errorf("%+v: the word is %+v", f, w)
		}
	}
}
