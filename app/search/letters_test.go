package search

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/plan"
)

func titled(titles ...string) []Entry {
	var entries []Entry
	for i, title := range titles {
		code := string(rune('A' + i))
		entries = append(entries, Entry{Item: app.Item{ID: "x/" + code, Code: code, Title: title}})
	}
	return entries
}

func byLetters(t *testing.T, x *Index, text string) []scored {
	return find(t, x, 10, func(s *scratch, found *best) error {
		return x.byLetters(t.Context(), s, plan.Read(text).Words, found)
	})
}

func TestSubsequence(t *testing.T) {
	x := New(titled(
		"Cybersecurity",
		"Capacity building",
		"Characteristics of a single-mode optical fibre and cable", // longer than maxShort
		"Généralités",
	), nil)
	for text, want := range map[string][]string{
		"cybrscrty":                        {"x/A"},
		"CYBR scrty":                       {"x/A"},
		"cptybldng":                        {"x/B"},
		"gnrlts":                           {"x/D"},
		"chrctrstcs":                       {"x/C"}, // in a long title the vowels may be missing,
		"chrctrstcsfbr":                    {"x/C"}, // and whole words,
		"chrctrstcsfb":                     {"x/C"}, // and the end of the last;
		"chrctrcsfbr":                      nil,     // but no other letter,
		"fbrchrctrstcs":                    nil,     // and no word may be out of order
		"cy":                               nil,     // too short to mean anything
		"cdng":                             nil,     // in order in B, but spread thin
		"ycber":                            nil,     // out of order
		"cybrscrtyzzz":                     nil,
		strings.Repeat("cybersecurity", 3): nil,
	} {
		found := byLetters(t, x, text)
		var got []string
		for _, f := range found {
			got = append(got, x.entries[f.entry].ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q is in %q, want %q", text, got, want)
		}
	}
}

// TestSubsequencePoints: letters close together come before letters apart, and a
// short text before a long one.
func TestSubsequencePoints(t *testing.T) {
	x := New(titled("Capo and buildings", "Cap on buildings", "Cap buildings", "Cap build"), nil)
	found := byLetters(t, x, "capbuild")
	var got []string
	for _, f := range found {
		got = append(got, x.entries[f.entry].Title)
	}
	if want := []string{"Cap build", "Cap buildings", "Cap on buildings", "Capo and buildings"}; !slices.Equal(got, want) {
		t.Errorf("capbuild finds %q, want %q", got, want)
	}
	for _, long := range []string{strings.Repeat("a", maxShort), strings.Repeat("ab", maxShort/2)} {
		x := New(titled(long), nil)
		if found := byLetters(t, x, long); len(found) != 1 || found[0].points > maxPoints/2 {
			t.Errorf("%q in itself: %+v; want one, with fewer than %d points", long, found, maxPoints/2)
		}
	}
}

func TestMask(t *testing.T) {
	for _, test := range []struct {
		query, text string
		maybe       bool
	}{
		{"abc", "aabbcc", true}, {"abd", "aabbcc", false}, {"g709", "g709y1331", true}, {"g708", "g709y1331", false}, {"", "abc", true},
	} {
		if got := mask(test.query)&^mask(test.text) == 0; got != test.maybe {
			t.Errorf("letters of %q in %q: %v, want %v", test.query, test.text, got, test.maybe)
		}
	}
}

// TestSpelling: what a word without its vowels makes up of a pattern, from each
// place in it.
func TestSpelling(t *testing.T) {
	for _, test := range []struct {
		pattern, word string
		from, to      []int
	}{
		{"tlcmmn", "telecommunication", []int{0}, []int{6}}, // the pattern may end within the word
		{"tlcmmnctn", "telecommunication", []int{0}, []int{9}},
		{"dgtlntwrk", "digital", []int{0}, []int{4}},
		{"dgtlntwrk", "network", []int{0, 4}, []int{9}},
		{"applctn", "application", []int{0}, []int{7}}, // a first vowel that is written
		{"pplctn", "application", []int{0}, []int{6}},  // and one that is not
		{"tlcmmn", "radio", []int{0, 1, 2}, nil},
		{"abc", "a", []int{0, 1}, []int{1}},
		{"bcd", "io", []int{1}, []int{1}}, // nothing but vowels: left out
	} {
		var p spelling
		p.set(test.pattern)
		places := func(of []int) (set uint64) {
			for _, n := range of {
				set |= 1 << n
			}
			return set
		}
		got, want := p.carry(places(test.from), test.word), places(test.to)
		if test.word == "a" {
			want |= places([]int{1}) // left out where it was not written
		}
		if got != want {
			t.Errorf("%q in %q reaches %b from %v, want %b", test.word, test.pattern, got, test.from, want)
		}
	}
}

func TestIsSpread(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		want          bool
	}{
		{"cbr", "cybersecurity", true},
		{"cptybldng", "capacitybuilding", true},
		{"cdng", "capacitybuilding", false}, // in order, but spread thin
		{"bcd", "bxxxxxxxxbcd", true},       // thin at first, close later on
		{"ycb", "cyb", false},
		{"abcd", "abc", false},
		{"gnr", "généralités", true}, // left to the library
	} {
		if got := isSpread(test.pattern, test.text); got != test.want {
			t.Errorf("letters of %q close together in %q: %v, want %v", test.pattern, test.text, got, test.want)
		}
	}
}

// TestLettersWait: the tier waits for its tables, and no longer than its context.
func TestLettersWait(t *testing.T) {
	x := New(titled("Cybersecurity"), nil)
	<-x.letters.ready
	x.letters.ready = make(chan struct{}) // as if they were still being made
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	s := x.borrow()
	defer x.giveBack(s)
	if err := x.byLetters(ctx, s, []string{"cybrscrty"}, s.best(10)); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that the search was cancelled", err)
	}
}
