package briefing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/changes"
	"vademecum/app/mark"
)

// line is the short facts under the title.
func line(p *app.Page, e app.Edition) []string {
	facts := []string{app.PrintedDate(cmp.Or(e.Date, p.Item.Date))}
	if p.Item.Kind == app.Event {
		facts = nil
		for _, f := range p.Facts {
			switch f.Name {
			case "place":
				facts = append(facts, f.Value)
			case "dates":
				first, last, _ := strings.Cut(f.Value, " to ")
				facts = append(facts, app.PrintedDays(first, last))
			}
		}
	}
	if e.Version != "" && e.Part == app.PartEdition && strings.HasPrefix(p.Item.Body, "ITU-T") {
		facts = append(facts, "edition "+e.Version)
	}
	if p.Item.Kind == app.Resolution && e.Code != "" {
		facts = []string{e.Code}
	}
	facts = append(facts, changes.GroupName(p.Item.Group))
	if p.Item.Body != p.Item.Code {
		facts = append(facts, p.Item.Body)
	}
	return slices.DeleteFunc(facts, func(s string) bool { return s == "" })
}

// statusNote is what is known of a status beyond its word, without repeating it.
func statusNote(p *app.Page) string {
	if p.Item.Status == "" || strings.HasPrefix(p.Item.StatusNote, "address ends in") {
		return ""
	}
	note, _ := strings.CutPrefix(p.Item.StatusNote, string(p.Item.Status)+" ")
	if inner, ok := strings.CutPrefix(note, "("); ok && strings.Index(inner, ")") == len(inner)-1 {
		note = strings.TrimSuffix(inner, ")")
	}
	return note
}

// replaced says what took the place of a text that is not in force: a newer edition of
// an edition, another text that names it as superseded, the same text under a number
// that is in force.
func (c *composer) replaced(p *app.Page, e app.Edition, status app.Status) []Block {
	if status != app.Superseded && status != app.Withdrawn {
		return nil
	}
	var blocks []Block
	if newest := app.CitedEdition(p, ""); newest.ID != "" && newest.ID != e.ID && newest.Date >= e.Date {
		blocks = append(blocks, Block{Kind: Fact, Name: "Newer edition",
			Spans: []Span{{Text: cmp.Or(newest.Code, newest.ID)}, {Text: ", " + string(newest.Status), Muted: true}}, Cites: c.cites(newest.Cite)})
	}
	var ends []end
	for _, l := range p.In {
		if l.Relation == app.Supersedes {
			ends = add(ends, l)
		}
	}
	for _, l := range slices.Concat(p.Out, p.In) {
		if l.Relation == app.TwinOf && l.Other.Status == app.InForce {
			ends = add(ends, l)
		}
	}
	for _, x := range ends {
		spans := append(c.name(x, true), Span{Text: statusAside(x.Other.Status), Muted: true})
		blocks = append(blocks, Block{Kind: Fact, Name: "Replaced by", Spans: spans, Cites: c.cites(x.Cite)})
	}
	if blocks == nil {
		blocks = []Block{{Kind: Fact, Name: "Replaced by", Spans: []Span{{Text: "no source that was read says so", Muted: true}}}}
	}
	return blocks
}

func statusAside(s app.Status) string {
	if s == "" {
		return ""
	}
	return ", " + string(s)
}

// about is what the item is about, in the words of the catalogue. A digest of an
// edition that is not the newest says so.
func (c *composer) about(p *app.Page) (blocks []Block) {
	heading := "About"
	for n, d := range p.Digests {
		if d.Heading != "" {
			heading = d.Heading
		}
		if n == 0 || d.Heading != p.Digests[n-1].Heading {
			blocks = append(blocks, Block{Kind: Heading, Level: 1, Spans: []Span{{Text: heading}}})
		}
		spans := []Span{{Text: d.Text}}
		for _, e := range p.Editions {
			if e.ID == d.Edition && e.ID != p.Editions[0].ID {
				spans = append(spans, Span{Text: " (read in the edition " + e.Code + ")", Muted: true})
			}
		}
		blocks = append(blocks, Block{Spans: spans, Cites: c.cites(d.Cite)})
	}
	return blocks
}

// notes are what the person wrote: why the item is in the collection, and the notes on
// it. Those on a passage stand with a passage, and all of them with the document.
func (c *composer) notes(e mark.Entry, item string) []Block {
	var blocks []Block
	if e.Note != "" {
		blocks = append(blocks, Own(e.Note, " ")...)
	}
	for _, n := range c.Notes {
		switch {
		case n.Target == e.Target:
		case e.IsPassage() || n.Item != e.Item && n.Item != item || c.stands(n.Target):
			continue
		}
		if where := n.Locator; where != "" && n.Target != e.Target {
			blocks = append(blocks, Block{Own: true, Spans: []Span{{Text: "On " + where + ":", Bold: true}}})
		}
		blocks = append(blocks, Own(n.Text, " ")...)
	}
	if blocks == nil {
		return nil
	}
	return append([]Block{{Kind: Heading, Level: 1, Spans: []Span{{Text: "Own notes"}}}}, blocks...)
}

// stands reports whether a target has an entry of its own, with which its notes stand.
func (c *composer) stands(t mark.Target) bool {
	return slices.ContainsFunc(c.Collection.Entries, func(e mark.Entry) bool { return e.Target == t })
}

// read says where the item was read, with the place in each source.
func (c *composer) read(p *app.Page, e app.Edition) []Block {
	var numbers []int
	places := map[int][]string{} // in the source of a number
	for _, cite := range []app.Cite{p.Item.Cite, e.Cite} {
		for k, number := range c.cites(cite) {
			if !slices.Contains(numbers, number) {
				numbers = append(numbers, number)
			}
			if k == len(cite.Sources)-1 && cite.Locator != "" && !slices.Contains(places[number], cite.Locator) {
				places[number] = append(places[number], cite.Locator)
			}
		}
	}
	var spans []Span
	for k, number := range numbers {
		if k > 0 {
			spans = append(spans, Span{Text: "; "})
		}
		spans = append(spans, Span{Text: fmt.Sprintf("[%d] %s", number, c.cited[number-1].Title), To: SourceAnchor(number)})
		if list := strings.Join(places[number], ", "); list != "" {
			spans = append(spans, Span{Text: ", " + list, Muted: true})
		}
	}
	if spans == nil {
		return nil
	}
	return []Block{{Kind: Fact, Name: "Sources", Spans: spans}}
}

// cites gives the sources of a fact their numbers.
func (c *composer) cites(cite app.Cite) (numbers []int) {
	for _, key := range cite.Sources {
		s, known := c.sources[key]
		if !known {
			continue
		}
		if c.number[key] == 0 {
			if s.Terms == "terms not recorded" {
				s.Terms = ""
			}
			c.cited = append(c.cited, s)
			c.number[key] = len(c.cited)
		}
		numbers = append(numbers, c.number[key])
	}
	return numbers
}
