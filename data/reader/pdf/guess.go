package pdf

import "math"

// guess finds out what the codes of a font stand for whose glyphs are only
// numbered, as programs of the nineties left them: in the order of the alphabet,
// but shifted. The first glyph of an alphabet is the blank (code 32 of ASCII); in
// TrueType fonts three others come before it. The shift is believed at which the
// letters are as wide as in the standard font that the font is named after. It
// reports false where no shift fits.
func (f *font) guess() bool {
	w, courier := standard(f.name)
	if courier {
		return false
	}
	const (
		exact = 15.0 // thousandths by which widths of cuts of one face differ
		few   = 6    // letters that are too few to tell
	)
	for _, shift := range []int{32, 29, 31, 30} {
		letters, fitting := 0, 0
		for c, width := range f.widths {
			r := rune(c + shift)
			if width == 0 || r <= ' ' || r > '~' {
				continue
			}
			letters++
			if math.Abs(width*1000-w.of(r)) <= exact {
				fitting++
			}
		}
		if letters < few || fitting*5 < letters*4 {
			continue
		}
		for c := range 256 {
			f.text[c] = ""
			if r := rune(c + shift); r <= '~' {
				f.text[c] = string(r)
			}
		}
		f.text['\r'], f.text['\n'], f.text['\t'] = "-", " ", " " // as these programs put them
		return true
	}
	return false
}
