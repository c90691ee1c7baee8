package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is a way of counting.
type class string

const (
	figure     class = "1"
	letter     class = "a"
	capital    class = "A"
	lowerRoman class = "i"
	upperRoman class = "I"
	dotted     class = "1.1"
)

// A marker is the number or bullet at the start of a text.
type marker struct {
	printed string // "12.", "(a)", "•"; empty where there is none
	rest    int    // byte offset of the text behind it
	bullet  bool
	form    string // how the number is set: "%.", "%)", "(%)", "%"
	as      [2]reading
	parts   int // of a dotted number: 2 for "1.1"
}

// A reading is one way to read a number: i is the ninth letter and roman 1.
type reading struct {
	class class
	value int
}

// bullets are the glyphs that open an entry of a list. A hyphen or dash does so
// only where a sentence cannot go on with it, and so does the letter o, which is
// what is left of a hollow bullet.
const bullets = "•‣◦▪▫■□●○∙·❖➢➤►✓✔★*-−–—o\uf0b7\uf0a7\uf0d8\uf076\uf0fc"

// weak says whether a bullet may as well be a part of a sentence.
func (m marker) weak() bool { return m.bullet && strings.Contains("*·-−–—o", m.printed) }

// none says whether there is no marker.
func (m marker) none() bool { return m.printed == "" }

// key tells the lists of a document apart by the look of their markers.
func (m marker) key(r reading) string {
	if m.bullet {
		return m.printed
	}
	return m.form + string(r.class)
}

// parseMarker reads the marker at the start of text.
func parseMarker(text string) marker {
	r, size := utf8.DecodeRuneInString(text)
	if strings.ContainsRune(bullets, r) {
		if rest := text[size:]; rest == "" || blankFirst(rest) {
			return marker{printed: text[:size], bullet: true, rest: len(text) - len(skipBlanks(rest))}
		}
		if r != 'o' { // "o)" comes after "n)"
			return marker{}
		}
	}
	open := strings.HasPrefix(text, "(")
	number := text
	if open {
		number = text[1:]
	}
	end := strings.IndexFunc(number, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' })
	if end < 0 {
		end = len(number)
	}
	number, after := number[:end], number[end:]
	form := "%"
	switch {
	case open && strings.HasPrefix(after, ")"):
		form, after = "(%)", after[1:]
	case open:
		return marker{}
	case strings.HasPrefix(after, ")"):
		form, after = "%)", after[1:]
	case strings.HasSuffix(number, "."):
		form, number = "%.", strings.TrimSuffix(number, ".")
	}
	if after != "" && !blankFirst(after) {
		return marker{}
	}
	m := marker{form: form, rest: len(text) - len(skipBlanks(after))}
	m.printed = text[:len(text)-len(after)]
	if form == "%" && m.rest == len(text) {
		return marker{} // a number alone counts nothing
	}
	if !m.read(number) || form == "%" && m.as[0].class != figure && m.as[0].class != dotted {
		return marker{}
	}
	return m
}

// read finds the readings of a number.
func (m *marker) read(number string) bool {
	switch {
	case number == "" || len(number) > 12:
		return false
	case strings.Contains(number, "."):
		parts := strings.Split(number, ".")
		for i, p := range parts {
			n := decimal(p)
			if n < 0 && !(i == 0 && len(p) == 1 && p[0] >= 'A' && p[0] <= 'Z') && !(i == 0 && roman(strings.ToLower(p)) > 0 && strings.ToUpper(p) == p) {
				return false
			}
			m.as[0] = reading{dotted, n}
		}
		m.parts = len(parts)
		return true
	case decimal(number) >= 0:
		m.as[0] = reading{figure, decimal(number)}
		return true
	}
	lower := strings.ToLower(number)
	small, large := number == lower, number == strings.ToUpper(number)
	if !small && !large {
		return false
	}
	k := 0
	if len(number) == 1 && lower[0] >= 'a' && lower[0] <= 'z' {
		c := letter
		if large {
			c = capital
		}
		m.as[k] = reading{c, int(lower[0]-'a') + 1}
		k++
	}
	if n := roman(lower); n > 0 {
		c := lowerRoman
		if large {
			c = upperRoman
		}
		m.as[k] = reading{c, n}
		k++
	}
	if n := beyondZ(number); n > 0 && m.form != "%." {
		m.as[k] = reading{letter, n}
		k++
	}
	return k > 0
}

// beyondZ reads what follows z in either custom, aa, bb, cc and aa, ab, ac; 0 for
// anything else.
func beyondZ(s string) int {
	if len(s) != 2 || s[0] != 'a' && s[0] != s[1] || s[1] < 'a' || s[1] > 'z' {
		return 0
	}
	return 26 + int(s[1]-'a') + 1
}

// decimal reads at most four digits, and gives -1 for anything else.
func decimal(s string) int {
	if s == "" || len(s) > 4 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

var romanOnes = map[string]int{"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}

// roman reads a roman numeral in small letters from i to xxxix, and gives 0 for
// anything else.
func roman(s string) int {
	tens := len(s) - len(strings.TrimLeft(s, "x"))
	one, ok := romanOnes[s[tens:]]
	if !ok || tens > 3 {
		return 0
	}
	return tens*10 + one
}

func blankFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}

func skipBlanks(s string) string { return strings.TrimLeftFunc(s, unicode.IsSpace) }
