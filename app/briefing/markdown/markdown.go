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
	var open points
	for n, b := range list {
		text := spans(b.Spans) + cites(b.Cites)
		if b.Kind != briefing.Point {
			open = nil
		}
		if (b.Kind != briefing.Fact && b.Kind != briefing.Point) || n == 0 || list[n-1].Kind != b.Kind || b.Kind == briefing.Point && open.runsOn(b) {
			fmt.Fprintln(w)
		}
		switch b.Kind {
		case briefing.Heading:
			text = strings.Repeat("#", min(b.Level+2, 6)) + " " + text
		case briefing.Fact:
			text = "- **" + escape(b.Name) + "**: " + text
		case briefing.Point:
			text = open.begin(b) + text
		case briefing.Quote:
			text = "> " + text
		case briefing.Code:
			code := briefing.Plain(b.Spans)
			fence := strings.Repeat("`", max(3, longest(code, '`')+1))
			text = fence + "\n" + code + "\n" + fence
		}
		fmt.Fprintln(w, text)
	}
}

// points are the columns at which the text of the open points begins, by level. What
// stands within a point begins there.
type points []int

// begin is what stands before the text of a point: its margin and its sign. One that has
// no sign goes on below the text of the point before.
func (p *points) begin(b briefing.Block) string {
	if b.Marker == "" {
		return strings.Repeat(" ", p.column(min(b.Level+1, len(*p))))
	}
	level := max(b.Level, 0)
	for len(*p) < level { // a list that begins within a point without text
		*p = append(*p, p.column(len(*p)))
	}
	margin, sign := p.column(level), b.Marker
	if sign == "•" {
		sign = "-"
	}
	*p = append((*p)[:level], margin+len(sign)+1)
	return strings.Repeat(" ", margin) + sign + " "
}

// column is where a point of a level begins.
func (p *points) column(level int) int {
	if level == 0 {
		return 0
	}
	return (*p)[level-1]
}

// runsOn reports whether a point would be taken for more of the text before it if no
// empty line stood between: one without a sign, or a list within a point that does not
// begin with 1.
func (p *points) runsOn(b briefing.Block) bool {
	return b.Marker == "" || b.Level >= len(*p) && b.Marker != "•" && strings.TrimRight(b.Marker, ".)") != "1"
}

// longest is how often a sign stands in a row at most.
func longest(text string, sign rune) (most int) {
	row := 0
	for _, r := range text {
		if row++; r != sign {
			row = 0
		}
		most = max(most, row)
	}
	return most
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
	start := len(text) - len(strings.TrimLeft(text, " \t\n")) // behind the blanks
	for n, r := range text {
		switch {
		case strings.ContainsRune("\\`*_[]<>#|~", r), r == '&' && entity.MatchString(text[n:]), n == start && strings.ContainsRune("+-=", r), n == len(text)-1 && r == '!': // "![" begins a picture
			b.WriteByte('\\')
		case n > start && (r == '.' || r == ')') && strings.Trim(text[start:n], "0123456789") == "":
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
