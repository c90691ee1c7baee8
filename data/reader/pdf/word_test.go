package pdf

import (
	"fmt"
	"strings"
	"testing"
)

// set sets a text in letters as wide as half their size, from x on; an underscore is a
// letter that is not drawn, so that it leaves a gap.
func set(x, y, size float64, text string) (marks []mark) {
	for _, r := range text {
		if r != '_' {
			marks = append(marks, mark{text: string(r), x: x, y: y, width: size / 2, size: size})
		}
		x += size / 2
	}
	return marks
}

// joined writes words with what is known of each.
func joined(words []word) string {
	var all []string
	for _, w := range words {
		s := w.text
		if w.bold {
			s = "*" + s
		}
		if w.spaced {
			s = "␣" + s
		}
		all = append(all, s)
	}
	return strings.Join(all, " | ")
}

func TestWordsOf(t *testing.T) {
	one := set(0, 0, 10, "one")
	bold := func(marks []mark) []mark {
		for i := range marks {
			marks[i].bold = true
		}
		return marks
	}
	for _, c := range []struct {
		name  string
		marks []mark
		want  string
	}{
		{"nothing", nil, ""},
		{"letters side by side", one, "one"},
		{"a blank", set(0, 0, 10, "one two"), "one | ␣two"},
		{"a gap", set(0, 0, 10, "one_two"), "one | two"},
		{"a gap that is none", append(set(0, 0, 10, "one"), set(16, 0, 10, "two")...), "onetwo"},
		{"letters that touch", append(set(0, 0, 10, "one"), set(14, 0, 10, "two")...), "onetwo"},
		{"back to the beginning of the line", append(set(50, 0, 10, "two"), set(0, 0, 10, "one")...), "two | one"},
		{"another line", append(set(0, 0, 10, "one"), set(15, -12, 10, "two")...), "one | two"},
		{"a hair above", append(set(0, 0, 10, "one"), set(15, 0.5, 10, "two")...), "onetwo"},
		{"another size", append(set(0, 0, 10, "one"), set(15, 0, 14, "two")...), "one | two"},
		{"nearly the same size", append(set(0, 0, 10, "ONE"), set(15, 0, 9, "two")...), "ONEtwo"},
		{"bold", bold(set(0, 0, 10, "one")), "*one"},
		{"bold in part", append(bold(set(0, 0, 10, "on")), set(10, 0, 10, "e")...), "one"},
		{"blanks alone", set(0, 0, 10, "   "), ""},
		{"a blank at the end", set(0, 0, 10, "one "), "one"},
		{"a ligature", []mark{{text: "ffi", width: 8, size: 10}, {text: "x", x: 8, width: 5, size: 10}}, "ffix"},
		{"set apart", set(0, 0, 10, "s_h_a_p_e_ _a_p_a_r_t"), "shape | ␣apart"},
		{"set apart, and too short to tell", set(0, 0, 10, "a_b_c"), "a | b | c"},
	} {
		if got := joined(wordsOf(c.marks)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A letter drawn twice in one place, or nearly, is one bold letter.
func TestTwice(t *testing.T) {
	for by, want := range map[float64]string{0: "*a", 0.5: "*a", 3: "aa", 20: "a | a"} {
		marks := append(set(0, 0, 10, "a"), set(by, 0, 10, "a")...)
		if got := joined(wordsOf(marks)); got != want {
			t.Errorf("%g further: %q, want %q", by, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for _, c := range []struct{ text, font, want string }{
		{"abc", "times", "abc"},
		{"ﬁ", "times", "fi"},
		{"ﬄ", "times", "ffl"},
		{"é", "times", "é"},
		{"\u00A0", "times", " "},
		{"\u2009", "times", " "},
		{"\u00AD", "times", "-"},
		{"\u2011", "times", "-"},
		{"–", "times", "–"},
		{"\u200B", "times", ""},
		{"\u0007", "times", ""},
		{"\uFFFD", "times", ""},
		{"\u2126", "times", "Ω"},
		{"\u00B5", "times", "μ"},
		{"\uF061", "symbol", "α"},
		{"\uF061", "times", "α"}, // a code of symbols in whatever font
		{"\uF0B7", "symbol", "•"},
		{"漢", "times", "漢"},
	} {
		if got := plain(c.text, c.font); got != c.want {
			t.Errorf("%q in %s is %q, want %q", c.text, c.font, got, c.want)
		}
	}
}

// What is set apart is put together as long as the gaps are alike.
func TestUntrack(t *testing.T) {
	at := func(gaps ...float64) (words []word) {
		x := 0.0
		for i, gap := range append([]float64{0}, gaps...) {
			x += gap
			words = append(words, word{text: string(rune('a' + i)), from: x, to: x + 5, size: 10})
			x += 5
		}
		return words
	}
	for _, c := range []struct {
		gaps []float64
		want string
	}{
		{[]float64{3, 3, 3, 3}, "abcde"},
		{[]float64{3, 3, 3}, "a | b | c | d"},
		{[]float64{3, 3, 8, 3, 3}, "abc | def"},
		{[]float64{3, 3.5, 4, 3, 3.2}, "abcdef"},
		{[]float64{3, 3, 20, 3, 3}, "a | b | c | d | e | f"}, // two runs of three
		{nil, "a"},
	} {
		if got := joined(untrack(at(c.gaps...))); got != c.want {
			t.Errorf("%v: %q, want %q", c.gaps, got, c.want)
		}
	}
	long := []word{{text: "Whole", to: 20, size: 10}, {text: "words", from: 23, to: 40, size: 10}, {text: "stay", from: 43, to: 60, size: 10}}
	if got := joined(untrack(long)); got != "Whole | words | stay" {
		t.Error(got)
	}
	if fmt.Sprint(untrack(nil)) != "[]" {
		t.Error("nothing becomes something")
	}
}
