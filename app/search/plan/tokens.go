package plan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/ident"
	"vademecum/app/search/word"
)

// A span is a stretch of the query cut into words, each of which remembers where
// it stands, so that what is left when a phrase has been read is the person's
// own text and not a folded copy of it.
type span struct {
	whole  string
	tokens []token
}

type token struct {
	from, to int // in whole
	word     string
}

// cutUp cuts a text at everything that is neither letter, digit nor mark. What folds
// to letters or digits (², Ⅻ, №) counts as these: the words of a part of the text must
// be words of the whole.
func cutUp(text string) span {
	if words, ok := countPlainWords(text); ok {
		return cutUpPlain(text, words)
	}
	s := span{whole: text, tokens: make([]token, 0, 1+strings.Count(text, " "))} // about as many as there will be
	add := func(from, to int) {
		if w := word.Fold(text[from:to]); w != "" { // accents alone fold to nothing
			s.tokens = append(s.tokens, token{from, to, w})
		}
	}
	start := -1
	for i, r := range text {
		if isWord(r) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			add(start, i)
			start = -1
		}
	}
	if start >= 0 {
		add(start, len(text))
	}
	return s
}

// countPlainWords counts the words of a text of plain ASCII, as nearly all are; false for
// others.
func countPlainWords(text string) (words int, ok bool) {
	within := false
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return 0, false
		}
		before := within
		if within = plainWord[text[i]]; within && !before {
			words++
		}
	}
	return words, true
}

// cutUpPlain is cutUp for plain ASCII with so many words. Such a text is as long folded,
// so that it is folded once and not word by word.
func cutUpPlain(text string, words int) span {
	s := span{whole: text, tokens: make([]token, words)}
	folded := word.Fold(text)
	to := 0
	for n := range s.tokens {
		for !plainWord[folded[to]] {
			to++
		}
		from := to
		for to < len(folded) && plainWord[folded[to]] {
			to++
		}
		s.tokens[n] = token{from, to, folded[from:to]}
	}
	return s
}

// plainWord says of the ASCII characters which of them words are made of.
var plainWord = func() (is [utf8.RuneSelf]bool) {
	for c := range is {
		is[c] = isWord(rune(c))
	}
	return is
}()

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd) || strings.ContainsFunc(word.Fold(string(r)), word.Is)
}

// words returns the words of the text that a span was cut from. Of a text without
// accents they are its tokens.
func (s span) words() []string {
	for i := range len(s.whole) {
		if s.whole[i] >= utf8.RuneSelf {
			return words(s.whole)
		}
	}
	found := make([]string, 0, min(len(s.tokens), maxWords))
	for _, t := range s.tokens {
		if len(found) < maxWords && !slices.Contains(found, t.word) {
			found = append(found, t.word)
		}
	}
	return found
}

// part returns the tokens from place i up to but not including place j.
func (s span) part(i, j int) span { return span{s.whole, s.tokens[i:j]} }

// text is what the person typed from the first token to the last.
func (s span) text() string {
	if len(s.tokens) == 0 {
		return ""
	}
	return s.whole[s.tokens[0].from:s.tokens[len(s.tokens)-1].to]
}

// begins reports whether the tokens begin with the words.
func (s span) begins(words []string) bool {
	if len(s.tokens) < len(words) {
		return false
	}
	for i, w := range words {
		if s.tokens[i].word != w {
			return false
		}
	}
	return true
}

// ends reports whether the tokens end with the words.
func (s span) ends(words []string) bool {
	return len(s.tokens) >= len(words) && s.part(len(s.tokens)-len(words), len(s.tokens)).begins(words)
}

// identifiers returns the readings of a text as an identifier. It is not tried on
// texts that cannot be one, which most cannot.
func identifiers(text string) []ident.Ident { return cutUp(text).identifiers(text) }

// readings returns the readings of what the person typed from the first token to the last.
func (s span) readings() []ident.Ident { return s.identifiers(s.text()) }

// identifiers reads the text that a span was cut from, with the marks around it.
func (s span) identifiers(text string) []ident.Ident {
	if !s.canBeIdentifier(text) {
		return nil
	}
	return ident.Parse(text)
}

// elsewhere returns the readings for the other Sector than the one named, if one is.
func (s span) elsewhere() []ident.Ident {
	for n, t := range s.tokens {
		if n == mostLead {
			break
		}
		if t.word == "itu" || t.word == "uit" || t.word == "мсэ" || t.word == "itur" || t.word == "itut" {
			return ident.Elsewhere(s.text())
		}
	}
	return nil
}

// mostLead is the number of words before a number, with its Sector among them.
const mostLead = 4

// canBeIdentifier reports whether the text that a span was cut from has what all
// identifiers have some of: a digit, a slash, a number written out, or a name that
// needs no number. A test holds it against every spelling that package ident is
// tested with.
func (s span) canBeIdentifier(text string) bool {
	for _, r := range text {
		if r == '/' || '0' <= r && r <= '9' || r >= utf8.RuneSelf && (unicode.IsNumber(r) || !unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.P)) {
			return true
		}
	}
	for _, t := range s.tokens {
		if namesWithoutDigits.Has(t.word) {
			return true
		}
	}
	return false
}

var namesWithoutDigits = func() *word.Set {
	names := []string{
		"tsag", "gant", "gcnt", "кгсэ", "tdag", "gadt", "gcdt", "rag", "sec", // groups, and the one series of texts without numbers
		"wtsa", "amnt", "васэ", "pp", "plenipot", "plenipotentiary", "wtdc", "cmdt", "вкрэ", "wsis", "smsi", "cmsi", "gss", // conferences, named with their place
		"dot", "point", "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", // dictated
		"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
		"twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy", "eighty", "ninety",
	}
	for n, w := range names {
		names[n] = word.Fold(w)
	}
	return word.NewSet(names...)
}()
