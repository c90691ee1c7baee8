package duties

import (
	"fmt"
	"strings"

	"vademecum/app/duty"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// addressee is the page of one addressee: a section for each resolution, in it the
// clauses under the words that introduce them.
func addressee(a duty.Addressee) (blocks []page.Block, outline []screen.Heading) {
	blocks = []page.Block{page.Head{
		Kind: kind, Code: a.Name, Title: told(a.Name),
		Line: []page.Span{{Text: extent(a)}, {Text: " · ", Muted: true}, {Text: language.Say("all addressees"), To: Name}},
		Actions: []page.Action{
			{Label: language.Say("Copy list"), Copy: copied(a)},
		},
	}}
	for from := 0; from < len(a.Clauses); {
		to := from + 1
		for to < len(a.Clauses) && sameResolution(a.Clauses[from], a.Clauses[to]) {
			to++
		}
		s := resolution(a.Clauses[from:to], from)
		outline = append(outline, screen.Heading{Text: s.Title, Anchor: anchor(from), Level: 1})
		blocks = append(blocks, s)
		from = to
	}
	if len(a.Tasks) > 0 {
		blocks = append(blocks, tasks(a))
	}
	return blocks, outline
}

// told is the title of the page on somebody, whose name takes an article in English:
// "the Director of TSB", but "Member States".
func told(name string) string {
	if strings.HasPrefix(name, "Director") || strings.HasPrefix(name, "Secretary") || name == "Council" {
		return language.Say("What resolutions tell the %s", name)
	}
	return language.Say("What resolutions tell %s", name)
}

func sameResolution(a, b duty.Clause) bool {
	return a.Resolution == b.Resolution && a.Document.ID == b.Document.ID
}

// resolution is the section of what one resolution tells. Its first clause is the
// one of index from on the page.
func resolution(clauses []duty.Clause, from int) page.Section {
	first := clauses[0]
	s := page.Section{Title: first.Resolution, Count: language.Count(len(clauses), "%s clause", "%s clauses")}
	if id, _, _ := strings.Cut(first.ID, "@"); id != "" {
		s.Body = append(s.Body, page.Row{Title: first.Title, To: id, Note: first.Document.Title})
	} else {
		s.Body = append(s.Body, page.Row{Title: first.Title, Note: first.Document.Title})
	}
	for n, c := range clauses {
		if n == 0 || clauses[n-1].Under != c.Under {
			s.Body = append(s.Body, page.Paragraph{Spans: []page.Span{{Text: c.Under, Muted: true}}})
		}
		s.Body = append(s.Body, page.Passage{
			Anchor: anchor(from + n), Margin: c.Passage.Marker, Copy: quoted(c),
			Spans: []page.Span{{Text: c.Text + " "}, {Text: language.Say("read on"), To: string(router.Passage(c.Document.ID, page.Anchor(c.Passage, c.Index)))}},
		})
		for k, p := range c.Parts {
			s.Body = append(s.Body, page.Passage{
				Anchor: fmt.Sprintf("%s.%d", anchor(from+n), k+1), Margin: p.Marker, Level: p.Level,
				Spans: []page.Span{{Text: p.Text}}, Copy: quoted(c),
			})
		}
	}
	return s
}

// anchor names the clause of an index on the page.
func anchor(index int) string { return fmt.Sprintf("clause %d", index+1) }

// quoted is a clause with its citation.
func quoted(c duty.Clause) string {
	return "“" + whole(c) + "” (" + c.Resolution + ", " + c.Passage.Place() + ")"
}

// whole is a clause with the points under it, in one line.
func whole(c duty.Clause) string {
	text := c.Text
	for _, p := range c.Parts {
		text += " " + strings.TrimSpace(p.Marker+" "+p.Text)
	}
	return text
}

// tasks is the section of what the catalogue has.
func tasks(a duty.Addressee) page.Section {
	s := page.Section{
		Title: language.Say("From the catalogue, in its own words"),
		Count: language.Count(len(a.Tasks), "%s task", "%s tasks"),
	}
	for _, t := range a.Tasks {
		s.Body = append(s.Body, page.Row{Code: t.Resolution.Code, Title: t.Text, To: t.Resolution.ID, Cite: t.Cite})
	}
	return s
}

// copied is all that somebody is told as a list in Markdown, in English like the clauses.
func copied(a duty.Addressee) string {
	var b strings.Builder
	b.WriteString("# " + a.Name + "\n")
	for n, c := range a.Clauses {
		if n == 0 || !sameResolution(a.Clauses[n-1], c) {
			b.WriteString("\n## " + strings.TrimSpace(c.Resolution+" "+c.Title) + "\n\n")
		}
		b.WriteString("- " + strings.TrimSpace(c.Passage.Place()+": "+whole(c)) + "\n")
	}
	if len(a.Tasks) > 0 {
		b.WriteString("\n## From the catalogue, in its own words\n\n")
	}
	for _, t := range a.Tasks {
		b.WriteString("- " + t.Resolution.Code + ", " + t.Cite.Locator + ": " + t.Text + "\n")
	}
	return b.String()
}
