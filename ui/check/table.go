package check

import (
	"cmp"
	"context"
	"strings"

	"vademecum/app"
	"vademecum/app/check"
	"vademecum/ui/language"
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
	attention := page.Section{Title: language.Say("Needs attention"), Common: true}
	order := page.Section{Title: language.Say("In order"), Short: shownInOrder, Common: true}
	few := page.Section{Title: language.Say("The catalogue has too few of these to tell"), Short: shownInOrder, Common: true}
	others := page.Section{Title: language.Say("Texts of other organisations, not in the catalogue"), Short: shownInOrder, Common: true}
	counts := map[*page.Section]int{}
	for _, r := range list {
		s := &order
		switch {
		case r.Finding.NeedsAttention():
			s = &attention
		case r.Finding == check.NotHeld:
			s = &few
		case r.Finding == check.OfOthers:
			s = &others
		}
		counts[s]++
		row := draft.row(r)
		if s == &attention {
			row.Below = draft.places(r)
		}
		s.Body = append(s.Body, row)
	}
	head := page.Head{
		Kind: kind, Code: language.Say("References"), Title: draft.Name,
		Line: []page.Span{{Text: summary(list, counts[&attention])}},
	}
	if draft.ID != "" {
		head.Line = append(head.Line, page.Span{Text: " · ", Muted: true}, page.Span{Text: language.Say("read it"), To: draft.ID})
	}
	if len(list) > 0 {
		head.Actions = []page.Action{ // reports are in English, as those of the terminal
			{Label: language.Say("Copy as Markdown"), Copy: check.Markdown(list)},
			{Label: language.Say("Copy as CSV"), Copy: check.CSV(list)},
		}
	}
	head.Actions = append(head.Actions, again()...)
	blocks := []page.Block{head}
	for _, s := range []*page.Section{&attention, &order, &few, &others} {
		if n := counts[s]; n > 0 {
			s.Count = language.Number(n)
			blocks = append(blocks, *s)
		}
	}
	if len(list) == 0 {
		blocks = append(blocks, page.Paragraph{Spans: []page.Span{{
			Text: language.Say("The draft refers to nothing that the program can read: no Recommendation, resolution, Question, study group, goal or action line."), Muted: true,
		}}})
	}
	return screen.Shown{Title: called(draft.Name), Of: draft.Name, Blocks: blocks}, nil
}

// summary counts references, the places where they stand if these are more, and those that
// need attention.
func summary(list []check.Reference, attention int) string {
	text := language.Count(len(list), "%s reference", "%s references")
	places := 0
	for _, r := range list {
		places += len(r.Places)
	}
	if places > len(list) {
		text += " · " + language.Count(places, "in %s place", "in %s places")
	}
	switch {
	case len(list) == 0:
		return language.Say("no references")
	case attention == 0:
		return text + " · " + language.Say("nothing needs attention")
	}
	return text + " · " + language.Count(attention, "%s needs attention", "%s need attention")
}

// row is the line on one reference: as printed, what it is, its status, and what is
// to be said of it.
func (d Draft) row(r check.Reference) page.Row {
	row := page.Row{Code: r.Mention.As, Title: cmp.Or(r.Title, r.Code), Status: r.Status, Note: advice(r.Row)}
	if r.Code != "" {
		row.To = r.Mention.ID
	}
	if r.Newest != "" && r.Finding != check.TitleDiffers && !r.Beside && !strings.Contains(r.Advice, r.Newest) {
		row.Note = strings.TrimPrefix(row.Note+" · "+language.Say("newest edition %s", r.Newest), " · ")
	}
	return row
}

// places are where a reference stands; in a document of the library they are links.
func (d Draft) places(r check.Reference) []page.Span {
	sentence := language.Say("at %s", page.Here)
	if more := len(r.Places) - shownPlaces; more > 0 {
		sentence = language.Say("at %s and %s more", page.Here, language.Number(more))
	}
	before, after, _ := strings.Cut(sentence, page.Here)
	spans := []page.Span{{Text: before, Muted: true}}
	for n, p := range r.Places[:min(len(r.Places), shownPlaces)] {
		if n > 0 {
			spans = append(spans, page.Span{Text: ", ", Muted: true})
		}
		span := page.Span{Text: cmp.Or(language.Sentence(p.Locator), language.Say("passage %s", language.Number(p.Passage+1))), Muted: d.ID == ""}
		if d.ID != "" {
			span.To = string(router.Passage(d.ID, page.Anchor(d.Document.Passages[p.Passage], p.Passage)))
		}
		spans = append(spans, span)
	}
	if after != "" {
		spans = append(spans, page.Span{Text: after, Muted: true})
	}
	return spans
}
