package search

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestReadQuery(t *testing.T) {
	for _, test := range []struct {
		text, cleaned string
		words         []string
	}{
		{"", "", nil},
		{" \t\n ", "", nil},
		{"  public   key ", "public key", []string{"public", "key"}},
		{"Public-Key", "Public-Key", []string{"public", "key"}},
		{"line\nbreak\x00and\x1bescape", "line break and escape", []string{"line", "break", "and", "escape"}},
		{"soft\u00ADhyphen zero\u200Bwidth \uFEFFmark", "softhyphen zerowidth mark", []string{"softhyphen", "zerowidth", "mark"}},
		{"broken \xff\xfe\xc3 end", "broken end", []string{"broken", "end"}},
		{"no\u00A0break", "no break", []string{"no", "break"}},
		{"key key KEY", "key key KEY", []string{"key"}},
		{`"x" OR 1=1; --`, `"x" OR 1=1; --`, []string{"x", "or", "1"}},
		{"%%% ***", "%%% ***", nil},
	} {
		q := read(test.text)
		if q.text != test.cleaned || q.cut || !slices.Equal(q.words, test.words) {
			t.Errorf("query %q is read as %q, cut %v, words %q; want %q, words %q", test.text, q.text, q.cut, q.words, test.cleaned, test.words)
		}
	}
}

func TestLongQueriesAreCut(t *testing.T) {
	for _, test := range []struct {
		text       string
		characters int
		cut        bool
	}{
		{strings.Repeat("a", maxQuery), maxQuery, false},
		{strings.Repeat("a", maxQuery) + "   ", maxQuery, false},
		{strings.Repeat("a", maxQuery+1), maxQuery, true},
		{strings.Repeat("é", 10_000), maxQuery, true},
		{strings.Repeat("a ", 5_000), maxQuery - 1, true}, // the 400th would be a blank
	} {
		q := read(test.text)
		if n := utf8.RuneCountInString(q.text); n != test.characters || q.cut != test.cut {
			t.Errorf("%d characters are read as %d, cut %v; want %d, cut %v", utf8.RuneCountInString(test.text), n, q.cut, test.characters, test.cut)
		}
	}
	var letters strings.Builder
	for r := 'a'; r < 'a'+100; r++ {
		letters.WriteRune(r)
		letters.WriteByte(' ')
	}
	if q := read(letters.String()); len(q.words) != maxWords {
		t.Errorf("a query of many words has %d to look for, want %d", len(q.words), maxWords)
	}
}
