// Package html writes a briefing as one HTML file: no scripts, nothing loaded from
// anywhere, a Content-Security-Policy that says so, and a style sheet for the screen,
// light and dark, and for paper, with page numbers and a running title.
package html

import (
	"bufio"
	_ "embed"
	"fmt"
	"html"
	"io"
	"strings"

	"vademecum/app"
	"vademecum/app/briefing"
)

//go:embed style.css
var style string

// Write writes a briefing.
func Write(w io.Writer, b *briefing.Briefing) error {
	out := &writer{bufio.NewWriter(w)}
	out.begin(b)
	out.cover(b)
	for n, i := range b.Items {
		out.item(n, i)
	}
	out.sources(b)
	out.print("</main>\n</body>\n</html>\n")
	return out.Flush()
}

type writer struct{ *bufio.Writer }

func (w *writer) print(format string, arguments ...any) { fmt.Fprintf(w, format, arguments...) }

var escape = html.EscapeString

func (w *writer) begin(b *briefing.Briefing) {
	running := fmt.Sprintf("@page { @top-left { content: %s } @top-right { content: %s } }\n@page :first { @top-left { content: \"\" } @top-right { content: \"\" } }\n",
		cssString(b.Title), cssString(b.Day()))
	w.print("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	w.print("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
	w.print("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Vademecum\">\n")
	w.print("<title>%s</title>\n<style>\n%s%s</style>\n</head>\n<body>\n<main>\n", escape(b.Title), style, running)
}

// cssString is a text as a style sheet has it, whatever stands in it. The blank behind a
// number belongs to it.
func cssString(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		if r == ' ' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			b.WriteRune(r)
			continue
		}
		fmt.Fprintf(&b, "\\%06X ", r)
	}
	return b.String() + `"`
}

func (w *writer) cover(b *briefing.Briefing) {
	w.print("<header class=\"cover\">\n<p class=\"what\">Briefing</p>\n<h1>%s</h1>\n", escape(b.Title))
	w.print("<p class=\"made\">%s</p>\n<p class=\"from\">%s · from the catalogue of %s</p>\n", b.Day(), b.Count(), b.SnapshotDay())
	w.blocks(b.About)
	w.print("</header>\n")
	if len(b.Items) == 0 {
		return
	}
	w.print("<nav>\n<h2>Contents</h2>\n<ol>\n")
	for n, i := range b.Items {
		name := escape(i.Title)
		if i.Code != "" {
			name = "<b>" + escape(i.Code) + "</b>"
			if i.Title != "" && i.Title != i.Code {
				name += " " + escape(i.Title)
			}
		}
		w.print("<li><span class=\"number\">%d</span><a href=\"#%s\">%s</a>%s</li>\n", n+1, briefing.Anchor(n), name, status(i.Status))
	}
	w.print("</ol>\n</nav>\n")
}

// status is shape and word of a status.
func status(s app.Status) string {
	if s == "" {
		return ""
	}
	return fmt.Sprintf("<span class=\"status %s\"><i aria-hidden=\"true\">%s</i> %s</span>",
		strings.ReplaceAll(string(s), " ", "-"), briefing.Sign(s), escape(string(s)))
}

func (w *writer) item(n int, i briefing.Item) {
	w.print("<article id=\"%s\">\n<header>\n<p class=\"kind\"><span>%s</span>%s</p>\n", briefing.Anchor(n), escape(string(i.Kind)), status(i.Status))
	if i.Code != "" {
		w.print("<h2><span class=\"number\">%d</span>%s</h2>\n", n+1, escape(i.Code))
	}
	title := escape(i.Title)
	if i.TitleNote != "" {
		title = strings.TrimSpace(title + " <span class=\"muted\">(" + escape(i.TitleNote) + ")</span>")
	}
	switch {
	case i.Code == "":
		w.print("<h2><span class=\"number\">%d</span>%s</h2>\n", n+1, title)
	case title != "" && i.Title != i.Code:
		w.print("<p class=\"title\">%s</p>\n", title)
	}
	facts := i.Line
	if i.StatusNote != "" {
		facts = append([]string{i.StatusNote}, facts...)
	}
	if len(facts) > 0 {
		w.print("<p class=\"line\">%s</p>\n", escape(strings.Join(facts, " · ")))
	}
	if i.Address != "" {
		w.print("<p class=\"line\"><a href=\"%s\">%s</a></p>\n", escape(i.Address), escape(i.Address))
	}
	w.print("<p class=\"line open\"><a href=\"%s\">Open in Vademecum</a></p>\n</header>\n", escape(i.Link))
	w.blocks(i.Body)
	w.print("</article>\n")
}

