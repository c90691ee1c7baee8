package ident

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"X.509", "x.509"},
		{"Ｘ．５０９", "x.509"},                 // full-width
		{"Х.509", "x.509"},                 // Cyrillic Х
		{"А/RES/70/1", "a/res/70/1"},       // Cyrillic А
		{"Ηello", "hello"},                 // Greek Η
		{"ВСЕМКНОРАТХ", "bcemkhopatx"},     // all of them Cyrillic
		{"résolution", "resolution"},       // diacritics
		{"re\u0301solution", "resolution"}, // decomposed
		{"İstanbul", "istanbul"},
		{"ITU\u2011T", "itu-t"}, // hyphens
		{"ITU\u2013T", "itu-t"},
		{"ITU\u2212T", "itu-t"},
		{"ITU_T", "itu-t"},
		{"X\u00a0509", "x 509"}, // blanks
		{"X\u202f509", "x 509"},
		{"X\t509\r\n", "x 509  "},
		{"X\u200b.\u00ad509", "x.509"}, // nothing to see
		{"«X.509»", " x.509 "},
		{"“X.509”", " x.509 "},
		{"[X.509]", "(x.509)"},
		{"G.7041|Y.1303", "g.7041/y.1303"},
		{"٤٤", "44"},
		{"Nº 44", "no 44"},
		{"№ 44", "no 44"},
		{"", ""},
	} {
		got, ok := fold(c.text)
		if !ok || got != c.want {
			t.Errorf("%q folds to %q (%v), want %q", c.text, got, ok, c.want)
		}
	}
}

func TestFoldRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"broken UTF-8":         "x509\xff",
		"half a letter":        "\xd0.509",
		"a control character":  "x\x07509",
		"a zero byte":          "\x00",
		"an escape":            "\x1b[31mx509",
		"more than 400 bytes":  strings.Repeat("x", 401),
		"ten thousand letters": strings.Repeat("x.509 ", 1667),
	} {
		if got, ok := fold(text); ok {
			t.Errorf("%s is folded to %q, want it refused", name, got)
		}
		if readings := Parse(text); readings != nil {
			t.Errorf("%s is read as %s", name, ids(readings))
		}
	}
}

// A text that just fits is still read.
func TestParseUpToTheLimit(t *testing.T) {
	text := "X.509" + strings.Repeat(" ", maxText-len("X.509"))
	if got := ids(Parse(text)); got != "itu-t/X.509" {
		t.Errorf("X.509 with blanks up to the limit is read as %q", got)
	}
	if got := ids(Parse(text + " ")); got != "" {
		t.Errorf("X.509 with blanks beyond the limit is read as %q", got)
	}
}

// Folding twice changes nothing: the vocabulary relies on it.
func TestFoldIsStable(t *testing.T) {
	for _, s := range spellings(t) {
		once, ok := fold(s.text)
		if !ok {
			continue
		}
		if twice, _ := fold(once); twice != once {
			t.Errorf("%q folds to %q, and that to %q", s.text, once, twice)
		}
	}
}

func TestVocabulary(t *testing.T) {
	for _, c := range []struct {
		text  string
		words vocabulary
		left  int // tokens behind the phrase; -1 when there is none
	}{
		{"itu-t x", sectorTWords, 1},
		{"ITU T x", sectorTWords, 1},
		{"itu.t", sectorTWords, 0},
		{"МСЭ-Т x", sectorTWords, 1},
		{"itu", sectorTWords, -1},
		{"item", sectorTWords, -1},
		{"Rec. X", recWords, 1},
		{"Рекомендация", recWords, 0},
		{"recommend", recWords, -1},
		{"resolución", resolutionWords, 0},
		{"yasmine hammamet 2016", conferences[6].words, 1},
		{"", recWords, -1},
	} {
		folded, _ := fold(c.text)
		rest, ok := c.words.in(tokens(folded))
		if left := len(rest); ok != (c.left >= 0) || ok && left != c.left {
			t.Errorf("%q: read %v with %d tokens left, want %d", c.text, ok, left, c.left)
		}
	}
}

// Plain texts are folded by a table; those with anything else in them are not, and must
// fold the same.
func TestPlainTextsFoldAlike(t *testing.T) {
	for c := range rune(utf8.RuneSelf) {
		text := "Rec " + string(c) + "X.509"
		plain, ok := fold(text)
		other, okToo := fold(text + "é")
		if ok != okToo || ok && plain+"e" != other {
			t.Errorf("%q folds to %q (%v), and before an é to %q (%v)", text, plain, ok, other, okToo)
		}
	}
}
