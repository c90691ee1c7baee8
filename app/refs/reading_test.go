package refs

import (
	"strings"
	"testing"
)

// TestForms: Arabic writes "and", "in", "to" and the article together with the word behind
// them; other languages write nothing so.
func TestForms(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"Résolution", "resolution"},
		{"决议", "决议"},
		{"و", "و"}, // one letter is "and" itself
		{"لجنة", "لجنة ولجنة فلجنة بلجنة وبلجنة للجنة وللجنة"},
		{"القرار", "القرار والقرار فالقرار بالقرار وبالقرار للقرار وللقرار"},
		{"المراجَع", "المراجع والمراجع فالمراجع بالمراجع وبالمراجع للمراجع وللمراجع"}, // without its vowels
	} {
		if got := strings.Join(forms(c.word), " "); got != c.want {
			t.Errorf("%s is written %s; want %s", c.word, got, c.want)
		}
	}
}

// TestPhrases reads the longest of several names that begin alike.
func TestPhrases(t *testing.T) {
	names := phrasesOf([2]string{"study group | study group of wise men", "group"}, [2]string{"研究组 | لجنة الدراسات", "other"}, [2]string{"itu t", "sector"})
	for _, c := range []struct {
		text, want string
		tokens     int
	}{
		{"Study Group 17", "group", 2},
		{"study group of wise women", "group", 2},
		{"study group of wise men", "group", 5},
		{"study-group", "group", 3},
		{"ITU-T X.509", "sector", 3},
		{"研究组17", "other", 1},
		{"ولجنة الدراسات 17", "other", 2},
		{"study", "", 0},
		{"", "", 0},
	} {
		s := &scan{text: c.text, tok: tokens(c.text)}
		if got, end, ok := names.at(s, 0); got != c.want || end != c.tokens || ok != (c.want != "") {
			t.Errorf("%s: %q of %d tokens, want %q of %d", c.text, got, end, c.want, c.tokens)
		}
	}
}

// TestSeparator: what joins the entries of a list, in six languages, and what is a range.
func TestSeparator(t *testing.T) {
	s := func(text string) *scan { return &scan{text: text, tok: tokens(text)} }
	for kind, joints := range map[byte][]string{
		' ': {",", "and", ", and", "and/or", "as well as", "et", "y", "e", "и", "или", "و", "أو", "和", "、", "及", "以及", "&"},
		'-': {"to", "–", "à", "al", "至", "إلى"},
	} {
		for _, joint := range joints {
			x := s("44 " + joint + " 50")
			if end, got, ok := x.separator(1); !ok || got != kind || x.num(end) != "50" {
				t.Errorf("%q joins as %q (%v), the number behind it is %q; want %q", joint, got, ok, x.num(end), kind)
			}
		}
	}
	if end, _, ok := s("44 of 50").separator(1); ok || end != 1 {
		t.Error("“of” joins entries of a list")
	}
}
