package document

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestJoin(t *testing.T) {
	cases := []struct{ name, lines, want string }{
		{"two lines", "the lamps|of the pier", "the lamps of the pier"},
		{"a word the document writes in one", "telecommuni-|cation; telecommunication", "telecommunication; telecommunication"},
		{"a word it writes with a hyphen", "real-|time; real-time, realtime", "real-time; real-time, realtime"},
		{"a word it writes nowhere else", "lamp-|oil", "lamp-oil"},
		{"a name", "ITU-|T and IMT-|2020", "ITU-T and IMT-2020"},
		{"a time", "16:30-|18:15", "16:30-18:15"},
		{"a hyphen that stands for a word", "fixed-|and mobile lamps", "fixed- and mobile lamps"},
		{"a dash", "the lamps -|all of them", "the lamps - all of them"},
		{"a soft hyphen", "lan\u00ad|tern", "lantern"},
		{"a broken address", "https://a.example/x?y=|1&z=2", "https://a.example/x?y=1&z=2"},
		{"a broken address in brackets", "(https://a.example/x/|y.aspx", "(https://a.example/x/y.aspx"},
		{"words behind an address", "https://a.example/x|is the address", "https://a.example/x is the address"},
		{"two addresses", "https://a.example/x|https://a.example/y", "https://a.example/x https://a.example/y"},
		{"an empty line", "lamps||oil", "lamps oil"},
	}
	for _, c := range cases {
		var lines []line
		for l := range strings.SplitSeq(c.lines, "|") {
			lines = append(lines, line{text: l})
		}
		j := joiner{words: wordsOf(lines)}
		for _, l := range lines {
			j.add(l.text, nil)
		}
		if got := string(j.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestJoinMovesMarks(t *testing.T) {
	j := joiner{words: map[string]bool{"lantern": true}}
	j.add("a lan-", nil)
	j.add("tern on", []Mark{{At: 4, Note: "1"}})
	j.add("the pier", []Mark{{At: 8, Note: "2"}})
	want := []Mark{{At: 9, Note: "1"}, {At: 21, Note: "2"}}
	if got := string(j.text); got != "a lantern on the pier" {
		t.Errorf("text %q", got)
	}
	if diff := cmp.Diff(want, j.marks); diff != "" {
		t.Error(diff)
	}
}

func TestFinished(t *testing.T) {
	for text, want := range map[string]bool{
		"The end.": true, "The end?": true, "as follows:": true, "and so on;": true, `He said "no."`: true, "(the end.)": true, "the “end”.": true,
		"the end": false, "the lamps,": false, "see Rec.": false, "as in Nos.": false, "the “end”": false, "e.g.": false, "": false,
	} {
		if got := finished(text); got != want {
			t.Errorf("finished(%q) = %v", text, got)
		}
	}
}

func TestDangling(t *testing.T) {
	for text, want := range map[string]bool{
		"lamps of the": true, "lamps,": true, "see Rec.": true, "lámparas de": true, "the lamps": false, "Annex A": false, "The end.": false, "": false,
	} {
		if got := dangling(text); got != want {
			t.Errorf("dangling(%q) = %v", text, got)
		}
	}
}

func TestTidy(t *testing.T) {
	cases := []struct {
		text  string
		marks []Mark
		want  string
		moved []Mark
	}{
		{"  a\t b \n c ", nil, "a b c", nil},
		{"a\u202fb\u00a0c", nil, "a\u202fb\u00a0c", nil},
		{"\ufeffa\u200bb", nil, "a b", nil},
		{"", nil, "", nil},
		{"  lamp  oil ", []Mark{{6, "1"}, {12, "2"}}, "lamp oil", []Mark{{4, "1"}, {8, "2"}}},
		{"lamp", []Mark{{99, "1"}}, "lamp", []Mark{{4, "1"}}},
	}
	for _, c := range cases {
		got, moved := tidy(c.text, c.marks)
		if got != c.want || cmp.Diff(moved, c.moved) != "" {
			t.Errorf("tidy(%q) = %q %v, want %q %v", c.text, got, moved, c.want, c.moved)
		}
	}
}
