package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vademecum/app"
	"vademecum/app/search/word"
)

// Whether a title is quoted as it is.
//
// A draft names a text and then, often, says what it is called: in quotation marks
// behind it, or behind a comma or a dash, as lists of references do. The hard part is
// not to compare titles but to know that somebody means to give one, because a
// sentence goes on behind a reference in the same way ("X.509, Annex B of which …").
// A false alarm costs more than a miss: whoever is told twice of an error that is
// none reads no further. So the rules lean to silence.
//
// claimed (claim.go) finds what may be a title. Here it is held against the titles of
// the catalogue, word by word: case, marks, accents and acronyms in brackets do not
// matter.
//
//   - Within quotation marks it is a title, if it has more than one word. It is right
//     if it is one of the titles, a part of one in its own order ("The Directory:
//     …" without "Information technology"), or one with something added ("–
//     Amendment 2"). Behind a comma it may be a quotation of the text instead; it then
//     has to look like a title: a capital first, no full stop last.
//   - Without them it has to begin with a capital. It is right if it goes on as a
//     title does, to its end or to a comma. It is wrong only if it has most words of a
//     title and is none, or if nothing but the reference and these words stand in the
//     passage, as in a list of references.
//   - What is in another language is not compared: the catalogue's titles are English.
//
// Titles that were not read in a source as such are not held against anybody. Cases
// are in testdata/titles.txt.

// titlesOf gives the titles that a publication bears or bore, as far as sources give
// them. Goals, action lines and groups are no publications: what stands in quotation
// marks behind them is anything but a title.
func titlesOf(page *app.Page) []string {
	switch page.Item.Kind {
	case app.Goal, app.Target, app.ActionLine, app.StudyGroup:
		return nil
	}
	if page.Item.Title == "" || page.Item.TitleNote != "" {
		return nil // the editions' are then no surer
	}
	titles := []string{page.Item.Title}
	for _, e := range page.Editions {
		if e.Title != "" && e.TitleNote == "" {
			titles = append(titles, e.Title)
		}
	}
	for _, f := range page.Facts {
		if f.Name == "other title" {
			titles = append(titles, f.Value)
		}
	}
	return titles
}

const (
	alike    = 0.6 // of the words that a claim without quotation marks shares with a title to be meant as it
	unquoted = 4   // titles of fewer words are not looked for outside of quotation marks
)

// misquoted returns the title that stands behind a reference and is none of the
// titles; empty where none stands there, or the right one. before and after are what
// stands before and behind the reference in its passage.
func misquoted(before, after string, titles []string) string {
	c, ok := claimed(before, after)
	if !ok || len(titles) == 0 {
		return ""
	}
	said := wordsOf(c.text)
	if len(said) == 0 || foreign(said) {
		return ""
	}
	best, most := 0, 0.0
	for _, title := range titles {
		t := wordsOf(title)
		if len(t) == 0 || c.right(said, t) {
			return ""
		}
		like := likeness(said, t)
		if c.quoted {
			most = max(most, like[len(said)-1])
			continue
		}
		if len(t) < unquoted {
			continue
		}
		for n := range min(len(said), len(t)+2) {
			if like[n] > most {
				best, most = n+1, like[n]
			}
		}
	}
	switch {
	case c.quoted && (len(said) > 1 && c.title || most >= alike):
		return c.text
	case c.quoted:
		return ""
	case most >= alike && len(said)-best > 2:
		return strings.TrimRight(c.text[:said[best-1].to], " ,;:.")
	case most >= alike, c.alone && len(said) >= unquoted:
		return c.text
	}
	return ""
}

// right says whether a claim gives a title: all of it, a part of it, or, within
// quotation marks, more than it; without them something else may follow.
func (c claim) right(said, title []token) bool {
	if len(said) >= len(title) && begins(said, title) || within(said, title) {
		return true
	}
	if c.quoted {
		s, t := letters(said), letters(title)
		return strings.Contains(s, t) || len(said) > 1 && strings.Contains(t, s)
	}
	if c.alone {
		return false
	}
	for n := 2; n < len(said); n++ { // up to a comma
		if said[n].marked && within(said[:n], title) {
			return true
		}
	}
	return false
}

// A token is a word of a text, and where it ends in it.
type token struct {
	word   string // folded
	to     int
	marked bool // a comma stands before it
}

// wordsOf cuts a text into words, without acronyms in brackets and without the name
// of the Sector, which titles that name another text may leave out.
func wordsOf(text string) []token {
	var list []token
	at, marked := 0, false
	for at < len(text) {
		if end := acronymAt(text, at); end > at {
			at = end
			continue
		}
		end := at
		for end < len(text) && strings.IndexByte(" ([", text[end]) < 0 || end == at {
			end++
		}
		chunk := word.Fold(strings.ReplaceAll(text[at:end], "&", "and"))
		if sector := strings.Trim(chunk, " ([,;:.)]"); sector == "itu-t" || sector == "itu-r" {
			chunk = ""
		}
		word.Each(chunk, func(from, to int, _ bool) {
			list = append(list, token{chunk[from:to], end, marked})
			marked = false
		})
		marked = marked || strings.HasSuffix(text[at:end], ",")
		at = end
	}
	return list
}

// acronymAt returns the end of an acronym in brackets that begins at a place, or the
// place: "(GPON)" adds nothing to a title.
func acronymAt(text string, at int) int {
	if text[at] != '(' {
		return at
	}
	end := strings.IndexByte(text[at:], ')')
	if end < 0 || end > 13 || strings.ContainsRune(text[at:at+end], ' ') {
		return at
	}
	return at + end + 1
}

// begins says whether a text begins with the words of a title.
func begins(said, title []token) bool {
	for n := range title {
		if said[n].word != title[n].word {
			return false
		}
	}
	return true
}

// letters joins words, so that "multi-access" and "multiaccess" are the same.
func letters(words []token) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.word)
	}
	return b.String()
}

// within says whether all words of one text stand in another, in a row.
func within(part, whole []token) bool {
	for from := 0; from+len(part) <= len(whole); from++ {
		if begins(whole[from:], part) {
			return true
		}
	}
	return false
}

// likeness is Dice's measure of a text and a title, for every length of the text:
// twice the words that both have, in order, by all words of both.
func likeness(said, title []token) []float64 {
	like := make([]float64, len(said))
	row := make([]int, len(title)+1) // of the longest common subsequence
	for i := range said {
		corner := 0
		for j := range title {
			above := row[j+1]
			if said[i].word == title[j].word {
				row[j+1] = corner + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			corner = above
		}
		like[i] = 2 * float64(row[len(title)]) / float64(i+1+len(title))
	}
	return like
}

// strangers are small words of other languages of the Union, none of them English.
var strangers = strings.Fields("de des du la le les et en pour aux dans el los las y para del una por sobre das der und von")

// foreign says whether a text is in another language than English: it is not in
// Latin letters, or has a word that can be no other.
func foreign(said []token) bool {
	strange := 0
	for _, t := range said {
		if slices.Contains(strangers, t.word) || t.word[0] >= utf8.RuneSelf {
			strange++
		}
	}
	return strange*6 > len(said)
}
