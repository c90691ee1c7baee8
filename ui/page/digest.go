package page

import (
	"cmp"
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// opening is what the item is about, in our own words, under the head of its
// page.
func opening(p *app.Page) []Block {
	var body []Block
	for _, d := range p.Digests {
		if d.Heading == "" {
			body = append(body, paragraphOf(p, d))
		}
	}
	return body
}

// chapters are the digests with a heading, each heading a section.
func chapters(p *app.Page) []Block {
	var sections []Block
	for i := 0; i < len(p.Digests); {
		heading := p.Digests[i].Heading
		var body []Block
		for ; i < len(p.Digests) && p.Digests[i].Heading == heading; i++ {
			body = append(body, paragraphOf(p, p.Digests[i]))
		}
		if heading != "" {
			sections = append(sections, section(heading, "", body)...)
		}
	}
	return sections
}

// paragraphOf is a digest as it is read. One that was made from an edition which
// is not the newest says so: a resolution may say something else by now.
func paragraphOf(p *app.Page, d app.Digest) Block {
	spans := []Span{{Text: d.Text}}
	if code := editionCode(p, d.Edition); code != "" && d.Edition != newestEdition(p) {
		spans = append(spans, Span{Text: " " + language.Say("(read in the edition %s)", code), Muted: true})
	}
	return Paragraph{Spans: spans, Cite: d.Cite}
}

// newestEdition is the id of the newest edition of the item; empty without one.
func newestEdition(p *app.Page) string {
	if len(p.Editions) == 0 {
		return ""
	}
	return p.Editions[0].ID // a page has them newest first
}

// tasks is who is told to do what by a resolution, in its own order.
func tasks(p *app.Page) []Block {
	if len(p.Tasks) == 0 {
		return nil
	}
	var body []Block
	if code := editionCode(p, p.Tasks[0].Edition); code != "" && sameEdition(p.Tasks) {
		body = muted(language.Say("As read in the edition %s.", code))
	}
	for i := 0; i < len(p.Tasks); {
		addressee := p.Tasks[i].Addressee
		from := i
		for i < len(p.Tasks) && p.Tasks[i].Addressee == addressee {
			i++
		}
		body = append(body, Subheading{Text: capital(addressee), Count: i - from})
		for _, t := range p.Tasks[from:i] {
			body = append(body, Paragraph{Spans: taskSpans(t), Cite: t.Cite})
		}
	}
	return section(language.Say("Who is told to do what"), "", body)
}

// given are the tasks that resolutions give to the item, by resolution.
func given(p *app.Page) []Block {
	list := slices.Clone(p.Given)
	slices.SortStableFunc(list, func(a, b app.Task) int { return app.CompareCodes(a.Resolution.Code, b.Resolution.Code) })
	var body []Block
	for _, t := range list {
		body = append(body, Row{Code: t.Resolution.Code, Title: capital(t.Text), Note: t.Resolution.Title, To: t.Resolution.ID, Cite: t.Cite})
	}
	count := ""
	if len(list) > 1 {
		count = language.Number(len(list))
	}
	return section(language.Say("Told by resolutions"), count, body)
}

// sourceErrors are mistakes in sources: what is printed, and what is right.
func sourceErrors(p *app.Page) []Block {
	var body []Block
	for _, e := range p.Errors {
		body = append(body,
			Fact{Name: language.Say("Printed"), Value: []Span{{Text: e.Printed}}, Cite: e.Cite},
			Fact{Name: language.Say("Correct"), Value: []Span{{Text: e.Correct}, {Text: " (" + e.Reason + ")", Muted: true}}},
		)
	}
	return section(language.Say("Errors in sources"), "", body)
}

// editionCode is the printed name of an edition of the item, or nothing.
func editionCode(p *app.Page, id string) string {
	i := slices.IndexFunc(p.Editions, func(e app.Edition) bool { return e.ID == id })
	if i < 0 {
		return ""
	}
	return p.Editions[i].Code
}

func sameEdition(list []app.Task) bool {
	return !slices.ContainsFunc(list, func(t app.Task) bool { return t.Edition != list[0].Edition })
}

// taskSpans are what is to be done, and links to those of the addressed that have
// pages.
func taskSpans(t app.Task) []Span {
	spans := []Span{{Text: capital(t.Text)}}
	for _, who := range t.Who {
		spans = append(spans, Span{Text: separator, Muted: true}, Span{Text: cmp.Or(who.Code, who.Title), To: who.ID})
	}
	return spans
}
