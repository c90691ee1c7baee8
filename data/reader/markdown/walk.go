package markdown

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	tables "github.com/yuin/goldmark/extension/ast"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/html"
	"vademecum/data/reader/letter"
	"vademecum/data/reader/limit"
)

// A walker makes blocks of the tree.
type walker struct {
	source []byte
	lines  []int          // offsets at which lines start
	notes  map[int]string // marks of the footnotes, by goldmark's number for them
	tables int
	out    limit.Collector

	deleted int   // how many elements del are open
	tags    int   // of deletions that were met
	ended   []int // for each of them, and behind the last: how many deletions open before it are ended from there on

	remarks []app.Sentence // on what is left out, each once
}

// A place is where in lists a node stands.
type place struct {
	depth  int    // of lists
	marker string // of the entry whose first block this is
	entry  bool   // within an entry
}

// document walks through the whole tree.
func (w *walker) document(ctx context.Context, root ast.Node) error {
	w.ended = w.ends(root)
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() == tables.KindFootnoteList {
			for f := n.FirstChild(); f != nil; f = f.NextSibling() {
				if f, ok := f.(*tables.Footnote); ok {
					w.notes[f.Index] = string(f.Ref)
				}
			}
		}
	}
	return w.children(ctx, root, place{})
}

// children walks through the blocks within a block. The guard bounds its depth.
func (w *walker) children(ctx context.Context, parent ast.Node, in place) error {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if err := w.block(ctx, n, in); err != nil {
			return err
		}
		in.marker = ""
	}
	return nil
}

func (w *walker) block(ctx context.Context, n ast.Node, in place) error {
	switch n := n.(type) {
	case *ast.Heading:
		b := w.inline(n)
		b.Kind, b.Depth = document.Title, n.Level
		return w.add(ctx, b)
	case *ast.Paragraph, *ast.TextBlock:
		b := w.inline(n)
		if b.Kind = document.Para; in.entry {
			b.Kind, b.Depth, b.Marker = document.Entry, in.depth, in.marker
		}
		return w.add(ctx, b)
	case *ast.List:
		return w.list(ctx, n, in)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		return w.code(ctx, n)
	case *ast.HTMLBlock:
		return w.html(ctx, n)
	case *tables.Table:
		return w.table(ctx, n)
	case *tables.FootnoteList:
		for f := n.FirstChild(); f != nil; f = f.NextSibling() {
			if err := w.footnote(ctx, f); err != nil {
				return err
			}
		}
		return nil
	}
	return w.children(ctx, n, in) // quotations
}

func (w *walker) add(ctx context.Context, b document.Block) error {
	if b.Text == "" && len(b.Marks) == 0 {
		return nil
	}
	return w.out.Add(ctx, b)
}

func (w *walker) list(ctx context.Context, list *ast.List, in place) error {
	number := list.Start
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		marker := "•"
		if list.IsOrdered() {
			marker = fmt.Sprintf("%d%c", number, list.Marker)
			number++
		}
		if err := w.children(ctx, n, place{depth: in.depth + 1, marker: marker, entry: true}); err != nil {
			return err
		}
	}
	return nil
}

// code gives the lines of a code block as they stand.
func (w *walker) code(ctx context.Context, n ast.Node) error {
	if w.deleted > 0 {
		return nil
	}
	for i := range n.Lines().Len() {
		s := n.Lines().At(i)
		text := strings.Map(letter.Plain, strings.TrimRight(string(s.Value(w.source)), "\n"))
		if err := w.out.Add(ctx, document.Block{Kind: document.Line, Text: text, Line: w.line(s.Start)}); err != nil {
			return err
		}
	}
	return nil
}

// remark keeps a remark, once.
func (w *walker) remark(say app.Sentence) {
	if !slices.ContainsFunc(w.remarks, func(have app.Sentence) bool { return have.String() == say.String() }) {
		w.remarks = append(w.remarks, say)
	}
}

// page is the text of a block of HTML.
func (w *walker) page(n *ast.HTMLBlock) string {
	var page strings.Builder
	for i := range n.Lines().Len() {
		s := n.Lines().At(i)
		page.Write(s.Value(w.source))
	}
	if n.HasClosure() {
		page.Write(n.ClosureLine.Value(w.source))
	}
	return page.String()
}

// html reads a block of HTML as a page of its own.
func (w *walker) html(ctx context.Context, n *ast.HTMLBlock) error {
	page := w.page(n)
	raw, open, err := html.Fragment(ctx, page, w.deleted)
	if err != nil {
		return err
	}
	w.deletions(n)
	w.deleted = open
	w.unclosed()
	for _, remark := range raw.Remarks {
		w.remark(remark)
	}
	first, last := w.first(n), w.tables
	for _, b := range raw.Blocks {
		if b.Line > 0 {
			b.Line += first - 1
		}
		if b.Table > 0 {
			b.Table += last
			w.tables = b.Table
		}
		if err := w.out.Add(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

func (w *walker) table(ctx context.Context, t *tables.Table) error {
	w.tables++
	row := 0
	for r := t.FirstChild(); r != nil; r = r.NextSibling() {
		row++
		column := 0
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			column++
			b := w.inline(c)
			b.Kind, b.Table, b.Row, b.Column = document.Cell, w.tables, row, column
			if err := w.add(ctx, b); err != nil {
				return err
			}
		}
	}
	return nil
}

// footnote gives one block for all that a footnote holds, each paragraph, entry and cell
// on a line.
func (w *walker) footnote(ctx context.Context, n ast.Node) error {
	f, ok := n.(*tables.Footnote)
	if !ok {
		return nil
	}
	out, outside := w.out, w.deleted
	w.out, w.deleted = limit.Collector{}, 0
	if err := w.children(ctx, f, place{}); err != nil {
		return err
	}
	blocks := w.out.Blocks()
	w.out, w.deleted = out, outside
	note := document.Block{Kind: document.Note, Marker: string(f.Ref), Line: w.first(f)}
	var text strings.Builder
	for i, b := range blocks {
		if i > 0 {
			text.WriteByte('\n')
		}
		if b.Marker != "" {
			text.WriteString(b.Marker + " ")
		}
		for _, m := range b.Marks {
			note.Marks = append(note.Marks, document.Mark{At: text.Len() + m.At, Note: m.Note})
		}
		text.WriteString(b.Text)
	}
	note.Text = text.String()
	return w.add(ctx, note)
}

// line gives the number of the line that holds the offset.
func (w *walker) line(offset int) int {
	at, exact := slices.BinarySearch(w.lines, offset)
	if exact {
		return at + 1
	}
	return at
}

// first gives the number of the line on which a block starts, 0 where unknown.
func (w *walker) first(n ast.Node) int {
	for ; n != nil && n.Type() == ast.TypeBlock; n = n.FirstChild() {
		if n.Lines() != nil && n.Lines().Len() > 0 {
			return w.line(n.Lines().At(0).Start)
		}
	}
	return 0
}
