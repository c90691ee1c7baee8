package terms

import (
	"strings"
	"unicode"
)

// A word is a piece of a text as initials are taken from it: "dual-tone" has
// two.
type word struct {
	letters []rune // in lower case, figures included
	from    int    // byte where it begins
	first   bool   // it stands after a blank; "tone" of "dual-tone" does not
}

// small words may be passed over by an acronym, or give it a letter as in IoT.
// None of them ends a long form, and only "over" begins one: over-the-top.
var small = map[string]bool{
	"a": true, "an": true, "and": true, "as": true, "at": true, "by": true, "de": true, "for": true, "from": true,
	"in": true, "its": true, "no": true, "of": true, "on": true, "or": true, "over": true, "per": true, "the": true,
	"to": true, "via": true, "with": true,
}

// figures are the words that an acronym may write as a figure: M2M, ASN.1, 5G.
var figures = map[string]rune{
	"one": '1', "to": '2', "two": '2', "three": '3', "third": '3', "for": '4', "four": '4', "fourth": '4',
	"fifth": '5', "six": '6',
}

// split takes a text apart into words.
func split(text string) []word {
	var list []word
	first, open := true, false
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !open {
				list = append(list, word{from: i, first: first})
				first, open = false, true
			}
			w := &list[len(list)-1]
			w.letters = append(w.letters, unicode.ToLower(r))
		case r == '\'' || r == '’': // "ITU's" is one word
		default:
			first, open = first || unicode.IsSpace(r), false
		}
	}
	return list
}

// longForm returns the end of a text that is the long form of an acronym, or
// nothing. Every word of it gives at least one letter, its first, but for small
// words and the later parts of compounds, which may be passed over. A word may
// give letters from its inside as well ("television" in IPTV), though at most
// half of the letters may come from there, and a reading with more initials wins.
func longForm(text, acronym string) string {
	m := matcher{words: split(text), known: map[[2]int]reading{}}
	for _, r := range acronym {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			m.letters = append(m.letters, unicode.ToLower(r))
		}
	}
	if n := len(m.words); n == 0 || small[string(m.words[n-1].letters)] {
		return ""
	}
	best := m.back(len(m.letters), len(m.words))
	if !best.found || 2*best.inner > len(m.letters) {
		return ""
	}
	return strings.TrimSpace(text[m.words[best.from].from:])
}

// A reading is one way to read letters from words.
type reading struct {
	found  bool
	from   int // the word where it begins
	inner  int // letters that come from inside of words
	passed int // words that give none
}

// better tells whether one reading is to be preferred: more initials, then fewer
// words passed over, then fewer words.
func (r reading) better(than reading) bool {
	switch {
	case !r.found || !than.found:
		return r.found
	case r.inner != than.inner:
		return r.inner < than.inner
	case r.passed != than.passed:
		return r.passed < than.passed
	}
	return r.from > than.from
}

// A matcher reads the letters of an acronym from the words before it. It tries
// every way, and remembers the best for each part, since there are millions of
// ways to read AAAAAAA from "a a a a a a a a a a a a".
type matcher struct {
	letters []rune
	words   []word
	known   map[[2]int]reading
}

// back returns the best way to read the first n letters from the first j words.
func (m matcher) back(n, j int) reading {
	if j == 0 {
		return reading{}
	}
	best, ok := m.known[[2]int{n, j}]
	if ok {
		return best
	}
	try := func(r reading) {
		if r.better(best) {
			best = r
		}
	}
	w := m.words[j-1]
	isSmall := small[string(w.letters)]
	for given := 1; given <= n; given++ {
		inner, ok := w.gives(m.letters[n-given : n])
		switch {
		case !ok:
		case given < n:
			rest := m.back(n-given, j-1)
			rest.inner += inner
			try(rest)
		case w.first && (!isSmall || string(w.letters) == "over"):
			try(reading{found: true, from: j - 1, inner: inner})
		}
	}
	if isSmall || !w.first {
		rest := m.back(n, j-1)
		rest.passed++
		try(rest)
	}
	m.known[[2]int{n, j}] = best
	return best
}

// gives tells whether a word begins with the first of the letters and has the
// others after it in their order, and how many of them are not its initial.
func (w word) gives(letters []rune) (inner int, ok bool) {
	switch {
	case w.letters[0] == letters[0]:
	case figures[string(w.letters)] == letters[0]:
		return 0, len(letters) == 1
	case letters[0] == 'x' && strings.HasPrefix(string(w.letters), "ex"): // XML
		return 0, len(letters) == 1
	default:
		return 0, false
	}
	rest := w.letters[1:]
	for _, l := range letters[1:] {
		i := 0
		for i < len(rest) && rest[i] != l {
			i++
		}
		if i == len(rest) {
			return 0, false
		}
		rest = rest[i+1:]
	}
	return len(letters) - 1, true
}
