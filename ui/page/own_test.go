package page_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/ui/page"
)

// TestOwnText: notes are Markdown, and lines stay lines.
func TestOwnText(t *testing.T) {
	text := func(s string) page.Span { return page.Span{Text: s} }
	line := func(spans ...page.Span) page.Block { return page.Paragraph{Spans: spans} }
	for note, want := range map[string][]page.Block{
		"":                                  nil,
		" \n\n":                             nil,
		"plain":                             {line(text("plain"))},
		"one\ntwo":                          {line(text("one\ntwo"))},
		"one\n\ntwo":                        {line(text("one")), line(text("two"))},
		"# Ask":                             {page.Subheading{Text: "Ask"}},
		"see **SG17** *now*":                {line(text("see "), page.Span{Text: "SG17", Face: page.Face{Bold: true}}, text(" "), page.Span{Text: "now", Face: page.Face{Italic: true}})},
		"`in:force`":                        {line(page.Span{Text: "in:force", Face: page.Face{Mono: true}})},
		"- a\n- b\n  - c":                   {line(text("•\u2002"), text("a"), text("\n•\u2002"), text("b"), text("\n\u2003•\u2002"), text("c"))},
		"- a\n\nb\n- c":                     {line(text("•\u2002"), text("a")), line(text("b")), line(text("•\u2002"), text("c"))},
		"3. a":                              {line(text("3.\u2002"), text("a"))},
		"- a\n\n  more":                     {line(text("•\u2002"), text("a"), text("\n\u2003"), text("more"))},
		"> said":                            {line(page.Span{Text: "│\u2002", Muted: true}, text("said"))},
		"[ITU](https://www.itu.int)":        {line(page.Span{Text: "ITU", Address: "https://www.itu.int"})},
		"[no](javascript:alert)":            {line(text("no"))},
		"2*3*4 and snake_case_name stay 1*": {line(text("2"), page.Span{Text: "3", Face: page.Face{Italic: true}}, text("4 and snake_case_name stay 1*"))},
		"```\na  b\n\n  c\n```":             {line(page.Span{Text: "a  b\n\n\u00a0\u00a0c", Face: page.Face{Mono: true}})},
	} {
		if diff := cmp.Diff(want, page.OwnText(note)); diff != "" {
			t.Errorf("%q: want -, got +\n%s", note, diff)
		}
	}
}

// TestOwnLine: a line of a list shows the words of a note, not its signs.
func TestOwnLine(t *testing.T) {
	for note, want := range map[string]string{
		"":                               "",
		"**SG17** leads":                 "SG17 leads",
		"# Ask\n\n- who\n- *when*\n":     "Ask who when",
		"one\ntwo":                       "one two",
		"[ITU](https://www.itu.int) now": "ITU now",
	} {
		if got := page.OwnLine(note); got != want {
			t.Errorf("%q is listed as %q, want %q", note, got, want)
		}
	}
}
