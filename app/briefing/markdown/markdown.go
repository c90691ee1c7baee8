// Package markdown writes a briefing as CommonMark with anchors in HTML, which every
// viewer of Markdown shows and every editor can go on with.
package markdown

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"

	"vademecum/app/briefing"
)

// Write writes a briefing.
func Write(w io.Writer, b *briefing.Briefing) error {
	out := &writer{bufio.NewWriter(w)}
	out.cover(b)
	for n, i := range b.Items {
		out.item(n, i)
	}
	out.sources(b)
	return out.Flush()
}

type writer struct{ *bufio.Writer }

// print writes a paragraph, and the empty line before it.
func (w *writer) print(format string, arguments ...any) {
	fmt.Fprintf(w, "\n"+format+"\n", arguments...)
}

func (w *writer) cover(b *briefing.Briefing) {
	fmt.Fprintf(w, "# %s\n", escape(b.Title))
	w.print("Briefing of %s · %s · from the catalogue of %s", b.Day(), b.Count(), b.SnapshotDay())
	w.blocks(b.About)
	if len(b.Items) > 0 {
		w.print("## Contents\n")
	}
	for n, i := range b.Items {
		fmt.Fprintf(w, "%d. [%s](#%s)%s\n", n+1, escape(i.Name()), briefing.Anchor(n), aside(string(i.Status)))
	}
}

func aside(status string) string {
	if status == "" {
		return ""
	}
	return " – " + status
}

func (w *writer) item(n int, i briefing.Item) {
	w.print("<a id=\"%s\"></a>", briefing.Anchor(n))
	name := escape(i.Code)
	if name == "" {
		name = escape(i.Title)
	}
	w.print("## %d. %s", n+1, name)
	if i.Code != "" && i.Title != "" && i.Title != i.Code {
		w.print("**%s**", escape(i.Title))
	}
	if i.TitleNote != "" {
		w.print("*(%s)*", escape(i.TitleNote))
	}
	facts := append([]string{string(i.Kind)}, i.Line...)
	if i.Status != "" {
		status := briefing.Sign(i.Status) + " **" + string(i.Status) + "**"
		if i.StatusNote != "" {
			status += " (" + escape(i.StatusNote) + ")"
		}
		w.print("%s · %s", status, escape(strings.Join(facts, " · ")))
	} else if line := strings.Trim(strings.Join(facts, " · "), " ·"); line != "" {
		w.print("%s", escape(line))
	}
	if i.Address != "" {
		w.print("<%s>", i.Address)
	}
	w.blocks(i.Body)
}

// blocks are the body of an item. Points and facts of one list have no empty line
// between them.
func (w *writer) blocks(list []briefing.Block) {
	for n, b := range list {
		text := spans(b.Spans) + cites(b.Cites)
		if (b.Kind != briefing.Fact && b.Kind != briefing.Point) || n == 0 || list[n-1].Kind != b.Kind {
			fmt.Fprintln(w)
		}
		switch b.Kind {
		case briefing.Heading:
			text = strings.Repeat("#", min(b.Level+2, 6)) + " " + text
		case briefing.Fact:
			text = "- **" + escape(b.Name) + "**: " + text
		case briefing.Point:
			text = point(b) + text
		case briefing.Quote:
			text = "> " + text
		case briefing.Code:
			text = "    " + strings.ReplaceAll(briefing.Plain(b.Spans), "\n", "\n    ")
		}
		fmt.Fprintln(w, text)
	}
}

// point is the sign of a point in a list; one that has none goes on below that of the
// point before.
func point(b briefing.Block) string {
	indent := strings.Repeat("    ", max(b.Level, 0))
	switch b.Marker {
	case "":
		return indent + "  "
	case "•":
		return indent + "- "
	}
	return indent + b.Marker + " "
}

func (w *writer) sources(b *briefing.Briefing) {
	if len(b.Sources) == 0 {
		return
	}
	w.print("## Sources")
	for n, s := range b.Sources {
		w.print("<a id=\"%s\"></a>\\[%d\\] %s", briefing.SourceAnchor(n+1), n+1, escape(briefing.SourceText(s)))
		if s.Address != "" {
			fmt.Fprintf(w, "<%s>\n", s.Address)
		}
		if s.Terms != "" {
			fmt.Fprintf(w, "(%s)\n", escape(s.Terms))
		}
	}
}

func spans(list []briefing.Span) string {
	var b strings.Builder
	for _, s := range list {
		text := escape(s.Text)
		if s.Mono {
			text = "`" + strings.ReplaceAll(s.Text, "`", "'") + "`"
		}
		inner := strings.TrimSpace(text)
		around := func(before, after string) string { // signs of emphasis stand at letters
			return strings.Replace(text, inner, before+inner+after, 1)
		}
		switch {
		case inner == "":
		case s.To != "":
			text = around("[", "](#"+s.To+")")
		case s.Address != "":
			text = around("[", "](<"+strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "").Replace(s.Address)+">)")
		case s.Bold && s.Italic:
			text = around("***", "***")
		case s.Bold:
			text = around("**", "**")
		case s.Italic:
			text = around("*", "*")
		}
		b.WriteString(text)
	}
	return b.String()
}

// cites are the numbers of sources, each leading to its line.
func cites(numbers []int) string {
	text := ""
	for _, n := range numbers {
		text += fmt.Sprintf(" [\\[%d\\]](#%s)", n, briefing.SourceAnchor(n))
	}
	return text
}

// escape makes what a reader of Markdown takes for a sign a letter again.
func escape(text string) string {
	var b strings.Builder
	for n, r := range text {
		switch {
		case strings.ContainsRune("\\`*_[]<>#|~", r), r == '&' && entity.MatchString(text[n:]), n == 0 && strings.ContainsRune("+-=", r):
			b.WriteByte('\\')
		case n > 0 && (r == '.' || r == ')') && strings.Trim(text[:n], "0123456789") == "":
			b.WriteByte('\\') // "1." begins a list
		}
		b.WriteRune(r)
	}
	return blanks.ReplaceAllString(b.String(), " ")
}

// entity is what stands for a letter.
var entity = regexp.MustCompile(`^&[#A-Za-z]`)

// blanks are line ends and blanks in a row, which would begin something else.
var blanks = regexp.MustCompile(`\s+`)
