package page

import (
	"fmt"
	"slices"
	"time"

	"vademecum/app/mark"
	"vademecum/ui/language"
)

// What a person has made of an item stands before what the catalogue says of it: it is
// short, and they put it there to be seen. It is of the person, so that none of it
// bears a source.

// markings are the buttons by which an item is marked.
var markings = []Action{
	{Label: language.Later("Note"), Do: "mark note"},
	{Label: language.Later("Collect"), Do: "mark collect"},
}

// WithMarks adds to the page of an item or a document the marks on it: at the head that
// it is starred and in which collections it is, with the buttons for more before those
// of second rank, and the notes before the first section.
// The page keeps the blocks it was given.
func WithMarks(blocks []Block, m mark.Marks) []Block {
	blocks = slices.Clone(blocks)
	if len(blocks) == 0 {
		return blocks
	}
	if head, ok := blocks[0].(Head); ok {
		var buttons []Action
		for _, a := range markings {
			buttons = append(buttons, Action{Label: language.Say(a.Label), Do: a.Do})
		}
		first := slices.IndexFunc(head.Actions, func(a Action) bool { return a.Second })
		if first < 0 {
			first = len(head.Actions)
		}
		head.Actions = slices.Insert(slices.Clone(head.Actions), first, buttons...)
		head.Line = joined(head.Line, marksLine(m))
		blocks[0] = head
	}
	if len(m.Notes) == 0 {
		return blocks
	}
	s := Section{Title: language.Say("Your notes")}
	for _, n := range m.Notes {
		s.Body = append(s.Body, Note(n)...)
	}
	return slices.Insert(blocks, 1, Block(s))
}

// joined adds spans to the line of a head, with a dot between.
func joined(line, more []Span) []Span {
	line = slices.Clone(line)
	if len(line) > 0 && len(more) > 0 {
		line = append(line, Span{Text: separator, Muted: true})
	}
	return append(line, more...)
}

// marksLine says that an item is starred, and which collections it is in.
func marksLine(m mark.Marks) []Span {
	var spans []Span
	if len(m.Stars) > 0 {
		spans = append(spans, Span{Text: language.Say("starred by you"), To: "marks"})
	}
	for _, c := range m.Collections {
		spans = joined(spans, []Span{{Text: language.Say("in “%s”", c.Name), To: CollectionRoute(c.N)}})
	}
	return spans
}

// CollectionRoute leads to the page of a collection.
func CollectionRoute(n int64) string { return fmt.Sprint("marks/", n) }

// Note is a note as it stands on a page, with what can be done with it below.
func Note(n mark.Note) []Block {
	blocks := OwnText(n.Text)
	when := n.Changed
	if when.IsZero() {
		when = n.Made
	}
	spans := []Span{{Text: language.Date(when.Local().Format(time.DateOnly)), Muted: true}}
	if n.Locator != "" {
		spans = append([]Span{{Text: n.Locator + separator, Muted: true}}, spans...)
	}
	return append(blocks, Paragraph{Spans: append(spans, NoteVerbs(n)...)})
}

// NoteVerbs are what can be done with a note.
func NoteVerbs(n mark.Note) []Span {
	return []Span{
		{Text: separator, Muted: true}, {Text: language.Say("edit"), Do: fmt.Sprint("mark edit ", n.N)},
		{Text: separator, Muted: true}, {Text: language.Say("delete"), Do: fmt.Sprint("mark delete ", n.N)},
	}
}
