package tongue

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A writer puts the English text together.
type writer struct {
	b      []byte
	known  bool   // something was read that a table has
	parted bool   // a blank must stand before the next word
	number string // to be written behind the next phrase: "第44号决议" is "resolution 44"
	counts bool   // such a number comes next
}

// raw writes a text as it is.
func (w *writer) raw(text string) {
	if w.counts {
		w.counts = false
		rest := strings.TrimLeft(text, numberSigns)
		if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !isAlnum(r) { // "第44X" has no number
			w.expect(text[:len(text)-len(rest)])
			text = rest
		}
	}
	if strings.TrimSpace(text) != "" {
		w.putNumber()
	}
	w.put(text)
}

// phrase writes what a name is in English, with the number that stood before the name
// behind it.
func (w *writer) phrase(english string) {
	w.known, w.parted = true, true
	if english == "" {
		return
	}
	w.put(english)
	w.parted = true
	w.putNumber()
}

// expect keeps a number for the phrase that it counts. One that still waits for its own
// has none, and is written as it is.
func (w *writer) expect(number string) {
	if number != "" {
		w.putNumber()
		w.number = number
	}
}

func (w *writer) putNumber() {
	if w.number != "" {
		w.parted = true
		w.put(w.number)
		w.number, w.parted = "", true
	}
}

// put writes a text, apart from a word before it where one of both was put into English.
func (w *writer) put(text string) {
	if text == "" {
		return
	}
	r, _ := utf8.DecodeRuneInString(text)
	if w.parted && !unicode.IsSpace(w.last()) && !unicode.In(w.last(), unicode.Ps, unicode.Pi, unicode.Pd) && (isAlnum(r) || unicode.In(r, unicode.Ps, unicode.Pi)) {
		w.b = append(w.b, ' ')
	}
	w.parted = false
	w.b = append(w.b, text...)
}

// last is the last character written, a blank when there is none.
func (w *writer) last() rune {
	if len(w.b) == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRune(w.b)
	return r
}

// ordinal takes the number that was just written when the word behind it only makes an
// ordinal of it: "17-я исследовательская комиссия".
func (w *writer) ordinal(t token) bool {
	if t.script != cyrillic || !russianOrdinals[t.text] || w.last() != '-' {
		return false
	}
	return w.takeNumber(strings.TrimSuffix(string(w.b), "-"))
}

// numberSigns are those of a number before what it counts: 6/17 is that of a Question.
const numberSigns = "0123456789/"

// takeNumber takes the number at the end of what was written.
func (w *writer) takeNumber(written string) bool {
	rest := strings.TrimRight(written, numberSigns)
	if strings.Trim(written[len(rest):], "/") != written[len(rest):] {
		return false
	}
	if r, _ := utf8.DecodeLastRuneInString(rest); rest == written || r == '.' || isAlnum(r) && r != utf8.RuneError {
		return false
	}
	number := written[len(rest):]
	w.b, w.known = w.b[:len(rest)], true
	w.expect(number)
	return true
}

// russianOrdinals are the endings of ordinals in figures.
var russianOrdinals = map[string]bool{"й": true, "я": true, "е": true, "го": true, "му": true, "ой": true, "ая": true, "ую": true, "ю": true, "м": true, "х": true}

// String returns the text with single blanks and none at its ends.
func (w *writer) String() string {
	w.putNumber()
	return strings.Join(strings.Fields(string(w.b)), " ")
}
