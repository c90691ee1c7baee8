package page

import (
	"fmt"
	"strings"
)

// Text is a page as plain text that is Markdown, to be pasted elsewhere: what a person
// sees, all rows of the sections included, without buttons. A picture stands as its
// rows; a timeline does not, for the rows below it say the same.
func Text(blocks []Block) string {
	var b strings.Builder
	for i, block := range blocks {
		var before Block
		if i > 0 {
			before = blocks[i-1]
		}
		writeText(&b, block, before)
	}
	return strings.TrimLeft(b.String(), "\n")
}

// writeText writes a block with an empty line before it, unless it goes on with the list
// that the block before is part of.
func writeText(b *strings.Builder, block, before Block) {
	line := func(format string, arguments ...any) { fmt.Fprintf(b, "\n"+format+"\n", arguments...) }
	item := func(text string) {
		if !listedAs(before) {
			b.WriteByte('\n')
		}
		b.WriteString(text + "\n")
	}
	switch x := block.(type) {
	case Head:
		line("# %s", x.Code)
		if title := withNote(x.Title, x.TitleNote); title != "" && x.Title != x.Code {
			line("%s", title)
		}
		status := withNote(string(x.Status), x.StatusNote)
		if facts := joinText(separator, string(x.Kind), status, spanText(x.Line)); facts != "" {
			line("%s", facts)
		}
	case Section:
		line("## %s", withNote(x.Title, x.Count))
		before = nil
		for _, inner := range x.Body {
			writeText(b, inner, before)
			before = inner
		}
	case Subheading:
		line("### %s (%d)", x.Text, x.Count)
	case Row:
		text := strings.Repeat("  ", x.Indent) + "- " + joinText(separator, joinText(", ", x.Code, x.Title), x.Meta, string(x.Status))
		if note := joinText(": ", x.Relation, x.Note); note != "" {
			text += " (" + note + ")"
		}
		item(text)
	case Fact:
		item("- " + x.Name + ": " + spanText(x.Value))
	case Paragraph:
		line("%s", spanText(x.Spans))
	case Passage:
		if x.Heading > 0 {
			line("%s %s", strings.Repeat("#", min(x.Heading+1, 6)), joinText(" ", x.Margin, spanText(x.Spans)))
			return
		}
		line("%s%s", strings.Repeat("  ", x.Level), joinText(" ", x.Margin, spanText(x.Spans)))
	case Words:
		line("%s", joinText(": ", x.Name, strings.Join(x.List, ", ")))
	case Picture:
		for _, r := range x.Table() {
			writeText(b, r, before)
			before = r
		}
	}
}

// listedAs reports whether a block is a line of a list.
func listedAs(block Block) bool {
	switch block.(type) {
	case Row, Fact:
		return true
	}
	return false
}

// spanText is a run of text with the addresses it leads to. What the window would do is
// left out.
func spanText(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		switch {
		case s.Do != "":
			continue
		case s.Address != "" && s.Address != s.Text:
			b.WriteString(s.Text + " <" + s.Address + ">")
		default:
			b.WriteString(s.Text)
		}
	}
	return strings.TrimSpace(b.String())
}

func withNote(text, note string) string {
	if note == "" {
		return text
	}
	return strings.TrimSpace(text + " (" + note + ")")
}

// joinText joins what is not empty.
func joinText(between string, parts ...string) string {
	kept := ""
	for _, p := range parts {
		if p == "" {
			continue
		}
		if kept != "" {
			kept += between
		}
		kept += p
	}
	return kept
}
