// Package pagetest prints pages as text, so that tests of the packages that compose
// them can show a whole page to whoever reads them.
package pagetest

import (
	"fmt"
	"strings"

	"vademecum/ui/page"
)

// Text prints blocks as a page a person can read: headings with #, passages with
// their margin before a bar, links with an arrow to where they lead, sources within
// ‹›. Marked words stand within signs: [=found=], {+added+}, [-removed-], (~moved~).
func Text(blocks []page.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		write(&b, block)
	}
	return b.String()
}

func write(b *strings.Builder, block page.Block) {
	switch x := block.(type) {
	case page.Head:
		fmt.Fprintf(b, "# %s: %s\n%s\n", x.Kind, x.Code, x.Title)
		if len(x.Line) > 0 {
			fmt.Fprintf(b, "%s\n", Spans(x.Line))
		}
		for _, a := range x.Actions {
			fmt.Fprintf(b, "[%s]\n", strings.TrimSpace(a.Label+" "+a.Do+a.Address))
		}
	case page.Section:
		fmt.Fprintf(b, "\n## %s\n", parts(" — ", x.Title, x.Count))
		for _, inner := range x.Body {
			write(b, inner)
		}
	case page.Subheading:
		fmt.Fprintf(b, "### %s (%d)\n", x.Text, x.Count)
	case page.Row:
		fmt.Fprintf(b, "%s- %s%s%s\n", strings.Repeat("  ", x.Indent), parts(" | ", x.Code, x.Title, x.Meta, string(x.Status)), to(x.To), source(x.Cite.Sources, x.Cite.Locator))
		if note := parts(": ", x.Relation, x.Note); note != "" {
			fmt.Fprintf(b, "%s  (%s)\n", strings.Repeat("  ", x.Indent), note)
		}
		if len(x.Below) > 0 {
			fmt.Fprintf(b, "%s  %s\n", strings.Repeat("  ", x.Indent), Spans(x.Below))
		}
	case page.Fact:
		fmt.Fprintf(b, "%s: %s%s\n", x.Name, Spans(x.Value), source(x.Cite.Sources, x.Cite.Locator))
	case page.Paragraph:
		fmt.Fprintf(b, "%s%s\n", Spans(x.Spans), source(x.Cite.Sources, x.Cite.Locator))
	case page.Passage:
		margin := x.Margin
		if x.Heading > 0 {
			margin = strings.Repeat("#", x.Heading+2)
		}
		fmt.Fprintf(b, "%s%s | %s\n", strings.Repeat("  ", x.Level), margin, Spans(x.Spans))
	case page.Words:
		fmt.Fprintf(b, "%s\n", strings.TrimPrefix(x.Name+": "+strings.Join(x.List, ", "), ": "))
	case page.Picture:
		fmt.Fprintf(b, "%T:\n", x)
		for _, r := range x.Table() {
			write(b, r)
		}
	default:
		fmt.Fprintf(b, "%T\n", block)
	}
}

// Spans prints a run of text.
func Spans(list []page.Span) string {
	signs := map[page.Mark][2]string{
		page.Found: {"[=", "=]"}, page.Added: {"{+", "+}"}, page.Removed: {"[-", "-]"}, page.Moved: {"(~", "~)"},
	}
	var b strings.Builder
	for _, s := range list {
		around := signs[s.Mark]
		b.WriteString(around[0] + s.Text + around[1] + to(s.To+s.Address))
	}
	return b.String()
}

func parts(between string, list ...string) string {
	var kept []string
	for _, p := range list {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, between)
}

func to(route string) string {
	if route == "" {
		return ""
	}
	return " → " + route
}

func source(keys []string, locator string) string {
	if len(keys) == 0 {
		return ""
	}
	return " ‹" + parts(": ", strings.Join(keys, ", "), locator) + "›"
}
