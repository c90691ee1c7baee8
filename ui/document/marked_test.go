package document

import (
	"context"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// Marks stand below the passage that they are on, and with the document when they are
// on it or when their passage is gone.
func TestMarksInADocument(t *testing.T) {
	passages := []document.Passage{
		{Locator: "§1", Kind: document.Paragraph, Text: "On waste."},
		{Locator: "§2", Kind: document.Paragraph, Text: "On keys."},
	}
	const id = "doc/3f9a0c417be2d518"
	on := func(p document.Passage) mark.Subject { return mark.Subject{Target: mark.On(id, p)} }
	gone := document.Passage{Locator: "§9", Text: "It was on rivers."}
	s := Screen{
		Open: func(context.Context, string) (Opened, error) {
			o := Opened{Stored: document.Stored{ID: id, Title: "A paper"}}
			o.Document.Passages = passages
			return o, nil
		},
		Marks: func(context.Context, string) (mark.Marks, error) {
			return mark.Marks{
				Stars: []mark.Star{{Subject: on(passages[1])}, {Subject: mark.Subject{Target: mark.Target{Item: id}}}},
				Notes: []mark.Note{
					{N: 1, Subject: on(passages[0]), Text: "Whose waste?\n\nOurs."},
					{N: 2, Subject: on(gone), Text: "A lost note"},
				},
				Collections: []mark.Collection{{N: 5, Name: "Keys", Entries: []mark.Entry{{Subject: on(passages[1])}}}},
			}, nil
		},
	}
	shown, err := s.Compose(t.Context(), router.Route(id))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	seen := map[string]bool{}
	for _, b := range shown.Blocks {
		switch b := b.(type) {
		case page.Head:
			lines = append(lines, "head: "+said(b.Line))
		case page.Section:
			lines = append(lines, b.Title+": "+said(b.Body[0].(page.Paragraph).Spans))
		case page.Passage:
			if seen[b.Anchor] {
				t.Errorf("two passages are called %q", b.Anchor)
			}
			seen[b.Anchor] = true
			if b.On.Item != id || b.On.Hash == "" {
				t.Errorf("%s can be marked as %+v", b.Anchor, b.On)
			}
			lines = append(lines, b.Margin+"|"+said(b.Spans))
		}
	}
	got := strings.Join(lines, "\n")
	want := `head: 0 references · starred by you
Your notes: A lost note
|On waste.
note|Whose waste?
|Ours. · edit · delete
|On keys.
|Starred by you · unstar · in “Keys”`
	if got != want {
		t.Errorf("the page is\n%s\nwant\n%s", got, want)
	}
}

func said(spans []page.Span) string {
	text := ""
	for _, s := range spans {
		text += s.Text
	}
	return text
}
