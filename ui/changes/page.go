package changes

import (
	"cmp"
	"strings"

	"vademecum/app"
	"vademecum/app/changes"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// kind is what the heads of these pages say they are.
var kind = app.Kind(language.Later("what changed"))

// short is how many changes of a kind are shown at first.
const short = 12

// nothingYet is the page while there is no older snapshot.
func nothingYet() []page.Block {
	return []page.Block{
		page.Head{Kind: kind, Code: language.Say("What changed"), Title: language.Say("New, revised and withdrawn texts, from one snapshot to the next")},
		page.Section{Title: language.Say("Nothing to compare with yet"), Body: []page.Block{
			says(language.Say("No older snapshot has been opened on this computer. After the next update of the program with newer data, this page lists what changed, what you have marked first.")),
			says(language.Say("Two snapshot files are compared in a terminal with: %s", "vade changes OLD NEW")),
		}},
	}
}

// compose makes the page on changes; what names the study group or series they are of,
// and is empty for all of them.
func compose(what string, c changes.Comparison, marked map[string]bool) []page.Block {
	head := page.Head{
		Kind: kind, Code: cmp.Or(what, language.Say("What changed")),
		Title: language.Say("From the snapshot of %s to that of %s", c.Old, c.New),
		Line:  []page.Span{{Text: cmp.Or(counts(c), language.Say("nothing changed"))}},
	}
	if what != "" {
		head.Line = append(head.Line, page.Span{Text: " · ", Muted: true}, page.Span{Text: language.Say("all changes"), To: Name})
	}
	if len(c.Changes) > 0 {
		head.Actions = []page.Action{{Label: language.Say("Copy report"), Copy: c.Markdown()}}
	}
	blocks := []page.Block{head}
	if s := own(c, marked); len(s.Body) > 0 {
		blocks = append(blocks, s)
	}
	if what == "" {
		blocks = append(blocks, overviews(c)...)
	}
	for _, k := range changes.Kinds {
		list := c.Kind(k)
		if len(list) == 0 {
			continue
		}
		s := page.Section{Title: language.Say(headings[k]), Count: language.Number(len(list)), Short: short}
		for _, x := range list {
			s.Body = append(s.Body, row(x))
		}
		blocks = append(blocks, s)
	}
	return blocks
}

// own is the section of the items that the person has marked.
func own(c changes.Comparison, marked map[string]bool) page.Section {
	s := page.Section{Title: language.Say("Among what you have marked")}
	for _, x := range c.Leading(marked, len(c.Changes)) {
		if !marked[x.Item.ID] {
			break
		}
		r := row(x)
		r.Note = strings.TrimSuffix(note(x, nil)+", "+r.Note, ", ")
		s.Body = append(s.Body, r)
	}
	return s
}

// overviews count the changes by study group and by series, and lead to each.
func overviews(c changes.Comparison) []page.Block {
	var groups, series []page.Block
	for _, id := range c.Groups {
		if n := counts(c.Of(id, "")); n != "" {
			groups = append(groups, page.Row{Title: groupName(id), Meta: n, To: string(groupRoute(id))})
		}
	}
	for _, id := range c.Series {
		if n := counts(c.Of("", id)); n != "" {
			series = append(series, page.Row{Title: seriesName(id), Meta: n, To: string(seriesRoute(id))})
		}
	}
	var blocks []page.Block
	if len(groups) > 0 {
		blocks = append(blocks, page.Section{Title: language.Say("By study group"), Body: groups})
	}
	if len(series) > 0 {
		blocks = append(blocks, page.Section{Title: language.Say("By series"), Body: series, Short: short})
	}
	return blocks
}

func says(text string) page.Block { return page.Paragraph{Spans: []page.Span{{Text: text}}} }
