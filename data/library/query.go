package library

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/search/word"
)

// The most of a query that is looked at: what is longer was pasted by mistake.
const (
	mostQueryBytes = 400
	mostQueryWords = 24
)

// A query is what a person typed, cut into words as the index is.
type query struct {
	words []queryWord
}

// A queryWord is one word of a query.
type queryWord struct {
	text   string // folded, as words of passages are compared with it
	typed  string // as it was typed: the index folds it its own way, which leaves ł and ß alone
	joined bool   // follows the word before without a blank between: 509 in "X.509"; or within quotation marks
	prefix bool   // may be the beginning of a word: the last one, while it is typed
	small  bool   // an article, preposition or conjunction, which nearly every passage has
}

// parseQuery cuts a text into words. Words within quotation marks have to stand
// next to each other, and so have those without a blank between.
func parseQuery(text string) query {
	if len(text) > mostQueryBytes {
		text = strings.ToValidUTF8(text[:mostQueryBytes], "")
	}
	var q query
	quoted, end := false, 0
	eachWord(text, func(from, to int) {
		w := word.Fold(text[from:to])
		if w == "" || len(q.words) == mostQueryWords { // a mark without a letter is no word
			return
		}
		between := text[end:from]
		fresh := len(q.words) == 0
		for _, r := range between {
			if isQuotationMark(r) {
				quoted, fresh = !quoted, true
			}
		}
		end = to
		q.words = append(q.words, queryWord{
			text:   w,
			typed:  text[from:to],
			joined: !fresh && (quoted || !strings.ContainsFunc(between, unicode.IsSpace)),
			small:  isSmall(w),
		})
	})
	if n := len(q.words); n > 0 && end == len(text) { // it may go on
		q.words[n-1].prefix = len(q.words[n-1].text) > 1 // one letter begins half the words there are
	}
	return q
}

func isQuotationMark(r rune) bool { return strings.ContainsRune("\"“”„«»", r) }

// eachWord calls f for every word of a text: a run of letters, digits and the
// marks on them, as the index of the library has them.
func eachWord(text string, f func(from, to int)) {
	start := -1
	for i := 0; i < len(text); {
		size, in := 1, false
		if c := text[i]; c < utf8.RuneSelf {
			in = asciiWord[c]
		} else {
			var r rune
			r, size = utf8.DecodeRuneInString(text[i:])
			in = unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
		}
		if in && start < 0 {
			start = i
		} else if !in && start >= 0 {
			f(start, i)
			start = -1
		}
		i += size
	}
	if start >= 0 {
		f(start, len(text))
	}
}

// asciiWord says which characters of ASCII are letters and digits.
var asciiWord = func() (in [utf8.RuneSelf]bool) {
	for c := range in {
		in[c] = 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
	}
	return in
}()

// isSmall reports whether a folded word is too frequent to find anything by. The
// languages are those in which papers of the Union are most often kept.
func isSmall(w string) bool {
	switch w {
	case "a", "an", "and", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "this", "to", "with",
		"au", "aux", "de", "des", "du", "et", "la", "le", "les", "un", "une", "del", "el", "en", "los", "las", "que", "y":
		return true
	}
	return false
}

// phrase is the query for all words next to each other, in the language of MATCH;
// empty when there is only one, or nothing but small ones: where every passage has
// all words, looking for them side by side takes long and tells nothing. Only letters, digits and marks get into the
// quotation marks, so that no word means anything to that language.
func (q query) phrase() string {
	if len(q.words) < 2 || q.onlySmall() {
		return ""
	}
	parts := make([]string, len(q.words))
	for i, w := range q.words {
		parts[i] = w.match(w.prefix)
	}
	return `"` + strings.Join(parts, " ") + `"`
}

// all is the query for all words that matter, in any order. With loose set, every
// word of three letters and more may be the beginning of one.
func (q query) all(loose bool) string {
	var b strings.Builder
	for i := 0; i < len(q.words); {
		end := i + 1
		for end < len(q.words) && q.words[end].joined {
			end++
		}
		if group := q.words[i:end]; len(group) > 1 || !group[0].small || q.onlySmall() {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteByte('"')
			for j, w := range group {
				if j > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(w.match(w.prefix || loose && len(w.text) > 2))
			}
			b.WriteByte('"')
		}
		i = end
	}
	return b.String()
}

func (q query) onlySmall() bool {
	for _, w := range q.words {
		if !w.small {
			return false
		}
	}
	return true
}

func (w queryWord) match(prefix bool) string {
	if prefix {
		return w.typed + "*"
	}
	return w.typed
}
