package search

import (
	"cmp"
	"math"
	"slices"
	"strings"
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
		if r, ok := numberRange(h.Item.Code, q.plan.Text); ok {
			start := len(ranges)
			ranges = append(ranges, r)
			h.Code = ranges[start:len(ranges):len(ranges)]
		}
	case f.wording != nil && len(f.wording.slots) > 0:
		h.Code, ranges = q.mark(f.entry, codeField(h.Item), h.Item.Code, f.wording, ranges)
		h.Title, ranges = q.mark(f.entry, fieldTitle, h.Item.Title, f.wording, ranges)
	}
	return ranges
}

// mark returns the ranges of a field of an entry, whose text is given, that fill a
// slot of the wording.
func (x *Index) mark(entry int32, f field, text string, w *wording, ranges []Range) (of, all []Range) {
	start := len(ranges)
	tokens := x.tokensOf(entry)
	accented, most := x.accented.has(entry), len(text)
	if accented {
		most = math.MaxInt // a folded text may be longer
	}
	from, to := 0, len(tokens) // those of a field stand together: the code first, the title last
	if f == fieldTitle {
		for from = to; from > 0 && tokens[from-1].field == f; from-- {
		}
	} else {
		for to = 0; to < len(tokens) && tokens[to].field == f; to++ {
		}
	}
	words := x.wordsOf(entry)
	for n := from; n < to; n++ {
		word, length := words[n], 0
		for i := range w.slots {
			if !w.slots[i].mayHold(word) {
				continue
			}
			for _, a := range w.slots[i].alts {
				if word >= a.lo && word < a.hi {
					length = max(length, tokens[n].stretch(a, text))
				}
			}
		}
		if length > 0 {
			from := int(tokens[n].from)
			ranges = append(ranges, Range{min(from, most), min(from+length, most)})
		}
	}
	if accented {
		unfoldRanges(text, ranges[start:])
	}
	if len(ranges) == start {
		return nil, ranges
	}
	of = tidy(ranges[start:])
	end := start + len(of)
	return of[:len(of):len(of)], ranges[:end]
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
func numberRange(code, query string) (Range, bool) {
	u := unfold(code)
	squeezed, places := squeezedWithPlaces(word.Fold(code))
	asked := squeeze(word.Fold(query))
	for from := range squeezed { // "Report BT.2247" for "bt2247"
		if from > 0 && places[from] == places[from-1]+1 {
			continue // within a word
		}
		rest := squeezed[from:]
		for begin := range asked { // "itu-t rec x.509" for "X.509"
			if common := min(len(rest), len(asked)-begin); common > 0 && rest[:common] == asked[begin:] {
				return u.at(places[from], places[from+common-1]+1), true
			}
		}
		if strings.HasPrefix(asked, rest) || strings.Contains(asked, rest) && len(rest) > 1 {
			return u.at(places[from], len(code)), true
		}
	}
	return Range{}, false
}

// squeezedWithPlaces leaves only the letters and digits of a folded text, and
// says where each of their bytes stood.
func squeezedWithPlaces(folded string) (string, []int) {
	var squeezed []byte
	var places []int
	word.Each(folded, func(from, to int, _ bool) {
		for i := from; i < to; i++ {
			squeezed = append(squeezed, folded[i])
			places = append(places, i)
		}
	})
	return string(squeezed), places
}
