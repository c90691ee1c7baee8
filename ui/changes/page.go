package changes

import (
	"cmp"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/changes"
	"vademecum/ui/page"
)

// kind is what the heads of these pages say they are.
const kind = app.Kind("what changed")

// short is how many changes of a kind are shown at first.
const short = 12

// nothingYet is the page while there is no older snapshot.
func nothingYet() []page.Block {
	return []page.Block{
		page.Head{Kind: kind, Code: "What changed", Title: "New, revised and withdrawn texts, from one snapshot to the next"},
		page.Section{Title: "Nothing to compare with yet", Body: []page.Block{
			says("No older snapshot has been opened on this computer. After the next update of the program with newer data, this page lists what changed, what you have marked first."),
			says("Two snapshot files are compared in a terminal with: vade changes OLD NEW"),
		}},
	}
}

// compose makes the page on changes; what names the study group or series they are of,
// and is empty for all of them.
func compose(what string, c changes.Comparison, marked map[string]bool) []page.Block {
	head := page.Head{
		Kind: kind, Code: cmp.Or(what, "What changed"),
		Title: "From the snapshot of " + c.Old + " to that of " + c.New,
		Line:  []page.Span{{Text: cmp.Or(counts(c), "nothing changed")}},
	}
	if what != "" {
		head.Line = append(head.Line, page.Span{Text: " · ", Muted: true}, page.Span{Text: "all changes", To: Name})
	}
	if len(c.Changes) > 0 {
		head.Actions = []page.Action{{Label: "Copy report", Copy: c.Markdown()}}
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
		s := page.Section{Title: k.Heading(), Count: strconv.Itoa(len(list)), Short: short}
		for _, x := range list {
			s.Body = append(s.Body, row(x))
		}
		blocks = append(blocks, s)
	}
	return blocks
}

// own is the section of the items that the person has marked.
func own(c changes.Comparison, marked map[string]bool) page.Section {
	s := page.Section{Title: "Among what you have marked"}
	for _, x := range c.Leading(marked, len(c.Changes)) {
		if !marked[x.Item.ID] {
			break
		}
		r := row(x)
		r.Note = strings.TrimSuffix(string(x.Kind)+", "+r.Note, ", ")
		s.Body = append(s.Body, r)
	}
	return s
}

// overviews count the changes by study group and by series, and lead to each.
func overviews(c changes.Comparison) []page.Block {
	var groups, series []page.Block
	for _, id := range c.Groups {
		if n := counts(c.Of(id, "")); n != "" {
			groups = append(groups, page.Row{Title: changes.GroupName(id), Meta: n, To: string(Group(id))})
		}
	}
	for _, id := range c.Series {
		if n := counts(c.Of("", id)); n != "" {
			series = append(series, page.Row{Title: changes.SeriesName(id), Meta: n, To: string(Series(id))})
		}
	}
	var blocks []page.Block
	if len(groups) > 0 {
		blocks = append(blocks, page.Section{Title: "By study group", Body: groups})
	}
	if len(series) > 0 {
		blocks = append(blocks, page.Section{Title: "By series", Body: series, Short: short})
	}
	return blocks
}

// counts are how many changes there are of each kind: "3 new · 1 withdrawn".
func counts(c changes.Comparison) string { return strings.ReplaceAll(c.Summary(), ", ", " · ") }

func says(text string) page.Block { return page.Paragraph{Spans: []page.Span{{Text: text}}} }
