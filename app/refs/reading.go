package refs

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What the readers have in common: small questions about a token, each with an
// answer for places before the first token and behind the last.

// word returns the folded word at i, empty when there is none.
func (s *scan) word(i int) string {
	if i < 0 || i >= len(s.tok) || s.tok[i].kind > han {
		return ""
	}
	return s.tok[i].text
}

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

// glued reports whether letters or digits stand right behind what ends before i. Chinese
// is glued to nothing.
func (s *scan) glued(i int) bool {
	return s.near(i) && s.tok[i].kind != mark && s.tok[i].kind != han && s.tok[i-1].kind != han
}

// fullStop reports whether a sentence can end at i.
func (s *scan) fullStop(i int) bool {
	return s.mark(i, ".") && (!s.near(i+1) || s.text[s.tok[i].from] >= utf8.RuneSelf) // 。 has no blank behind it
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

// joints are the words between two entries of a list.
var joints = vocab(
	[2]string{"and or y et и e o u ou или و أو 和 及 与 以及 或", "and"},
	[2]string{"to through a à al إلى 至 到", "to"},
)

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
	if joint == "as" && s.word(i+1) == "well" && s.word(i+2) == "as" {
		i, joint = i+2, "and"
	}
	switch joints[joint] {
	case "and":
		i++
		if s.mark(i, "/") && s.word(i+1) == "or" {
			i += 2
		}
		return i, ' ', true
	case "to":
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

// A vocabulary maps words to what they mean, in the six languages of the Union. Its
// words are folded like the text they are looked for in.
type vocabulary map[string]string

func vocab(meanings ...[2]string) vocabulary {
	v := vocabulary{}
	for _, m := range meanings {
		for w := range strings.FieldsSeq(m[0]) {
			for _, form := range forms(w) {
				v[form] = m[1]
			}
		}
	}
	return v
}

// forms are a word, folded, with what is written together with it: Arabic joins "and",
// "in", "to" and the article to the word behind them.
func forms(w string) []string {
	noteHan(w)
	w = foldWord(w)
	if r, size := utf8.DecodeRuneInString(w); !unicode.Is(unicode.Arabic, r) || len(w) == size {
		return []string{w}
	}
	list := []string{w, "و" + w, "ف" + w, "ب" + w, "وب" + w}
	if noun, ok := strings.CutPrefix(w, "ال"); ok {
		return append(list, "لل"+noun, "ولل"+noun)
	}
	return append(list, "ل"+w, "ول"+w)
}

// foldWord folds a word as [tokens] does.
func foldWord(w string) string {
	var b strings.Builder
	for _, r := range w {
		if f := foldAt(string(r)); f.r != 0 {
			b.WriteRune(f.r)
		}
	}
	return b.String()
}

// phrases are names of several words, under their first words.
type phrases map[string][]phrase

// A phrase is what a name means, and its words.
type phrase struct {
	meaning string
	words   []string
}

// phrasesOf arranges names, which lines divide, under what they mean.
func phrasesOf(names ...[2]string) phrases {
	p := phrases{}
	for _, n := range names {
		for name := range strings.SplitSeq(n[0], "|") {
			words := strings.Fields(name)
			begin := forms(words[0])
			for n := range words {
				noteHan(words[n])
				words[n] = foldWord(words[n])
			}
			for _, first := range begin {
				p[first] = append(p[first], phrase{n[1], words[1:]})
			}
		}
	}
	return p
}

// at reads the longest of the names that begins at i.
func (p phrases) at(s *scan, i int) (meaning string, end int, ok bool) {
	end = i
	longest := 0
	for _, name := range p[s.word(i)] {
		if ok && len(name.words) <= longest {
			continue
		}
		next := i + 1
		if len(name.words) > 0 {
			next = s.skip(next, "-/.")
		}
		if next, fits := s.phrase(next, name.words); fits {
			meaning, end, longest, ok = name.meaning, next, len(name.words), true
		}
	}
	return meaning, end, ok
}
