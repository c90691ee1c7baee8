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
// beginning was typed, the beginning; of one that was put right, the whole.

// highlight fills the ranges of a hit. They are cut from one slice for all hits,
// which is returned.
func (q *query) highlight(h *Hit, f listed, ranges []Range) []Range {
	switch {
	case f.tier == TierIdentifier && codeField(h.Item) == fieldCodeName && nameKey(h.Item.Code) != nameKey(q.plan.Text): // another name is
	case f.tier == TierIdentifier:
		if r, ok := q.numberRange(h.Item.Code, q.plan.Text); ok {
			start := len(ranges)
			ranges = append(ranges, r)
			h.Code = ranges[start:len(ranges):len(ranges)]
		}
	case f.wording != nil && len(f.wording.slots) > 0:
		ranges = q.mark(h, f, ranges)
	}
	return ranges
}

// mark fills the ranges of a hit that fill a slot of its wording. The words of an
// entry stand field by field, the code first and the title last, with the other
// names between them.
func (x *Index) mark(h *Hit, f listed, ranges []Range) []Range {
	words, tokens, code := x.wordsOf(f.entry), x.tokensOf(f.entry), codeField(h.Item)
	accented, start, inCode := x.accented.has(f.entry), len(ranges), 0
	for n, word := range words {
		mayFill := false
		for i := range f.wording.slots {
			mayFill = mayFill || f.wording.slots[i].mayHold(word)
		}
		if !mayFill {
			continue
		}
		t, text := tokens[n], h.Item.Title
		if t.field == code {
			text = h.Item.Code
		} else if t.field != fieldTitle {
			continue
		}
		length := 0
		for i := range f.wording.slots {
			for _, a := range f.wording.slots[i].alts {
				if word >= a.lo && word < a.hi {
					length = max(length, t.stretch(a, text))
				}
			}
		}
		if length == 0 {
			continue
		}
		most := len(text)
		if accented {
			most = math.MaxInt // a folded text may be longer
		}
		ranges = append(ranges, Range{min(int(t.from), most), min(int(t.from)+length, most)})
		if t.field == code {
			inCode = len(ranges) - start
		}
	}
	if len(ranges) == start {
		return ranges
	}
	inside := func(text string, ranges []Range) []Range {
		if len(ranges) == 0 {
			return nil
		}
		if accented {
			unfoldRanges(text, ranges)
		}
		ranges = tidy(ranges)
		return ranges[:len(ranges):len(ranges)]
	}
	h.Code = inside(h.Item.Code, ranges[start:start+inCode])
	h.Title = inside(h.Item.Title, ranges[start+inCode:])
	return ranges
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

// stretch is how much of a word the alternative accounts for, in bytes of the
// folded text. Of "publick", typed for the group "public-key", that is the seven
// letters and the hyphen among them.
func (t token) stretch(a alt, text string) int {
	if a.typed == wholeWord || t.word == a.exact {
		return int(t.length)
	}
	if t.spans < 2 {
		return min(int(a.typed), int(t.length))
	}
	letters, end := 0, int(t.from)
	for end < len(text) && end < int(t.from)+int(t.length) && letters < int(a.typed) {
		if word.Is(rune(text[end]|0x20)) || text[end] >= 0x80 {
			letters++
		}
		end++
	}
	return end - int(t.from)
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
func (s *scratch) numberRange(code, query string) (Range, bool) {
	u := unfold(code)
	s.squeezed, s.places = appendSqueezed(s.squeezed[:0], s.places[:0], code)
	s.asked, s.askedPlaces = appendSqueezed(s.asked[:0], s.askedPlaces[:0], query)
	squeezed, places, asked := s.squeezed, s.places, s.asked
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
