package search

import (
	"slices"
	"testing"
)

func TestTokens(t *testing.T) {
	type token struct {
		word      string
		at, spans int
	}
	for text, want := range map[string][]token{
		"":                 nil,
		" - ":              nil,
		"e-waste, in 2019": {{"e", 0, 1}, {"waste", 1, 1}, {"ewaste", 0, 2}, {"in", 2, 1}, {"2019", 3, 1}},
		"x.509":            {{"x", 0, 1}, {"509", 1, 1}, {"x509", 0, 2}},
		"public key":       {{"public", 0, 1}, {"key", 1, 1}},
		"(asn.1):":         {{"asn", 0, 1}, {"1", 1, 1}, {"asn1", 0, 2}},
		"a - b":            {{"a", 0, 1}, {"b", 1, 1}},
		"реш. 9.c":         {{"реш", 0, 1}, {"9", 1, 1}, {"c", 2, 1}, {"9c", 1, 2}},
	} {
		var got []token
		eachToken(text, false, func(w tokenised) { got = append(got, token{w.word, w.at, w.spans}) })
		if !slices.Equal(got, want) {
			t.Errorf("words of %q: %v, want %v", text, got, want)
		}
	}
}

// TestSmallWords: in a title they take no place, in a code they do.
func TestSmallWords(t *testing.T) {
	type token struct {
		word      string
		at, spans int
	}
	for _, test := range []struct {
		text  string
		title bool
		want  []token
	}{
		{"interfaces for the network", true, []token{{"interfaces", 0, 1}, {"for", 1, 0}, {"the", 1, 0}, {"network", 1, 1}}},
		{"end-to-end", true, []token{{"end", 0, 1}, {"to", 1, 0}, {"end", 1, 1}, {"endtoend", 0, 2}}},
		{"a.1", false, []token{{"a", 0, 1}, {"1", 1, 1}, {"a1", 0, 2}}},
		{"the format of forms", true, []token{{"the", 0, 0}, {"format", 0, 1}, {"of", 1, 0}, {"forms", 1, 1}}},
	} {
		var got []token
		eachToken(test.text, test.title, func(w tokenised) { got = append(got, token{w.word, w.at, w.spans}) })
		if !slices.Equal(got, test.want) {
			t.Errorf("words of %q: %v, want %v", test.text, got, test.want)
		}
	}
}
