package document

import (
	"fmt"
	"strings"

	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// withMarks puts the person's marks on a document into its page: those on a passage
// right below it, those on the document at its head. There stand those, too, whose
// passage the document has no more.
func withMarks(blocks []page.Block, passages []document.Passage, m mark.Marks) []page.Block {
	var whole mark.Marks
	below := map[int]mark.Marks{} // by the index of the passage
	place := func(t mark.Target, put func(*mark.Marks)) {
		at := -1
		if t.IsPassage() {
			at = t.Find(passages)
		}
		if at < 0 {
			put(&whole)
			return
		}
		here := below[at]
		put(&here)
		below[at] = here
	}
	for _, s := range m.Stars {
		if s.IsPassage() && s.Find(passages) < 0 {
			continue // it is listed with the other stars
		}
		place(s.Target, func(to *mark.Marks) { to.Stars = append(to.Stars, s) })
	}
	for _, n := range m.Notes {
		place(n.Target, func(to *mark.Marks) { to.Notes = append(to.Notes, n) })
	}
	for _, c := range m.Collections {
		for _, e := range c.Entries {
			of := c
			of.Entries = []mark.Entry{e}
			place(e.Target, func(to *mark.Marks) { to.Collections = append(to.Collections, of) })
		}
	}
	var marked []page.Block
	at := 0
	for _, b := range blocks {
		marked = append(marked, b)
		if p, ok := b.(page.Passage); ok {
			marked = append(marked, notes(p, below[at])...)
			at++
		}
	}
	return page.WithMarks(marked, whole)
}

// notes are the marks on a passage, as passages below it: whoever has the focus on one
// of them has it on what the passage is.
func notes(p page.Passage, m mark.Marks) []page.Block {
	var blocks []page.Block
	add := func(margin, copying string, spans []page.Span) {
		blocks = append(blocks, page.Passage{
			Anchor: fmt.Sprintf("%s, mark %d", p.Anchor, len(blocks)+1), Margin: margin, Level: p.Level, Quiet: true,
			Spans: spans, Copy: copying, On: p.On,
		})
	}
	var about []page.Span
	for _, s := range m.Stars {
		about = append(about, page.Span{Text: language.Say("Starred by you"), Muted: true}, dot,
			page.Span{Text: language.Say("unstar"), Do: "mark unstar " + s.Target.String()})
	}
	for _, c := range m.Collections {
		if len(about) > 0 {
			about = append(about, dot)
		}
		about = append(about, page.Span{Text: language.Say("in “%s”", c.Name), To: page.CollectionRoute(c.N)})
	}
	if len(about) > 0 {
		add("", p.Copy, about)
	}
	for _, n := range m.Notes {
		lines := strings.Split(n.Text, "\n")
		for i, line := range lines {
			if strings.TrimSpace(line) == "" {
				continue
			}
			margin, spans := "", []page.Span{{Text: line}}
			if i == 0 {
				margin = language.Say("note")
			}
			if i == len(lines)-1 {
				spans = append(spans, page.NoteVerbs(n)...)
			}
			add(margin, n.Text, spans)
		}
	}
	return blocks
}

var dot = page.Span{Text: " · ", Muted: true}
