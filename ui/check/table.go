package check

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app"
	"vademecum/app/check"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

const (
	shownInOrder = 20 // rows of what is in order that stand open
	shownPlaces  = 12 // places of one reference that are listed
)

// Look composes the page on the references of a draft: first those that need
// attention, each with what to do, then the others.
func Look(ctx context.Context, draft Draft, pages app.Pages) (screen.Shown, error) {
	rows, err := check.Document(ctx, &draft.Document, draft.Mentions, pages)
	if err != nil {
		return screen.Shown{}, err
	}
	list := check.References(&draft.Document, rows)
	attention := page.Section{Title: "Needs attention"}
	order := page.Section{Title: "In order", Short: shownInOrder}
	few := page.Section{Title: "The catalogue has too few of these to tell", Short: shownInOrder}
	counts := map[*page.Section]int{}
	for _, r := range list {
		s := &order
		switch {
		case r.Finding.NeedsAttention():
			s = &attention
		case r.Finding == check.NotHeld:
			s = &few
		}
		counts[s]++
		s.Body = append(s.Body, draft.row(r))
		if s == &attention {
			s.Body = append(s.Body, draft.places(r))
		}
	}
	head := page.Head{
		Kind: kind, Code: "References", Title: draft.Name,
		Line: []page.Span{{Text: summary(list, counts[&attention])}},
	}
	if draft.ID != "" {
		head.Line = append(head.Line, page.Span{Text: " · ", Muted: true}, page.Span{Text: "read it", To: draft.ID})
	}
	if len(list) > 0 {
		head.Actions = []page.Action{{Label: "Copy as Markdown", Copy: check.Markdown(list)}, {Label: "Copy as CSV", Copy: check.CSV(list)}}
	}
	head.Actions = append(head.Actions, again...)
	blocks := []page.Block{head}
	for _, s := range []*page.Section{&attention, &order, &few} {
		if n := counts[s]; n > 0 {
			s.Count = fmt.Sprint(n)
			blocks = append(blocks, *s)
		}
	}
	if len(list) == 0 {
		blocks = append(blocks, page.Paragraph{Spans: []page.Span{{
			Text: "The draft refers to nothing that the program can read: no Recommendation, resolution, Question, study group, goal or action line.", Muted: true,
		}}})
	}
	return screen.Shown{Title: "References of " + draft.Name, Blocks: blocks}, nil
}

// summary counts references and those that need attention.
func summary(list []check.Reference, attention int) string {
	text := page.Count(len(list), "reference", "references")
	switch {
	case len(list) == 0:
		return "no references"
	case attention == 0:
		return text + " · nothing needs attention"
	case attention == 1:
		return text + " · 1 needs attention"
	}
	return text + fmt.Sprintf(" · %d need attention", attention)
}

// row is the line on one reference: as printed, what it is, its status, and what is
// to be said of it.
func (d Draft) row(r check.Reference) page.Row {
	row := page.Row{Code: r.Mention.As, Title: cmp.Or(r.Title, r.Code), Status: r.Status, Note: capital(r.Advice)}
	if r.Code != "" {
		row.To = r.Mention.ID
	}
	switch {
	case r.Finding == check.TitleDiffers: // the title itself stands beside it
		row.Note = "Its title is quoted as “" + r.Quoted + "”"
	case r.Newest != "" && !strings.Contains(r.Advice, r.Newest):
		row.Note = strings.TrimPrefix(row.Note+" · newest edition "+r.Newest, " · ")
	}
	return row
}

// places are where a reference stands; in a document of the library they are links.
func (d Draft) places(r check.Reference) page.Paragraph {
	spans := []page.Span{{Text: "at ", Muted: true}}
	for n, p := range r.Places {
		if n == shownPlaces {
			spans = append(spans, page.Span{Text: fmt.Sprintf(" and %d more", len(r.Places)-n), Muted: true})
			break
		}
		if n > 0 {
			spans = append(spans, page.Span{Text: ", ", Muted: true})
		}
		span := page.Span{Text: cmp.Or(p.Locator, fmt.Sprintf("passage %d", p.Passage+1)), Muted: d.ID == ""}
		if d.ID != "" {
			span.To = string(router.Passage(d.ID, page.Anchor(d.Document.Passages[p.Passage], p.Passage)))
		}
		spans = append(spans, span)
	}
	return page.Paragraph{Spans: spans}
}

// capital writes the first letter of a sentence as a capital.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
