package plan

import (
	"strings"

	"vademecum/app/ident"
	"vademecum/app/search/word"
)

const latin = "abcdefghijklmnopqrstuvwxyz"

// mostInside bounds how many parts of a text are read as identifiers.
const mostInside = 24

// Inside yields the readings of the numbers that stand anywhere in a text, with words around
// them that no phrase knows ("recomm. K.16", "…/rec.aspx?rec=Y.4475"), and of what a number
// is that was written oddly: "1140P", "G.08201", "J.4 8 3", "E880std". It is for where
// the text as a whole names nothing.
func (p Plan) Inside(yield func([]ident.Ident) bool) {
	tried := map[string]bool{}
	read := func(text string) (goOn bool) {
		if tried[text] || len(tried) == mostInside {
			return true
		}
		tried[text] = true
		if readings := identifiers(text); len(readings) > 0 {
			return yield(readings)
		}
		return true
	}
	s := p.cut
	for n, t := range s.tokens {
		if !strings.ContainsAny(t.word, digits) && !s.isSeries(n) {
			continue
		}
		for end := min(n+3, len(s.tokens)); end > n; end-- {
			if text := s.part(n, end).text(); strings.ContainsAny(text, digits) && !read(text) {
				return
			}
		}
		for _, text := range s.part(n, len(s.tokens)).oddly() {
			if !read(text) {
				return
			}
		}
	}
}

// isSeries reports whether the token is the letter of a series before a number. An article
// is none, and looks like one before a blank.
func (s span) isSeries(n int) bool {
	t := s.tokens[n]
	if n+1 == len(s.tokens) || len(t.word) > 2 || strings.Trim(s.tokens[n+1].word, digits) == s.tokens[n+1].word {
		return false
	}
	typed := s.whole[t.from:t.to]
	return s.whole[t.to] != ' ' || len(typed) > 1 || typed != t.word || !strings.Contains("aeioy", typed)
}

// oddly returns what the number at the beginning of a text may be that was written oddly.
func (s span) oddly() (texts []string) {
	first := s.tokens[0].word
	behind := strings.TrimLeft(first, digits)
	if number := first[:len(first)-len(behind)]; number != "" && len(behind) == 1 && s.text() == s.whole { // 1140P
		return []string{behind + "." + number}
	}
	if len(s.tokens) > 1 && strings.HasPrefix(first, "sg") && strings.HasPrefix(s.tokens[1].word, "q") { // sg9 q234
		texts = append(texts, s.tokens[1].word+"/"+first[len("sg"):])
	}
	for _, before := range [...]string{"itut", "itur", "itu", "rec"} { // recQ50
		if number, ok := strings.CutPrefix(first, before); ok && number != "" {
			texts = append(texts, number)
		}
	}
	for end := min(len(s.tokens), mostOdd); end > 0; end-- {
		text := word.Fold(strings.ReplaceAll(s.part(0, end).text(), " ", "")) // Y.22 34
		if end > 1 {
			texts = append(texts, text)
		}
		number := digitsAtEnd(text) // Q.O512
		letters := strings.TrimRight(number[:strings.IndexAny(number+"0", digits)], ".")
		if letters == "" || len(letters) > 2 {
			continue
		}
		bare := strings.TrimLeft(number[len(letters):], ".0")
		ended := strings.TrimRight(bare, latin) // X.1085bis, G.993.5E, E880std
		for _, b := range [...]string{bare, ended} {
			if odd := letters + "." + b; b != "" && odd != text {
				texts = append(texts, odd)
			}
		}
	}
	return texts
}

// mostOdd is how many words a number may be written in.
const mostOdd = 5

// digitsAtEnd returns a text with the letters at its end that look like digits as those.
func digitsAtEnd(text string) string {
	to := []byte(text)
	for i := len(to) - 1; i > 0 && (to[i] <= '9' || to[i] == 'o' || to[i] == 'l'); i-- {
		switch to[i] {
		case 'o':
			to[i] = '0'
		case 'l':
			to[i] = '1'
		}
	}
	return string(to)
}
