package plan

import (
	"slices"
	"strings"

	"vademecum/app/search/word"
)

// A phrase is a form of words with a gap: "superseded by …", "… amendments",
// "what does … cite".
type phrase[M any] struct {
	before, after []string // folded words before and behind the gap
	meaning       M
}

// A phraseBook finds the phrases that a text can be. Each stands under its first
// two words, or its first when the gap follows that, or, where it begins with its
// gap, under its last word. So a text that is none of them costs three lookups,
// although many phrases begin with "what".
type phraseBook[M any] struct {
	byFirst map[[2]string][]phrase[M]
	byLast  map[string][]phrase[M]
}

// add takes in phrases in short form. A "/" stands between words that may take
// each other's place, and a "?" behind one that may be missing: "what/who has?
// replaced …" is four phrases.
func (b *phraseBook[M]) add(meaning M, short string) {
	if b.byFirst == nil {
		b.byFirst, b.byLast = map[[2]string][]phrase[M]{}, map[string][]phrase[M]{}
	}
	before, after, _ := strings.Cut(short, "…")
	for _, before := range spelledOut(strings.Fields(before)) {
		for _, after := range spelledOut(strings.Fields(after)) {
			p := phrase[M]{before, after, meaning}
			if len(before) == 0 {
				last := after[len(after)-1]
				b.byLast[last] = append(b.byLast[last], p)
				continue
			}
			var first [2]string
			copy(first[:], before)
			b.byFirst[first] = append(b.byFirst[first], p)
		}
	}
}

// spelledOut returns every way to read words in short form.
func spelledOut(short []string) [][]string {
	if len(short) == 0 {
		return [][]string{nil}
	}
	first, optional := strings.CutSuffix(short[0], "?")
	rest := spelledOut(short[1:])
	var all [][]string
	for _, w := range strings.Split(first, "/") {
		for _, r := range rest {
			// An apostrophe cuts a word in two here as it does in a query.
			all = append(all, append(strings.Split(word.Fold(w), "'"), r...))
		}
	}
	if optional {
		all = append(all, rest...)
	}
	return all
}

// find returns the phrases that a span can be, the one with most words of its
// own first, each with what stands in its gap, which is never empty.
func (b *phraseBook[M]) find(s span) []found[M] {
	if len(s.tokens) < 2 {
		return nil
	}
	first := s.tokens[0].word
	fits := appendFits(nil, b.byFirst[[2]string{first}], s, 1)
	fits = appendFits(fits, b.byFirst[[2]string{first, s.tokens[1].word}], s, 1)
	return appendFits(fits, b.byLast[s.tokens[len(s.tokens)-1].word], s, 1)
}

// beginnings returns the phrases that a span begins with, the longest first,
// each with what is behind it, which may be nothing.
func (b *phraseBook[M]) beginnings(s span) []found[M] {
	if len(s.tokens) == 0 {
		return nil
	}
	first := s.tokens[0].word
	fits := appendFits(nil, b.byFirst[[2]string{first}], s, 0)
	if len(s.tokens) > 1 {
		fits = appendFits(fits, b.byFirst[[2]string{first, s.tokens[1].word}], s, 0)
	}
	return fits
}

// appendFits appends the phrases that leave at least so many words in the gap.
func appendFits[M any](to []found[M], phrases []phrase[M], s span, gap int) []found[M] {
	for _, p := range phrases {
		if n := len(p.before) + len(p.after); n+gap <= len(s.tokens) && s.begins(p.before) && s.ends(p.after) {
			to = append(to, found[M]{p.meaning, s.part(len(p.before), len(s.tokens)-len(p.after)), n})
		}
	}
	if len(to) < 2 {
		return to
	}
	slices.SortStableFunc(to, func(x, y found[M]) int { return y.words - x.words })
	return to
}

type found[M any] struct {
	meaning M
	gap     span
	words   int // of the phrase itself
}
