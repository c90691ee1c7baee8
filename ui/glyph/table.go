package glyph

import (
	"strings"
	"sync"
	"unicode"

	"fyne.io/fyne/v2"
)

// reference is the size at which characters are measured: large, because Fyne
// rounds what it measures to a sixty-fourth of a unit.
const reference = 256

// dense is the end of the Latin, Greek and Cyrillic blocks, whose widths lie in
// an array; the few characters beyond it lie in a map.
const dense = 0x530

// wordsKept bounds the memory spent on words measured whole. It is a few pages'
// worth; when it is reached the words are forgotten and measured again.
const wordsKept = 4096

// A table holds what is known of one font. Its widths are for size 1.
type table struct {
	mu     sync.Mutex
	face   Face // at the reference size
	height float32
	ascent float32

	common [dense]float32 // advance plus one; zero is not yet measured
	rare   map[rune]float32
	words  map[string]float32
	lifts  map[rune]float32 // of texts, by their first character
}

// tables remembers the table of every font in use. It is a memory of
// measurements, the same whoever asks, and the one variable of this package.
var tables = fonts{known: map[fontKey]*table{}}

type fonts struct {
	mu    sync.Mutex
	known map[fontKey]*table
}

// Forget forgets every width, for when characters are taken from other fonts than
// before.
func Forget() {
	tables.mu.Lock()
	defer tables.mu.Unlock()
	clear(tables.known)
}

type fontKey struct {
	font  fyne.Resource
	style fyne.TextStyle
}

// of returns the table of a face's font, which sizes share.
func (f *fonts) of(face Face) *table {
	key := fontKey{face.font(), face.Style}
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.known[key]
	if t == nil {
		t = &table{
			face:  Face{Size: reference, Style: face.Style, Font: face.Font},
			rare:  map[rune]float32{},
			words: map[string]float32{},
			lifts: map[rune]float32{},
		}
		size, base := fyne.CurrentApp().Driver().RenderedTextSize("x", reference, face.Style, face.Font)
		t.height, t.ascent = size.Height/reference, base/reference
		f.known[key] = t
	}
	return t
}

// width is the width of a text at size 1.
func (t *table) width(text string) float32 {
	t.mu.Lock()
	defer t.mu.Unlock()
	var sum float32
	for i, r := range text {
		if joins(r) {
			return t.byWords(text, i, sum)
		}
		sum += t.advance(r)
	}
	return sum
}

// fit is how many bytes of a text fit in a width: whole characters, with the marks
// that stand on them. Characters of joining scripts count one by one here.
func (f Face) fit(text string, width float32) int {
	t := tables.of(f)
	t.mu.Lock()
	defer t.mu.Unlock()
	size := f.spacing()
	var sum float32
	for i, r := range text {
		// A mark is as wide as nothing: it never ends what fits.
		sum += t.advance(r)
		if sum*size > width {
			return i
		}
	}
	return len(text)
}

// byWords is the width of a text in which the first joining character stands at
// byte i, after characters that sum up to before.
func (t *table) byWords(text string, i int, before float32) float32 {
	start := strings.LastIndexByte(text[:i], ' ') + 1
	for _, r := range text[start:i] {
		before -= t.advance(r)
	}
	for n, word := range strings.Split(text[start:], " ") {
		if n > 0 {
			before += t.advance(' ')
		}
		before += t.word(word)
	}
	return before
}

// word is the width of one word, measured whole where its characters join.
func (t *table) word(word string) float32 {
	if strings.IndexFunc(word, joins) < 0 {
		var sum float32
		for _, r := range word {
			sum += t.advance(r)
		}
		return sum
	}
	w, ok := t.words[word]
	if !ok {
		if len(t.words) >= wordsKept {
			clear(t.words)
		}
		w = t.measure(word)
		t.words[word] = w
	}
	return w
}

// advance is the width of one character at size 1.
func (t *table) advance(r rune) float32 {
	if r >= 0 && r < dense {
		if w := t.common[r]; w > 0 {
			return w - 1
		}
	} else if w, ok := t.rare[r]; ok {
		return w
	}
	var w float32
	if !unicode.Is(unicode.Mn, r) { // a combining mark stands on the character before it
		w = t.measure(string(r))
	}
	if r >= 0 && r < dense {
		t.common[r] = w + 1
	} else {
		t.rare[r] = w
	}
	return w
}

func (t *table) measure(text string) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(text, reference, t.face.Style, t.face.Font)
	return size.Width / reference
}

// joining are the scripts in which the width of a character depends on its
// neighbours.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Nko, unicode.Mongolian,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya,
	unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala,
	unicode.Tibetan, unicode.Myanmar, unicode.Khmer,
}

// joins reports whether a character must be measured within its word: a letter
// of a joining script, or one of the marks that make one emoji of several.
func joins(r rune) bool {
	switch {
	case r < 0x600:
		return false
	case r == 0x200D, r >= 0xFE00 && r <= 0xFE0F, r >= 0x1F1E6 && r <= 0x1F1FF, r >= 0x1F3FB && r <= 0x1F3FF:
		return true
	case r < 0x1900:
		return unicode.In(r, joining...)
	}
	return unicode.In(r, unicode.Arabic, unicode.Devanagari, unicode.Myanmar)
}
