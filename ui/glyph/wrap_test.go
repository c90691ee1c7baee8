package glyph

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestWrap(t *testing.T) {
	test.NewTempApp(t)
	// Widths are given as the text that just fits.
	tests := []struct {
		name, text, fits string
		want             []string
	}{
		{"nothing", "", "xxxx", nil},
		{"one line", "in force", "in force", []string{"in force"}},
		{"at a space, which vanishes", "in force now", "in force", []string{"in force", "now"}},
		{"several spaces vanish too", "in force   now", "in force", []string{"in force", "now"}},
		{"after a hyphen within a word", "public-key", "public-", []string{"public-", "key"}},
		{"not within a code", "of ITU-T", "of ITU-", []string{"of", "ITU-T"}},
		{"not at a slash between codes", "ISO/IEC", "ISO/IE", []string{"ISO/IE", "C"}},
		{"not at a no-break space", "a 2\u00a0986", "a 2\u00a098", []string{"a", "2\u00a0986"}},
		{"a word wider than the line is cut", "telebiometrics", "telebiome", []string{"telebiome", "trics"}},
		{"a mark stays with its letter", "e\u0301e\u0301e\u0301", "ee", []string{"e\u0301e\u0301", "e\u0301"}},
		{"line breaks are kept", "in\nforce", "in force", []string{"in", "force"}},
		{"an empty line is kept", "in\n\nforce", "in force", []string{"in", "", "force"}},
		{"narrower than any letter", "abc", ".", []string{"a", "b", "c"}},
		{"broken UTF-8 is kept as it is", "force\xff in", "force\xff", []string{"force\xff", "in"}},
	}
	for _, test := range tests {
		got := body.Wrap(test.text, body.Width(test.fits)+0.01)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", test.name, diff)
		}
	}
}

func TestBreaksBetweenIdeographs(t *testing.T) {
	tests := []struct {
		before, after rune
		want          bool
	}{
		{'电', '信', true},
		{'a', '信', true},
		{'信', '。', false},
		{'（', '信', false},
		{'信', ' ', true},
		{'a', 'b', false},
	}
	for _, test := range tests {
		if got := breaks(test.before, test.after); got != test.want {
			t.Errorf("a line may end between %q and %q: %v, want %v", test.before, test.after, got, test.want)
		}
	}
}

func TestRunsOfOneWordStayTogether(t *testing.T) {
	test.NewTempApp(t)
	runs := []Run{{"see ", body}, {"X.509", bold}, {", which is in force", body}}
	lines := Wrap(runs, body.Width("see X.509")+2)
	got := make([][]string, len(lines))
	for i, line := range lines {
		for _, p := range line {
			got[i] = append(got[i], p.Text)
		}
	}
	want := [][]string{{"see"}, {"X.509", ","}, {"which is"}, {"in force"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("lines (-want +got)\n%s", diff)
	}
}

// TestWrapLosesNothing: whatever the text, no line is wider than asked unless one
// character is, and but for spaces the lines hold the text.
func TestWrapLosesNothing(t *testing.T) {
	test.NewTempApp(t)
	text := rapid.StringOfN(rapid.RuneFrom([]rune("abcXYZ -–/.,;éя\u0301中。\n")), 0, 60, -1)
	squeeze := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) {
				return -1
			}
			return r
		}, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		s, width := text.Draw(t, "text"), rapid.Float32Range(1, 300).Draw(t, "width")
		lines := body.Wrap(s, width)
		if got := squeeze(strings.Join(lines, "")); got != squeeze(s) {
			t.Fatalf("lines hold %q, the text %q", got, squeeze(s))
		}
		for _, line := range lines {
			letters := utf8.RuneCountInString(strings.ReplaceAll(line, "\u0301", ""))
			if w := body.Width(line); w > width+0.01 && letters > 1 {
				t.Fatalf("line %q is %.2f wide, more than %.2f", line, w, width)
			}
		}
	})
}

func TestTruncate(t *testing.T) {
	test.NewTempApp(t)
	tests := []struct{ name, text, fits, want string }{
		{"fits", "in force", "in force", "in force"},
		{"cut", "in force", "in fo…", "in fo…"},
		{"no space before the ellipsis", "in force", "in …", "in…"},
		{"nor a comma", "in, force", "in,…", "in…"},
		{"a mark goes with its letter", "ne\u0301e\u0301e\u0301e\u0301", "né…", "né…"},
		{"only the ellipsis fits", "in force", "…", "…"},
		{"not even that", "in force", ".", ""},
		{"nothing", "", "xx", ""},
	}
	for _, test := range tests {
		got := body.Truncate(test.text, body.Width(test.fits)+0.01)
		if got = strings.ReplaceAll(got, "e\u0301", "é"); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestWrapAtMost(t *testing.T) {
	test.NewTempApp(t)
	width := body.Width("in force")
	tests := []struct {
		text string
		n    int
		want []string
	}{
		{"in force now", 2, []string{"in force", "now"}},
		{"in force now and for some time", 2, []string{"in force", "now…"}},
		{"in force now", 1, []string{"in for…"}},
	}
	for _, test := range tests {
		got := body.WrapAtMost(test.text, width+0.01, test.n)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q in %d lines (-want +got)\n%s", test.text, test.n, diff)
		}
	}
}
