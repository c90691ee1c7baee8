package tongue

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A script is what tells a word of one table from those of the others.
type script int

const (
	other script = iota // letters of other scripts, digits and all signs
	cyrillic
	arabic
	han
)

// scriptOf says what a character belongs to. A mark belongs to the letter before it.
func scriptOf(r rune) script {
	switch {
	case r < first:
		return other
	case unicode.Is(unicode.Cyrillic, r):
		return cyrillic
	case unicode.Is(unicode.Han, r):
		return han
	case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
		return arabic
	}
	return other
}

// first is the first character of any of these scripts, and leastByte that with which it
// begins in UTF-8.
const (
	first     = '\u0400'
	leastByte = 0xD0
)

// has reports whether a text has letters of these scripts. Nearly no text has, and this is
// all that those cost.
func has(text string) bool {
	for i := range len(text) {
		if text[i] >= leastByte {
			return strings.ContainsFunc(text[i:], func(r rune) bool { return scriptOf(r) != other })
		}
	}
	return false
}

// English returns a text with its Russian, Chinese and Arabic words in the English that the
// catalogue and the grammar of queries have for them. What is in no table stays as it is.
// It returns the very text, and false, where there is no such word.
func English(text string) (english string, ok bool) {
	if !has(text) {
		return text, false
	}
	tokens := cut(signs.Replace(norm.NFKC.String(strings.ToValidUTF8(text, " "))))
	var w writer
	for i := 0; i < len(tokens); {
		switch t := tokens[i]; t.script {
		case cyrillic, arabic:
			i += w.words(tokens[i:])
		case han:
			w.run(t.text, i == len(tokens)-1)
			i++
		default:
			w.raw(t.text)
			i++
		}
	}
	english = w.String()
	if !w.known || english == "" {
		return text, false
	}
	return english, true
}

// signs writes the digits and marks of these scripts as English has them, and drops the
// stroke that only makes an Arabic word longer. Those of full width are known to Unicode.
var signs = strings.NewReplacer(
	"٠", "0", "١", "1", "٢", "2", "٣", "3", "٤", "4", "٥", "5", "٦", "6", "٧", "7", "٨", "8", "٩", "9",
	"ـ", "", "،", ", ", "؛", "; ", "؟", "?", "、", ", ", "。", " ", "《", " ", "》", " ", "「", " ", "」", " ", "【", " ", "】", " ",
)

// A token is a word of one script, a run of Chinese characters, or what stands between.
type token struct {
	text   string
	script script
}

// cut cuts a text into tokens, which joined are the text.
func cut(text string) []token {
	var tokens []token
	from := 0
	now := other
	for i, r := range text {
		s := scriptOf(r)
		if unicode.Is(unicode.Mn, r) {
			s = now
		}
		if s != now {
			if from < i {
				tokens = append(tokens, token{text[from:i], now})
			}
			from, now = i, s
		}
	}
	return append(tokens, token{text[from:], now})
}

// words writes the name that some tokens begin with, or, where they begin with none, the
// first word as it is. It returns how many tokens that takes.
func (w *writer) words(tokens []token) (taken int) {
	t := russianTable()
	if tokens[0].script == arabic {
		t = arabicTable()
	}
	if w.ordinal(tokens[0]) {
		return 1
	}
	if w.isPartOfNumber(tokens) {
		w.raw(tokens[0].text)
		return 1
	}
	words, stems := wordsOf(tokens, t)
	for n := len(words); n > 0; n-- {
		last := 2*n - 1
		if english, ok := t.inForms(words[:n], stems[:n], last == len(tokens)); ok {
			w.phrase(english)
			return last
		}
	}
	w.raw(tokens[0].text)
	return 1
}

// wordsOf returns the words, at most as many as a name has, with which tokens begin: those
// with nothing between them but a blank or a hyphen; and their stems.
func wordsOf(tokens []token, t *table) (words, stems []string) {
	for i := 0; i < len(tokens) && len(words) < maxWords; i += 2 {
		if tokens[i].script != tokens[0].script || i > 0 && !isJoint(tokens[i-1].text) {
			break
		}
		w := t.norm(tokens[i].text)
		words, stems = append(words, w), append(stems, t.stem(w))
	}
	return words, stems
}

func isJoint(between string) bool {
	return between == " " || between == "-" || between == "\u2010" || between == "\u2011"
}

// leastBegun is the number of letters from which on the beginning of a word is read as the
// word. One letter of Chinese is most of a word.
const leastBegun = 3

// inForms returns what some words name, the first of them with letters joined in front or
// without; where no more is typed behind them, the beginning of a name will do.
func (t *table) inForms(words, stems []string, last bool) (string, bool) {
	forms := []string{words[0]}
	if t == arabicTable() {
		for w, ok := withoutJoined(words[0]); ok && len(forms) < 3; w, ok = withoutJoined(w) {
			if len(forms) > 1 && utf8.RuneCountInString(w) < 4 { // less is no word behind two
				break
			}
			forms = append(forms, normArabic(w))
		}
	}
	words, stems = slices.Clone(words), slices.Clone(stems)
	for _, words[0] = range forms {
		stems[0] = t.stem(words[0])
		if english, ok := t.english(words, stems); ok {
			return english, true
		}
	}
	for _, words[0] = range forms {
		beginning := strings.Join(words, "")
		if last && utf8.RuneCountInString(beginning) >= leastBegun {
			if english, ok := t.begun(beginning); ok {
				return english, true
			}
		}
	}
	return "", false
}

// isPartOfNumber reports whether a word is a letter that looks like a Latin one and
// belongs to a number: the Х of Х.509, the С of С5. Only an Arabic "and" is written
// together with a number.
func (w *writer) isPartOfNumber(tokens []token) bool {
	before, behind := w.last(), ' '
	if len(tokens) > 1 {
		behind, _ = utf8.DecodeRuneInString(tokens[1].text)
	}
	if tokens[0].script == arabic {
		return false
	}
	if isAlnum(before) || isAlnum(behind) {
		return true
	}
	r, size := utf8.DecodeRuneInString(tokens[0].text)
	if size < len(tokens[0].text) || len(tokens) == 1 {
		return false
	}
	if behind == '.' || behind == '/' {
		return true
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(tokens[1].text, " -"))
	return unicode.IsUpper(r) && '0' <= next && next <= '9'
}

func isAlnum(r rune) bool { return unicode.In(r, unicode.L, unicode.Nd) }
