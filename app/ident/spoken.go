package ident

import (
	"maps"
	"slices"
	"strconv"
)

// People read numbers aloud, and programs that take dictation write them out:
// "X dot five oh nine", "G seven oh nine", "X-dot-twelve-fifty-four", "H two
// sixty-four", "A five hundred and six". Digits are said in groups, and groups
// are written one behind the other: twelve, fifty-four is 1254. Hundred and
// thousand join what stands around them into one number. The letter of a series is
// written by its name at times ("gee seven eleven"). English only.

var spokenMarks = map[string]string{"dot": ".", "point": ".", "slash": "/", "dash": "-", "hyphen": "-"}

var spokenNumbers = map[string]int{
	"zero": 0, "oh": 0, "o": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
	"six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
	"fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
	"eighty": 80, "ninety": 90,
}

// spokenLetters are the names of letters. They are read only before a number or a mark
// that is said or written. EN and EL are left out: they stand before numbers of ETSI and
// of Greece.
var spokenLetters = map[string]string{
	"ay": "a", "bee": "b", "cee": "c", "dee": "d", "ee": "e", "eff": "f", "gee": "g", "jee": "g", "aitch": "h",
	"haitch": "h", "jay": "j", "kay": "k", "ell": "l", "pee": "p", "cue": "q", "ess": "s", "tee": "t",
	"vee": "v", "ex": "x", "wye": "y", "zed": "z", "zee": "z",
}

// soundingLetters are words that sound like letters. They are read only before a point
// that is said: "why dot three thousand".
var soundingLetters = map[string]string{"see": "c", "sea": "c", "eye": "i", "are": "r", "tea": "t", "you": "u", "why": "y", "queue": "q", "oh": "o", "okay": "k"}

// spokenWords are the words of all, by which a text is known to have any. A letter alone
// needs no reading.
var spokenWords = vocab(slices.Concat(slices.Collect(maps.Keys(spokenMarks)), slices.Collect(maps.Keys(spokenNumbers)),
	slices.Collect(maps.Keys(spokenLetters)), slices.Collect(maps.Keys(soundingLetters)))...)

// spoken writes spoken numbers and marks in figures. It returns false when there
// are none. A hyphen that is written beside a spoken word only ties the words
// together and is dropped; one that is said stays.
func (c cursor) spoken() (cursor, bool) {
	if !c.has(spokenWords) { // as nearly always
		return nil, false
	}
	var out cursor
	found, tie := false, false // tie: out ends with a written hyphen
	for len(c) > 0 {
		next, rest, ok := c.spokenToken()
		if !ok {
			tie = c[0].text == "-"
			out, c = append(out, c[0]), c[1:]
			continue
		}
		if tie {
			out = out[:len(out)-1]
		}
		out, c = append(out, next), rest
		found, tie = true, false
	}
	return out, found
}

// spokenToken reads a spoken letter, number or mark.
func (c cursor) spokenToken() (token, cursor, bool) {
	if letter, rest, ok := c.spokenLetter(); ok {
		return token{text: letter, lexeme: lexicon.byWord[letter], kind: word, gap: c[0].gap}, rest, true
	}
	if digits, rest, ok := c.spokenNumber(); ok {
		return token{text: digits, kind: number, gap: c[0].gap}, rest, true
	}
	if m, ok := spokenMarks[c[0].text]; ok && c[0].kind == word {
		return token{text: m, kind: mark}, c[1:].skip("-"), true
	}
	return token{}, c, false
}

// spokenLetter reads the name of a letter that stands before a number, before a mark with a
// number behind it, or before another such letter.
func (c cursor) spokenLetter() (string, cursor, bool) {
	if c[0].kind != word {
		return "", c, false
	}
	rest := c[1:].skip("-")
	if len(rest) == 0 {
		return "", c, false
	}
	said := rest[0].kind == word && spokenMarks[rest[0].text] == "."
	letter, ok := spokenLetters[c[0].text]
	if !ok && said {
		letter, ok = soundingLetters[c[0].text]
	}
	if !ok {
		return "", c, false
	}
	if said {
		rest = rest[1:].skip("-")
	}
	rest = rest.skip(".")
	number := len(rest) > 0 && (rest[0].kind == number || rest.isSpoken())
	if !number && len(rest) > 0 {
		_, _, number = rest.spokenLetter()
	}
	return letter, c[1:].skip("-"), number
}

// spokenNumber reads a run of number words and gives its digits.
func (c cursor) spokenNumber() (string, cursor, bool) {
	digits := ""
	for len(digits) <= maxNumber {
		group, rest, ok := c.spokenGroup()
		if !ok {
			break
		}
		digits += group
		if after := rest.skip("-"); len(after) > 0 && after.isSpoken() {
			rest = after
		}
		c = rest
	}
	return digits, c, digits != "" && len(digits) <= maxNumber
}

func (c cursor) isSpoken() bool {
	if len(c) == 0 || c[0].kind != word {
		return false
	}
	_, ok := spokenNumbers[c[0].text]
	return ok
}

// spokenGroup reads one group: "oh", "twelve", "fifty-four", "five hundred and
// nine", "two thousand nineteen".
func (c cursor) spokenGroup() (string, cursor, bool) {
	n, rest, ok := c.spokenBelow100()
	if !ok {
		return "", c, false
	}
	scaled := 0
	for _, s := range []struct {
		word  string
		value int
	}{{"thousand", 1000}, {"hundred", 100}} {
		after, ok := rest.skip("-").word(s.word)
		if !ok || n == 0 {
			continue
		}
		scaled += n * s.value
		n, rest = 0, after
		and, _ := after.skip("-").word("and")
		if m, after, ok := and.skip("-").spokenBelow100(); ok {
			n, rest = m, after
		}
	}
	return strconv.Itoa(scaled + n), rest, true
}

func (c cursor) spokenBelow100() (int, cursor, bool) {
	if !c.isSpoken() {
		return 0, c, false
	}
	n, rest := spokenNumbers[c[0].text], c[1:]
	if n >= 20 {
		if unit := rest.skip("-"); unit.isSpoken() {
			if u := spokenNumbers[unit[0].text]; u > 0 && u < 10 {
				return n + u, unit[1:], true
			}
		}
	}
	return n, rest, true
}
