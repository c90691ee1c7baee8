package briefing

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// What a note may be to be read as Markdown. The time that goldmark takes grows with
// the cube of the brackets that are not closed and with the depth of lists; notes come
// in from files, so what nobody writes stands as plain lines.
const (
	mostMarkdown = 64 << 10 // bytes
	mostBrackets = 500
	mostDeep     = 20 // lists and quotations within one another
	mostIndented = 6  // levels that are told apart on paper
)

// Own reads what the person wrote, which is CommonMark with tables, as blocks. A line end
// within a paragraph becomes what is given: a blank on paper, where lines have another
// width, and a line end in a window, where they are as they were typed.
func Own(markdown, lineEnd string) []Block {
	if strings.TrimSpace(markdown) == "" {
		return nil
	}
	if len(markdown) > mostMarkdown || strings.Count(markdown, "[") > mostBrackets || deep(markdown) {
		return plainLines(markdown)
	}
	source := []byte(markdown)
	n := note{source: source, lineEnd: lineEnd}
	n.blocks(goldmark.New(goldmark.WithExtensions(extension.Table)).Parser().Parse(text.NewReader(source)), 0, false)
	return n.list
}

// deep reports whether a line opens more lists and quotations than anybody does.
func deep(markdown string) bool {
	for l := range strings.SplitSeq(markdown, "\n") {
		start := len(l) - len(strings.TrimLeft(l, ">-+*0123456789.) \t"))
		if strings.Count(l[:start], ">")+strings.Count(l[:start], "- ")+strings.Count(l[:start], "* ")+strings.Count(l[:start], "+ ") > mostDeep || start > 8*mostDeep {
			return true
		}
	}
	return strings.Count(markdown, "*")+strings.Count(markdown, "_") > 4*mostBrackets
}

func plainLines(text string) (list []Block) {
	for l := range strings.SplitSeq(text, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			list = append(list, Block{Own: true, Spans: []Span{{Text: l}}})
		}
	}
	return list
}

// note collects the blocks of one text.
type note struct {
	source  []byte
	lineEnd string
	list    []Block
	marker  string // of the point that has begun and has no block yet
}

// blocks walks what a node holds. Level is how many lists it stands in.
func (n *note) blocks(parent ast.Node, level int, quoted bool) {
	for x := parent.FirstChild(); x != nil; x = x.NextSibling() {
		switch x := x.(type) {
		case *ast.Heading:
			n.add(Block{Kind: Heading, Level: min(x.Level+1, 3), Spans: n.spans(x, Span{})})
		case *ast.Paragraph, *ast.TextBlock:
			b := Block{Spans: n.spans(x, Span{})}
			switch {
			case n.marker != "" || level > 0:
				b.Kind, b.Marker, b.Level, n.marker = Point, n.marker, min(level-1, mostIndented), ""
			case quoted:
				b.Kind = Quote
			}
			n.add(b)
		case *ast.Blockquote:
			n.blocks(x, level, true)
		case *ast.List:
			number := x.Start
			for item := x.FirstChild(); item != nil; item = item.NextSibling() {
				n.marker = "•"
				if x.IsOrdered() {
					n.marker = strconv.Itoa(number) + string(x.Marker)
					number++
				}
				n.blocks(item, level+1, quoted)
			}
			n.marker = "" // of a last point that has no text
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			n.add(Block{Kind: Code, Spans: []Span{{Text: n.lines(x), Mono: true}}})
		case *ast.HTMLBlock:
			text := n.lines(x)
			if x.HasClosure() {
				text = strings.TrimSpace(text + "\n" + string(x.ClosureLine.Value(n.source)))
			}
			n.add(Block{Kind: Code, Spans: []Span{{Text: text, Mono: true}}})
		case *tables.Table:
			n.add(Block{Kind: Code, Spans: []Span{{Text: n.columns(x), Mono: true}}})
		}
	}
}

// columns are the rows of a table, its cells below each other in letters of one width,
// and a rule below its head. A paper has no better place for the tables of notes, which
// are small: the address behind a word in a cell is not in it.
func (n *note) columns(table ast.Node) string {
	var rows [][]string
	var wide []int // runes in the widest cell of each column
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			if len(wide) == len(cells) {
				wide = append(wide, 1)
			}
			text := Plain(n.spans(cell, Span{}))
			wide[len(cells)] = max(wide[len(cells)], utf8.RuneCountInString(text))
			cells = append(cells, text)
		}
		rows = append(rows, cells)
	}
	var rule []string
	for _, w := range wide {
		rule = append(rule, strings.Repeat("─", w))
	}
	var lines []string
	for _, cells := range slices.Insert(rows, 1, rule) {
		var line strings.Builder
		for i, c := range cells {
			line.WriteString(c + strings.Repeat(" ", wide[i]-utf8.RuneCountInString(c)+2))
		}
		lines = append(lines, strings.TrimRight(line.String(), " "))
	}
	return strings.Join(lines, "\n")
}

func (n *note) add(b Block) {
	b.Own, b.Spans = true, joined(b.Spans)
	if strings.TrimSpace(Plain(b.Spans)) != "" {
		n.list = append(n.list, b)
	}
}

// joined are runs of text of which no two in a row look the same.
func joined(spans []Span) (list []Span) {
	for _, s := range spans {
		text := s.Text
		if s.Text = ""; len(list) > 0 {
			last := &list[len(list)-1]
			look := *last
			if look.Text = ""; look == s {
				last.Text += text
				continue
			}
		}
		s.Text = text
		list = append(list, s)
	}
	return list
}

// lines are the lines of a node as they are.
func (n *note) lines(x ast.Node) string {
	var b strings.Builder
	for i := range x.Lines().Len() {
		s := x.Lines().At(i)
		b.Write(s.Value(n.source))
	}
	return strings.TrimRight(b.String(), "\n")
}

// spans are the runs of text within a node, each as the nodes around it say.
func (n *note) spans(parent ast.Node, as Span) (list []Span) {
	for x := parent.FirstChild(); x != nil; x = x.NextSibling() {
		inner := as
		switch x := x.(type) {
		case *ast.Text:
			value := x.Segment.Value(n.source)
			if !as.Mono {
				value = util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(value)))
			}
			inner.Text = strings.ReplaceAll(string(value), "\n", " ") // within code
			if x.SoftLineBreak() || x.HardLineBreak() {
				inner.Text += n.lineEnd
			}
			list = append(list, inner)
			continue
		case *ast.RawHTML:
			for i := range x.Segments.Len() {
				s := x.Segments.At(i)
				inner.Text += string(s.Value(n.source))
			}
			list = append(list, inner)
			continue
		case *ast.AutoLink:
			address := string(x.URL(n.source))
			if x.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(address), "mailto:") {
				address = "mailto:" + address
			}
			inner.Text, inner.Address = string(x.Label(n.source)), harmless(address)
			list = append(list, inner)
			continue
		case *ast.CodeSpan:
			inner.Mono = true
		case *ast.Emphasis:
			inner.Bold, inner.Italic = inner.Bold || x.Level == 2, inner.Italic || x.Level == 1
		case *ast.Link:
			inner.Address = harmless(string(x.Destination))
		}
		list = append(list, n.spans(x, inner)...)
	}
	return list
}

// harmless is an address that a reader of the briefing may click, or nothing. Blanks and
// other letters that no address has are written as one has them.
func harmless(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	switch strings.ToLower(u.Scheme) {
	case "https", "http", "mailto", "vademecum":
		return u.String()
	}
	return ""
}
