package tongue

import (
	_ "embed" // for the table
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed arabic.txt
var arabicText string

var arabicTable = sync.OnceValue(func() *table { return newTable(arabicText, language{normArabic, stemArabic}) })

// arabicForm writes letters that people write for one another as one, and drops marks.
func arabicForm(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ؤ':
		return 'و'
	case 'ئ', 'ى':
		return 'ي'
	case 'ة':
		return 'ه'
	}
	if unicode.Is(unicode.Mn, r) {
		return -1
	}
	return r
}

// normArabic writes a word without the marks of its vowels and without the article, which
// may have one letter joined in front of it. A word of which less than two letters would be
// left has none. What looks like an article behind it goes too: "إلكتروني" is typed "الكتروني"
// as often.
func normArabic(w string) string {
	w = strings.Map(arabicForm, w)
	for shorter, ok := withoutArticle(w); ok; shorter, ok = withoutArticle(w) {
		w = shorter
	}
	return w
}

func withoutArticle(w string) (string, bool) {
	for _, a := range [...]struct{ with, without string }{{"ال", ""}, {"لل", "ل"}, {"وال", "و"}, {"بال", "ب"}, {"فال", "ف"}, {"كال", "ك"}, {"ولل", "ول"}} {
		if rest, ok := strings.CutPrefix(w, a.with); ok && utf8.RuneCountInString(rest) >= 2 {
			return a.without + rest, true
		}
	}
	return w, false
}

// arabicEndings are those of the feminine, of the dual, of regular plurals and of
// possession, in the order in which they are taken off, each with the number of letters
// that must be left. They are those of the light stemmer light10 (L. S. Larkey,
// L. Ballesteros, M. E. Connell, Light Stemming for Arabic Information Retrieval, 2007),
// which leaves more of a short word here.
var arabicEndings = [...]struct {
	ending string
	left   int
}{{"ها", 3}, {"ان", 3}, {"ات", 2}, {"ون", 3}, {"ين", 3}, {"يه", 3}, {"ه", 2}, {"ي", 3}}

func stemArabic(w string) string {
	for _, e := range arabicEndings {
		if rest, ok := strings.CutSuffix(w, e.ending); ok && utf8.RuneCountInString(rest) >= e.left {
			w = rest
		}
	}
	return w
}

// withoutJoined drops the letter that is joined to a word in front: and, so, with, like, for.
func withoutJoined(w string) (string, bool) {
	r, size := utf8.DecodeRuneInString(w)
	if !strings.ContainsRune("وفبكل", r) || utf8.RuneCountInString(w) < 4 {
		return w, false
	}
	return w[size:], true
}
