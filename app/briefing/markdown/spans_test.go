package markdown

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/briefing"
)

// TestEmphasisIsKept: what is bold or italic is so again when what was written is read,
// and is written as a person would.
func TestEmphasisIsKept(t *testing.T) {
	for _, note := range []string{
		"*`a`a*", "**a*b*c**", "*a**b**c*", "***a** b*", "***a* b**", "*a* **b**", "**a***b*", "*a***b**",
		"**a [b](<https://example.int>) d**", "un*b*el", "*`a`*", "**`a`** b", "a **b** `c` *d*.",
	} {
		blocks := asNote(t, note)
		if got := spans(blocks[0].Spans); got != note {
			t.Errorf("%s is written %s", note, got)
		}
		if diff := cmp.Diff(blocks, asNote(t, behind(t, blocks))); diff != "" {
			t.Errorf("%s: want -, got +\n%s", note, diff)
		}
	}
}

// TestEmphasisThatCannotBeWritten: the text goes before its emphasis.
func TestEmphasisThatCannotBeWritten(t *testing.T) {
	bold := func(text string) briefing.Span { return briefing.Span{Text: text, Bold: true} }
	plain := func(text string) briefing.Span { return briefing.Span{Text: text} }
	for want, list := range map[string][]briefing.Span{
		`(a)b`:        {bold("(a)"), plain("b")},
		`a(b)`:        {plain("a"), bold("(b)")},
		`a **(b)** c`: {plain("a "), bold("(b)"), plain(" c")},
		`**(a)** b`:   {bold("(a) "), plain("b")},
		`a **b**`:     {plain("a"), bold(" b")},
		` `:           {bold(" ")},
		`(**b**)`:     {plain("("), bold("b"), plain(")")},
	} {
		if got := spans(list); got != want {
			t.Errorf("%+v is written %q, want %q", list, got, want)
		}
	}
}
