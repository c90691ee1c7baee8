package page

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/ident"
	"vademecum/ui/language"
)

// What the person's own documents say of an item stands at the end of its page,
// because it is not the catalogue's; that there is something stands at its head.

const (
	// mentionsShown is how many passages stand on the page of an item; the rest
	// are on a page of their own.
	mentionsShown = 6
	// contextShown is how many bytes of a passage are shown around a mention.
	contextShown = 320
)

// WithMentions adds to the page of an item where the person's documents mention it:
// at most so many passages, of total in all. More is the id of the page that lists
// all of them.
func WithMentions(blocks []Block, list []document.MentionedIn, total int, more string) []Block {
	if len(list) == 0 {
		return blocks
	}
	blocks = slices.Clone(blocks)
	if head, ok := blocks[0].(Head); ok {
		line := slices.Clone(head.Line)
		if len(line) > 0 {
			line = append(line, Span{Text: separator, Muted: true})
		}
		head.Line = append(line, Span{Text: language.Say("mentioned in your documents"), To: more})
		blocks[0] = head
	}
	s := Section{Title: language.Say("Mentioned in your documents"), Count: language.Count(total, "%s passage", "%s passages")}
	s.Body = passages(list[:min(len(list), mentionsShown)])
	if total > mentionsShown {
		s.Body = append(s.Body, Row{Title: language.Count(total, "All %s passages", "All %s passages"), To: more})
	}
	return append(blocks, s)
}

// Mentions composes the page that lists where an item is mentioned, of total
// passages those given. Only is the document that the list is narrowed to, or empty;
// route gives the id of this page narrowed to a document, or to none.
func Mentions(item app.Item, list []document.MentionedIn, total int, only string, route func(document string) string) []Block {
	blocks := []Block{Head{
		Kind: item.Kind, Code: language.Code(item.Code), Title: language.Say("Mentioned in your documents"),
		Line: []Span{{Text: item.Title, To: item.ID}},
	}}
	if len(list) == 0 {
		return append(blocks, muted(language.Say("None of your documents mentions it."))...)
	}
	documents, count := documentsOf(list)
	if len(documents) > 1 {
		narrow := Section{Title: language.Say("In which document")}
		if only != "" {
			narrow.Body = append(narrow.Body, Row{Title: language.Say("All documents"), Meta: language.Number(len(list)), To: route("")})
		}
		for _, d := range documents {
			row := Row{Title: d.Title, Meta: language.Number(count[d.ID]), Note: d.Name, To: route(d.ID)}
			if d.ID == only {
				row.To, row.Relation = "", language.Say("shown below")
			}
			narrow.Body = append(narrow.Body, row)
		}
		blocks = append(blocks, narrow)
	}
	if only != "" {
		list = slices.DeleteFunc(slices.Clone(list), func(m document.MentionedIn) bool { return m.Document.ID != only })
	}
	s := Section{Title: language.Say("Passages"), Count: language.Number(len(list)), Body: passages(list)}
	if total > len(list) && only == "" {
		s.Count = language.Say("%s of %s", s.Count, language.Number(total))
	}
	return append(blocks, s)
}

// documentsOf are the documents of passages in their order, with how many each has.
func documentsOf(list []document.MentionedIn) ([]document.Stored, map[string]int) {
	var documents []document.Stored
	count := map[string]int{}
	for _, m := range list {
		if count[m.Document.ID] == 0 {
			documents = append(documents, m.Document)
		}
		count[m.Document.ID]++
	}
	return documents, count
}

// passages are the passages of a list, document by document, each with its place
// and what stands around the mention.
func passages(list []document.MentionedIn) []Block {
	var body []Block
	for i, m := range list {
		if i == 0 || m.Document.ID != list[i-1].Document.ID {
			_, count := documentsOf(list)
			body = append(body, Subheading{Text: m.Document.Title, Count: count[m.Document.ID]})
		}
		text, at := document.Excerpt(m.Passage.Text, m.At, contextShown)
		body = append(body,
			Row{Code: language.Sentence(m.Passage.Where()), Title: standsUnder(m), Meta: detail(m), To: m.Document.ID + "#" + Anchor(m.Passage, m.Index)},
			Paragraph{Spans: marking(text, at, Found)})
	}
	return body
}

// standsUnder is what a passage stands under: the resolution that a clause is of, or
// the heading above a paragraph.
func standsUnder(m document.MentionedIn) string {
	if m.Passage.Kind != document.Clause && m.Passage.Kind != document.Formula {
		return m.Under
	}
	if id, err := ident.FromID(m.Passage.Section); err == nil {
		return id.String()
	}
	return ""
}

// detail is what a mention says of the edition, where it says anything.
func detail(m document.MentionedIn) string {
	var said []string
	for _, d := range m.Details {
		if d != "" && !slices.Contains(said, d) {
			said = append(said, d)
		}
	}
	return strings.Join(said, ", ")
}
