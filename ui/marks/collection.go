package marks

import (
	"fmt"
	"time"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// collection composes the page of a collection, which is the one of a place among some.
func (s Screen) collection(c mark.Collection, place, of int) []page.Block {
	do := func(what string) string { return fmt.Sprintf("mark collection %s %d", what, c.N) }
	head := page.Head{
		Kind: app.Kind(language.Later("collection")), Code: c.Name,
		Title: language.Count(len(c.Entries), "%s item", "%s items"),
		Line: []page.Span{
			{Text: language.Say("made %s", language.Date(c.Made.Local().Format(time.DateOnly))) + " · "},
			{Text: language.Say("all your marks"), To: Name},
		},
	}
	if s.Out != nil {
		head.Actions = s.Out(c.N)
	}
	describe := language.Say("Describe …")
	if c.Note != "" {
		describe = language.Say("Change the description …")
	}
	head.Actions = append(head.Actions,
		page.Action{Label: language.Say("Rename …"), Do: do("rename"), Second: true},
		page.Action{Label: describe, Do: do("describe"), Second: true},
		page.Action{Label: language.Say("Delete"), Do: do("delete"), Second: true},
	)
	if place > 0 {
		head.Line = append(head.Line, dot, page.Span{Text: language.Say("move up the list"), Do: fmt.Sprintf("mark collection to %d %d", c.N, place-1)})
	}
	if place < of-1 {
		head.Line = append(head.Line, dot, page.Span{Text: language.Say("move down the list"), Do: fmt.Sprintf("mark collection to %d %d", c.N, place+1)})
	}
	blocks := append([]page.Block{head}, page.OwnText(c.Note)...)
	entries := page.Section{Title: language.Say("In the order you gave them")}
	for at, e := range c.Entries {
		entries.Body = append(entries.Body, s.row(e.Subject))
		entries.Body = append(entries.Body, page.OwnText(e.Note)...)
		entries.Body = append(entries.Body, page.Paragraph{Spans: entryVerbs(c, at)})
	}
	if len(c.Entries) == 0 {
		entries = page.Section{Title: language.Say("Nothing in it yet"), Body: []page.Block{
			page.Paragraph{Spans: plain(language.Say("Open what belongs here and press Ctrl+B. It takes items of the catalogue, your documents, and passages of them."))},
		}}
	}
	return append(blocks, entries)
}

// entryVerbs are what can be done with an entry.
func entryVerbs(c mark.Collection, at int) []page.Span {
	t := c.Entries[at].Target
	var spans []page.Span
	add := func(label, do string) {
		if len(spans) > 0 {
			spans = append(spans, dot)
		}
		spans = append(spans, page.Span{Text: label, Do: do})
	}
	if at > 0 {
		add(language.Say("up"), fmt.Sprintf("mark entry to %d %s %d", c.N, t, at-1))
	}
	if at < len(c.Entries)-1 {
		add(language.Say("down"), fmt.Sprintf("mark entry to %d %s %d", c.N, t, at+1))
	}
	note := language.Say("note why")
	if c.Entries[at].Note != "" {
		note = language.Say("change the note")
	}
	add(note, fmt.Sprintf("mark entry note %d %s", c.N, t))
	add(language.Say("take out"), fmt.Sprintf("mark entry out %d %s", c.N, t))
	return spans
}

var dot = page.Span{Text: " · ", Muted: true}
