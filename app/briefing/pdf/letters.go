package pdf

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// letters knows which letters the fonts have. The styles of Noto Sans have the same.
type letters struct {
	words, signs, mono *sfnt.Font // Noto Sans, Go Regular and Go Mono
	buffer             *sfnt.Buffer
	lacking            *bool // a square stands for some letter
}

func newLetters() letters {
	l := letters{buffer: &sfnt.Buffer{}, lacking: new(bool)}
	for font, data := range map[**sfnt.Font][]byte{&l.words: regular, &l.signs: signs, &l.mono: mono} {
		parsed, err := sfnt.Parse(data)
		if err != nil {
			panic(err) // the fonts are compiled in
		}
		*font = parsed
	}
	return l
}

func (l letters) in(font *sfnt.Font, r rune) bool {
	g, err := font.GlyphIndex(l.buffer, r)
	return err == nil && g != 0 && r < 0x10000
}

func (l letters) has(r rune) bool { return l.in(l.words, r) || l.in(l.signs, r) }

// family is the font that has a letter, which would stand in letters of one width.
func (l letters) family(r rune, fixed bool) string {
	switch {
	case fixed && l.in(l.mono, r):
		return "Mono"
	case l.in(l.words, r):
		return "Noto"
	}
	return "Signs"
}

// runs takes a text apart where letters of one font meet those of another.
func (l letters) runs(text string, fixed bool, each func(run, family string)) {
	start, family := 0, ""
	for i, r := range text {
		if f := l.family(r, fixed); f != family {
			if i > start {
				each(text[start:i], family)
			}
			start, family = i, f
		}
	}
	if start < len(text) {
		each(text[start:], family)
	}
}

// alike are letters that look as others do, and which the fonts lack.
var alike = strings.NewReplacer("\u2011", "-", "\u2009", " ", "\u202F", " ", "\u00A0", " ", "\u02BC", "’", "\u00AD", "", "\u200B", "")

const square = '□'

// fit is a text in letters that the fonts have.
func (l letters) fit(text string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(alike.Replace(text)) {
		switch {
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
		case l.has(r):
			b.WriteRune(r)
		default:
			b.WriteString(l.instead(r))
		}
	}
	return b.String()
}

// instead is what stands for a letter that the fonts lack: the same without its accents,
// or a square.
func (l letters) instead(r rune) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(string(r)))
	if plain != string(r) && !strings.ContainsFunc(plain, func(r rune) bool { return !l.has(r) }) {
		return plain
	}
	*l.lacking = true
	return string(square)
}

func pageNumber(n, total int) string { return fmt.Sprintf("%d / %d", n, total) }
