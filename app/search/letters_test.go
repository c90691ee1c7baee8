package search

import (
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
