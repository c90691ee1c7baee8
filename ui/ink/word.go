package ink

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2/canvas"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"vademecum/ui/glyph"
)

// longest is how many bytes of a text are drawn here. What is longer is nobody's line.
const longest = 1 << 10

// A word is what stands between two blanks, shaped: each letter has its place. A text
// that cannot be put together from its words is one word.
type word struct {
	runs    []run
	advance fixed.Int26_6 // in units of Fyne, as all measures here
	script  language.Script
	strange bool // has something that is not drawn here: a letter nobody has, or a coloured one
}

// A run is the part of a word that comes from one font.
type run struct {
	font    *font.Face
	at      fixed.Int26_6
	letters []letter
	bounds  shaping.Bounds
}

// A letter is a glyph of a font, at some distance from the beginning of its run.
type letter struct {
	glyph font.GID
	x, y  fixed.Int26_6
}

type wordKey struct {
	face glyph.Face
	text string
}

// A line is a text, shaped.
type line struct {
	words   []placed
	advance fixed.Int26_6
	ascent  fixed.Int26_6 // of the first run, which Fyne puts the baseline by
	height  fixed.Int26_6 // of the first font of the theme, which Fyne measures by
	whole   bool          // one word, whose runs begin on whole pixels
}

type placed struct {
	*word
	at fixed.Int26_6
}

// faceOf is how a text is set.
func faceOf(t *canvas.Text) glyph.Face {
	return glyph.Face{Size: t.TextSize, Style: t.TextStyle, Font: t.FontSource}
}

// line shapes a text. It reports false for one that is not to be drawn here.
func (s *set) line(t *canvas.Text) (line, bool) {
	f := faceOf(t)
	if len(t.Text) > longest || !utf8.ValidString(t.Text) || strings.IndexFunc(t.Text, unicode.IsControl) >= 0 {
		return line{}, false
	}
	blank := s.word(f, " ")
	if blank.strange {
		return line{}, false
	}
	l := line{ascent: blank.runs[0].bounds.Ascent, height: blank.runs[0].bounds.LineThickness()}
	if simple(t.Text) && s.byWords(&l, f, t.Text, blank) {
		return l, true
	}
	w := s.word(f, t.Text)
	l.words, l.advance, l.whole = []placed{{word: w}}, w.advance, true
	if len(w.runs) > 0 {
		l.ascent = w.runs[0].bounds.Ascent
	}
	return l, !w.strange
}

// byWords puts a line together from its words. It reports false when they are not of
// one font and script: Fyne begins another run there.
func (s *set) byWords(l *line, f glyph.Face, text string, blank *word) bool {
	script := language.Script(language.Common)
	l.words, l.advance = make([]placed, 0, 16), 0
	for text != "" {
		part, rest, more := strings.Cut(text, " ")
		if text = rest; part != "" {
			w := s.word(f, part)
			if w.strange || len(w.runs) != 1 || w.runs[0].font != blank.runs[0].font || w.script != script && w.script != language.Common && script != language.Common {
				return false
			}
			if w.script != language.Common {
				script = w.script
			}
			l.words = append(l.words, placed{w, l.advance})
			l.advance += w.advance
		}
		if more {
			l.advance += blank.advance
		}
	}
	return true
}

// simple reports whether no character of a text depends on one in another word: those
// of Latin, Greek and Cyrillic and the punctuation that they share do not, unless a word
// begins with a mark, which stands on the blank then.
func simple(text string) bool {
	before := ' '
	for _, r := range text {
		if r >= 0x590 && (r < 0x1e00 || r >= 0x2000) && (r < 0x2010 || r >= 0x2028) && (r < 0x2030 || r >= 0x2060) {
			return false
		}
		if before == ' ' && r >= 0x300 && unicode.Is(unicode.M, r) {
			return false
		}
		before = r
	}
	return true
}

// word shapes a word, or finds it among those that were shaped before.
func (s *set) word(f glyph.Face, text string) *word {
	key := wordKey{f, text}
	if w, ok := s.words.get(key); ok {
		return w
	}
	w := s.shape(f, text)
	key.text = strings.Clone(text)
	letters := 0
	for _, r := range w.runs {
		letters += len(r.letters)
	}
	s.words.put(key, w, wordWeight+letters)
	return w
}

// shape does what Fyne does: the text is cut where direction, script or font change, and
// the parts stand from left to right in the order in which they are written.
func (s *set) shape(f glyph.Face, text string) *word {
	w := &word{script: language.Common}
	runes, fonts := []rune(text), f.Fonts()
	s.share(f, fonts)
	parts := s.segmenter.Split(shaping.Input{
		Text: runes, RunEnd: len(runes), Direction: di.DirectionLTR, Size: fixed.Int26_6(float64(f.Size) * 64),
		Face: fonts.ResolveFace(' '), // that of blanks at the beginning of a part
	}, fonts)
	for i, in := range parts {
		if i == 0 {
			w.script = in.Script
		}
		out := s.shaper.Shape(in)
		r := run{font: out.Face, at: w.advance, bounds: out.LineBounds, letters: make([]letter, 0, len(out.Glyphs))}
		var pen fixed.Int26_6
		for _, g := range out.Glyphs {
			if g.GlyphID == 0 || !s.outlined(out.Face, g.GlyphID) {
				w.strange = true
			}
			r.letters = append(r.letters, letter{g.GlyphID, pen + g.XOffset, g.YOffset})
			pen += g.XAdvance
		}
		w.runs = append(w.runs, r)
		w.advance += pen
	}
	return w
}