// blocks are the body of an item: facts in a row are one table, points in a row one
// list, what the person wrote in a row one box.
func (w *writer) blocks(list []briefing.Block) {
	facts, own := false, false
	for n, b := range list {
		if facts && b.Kind != briefing.Fact {
			w.print("</dl>\n")
		}
		if b.Own != own {
			w.print("%s", map[bool]string{true: "<div class=\"own\">\n", false: "</div>\n"}[b.Own])
		}
		own = b.Own
		text := spans(b.Spans) + cites(b.Cites)
		switch b.Kind {
		case briefing.Heading:
			w.print("<h%d>%s</h%d>\n", b.Level+2, text, b.Level+2)
		case briefing.Fact:
			if !facts || n == 0 {
				w.print("<dl>\n")
			}
			w.print("<dt>%s</dt><dd>%s</dd>\n", escape(b.Name), text)
		case briefing.Point:
			w.print("<p class=\"point\" style=\"margin-left:%gem\"><span>%s</span>%s</p>\n", 1.4*float64(max(b.Level, 0)+1), escape(b.Marker), text)
		case briefing.Quote:
			w.print("<blockquote>%s</blockquote>\n", text)
		case briefing.Code:
			w.print("<pre>%s</pre>\n", escape(briefing.Plain(b.Spans)))
		default:
			w.print("<p>%s</p>\n", text)
		}
		facts = b.Kind == briefing.Fact
	}
	if facts {
		w.print("</dl>\n")
	}
	if own {
		w.print("</div>\n")
	}
}

func (w *writer) sources(b *briefing.Briefing) {
	if len(b.Sources) == 0 {
		return
	}
	w.print("<section class=\"sources\">\n<h2>Sources</h2>\n<dl>\n")
	for n, s := range b.Sources {
		w.print("<dt id=\"%s\">[%d]</dt><dd>%s", briefing.SourceAnchor(n+1), n+1, escape(briefing.SourceText(s)))
		if s.Address != "" {
			w.print("<br><a href=\"%s\">%s</a>", escape(s.Address), escape(s.Address))
		}
		if s.Terms != "" {
			w.print("<br><span class=\"muted\">%s</span>", escape(s.Terms))
		}
		w.print("</dd>\n")
	}
	w.print("</dl>\n</section>\n")
}

func spans(list []briefing.Span) string {
	var b strings.Builder
	for _, s := range list {
		text := escape(s.Text)
		for _, tag := range []struct {
			is   bool
			name string
		}{{s.Mono, "code"}, {s.Italic, "em"}, {s.Bold, "strong"}} {
			if tag.is {
				text = "<" + tag.name + ">" + text + "</" + tag.name + ">"
			}
		}
		switch {
		case s.Muted:
			text = "<span class=\"muted\">" + text + "</span>"
		case s.To != "":
			text = "<a href=\"#" + escape(s.To) + "\">" + text + "</a>"
		case s.Address != "":
			text = "<a href=\"" + escape(s.Address) + "\">" + text + "</a>"
		}
		b.WriteString(text)
	}
	return b.String()
}

// cites are the numbers of sources, each leading to its line.
func cites(numbers []int) string {
	text := ""
	for _, n := range numbers {
		text += fmt.Sprintf(" <a class=\"cite\" href=\"#%s\">[%d]</a>", briefing.SourceAnchor(n), n)
	}
	return text
}
