package markdown

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"vademecum/app/document"
	"vademecum/data/reader/letter"
	"vademecum/data/reader/remark"
)

var (
	lineBreak = regexp.MustCompile(`(?i)^<br\s*/?>$`)
	insertion = regexp.MustCompile(`(?i)^</?ins(?:\s[^>]*)?>$`)
	deletion  = regexp.MustCompile(`(?i)<(/?)del(?:\s[^>]*)?>`)
)

// inline gives the text of a block with its footnote marks. Emphasis can nest as
// deep as a text is long, so the tree is walked by its links, without recursion.
func (w *walker) inline(block ast.Node) document.Block {
	t := inlineText{walker: w}
	for n := block.FirstChild(); n != nil; {
		t.enter(n)
		if next := n.FirstChild(); next != nil && !leaf(n) {
			n = next
			continue
		}
		for n != block && n.NextSibling() == nil {
			if n = n.Parent(); n != block {
				t.leave(n)
			}
		}
		if n == block {
			break
		}
		n = n.NextSibling()
	}
	w.unclosed()
	text := strings.TrimRight(t.text.String(), " \n")
	for i := range t.marks { // behind blanks that are gone
		t.marks[i].At = min(t.marks[i].At, len(text))
	}
	return document.Block{
		Text: text, Marks: t.marks, Line: w.first(block),
		Bold: text != "" && !t.plain, Italic: text != "" && !t.roman,
	}
}

// inlineText collects the text of a block.
type inlineText struct {
	*walker
	text         strings.Builder
	marks        []document.Mark
	bold, italic int // how many emphases are open
	plain, roman bool
	cut          bool // a deletion goes before
}

// leaf says whether what is in a node is no text of the document: the words that
// describe a picture.
func leaf(n ast.Node) bool { return n.Kind() == ast.KindImage }

func (t *inlineText) enter(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		value := n.Segment.Value(t.source)
		if n.Parent().Kind() != ast.KindCodeSpan && !n.IsRaw() {
			value = util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(value)))
		}
		t.write(string(value))
		switch {
		case n.HardLineBreak():
			t.write("\n")
		case n.SoftLineBreak():
			t.write(" ")
		}
	case *ast.String:
		t.write(string(n.Value))
	case *ast.AutoLink:
		t.write(string(n.Label(t.source)))
	case *ast.RawHTML:
		switch tag := n.Segments.Value(t.source); {
		case lineBreak.Match(tag):
			t.write("\n")
		case insertion.Match(tag):
			t.remark(remark.Accepted())
		case t.deletions(n):
			t.remark(remark.Accepted())
		}
	case *tables.FootnoteLink:
		if t.deleted > 0 {
			return
		}
		t.marks = append(t.marks, document.Mark{At: t.text.Len(), Note: t.notes[n.Index]})
	case *ast.Emphasis:
		t.emphasise(n, 1)
	}
}

func (t *inlineText) leave(n ast.Node) {
	if n, ok := n.(*ast.Emphasis); ok {
		t.emphasise(n, -1)
	}
}

func (t *inlineText) emphasise(n *ast.Emphasis, by int) {
	if n.Level == 2 {
		t.bold += by
	} else {
		t.italic += by
	}
}

// write adds text that is no part of a deletion.
func (t *inlineText) write(s string) {
	if t.deleted > 0 {
		t.cut = true
		return
	}
	s = strings.Map(letter.Plain, s)
	if t.cut { // of the blanks on its two sides one stays
		if before := t.text.String(); before == "" || strings.HasSuffix(before, " ") || strings.HasSuffix(before, "\n") {
			s = strings.TrimLeft(s, " ")
		}
		t.cut = s == ""
	}
	t.text.WriteString(s)
	if strings.TrimSpace(s) != "" {
		t.plain = t.plain || t.bold == 0
		t.roman = t.roman || t.italic == 0
	}
}
