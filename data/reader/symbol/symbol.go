// Package symbol reads the fonts Symbol and Wingdings, whose codes are no
// characters: a "b" set in Symbol is a β. Word documents and PDF files both use
// them for bullets, minus signs and Greek letters.
//
// The table of Symbol is the encoding printed in annex D.5 of ISO 32000-1; of
// Wingdings only what serves as a bullet or an arrow is kept.
package symbol

import "strings"

// greek holds what Symbol has in the places of the letters A to Z and a to z.
const greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ" + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"

// signs holds what Symbol has from A1 to FE in other places than ASCII; a blank
// is a part of a tall bracket or a code without a sign.
const signs = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫⌠ ⌡         "

// ascii holds the places below A0 where Symbol differs from ASCII, letters apart.
var ascii = map[byte]rune{
	'"': '∀', '$': '∃', '\'': '∋', '*': '∗', '-': '−', '@': '≅',
	'\\': '∴', '^': '⊥', '~': '∼', '`': ' ', 0xA0: '€',
}

// wingdings holds what serves as a bullet or an arrow.
var wingdings = map[byte]rune{
	0x6C: '●', 0x6E: '■', 0x6F: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖',
	0x9F: '•', 0xA7: '▪', 0xA8: '◻', 0xD8: '➢', 0xE0: '→', 0xF0: '⇨', 0xFB: '✗', 0xFC: '✓', 0xFE: '☑',
}

var table = symbolTable()

// symbolTable puts the lists above together.
func symbolTable() (t [256]rune) {
	for code := byte(' '); code < 0x7F; code++ {
		t[code] = rune(code)
	}
	for code, r := range ascii {
		t[code] = r
	}
	letters := []rune(greek)
	for i := range 26 {
		t['A'+i], t['a'+i] = letters[i], letters[26+i]
	}
	for i, r := range []rune(signs) {
		t[0xA1+i] = r
	}
	return t
}

// Is says whether a font of this name is one that the package reads.
func Is(font string) bool { return kind(font) != 0 }

// Rune gives the character that stands for a code of a font, and a bullet where
// the font has an ornament. Codes of other fonts stand for themselves. Word
// shifts the codes to F000 and above; that is undone.
func Rune(font string, code rune) rune {
	if code >= 0xF000 && code <= 0xF0FF {
		code -= 0xF000
	}
	switch k := kind(font); {
	case code > 0xFF || k == 0:
		return code
	case k == 'w':
		if r, ok := wingdings[byte(code)]; ok {
			return r
		}
		return '•'
	case table[code] == 0:
		return ' '
	}
	return table[code]
}

// kind tells Symbol ('s') from fonts of ornaments ('w') and all others (0).
func kind(font string) byte {
	font = strings.ToLower(font)
	switch {
	case strings.HasPrefix(font, "symbol"):
		return 's'
	case strings.HasPrefix(font, "wingdings"), strings.HasPrefix(font, "webdings"), strings.HasPrefix(font, "zapfdingbats"):
		return 'w'
	}
	return 0
}
