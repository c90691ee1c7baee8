package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWithin(t *testing.T) {
	a, b := Span{Text: "a", To: "x"}, Span{Text: "b", To: "y"}
	for _, c := range []struct {
		sentence string
		want     []Span
	}{
		{"no link at all", []Span{{Text: "no link at all"}}},
		{"open " + Here + " and read", []Span{{Text: "open "}, a, {Text: " and read"}}},
		{Here + " is read", []Span{a, {Text: " is read"}}},
		{"from " + Here + " to " + Here, []Span{{Text: "from "}, a, {Text: " to "}, b}},
		{Here + Here + Here, []Span{a, b}}, // a translation with one too many loses no link
	} {
		if diff := cmp.Diff(c.want, Within(c.sentence, a, b)); diff != "" {
			t.Errorf("%q: %s", c.sentence, diff)
		}
	}
}
