package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A joiner puts the lines of a passage together.
type joiner struct {
	words map[string]bool // every word of the document in small letters, hyphens kept
	text  []byte
	last  string // the line added last
	marks []Mark
}

// add puts text behind what is there: with a blank, or without where a word or an
// address was broken over the line. A hyphen at the end of a line goes where the
// document writes the word in one elsewhere and never with the hyphen.
func (j *joiner) add(text string, marks []Mark) {
	if text == "" {
		return
	}
	if len(j.text) > 0 {
		glue, cut := j.seam(text)
		j.text = j.text[:len(j.text)-cut]
		if !glue {
			j.text = append(j.text, ' ')
		}
	}
	j.marks = append(j.marks, movedMarks(marks, len(j.text))...)
	j.text = append(j.text, text...)
	j.last = text
}

// seam says how text goes on behind the last line: glued to it, and how many
// bytes of a hyphen go.
func (j *joiner) seam(text string) (glue bool, cut int) {
	end, size := utf8.DecodeLastRuneInString(j.last)
	if end == '\u00ad' {
		return true, size
	}
	if brokenAddress(lastWord(j.last), text) {
		return true, 0
	}
	before, _ := utf8.DecodeLastRuneInString(j.last[:len(j.last)-size])
	next, _ := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune("-‐‑", end) || !wordRune(before) || !wordRune(next) {
		return false, 0
	}
	head, tail := tailWord(j.last[:len(j.last)-size]), headWord(text)
	if suspended[strings.ToLower(tail)] {
		return false, 0
	}
	whole := strings.ToLower(head + tail)
	if unicode.IsLower(before) && unicode.IsLower(next) && j.words[whole] && !j.words[strings.ToLower(head+"-"+tail)] {
		return true, size
	}
	return true, 0
}

// suspended are the words that may follow a hyphen that stands for the rest of a
// word: "fixed- and mobile-network".
var suspended = map[string]bool{"and": true, "or": true, "et": true, "ou": true, "y": true, "o": true, "и": true, "или": true}

// brokenAddress says whether text is the rest of an address that last begins.
func brokenAddress(last, text string) bool {
	last = strings.TrimLeft(last, "(<[")
	if !strings.Contains(last, "://") && !strings.HasPrefix(last, "www.") {
		return false
	}
	if strings.Contains(text, " ") || address(text) {
		return false
	}
	return strings.ContainsAny(text, "/=&?#_%") || strings.HasSuffix(last, "/") || strings.HasSuffix(last, "=")
}

// tailWord returns the letters and digits at the end of s, headWord those at its
// start.
func tailWord(s string) string {
	return s[strings.LastIndexFunc(s, func(r rune) bool { return !wordRune(r) })+1:]
}

func headWord(s string) string {
	if end := strings.IndexFunc(s, func(r rune) bool { return !wordRune(r) }); end >= 0 {
		return s[:end]
	}
	return s
}

// wordsOf gathers the words of the lines, for the hyphens.
func wordsOf(lines []line) map[string]bool {
	words := map[string]bool{}
	for _, l := range lines {
		for w := range strings.FieldsSeq(l.text) {
			w = strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return !wordRune(r) }))
			if len(w) > 3 {
				words[w] = true
			}
		}
	}
	return words
}

// finished says whether text can be the end of a sentence or of what announces a
// list. Quotation marks and brackets behind the full stop are looked through.
func finished(text string) bool {
	text = strings.TrimRight(text, "\"'”’»)] \u00a0\u202f")
	r, _ := utf8.DecodeLastRuneInString(text)
	if !strings.ContainsRune(".:;!?…。", r) {
		return false
	}
	return r != '.' || !abbreviations[strings.ToLower(lastWord(text))]
}

// abbreviations end in a full stop that ends no sentence.
var abbreviations = setOf("rec. recs. no. nos. res. art. arts. para. paras. vol. fig. mr. mrs. ms. dr. prof. cf. e.g. i.e. vs. amd. cor. suppl. rev. ed. p. pp. st. núm. n.º art.º párr. рек. п. см. т.е.")

// openWords are words that no sentence and no heading ends with.
var openWords = setOf("a an the and or of to in on for by with as at from into between towards under their its this that which is are was were be been has have le la les des du de et ou pour dans par sur avec au aux el los las y en con del al un una que и в на с по для")

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// dangling says whether text breaks off where something must follow.
func dangling(text string) bool {
	if strings.HasSuffix(text, ",") {
		return true
	}
	word := lastWord(text)
	return openWords[word] || abbreviations[strings.ToLower(word)]
}

// lowerFirst says whether text begins with a small letter, upperFirst whether with
// a capital.
func lowerFirst(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

func upperFirst(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}
