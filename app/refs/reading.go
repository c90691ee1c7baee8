package refs

import "strings"

// What the readers have in common: small questions about a token, each with an
// answer for places before the first token and behind the last.

// word returns the folded word at i, empty when there is none.
func (s *scan) word(i int) string { return s.of(word, i) }

// num returns the digits at i, empty when there are none.
func (s *scan) num(i int) string { return s.of(number, i) }

func (s *scan) of(kind tokenKind, i int) string {
	if i < 0 || i >= len(s.tok) || s.tok[i].kind != kind {
		return ""
	}
	return s.tok[i].text
}

// mark reports whether one of the characters of set stands at i.
func (s *scan) mark(i int, set string) bool {
	m := s.of(mark, i)
	return m != "" && strings.Contains(set, m)
}

// near reports whether there is a token at i without a blank before it.
func (s *scan) near(i int) bool { return i > 0 && i < len(s.tok) && !s.tok[i].gap }

// capital reports whether the token at i begins with a capital letter.
func (s *scan) capital(i int) bool { return i >= 0 && i < len(s.tok) && s.tok[i].upper }

// skip returns the place behind one character of set, if one stands at i.
func (s *scan) skip(i int, set string) int {
	if s.mark(i, set) {
		return i + 1
	}
	return i
}

// glued reports whether letters or digits stand right behind what ends before i.
func (s *scan) glued(i int) bool {
	return s.near(i) && s.tok[i].kind != mark
}

// phrase reads words that may be joined by a hyphen, a slash or a dot, and returns
// the place behind them.
func (s *scan) phrase(i int, words []string) (int, bool) {
	for n, w := range words {
		if n > 0 {
			i = s.skip(i, "-/.")
		}
		if i >= len(s.tok) || s.tok[i].kind > number || s.tok[i].text != w {
			return 0, false
		}
		i++
	}
	return i, true
}

// separator reads what stands between two entries of a list: a comma, "and",
// both. The kind is ' ' for a list, '-' for a range.
func (s *scan) separator(i int) (end int, kind byte, ok bool) {
	at := i
	for s.mark(i, ",)") && !(s.mark(i, ")") && s.near(i+1)) {
		i++
	}
	joint := s.word(i)
	if s.mark(i+1, ".") && s.near(i+1) { // Y.3501 and E.212 begin with what is "and" elsewhere
		joint = ""
	}
	switch joint {
	case "and", "or", "y", "et", "и", "e", "o", "u", "ou", "или", "as":
		if s.word(i) == "as" {
			if s.word(i+1) != "well" || s.word(i+2) != "as" {
				break
			}
			i += 2
		}
		i++
		if s.mark(i, "/") && s.word(i+1) == "or" {
			i += 2
		}
		return i, ' ', true
	case "to", "through", "a", "à", "al":
		return i + 1, '-', i == at
	}
	switch {
	case s.mark(i, "&"):
		return i + 1, ' ', true
	case s.mark(i, "-") && i == at:
		return i + 1, '-', true
	}
	return i, ' ', i > at
}

// counted reports whether what stands at i is what the number before it counts:
// "and 17 countries". Only the first number of a list has a word that says what it is.
func (s *scan) counted(i int) bool {
	switch w := s.word(i); w {
	case "people", "women", "men", "million", "billion", "per", "percent", "new", "other", "more", "further":
		return true
	case "was", "has", "this", "thus", "across", "versus":
		return false
	default:
		return len(w) > 3 && strings.HasSuffix(w, "s")
	}
}

// A vocabulary maps words to what they mean, in English, French, Spanish and
// Russian. Its words are folded like the text they are looked for in.
type vocabulary map[string]string

func vocab(meanings ...[2]string) vocabulary {
	v := vocabulary{}
	for _, m := range meanings {
		for w := range strings.FieldsSeq(m[0]) {
			v[foldWord(w)] = m[1]
		}
	}
	return v
}

// foldWord folds a word as [tokens] does.
func foldWord(w string) string {
	var b strings.Builder
	for _, r := range w {
		b.WriteRune(foldAt(string(r)).r)
	}
	return b.String()
}
