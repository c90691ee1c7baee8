package search

import (
	"context"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

// The subsequence tier finds codes and short titles in which the letters of the
// query stand in order, as file pickers do. It is for abbreviations made on the
// spot ("cybrscrty") and for a letter or two left out of a code.
//
// Long strings are kept away from it: a title of ninety letters contains nearly
// any five of them in order. So are matches that are spread thin. The library
// finds the letters; its scores double with every adjacent letter, which tells
// little and overflows near forty, so the points are ours: how close the letters
// stand together, and how much of the text they make up.

// maxShort is the length in characters of the longest string looked at.
const maxShort = 32

// minSubsequence is the shortest query for which the tier is asked; two letters
// stand in order in almost everything.
const minSubsequence = 3

// spread is how much longer than the query the stretch of text may be in which
// its letters are found: vowels left out make it about one and a half.
const spread = 2

// A short is one string the tier looks at. Blanks and signs are left out, in the
// query too.
type short struct {
	entry int32
	text  string
	mask  uint64 // the letters in it, so that most strings need not be looked at
}

func (x *Index) indexShorts() {
	add := func(e int, text string) {
		if len(text) > utf8.UTFMax*maxShort || utf8.RuneCountInString(text) > maxShort {
			return
		}
		if text = squeeze(Fold(text)); text != "" {
			x.shorts = append(x.shorts, short{int32(e), text, mask(text)})
		}
	}
	for e := range x.entries {
		add(e, x.entries[e].Code)
		for _, alias := range x.entries[e].Aliases {
			add(e, alias)
		}
		add(e, x.entries[e].Title)
	}
}

// shortSource gives strings to the library.
type shortSource []short

func (s shortSource) String(i int) string { return s[i].text }
func (s shortSource) Len() int            { return len(s) }

// bySubsequence runs the tier.
func (x *Index) bySubsequence(ctx context.Context, q query, limit int) ([]scored, error) {
	pattern := squeeze(Fold(q.text))
	letters := utf8.RuneCountInString(pattern)
	if letters < minSubsequence || letters > maxShort {
		return nil, nil
	}
	wanted := mask(pattern)
	var candidates shortSource
	for i, s := range x.shorts {
		if i&1023 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if s.mask&wanted == wanted && len(s.text) >= len(pattern) {
			candidates = append(candidates, s)
		}
	}
	found := best{x: x, limit: limit}
	for _, m := range fuzzy.FindFromNoSort(pattern, candidates) {
		s := candidates[m.Index]
		stretch := 1 + m.MatchedIndexes[len(m.MatchedIndexes)-1] - m.MatchedIndexes[0]
		if stretch > spread*len(pattern) {
			continue
		}
		points := 100*float64(len(pattern))/float64(stretch) + 100*float64(len(pattern))/float64(len(s.text))
		found.add(scored{entry: s.entry, points: points + x.standing[s.entry]})
	}
	return found.sorted(), ctx.Err()
}

// squeeze leaves only the letters and digits of a folded text.
func squeeze(folded string) string {
	squeezed := make([]byte, 0, len(folded))
	eachWord(folded, func(word string, _ bool) { squeezed = append(squeezed, word...) })
	return string(squeezed)
}

// mask sets a bit for each byte that occurs, several bytes sharing a bit: a text
// without a bit of the query lacks a letter of it.
func mask(squeezed string) uint64 {
	var m uint64
	for i := range len(squeezed) {
		m |= 1 << (squeezed[i] & 63)
	}
	return m
}
