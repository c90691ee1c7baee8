package pdf

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vademecum/data/reader/symbol"
)

// A word is a run of letters without a blank.
type word struct {
	text         string
	from, to     float64 // along the line
	y            float64 // of the baseline
	size         float64
	bold, italic bool
	spaced       bool // a blank was drawn before it
	raised       bool // a small word above the baseline of its line
}

// gapOfBlank is the gap between two letters, in parts of their size, from which on
// it is a blank. Blanks are a quarter of the size, and lines set to full width
// press them to about two thirds of that; letters are moved apart by less.
const gapOfBlank = 0.15

// wordsOf joins letters, in the order in which they are drawn, into words.
func wordsOf(marks []mark) []word {
	var words []word
	var text strings.Builder
	var w word
	open, spaced := false, false
	end := func() {
		if open {
			w.text = text.String()
			words = append(words, w)
		}
		text.Reset()
		open = false
	}
	var before mark
	for i, m := range marks {
		if i > 0 && m.text == before.text && math.Abs(m.x-before.x) < 0.1*m.size && math.Abs(m.y-before.y) < 0.1*m.size && m.width > 0.2*m.size {
			w.bold = true // drawn twice, to look bold
			continue
		}
		before = m
		if strings.TrimSpace(m.text) == "" {
			end()
			spaced = true
			continue
		}
		gap := m.x - w.to
		same := open && math.Abs(m.y-w.y) < 0.1*m.size && m.size < 1.2*w.size && w.size < 1.2*m.size &&
			gap < gapOfBlank*m.size && gap > -0.5*m.size
		if !same {
			end()
			w = word{from: m.x, y: m.y, size: m.size, bold: m.bold, italic: m.italic, spaced: spaced}
			open, spaced = true, false
		}
		text.WriteString(m.text)
		w.to = m.x + m.width
		w.bold, w.italic = w.bold && m.bold, w.italic && m.italic
	}
	end()
	return untrack(words)
}

// untrack puts words together that are set with spaces between their letters, as
// on the covers of Recommendations: at least five letters in a row, each as far
// from the last as the nearest two are, or not much further.
func untrack(words []word) []word {
	const fewest, further = 5, 1.5
	var out []word
	for i := 0; i < len(words); {
		end, least := i+1, math.Inf(1)
		for end < len(words) && words[end-1].before(words[end]) {
			least = min(least, words[end].from-words[end-1].to)
			end++
		}
		if end-i < fewest {
			out = append(out, words[i:end]...)
			i = end
			continue
		}
		for ; i < end; i++ {
			last := len(out) - 1
			if w := words[i]; i > 0 && last >= 0 && !w.spaced && words[i-1].before(w) && w.from-words[i-1].to <= further*least {
				out[last].text += w.text
				out[last].to = w.to
			} else {
				out = append(out, w)
			}
		}
	}
	return out
}

// before says whether two words are letters of one line, set apart.
func (w word) before(next word) bool {
	gap := next.from - w.to
	return utf8.RuneCountInString(w.text) == 1 && utf8.RuneCountInString(next.text) == 1 &&
		math.Abs(w.y-next.y) < 0.1*w.size && math.Abs(w.size-next.size) < 0.1*w.size && gap > 0 && gap < 1.5*w.size
}

// plain brings what a font gives for a letter to ordinary characters: ligatures
// are taken apart, codes of symbols get their meaning, blanks and hyphens at which
// no line may break become ordinary ones.
func plain(text, font string) string {
	ascii := true
	for i := 0; i < len(text); i++ {
		ascii = ascii && text[i] >= ' ' && text[i] < 0x7F
	}
	if ascii {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r >= 0xFB00 && r <= 0xFB06:
			b.WriteString(norm.NFKC.String(string(r)))
		case r >= 0xF000 && r <= 0xF0FF:
			b.WriteRune(symbol.Rune(symbolFont(font), r))
		case r == '\u00AD', r == '\u2010', r == '\u2011':
			b.WriteByte('-')
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == '\uFFFD':
		case r == '\u2126':
			b.WriteRune('Ω')
		case r == '\u00B5':
			b.WriteRune('μ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// symbolFont is the font in which to read a code of symbols.
func symbolFont(font string) string {
	if symbol.Is(font) {
		return font
	}
	return "symbol"
}
