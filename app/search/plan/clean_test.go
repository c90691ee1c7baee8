package plan

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	for _, test := range []struct {
		text, cleaned string
		words         []string
	}{
		{"", "", nil},
		{" \t\n ", "", nil},
		{"  public   key ", "public key", []string{"public", "key"}},
		{"public key ", "public key", []string{"public", "key"}},
		{" ", "", nil},
		{"Public-Key", "Public-Key", []string{"public", "key"}},
		{"line\nbreak\x00and\x1bescape", "line break and escape", []string{"line", "break", "and", "escape"}},
		{"soft\u00ADhyphen zero\u200Bwidth \uFEFFmark", "softhyphen zerowidth mark", []string{"softhyphen", "zerowidth", "mark"}},
		{"broken \xff\xfe\xc3 end", "broken end", []string{"broken", "end"}},
		{"no\u00A0break", "no break", []string{"no", "break"}},
		{"key key KEY", "key key KEY", []string{"key"}},
		{`"x" OR 1=1; --`, `"x" OR 1=1; --`, []string{"x", "or", "1"}},
		{"%%% ***", "%%% ***", nil},
	} {
		p := Read(test.text)
		if p.Text != test.cleaned || p.Cut || !slices.Equal(p.Words, test.words) {
			t.Errorf("%q is read as %q, cut %v, words %q; want %q, words %q", test.text, p.Text, p.Cut, p.Words, test.cleaned, test.words)
		}
	}
}

func TestLongQueriesAreCut(t *testing.T) {
	for _, test := range []struct {
		text       string
		characters int
		cut        bool
	}{
		{strings.Repeat("a", MaxText), MaxText, false},
		{strings.Repeat("a", MaxText) + "   ", MaxText, false},
		{strings.Repeat("a", MaxText+1), MaxText, true},
		{strings.Repeat("é", 10_000), MaxText, true},
		{strings.Repeat("a ", 5_000), MaxText - 1, true}, // the 400th would be a blank
	} {
		p := Read(test.text)
		if n := utf8.RuneCountInString(p.Text); n != test.characters || p.Cut != test.cut {
			t.Errorf("%.20q… is cut to %d characters, %v; want %d, %v", test.text, n, p.Cut, test.characters, test.cut)
		}
	}
	p := Read(strings.Join(strings.Split("abcdefghijklmnopqrstuvwxyz0123456789", ""), " "))
	if len(p.Words) != maxWords {
		t.Errorf("%d words of 36 are looked for, want %d", len(p.Words), maxWords)
	}
}
