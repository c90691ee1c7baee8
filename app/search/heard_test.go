package search

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestConsonants: words that are heard alike have consonants of the same kinds, whatever
// their vowels; of a long word the first ones count.
func TestConsonants(t *testing.T) {
	kinds := func(word string) uint32 { return consonants(appendSounds(nil, word)) }
	for _, c := range []struct {
		one, other string
		same       bool
	}{
		{"protection", "prutekshen", true}, {"physical", "fizikel", true}, {"charging", "sharjing", true},
		{"table", "dapple", true}, {"idea", "aeiou", false}, {"cable", "cables", true}, {"optical", "topical", false},
		{strings.Repeat("ban", 9), strings.Repeat("ban", 12), true},
	} {
		if same := kinds(c.one) == kinds(c.other); same != c.same {
			t.Errorf("the consonants of %s are %o and those of %s are %o", c.one, kinds(c.one), c.other, kinds(c.other))
		}
	}
}

// TestNearKinds holds what is one consonant off against trying everything.
func TestNearKinds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.Uint32Range(1, allKinds), 0, 6).Draw(t, "kinds")
		pack := func(kinds []uint32) uint32 {
			packed := uint32(1)
			for _, k := range kinds {
				packed = packed<<kindBits | k
			}
			return packed
		}
		want := map[uint32]bool{}
		for at := range len(list) + 1 {
			for k := uint32(1); k <= allKinds; k++ {
				want[pack(slices.Insert(slices.Clone(list), at, k))] = true
				if at < len(list) {
					other := slices.Clone(list)
					other[at] = k
					want[pack(other)] = true
				}
			}
			if at < len(list) {
				want[pack(slices.Delete(slices.Clone(list), at, at+1))] = true
			}
			if at+1 < len(list) {
				other := slices.Clone(list)
				other[at], other[at+1] = other[at+1], other[at]
				want[pack(other)] = true
			}
		}
		delete(want, pack(list))
		got := map[uint32]bool{}
		nearKinds(pack(list), func(kinds uint32) { got[kinds] = true })
		delete(got, pack(list)) // two equal neighbours exchanged
		for kinds := range want {
			if !got[kinds] {
				t.Fatalf("%o lacks %o", pack(list), kinds)
			}
		}
		if len(got) != len(want) {
			t.Fatalf("%o has %d that are near, want %d", pack(list), len(got), len(want))
		}
	})
}

// TestSoundsLike: of the words of titles those are found that may be meant by ear.
func TestSoundsLike(t *testing.T) {
	x := New(titled("Protection of photovoltaic generators", "Lightning", "Production of lighting", "Measures", "Fuel cells"), nil)
	for typed, want := range map[string]string{
		"protecshun":  "protection",
		"fotovoltaik": "photovoltaic",
		"jenurayters": "generators",
		"liteening":   "lightning",
		"lyting":      "lighting",
		"mezhers":     "measures",
		"sel":         "", // too short for any
		"zebra":       "",
		"prot3ction":  "", // no word of letters
		"qqqqqqqqqqq": "",
		"aeiouaeiou":  "",
	} {
		s := x.borrow()
		found := slices.Clone(x.soundsLike(s, typed, false))
		x.giveBack(s)
		slices.SortFunc(found, func(a, b heardWord) int { return a.differs - b.differs })
		got := ""
		if len(found) > 0 {
			got = x.word(found[0].word)
		}
		if got != want {
			t.Errorf("%s is heard as %q, want %q", typed, got, want)
		}
	}
}

// TestHeardSearch: several words written by ear find the title, which is told in the right
// words; one slip of the finger is likelier than that; and a word of everyday language is spelt
// as it should be, whatever it sounds like.
func TestHeardSearch(t *testing.T) {
	x := New(titled(
		"Protection of photovoltaic generators against lightning",
		"Encoding of control notation",
		"Conservation of rails", "Conversation of reels",
		"Gorbage lands", "Phones for harbours",
	), nil)
	for _, c := range []struct{ query, first, didYouMean string }{
		{"liteening protecshun fotovoltaik", "x/A", "lightning protection photovoltaic"},
		{"enkohding kontroll notashun", "x/B", "encoding control notation"},
		{"conservatoin", "x/C", "conservation"},
		{"conversatoin", "x/D", "conversation"},
		{"fone harburs", "x/F", "phones harbours"},
		{"protection", "x/A", ""},
	} {
		result := search(t, x, c.query)
		if got := ids(result.Hits); len(got) == 0 || got[0] != c.first || result.DidYouMean != c.didYouMean {
			t.Errorf("%q finds %q, did you mean %q; want %s first and %q", c.query, got, result.DidYouMean, c.first, c.didYouMean)
		}
	}
	s := x.borrow()
	defer x.giveBack(s)
	for typed, want := range map[string]int{"garbage": 0, "gerbage": 1} {
		s.repairs = s.repairs[:0]
		if x.addHeard(s, typed); len(s.repairs) != want {
			t.Errorf("%s is heard as %d words, want %d", typed, len(s.repairs), want)
		}
	}
}
