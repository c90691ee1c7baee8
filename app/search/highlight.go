package search

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"unicode/utf8"

	"vademecum/app/search/word"
)

// What matched is shown in the code and in the title: of a word of which the
// beginning was typed, the beginning; of one that was put right, the whole. Where a word
// stands as it was typed, others that begin so are not meant.

// A sought is what hits are marked for.
type sought struct {
	index *Index
	query string // for a number in a code
	why   string // what was looked for, as the hits say it
	alts  []alt  // what fills the slots of the wording that found them
	few   [4]alt // room for these, where they are as few as mostly
}

// sought is what a hit found by a wording is marked for: that of the hit before which
// the same found, if there is one.
func (q *query) sought(before []Hit, w *wording) *sought {
	for n := len(before) - 1; n >= 0; n-- {
		if q.found[n].wording == w {
			return before[n].sought
		}
	}
	s := &sought{index: q.Index, query: q.plan.Text}
	if w == nil {
		return s
	}
	s.why = w.why
	s.alts = s.few[:0]
	for i := range w.slots {
		s.alts = append(s.alts, w.slots[i].alts...)
	}
	return s
}

// Marked returns the hit with Code and Title. Where what matched lies is found out only
// when a hit is shown: few of those that are listed are.
func (h Hit) Marked() Hit {
	if h.sought == nil {
		return h
	}
	item := &h.sought.index.entries[h.entry].Item // the hit may be shown under the name of an edition
	switch {
	case h.Tier == TierIdentifier && codeField(item) == fieldCodeName && nameKey(item.Code) != nameKey(h.sought.query): // another name is
	case h.Tier == TierIdentifier:
		if r, ok := numberRange(item.Code, h.sought.query); ok {
			h.Code = []Range{r}
		}
	default:
		h.Code, h.Title = h.sought.mark(h.entry)
	}
	return h
}

// mark returns what matched in the code and title of an entry. The words of an entry
// stand field by field, the code first and the title last, with the other names
// between them.
func (s *sought) mark(entry int32) (inCode, inTitle []Range) {
	x := s.index
	item := &x.entries[entry].Item
	from := x.tokenFrom[x.heads[entry].token:]
	words, tokens, code, accented := x.wordsOf(entry), x.tokensOf(entry), codeField(item), x.accented.has(entry)
	for n, word := range words {
		t, ranges, text := tokens[n], &inTitle, item.Title
		if t.field == code {
			ranges, text = &inCode, item.Code
		} else if t.field != fieldTitle {
			continue
		}
		length := 0
		for _, a := range s.alts {
			if word == a.exact || word >= a.lo && word < a.hi && !stands(a.exact, words, tokens, t.field) {
				length = max(length, t.stretch(int(from[n]), a, word == a.exact, text))
			}
		}
		most := len(text)
		if accented {
			most = math.MaxInt // a folded text may be longer
		}
		if length > 0 {
			if *ranges == nil {
				*ranges = make([]Range, 0, len(s.alts))
			}
			*ranges = append(*ranges, Range{min(int(from[n]), most), min(int(from[n])+length, most)})
		}
	}
	if accented {
		unfoldRanges(item.Code, inCode)
		unfoldRanges(item.Title, inTitle)
	}
	return tidy(inCode), tidy(inTitle)
}

// stands reports whether a word is one of those of a field.
func stands(word int32, words []int32, tokens []token, field field) bool {
	for n, t := range tokens {
		if t.field == field && words[n] == word {
			return true
		}
	}
	return false
}

// unfoldRanges turns ranges of a folded text into ranges of the text itself. As
// far as the first character that is not ASCII, which is often a dash near the end
// of a title, they are the same.
func unfoldRanges(text string, ranges []Range) {
	plain := 0
	for plain < len(text) && text[plain] < utf8.RuneSelf {
		plain++
	}
	var u unfolded
	for n, r := range ranges {
		if r.To < plain {
			continue
		}
		if u.text == "" {
			u = unfold(text)
		}
		ranges[n] = u.at(r.From, r.To)
	}
}

// stretch is how much of a word, which begins at some place of the text, the alternative
// accounts for, in bytes of the folded text. Of "publick", typed for the group
// "public-key", that is the seven letters and the hyphen among them.
func (t token) stretch(from int, a alt, exact bool, text string) int {
	if a.typed == wholeWord || exact {
		return int(t.length)
	}
	if t.spans < 2 {
		return min(int(a.typed), int(t.length))
	}
	letters, end := 0, from
	for end < len(text) && end < from+int(t.length) && letters < int(a.typed) {
		if word.Is(rune(text[end]|0x20)) || text[end] >= 0x80 {
			letters++
		}
		end++
	}
	return end - from
}

// tidy sorts ranges and makes one of those that touch.
func tidy(ranges []Range) []Range {
	if len(ranges) > 1 {
		slices.SortFunc(ranges, func(a, b Range) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	}
	n := 0
	for _, r := range ranges {
		switch {
		case r.From >= r.To:
		case n > 0 && r.From <= ranges[n-1].To:
			ranges[n-1].To = max(ranges[n-1].To, r.To)
		default:
			ranges[n] = r
			n++
		}
	}
	return ranges[:n]
}

// numberRange is the part of a code that a query for it accounts for: as far as
// the last letters and digits of the query are the first of the code's number,
// whatever marks and blanks stand between them.
func numberRange(code, query string) (Range, bool) {
	u := unfold(code)
	const room = 64 // for most codes and queries
	squeezed, places := appendSqueezed(make([]byte, 0, room), make([]int, 0, room), code)
	asked, _ := appendSqueezed(make([]byte, 0, room), make([]int, 0, room), query)
	for from := range squeezed { // "Report BT.2247" for "bt2247"
		if from > 0 && places[from] == places[from-1]+1 {
			continue // within a word
		}
		rest := squeezed[from:]
		for begin := range asked { // "itu-t rec x.509" for "X.509"
			if common := min(len(rest), len(asked)-begin); common > 0 && bytes.Equal(rest[:common], asked[begin:]) {
				return u.at(places[from], places[from+common-1]+1), true
			}
		}
		if bytes.HasPrefix(asked, rest) || bytes.Contains(asked, rest) && len(rest) > 1 {
			return u.at(places[from], len(code)), true
		}
	}
	return Range{}, false
}

// appendSqueezed appends the letters and digits of a text, folded, and where in the
// folded text each of their bytes stands.
func appendSqueezed(squeezed []byte, places []int, text string) ([]byte, []int) {
	if !isASCII(text) {
		text = word.Fold(text)
		word.Each(text, func(from, to int, _ bool) {
			for i := from; i < to; i++ {
				squeezed = append(squeezed, text[i])
				places = append(places, i)
			}
		})
		return squeezed, places
	}
	for i := range len(text) {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if word.Is(rune(c)) {
			squeezed = append(squeezed, c)
			places = append(places, i)
		}
	}
	return squeezed, places
}
