package pdf

import (
	"strconv"
	"strings"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/encoding/charmap"

	"vademecum/data/reader/symbol"
)

// An encoding tells which character each code of one byte stands for; 0 where it
// stands for none.
type encoding [256]rune

// standardSigns is where Adobe's standard encoding (ISO 32000-1, annex D.2) differs
// from ASCII.
var standardSigns = map[byte]rune{
	0x27: '’', 0x60: '‘', 0xA1: '¡', 0xA2: '¢', 0xA3: '£', 0xA4: '⁄', 0xA5: '¥', 0xA6: 'ƒ', 0xA7: '§',
	0xA8: '¤', 0xA9: '\'', 0xAA: '“', 0xAB: '«', 0xAC: '‹', 0xAD: '›', 0xAE: 'ﬁ', 0xAF: 'ﬂ', 0xB1: '–',
	0xB2: '†', 0xB3: '‡', 0xB4: '·', 0xB6: '¶', 0xB7: '•', 0xB8: '‚', 0xB9: '„', 0xBA: '”', 0xBB: '»',
	0xBC: '…', 0xBD: '‰', 0xBF: '¿', 0xC1: '`', 0xC2: '´', 0xC3: 'ˆ', 0xC4: '˜', 0xC5: '¯', 0xC6: '˘',
	0xC7: '˙', 0xC8: '¨', 0xCA: '˚', 0xCB: '¸', 0xCD: '˝', 0xCE: '˛', 0xCF: 'ˇ', 0xD0: '—', 0xE1: 'Æ',
	0xE3: 'ª', 0xE8: 'Ł', 0xE9: 'Ø', 0xEA: 'Œ', 0xEB: 'º', 0xF1: 'æ', 0xF5: 'ı', 0xF8: 'ł', 0xF9: 'ø',
	0xFA: 'œ', 0xFB: 'ß',
}

// encodingNamed gives an encoding by its name in PDF. The empty name is the one
// that is built into fonts, which for text is nearly always the standard one; for
// fonts of symbols it is their own.
func encodingNamed(name, font string) (e encoding) {
	for c := range 256 {
		switch {
		case name == "WinAnsiEncoding":
			e[c] = charmap.Windows1252.DecodeByte(byte(c))
			if c == 0xA0 {
				e[c] = ' '
			}
		case name == "MacRomanEncoding", name == "MacExpertEncoding":
			e[c] = charmap.Macintosh.DecodeByte(byte(c))
		case symbol.Is(font):
			e[c] = symbol.Rune(font, rune(c))
		default:
			if c >= ' ' && c < 0x7F {
				e[c] = rune(c)
			}
			if r, ok := standardSigns[byte(c)]; ok {
				e[c] = r
			}
		}
	}
	return e
}

// differ applies the glyph names that a font puts in the places of some codes, and
// tells whether they are no names but numbers.
func (e *encoding) differ(enc pdf.Value, font pdf.Font) (numbered bool) {
	list := enc.Key("Differences")
	decoder := font.Encoder()
	at, named := 0, 0
	for i := range min(list.Len(), 1000) {
		v := list.Index(i)
		switch v.Kind() {
		case pdf.Integer:
			at = int(v.Int64())
		case pdf.Name:
			if at >= 0 && at < 256 {
				r, known := glyph(v.Name())
				if !known { // the list of glyph names of the library
					for _, r = range decoder.Decode(string([]byte{byte(at)})) {
						break
					}
					known = r != rune(at) || len(v.Name()) == 1
				}
				if known || e[at] == 0 {
					e[at] = r
				}
				if known {
					named++
				} else {
					numbered = true
				}
			}
			at++
		}
	}
	return numbered && named == 0
}

// glyph reads the names of glyphs that are made after a rule (Adobe Glyph List
// Specification): "uni20AC", "u1F600", and the parts of a name before a dot.
func glyph(name string) (rune, bool) {
	name, _, _ = strings.Cut(name, ".")
	for _, prefix := range []string{"uni", "u"} {
		digits, ok := strings.CutPrefix(name, prefix)
		if !ok || len(digits) < 4 || len(digits) > 6 || prefix == "uni" && len(digits) != 4 {
			continue
		}
		if n, err := strconv.ParseUint(digits, 16, 32); err == nil && n <= 0x10FFFF {
			return rune(n), true
		}
	}
	switch name {
	case "nbspace", "nonbreakingspace", "space":
		return ' ', true
	case "hyphen", "sfthyphen", "softhyphen":
		return '-', true
	}
	return 0, false
}
