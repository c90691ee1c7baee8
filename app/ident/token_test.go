package ident

import (
	"strings"
	"testing"
)

// show writes tokens with a blank before those that have one.
func show(list []token) string {
	var b strings.Builder
	for n, t := range list {
		if n > 0 {
			b.WriteString("|")
		}
		if t.gap {
			b.WriteString(" ")
		}
		b.WriteString(t.text)
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ folded, want string }{
		{"x509", "x|509"},
		{"x.509", "x|.|509"},
		{"g709amd2", "g|709|amd|2"},
		{"itu-t rec x 509", "itu|-|t| rec| x| 509"},
		{"x.509 (10/2019)", "x|.|509| (|10|/|2019|)"},
		{"  x  ", " x"},
		{"c7 e- environment", "c|7| e|-| environment"},
		{"annex c+", "annex| c|+"},
		{"建议书 x.509", "建议书| x|.|509"},
		{"", ""},
		{"   ", ""},
	} {
		if got := show(tokens(c.folded)); got != c.want {
			t.Errorf("%q is cut into %q, want %q", c.folded, got, c.want)
		}
	}
}

func TestTokensAreBounded(t *testing.T) {
	for name, folded := range map[string]string{
		"too many tokens": strings.Repeat("x ", maxTokens+1),
		"too many marks":  strings.Repeat(".", maxTokens+1),
		"a long word":     strings.Repeat("x", maxWord+1),
		"a long number":   "x." + strings.Repeat("5", maxNumber+1),
	} {
		if got := tokens(folded); got != nil {
			t.Errorf("%s: cut into %d tokens, want none", name, len(got))
		}
	}
	if got := tokens(strings.Repeat("x ", maxTokens)); len(got) != maxTokens {
		t.Errorf("as many tokens as are allowed: %d, want %d", len(got), maxTokens)
	}
}

// Reading must not change what is read from, or one reading would spoil the next.
func TestCursorLeavesItsTokensAlone(t *testing.T) {
	for _, s := range spellings(t) {
		folded, ok := fold(s.text)
		if !ok {
			continue
		}
		c := cursor(tokens(folded))
		before := show(c)
		c.read()
		c.spoken()
		if after := show(c); after != before {
			t.Errorf("reading %q turned %s into %s", s.text, before, after)
		}
	}
}

func TestDate(t *testing.T) {
	for _, c := range []struct{ text, want, left string }{
		{"10/2019", "2019-10", ""},
		{"1/2019", "2019-01", ""},
		{"10-2019", "2019-10", ""},
		{"10.2019", "2019-10", ""},
		{"2019", "2019", ""},
		{"2019-10", "2019-10", ""},
		{"2019-10-14", "2019-10", ""},
		{"2019/10", "2019-10", ""},
		{"201910", "2019-10", ""},
		{"october 2019", "2019-10", ""},
		{"oct. 2019", "2019-10", ""},
		{"14 october 2019", "2019-10", ""},
		{"octubre de 2019", "2019-10", ""},
		{"fevrier 2019", "2019-02", ""},
		{"2019 amd", "2019", " amd"},
		{"2019-13", "2019", "-|13"},
		{"2019 10", "2019", " 10"},
		{"13/2019", "", "13|/|2019"},
		{"0/2019", "", "0|/|2019"},
		{"201913", "", "201913"},
		{"1899", "", "1899"},
		{"2100", "", "2100"},
		{"19", "", "19"},
		{"10/19", "", "10|/|19"},
		{"october", "", "october"},
		{"", "", ""},
	} {
		date, rest, ok := cursor(tokens(c.text)).date()
		if date != c.want || ok != (c.want != "") || show(rest) != c.left {
			t.Errorf("%q: date %q, left %q; want %q, %q", c.text, date, show(rest), c.want, c.left)
		}
	}
}

// TestDateAlone: a date alone is read as it is behind a number, and nothing else is.
func TestDateAlone(t *testing.T) {
	for text, want := range map[string]string{
		"10/2016":            "2016-10",
		" 9/1999 ":           "1999-09",
		"03/93":              "1993-03",
		"2016":               "2016",
		"2016-10-14":         "2016-10",
		"October 2016":       "2016-10",
		"octobre 2016":       "2016-10",
		"14 de octubre 2016": "2016-10",
		"2016 г.":            "2016",
		"10/2016 and more":   "",
		"13/2016":            "",
		"October":            "",
		"X.509":              "",
		"":                   "",
		"\xff":               "",
	} {
		if got, ok := Date(text); got != want && ok || ok != (want != "") {
			t.Errorf("%q is %q, %v, want %q", text, got, ok, want)
		}
	}
}
