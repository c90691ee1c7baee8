package symbol

import "testing"

func TestRune(t *testing.T) {
	for _, c := range []struct {
		font string
		code rune
		want rune
	}{
		{"Symbol", 0x61, 'α'},
		{"Symbol", 0x57, 'Ω'},
		{"Symbol", 0xB7, '•'},
		{"Symbol", 0xF0B7, '•'}, // as Word writes it
		{"Symbol", 0xF02D, '−'},
		{"Symbol", 0xF0E3, '©'},
		{"Symbol", 0x28, '('},
		{"Symbol", 0x35, '5'},
		{"Symbol", 0xF2, '∫'},
		{"Symbol", 0xF5, '⌡'},
		{"Symbol", 0xFE, ' '},
		{"Symbol", 0x07, ' '},
		{"SymbolMT", 0xB3, '≥'},
		{"Wingdings", 0xF0A7, '▪'},
		{"Wingdings", 0xF0D8, '➢'},
		{"Wingdings 2", 0xF050, '•'}, // an ornament we have no character for
		{"ZapfDingbats", 0x6C, '●'},
		{"Times New Roman", 0x61, 'a'},
		{"Times New Roman", 0xE9, 'é'},
		{"Times New Roman", 0xF0B7, 0xB7},
		{"Symbol", 0x2022, 0x2022}, // already a character
	} {
		if got := Rune(c.font, c.code); got != c.want {
			t.Errorf("code %02X of %s is %q, want %q", c.code, c.font, got, c.want)
		}
	}
}

func TestEveryCodeIsACharacter(t *testing.T) {
	for code := range rune(256) {
		if r := Rune("Symbol", code); r < ' ' {
			t.Errorf("code %02X of Symbol is the control character %U", code, r)
		}
	}
}

func TestIs(t *testing.T) {
	for font, want := range map[string]bool{"Symbol": true, "symbolmt": true, "Wingdings 3": true, "Arial": false, "": false} {
		if Is(font) != want {
			t.Errorf("Is(%q) is %v", font, !want)
		}
	}
}
