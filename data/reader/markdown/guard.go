package markdown

import (
	"bytes"
	"context"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// mostBrackets is how many opening brackets a paragraph may have. The time that
// goldmark takes grows with the cube of those that do not close.
const mostBrackets = 500

// stop is what the guard panics with.
type stop struct{ reason error }

// A guard is asked first whenever goldmark looks for the start of a block or for
// inline markup. It never takes what it is asked about.
type guard struct {
	ctx      context.Context
	blocks   int
	within   ast.Node // the block whose brackets are counted
	brackets int
}

// guarded gives a parser for one text with a guard in it.
func guarded(ctx context.Context) parser.Parser {
	g := &guard{ctx: ctx}
	return goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Footnote, extension.Strikethrough),
		goldmark.WithParserOptions(
			parser.WithHeadingAttribute(), // the ids that Pandoc writes behind headings are no text
			parser.WithBlockParsers(util.Prioritized(blockGuard{g}, 0)),
			parser.WithInlineParsers(util.Prioritized(inlineGuard{g}, 0)),
		),
	).Parser()
}

func (g *guard) check() {
	if err := g.ctx.Err(); err != nil {
		panic(stop{err})
	}
}

type blockGuard struct{ *guard }

func (blockGuard) Trigger() []byte { return nil } // every line

func (g blockGuard) Open(parent ast.Node, _ text.Reader, _ parser.Context) (ast.Node, parser.State) {
	g.check()
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		depth++
	}
	if depth > limit.Depth {
		panic(stop{limit.TooDeep(app.Say("lists or quotations"), limit.Depth)})
	}
	if g.blocks++; g.blocks > limit.Blocks {
		panic(stop{app.Errorf("it has more than %s lines, which is the most a Markdown file may have: split it", limit.Blocks)})
	}
	return nil, parser.NoChildren
}

func (blockGuard) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }
func (blockGuard) Close(ast.Node, text.Reader, parser.Context)                 {}
func (blockGuard) CanInterruptParagraph() bool                                 { return true }
func (blockGuard) CanAcceptIndentedLine() bool                                 { return true }

type inlineGuard struct{ *guard }

func (inlineGuard) Trigger() []byte { return []byte("[]!<`*_~&") }

func (g inlineGuard) Parse(parent ast.Node, block text.Reader, _ parser.Context) ast.Node {
	g.check()
	if parent != g.within {
		g.within, g.brackets = parent, 0
	}
	if line, _ := block.PeekLine(); bytes.HasPrefix(line, []byte("[")) || bytes.HasPrefix(line, []byte("![")) {
		if g.brackets++; g.brackets > mostBrackets {
			panic(stop{app.Errorf("a paragraph has more than %s brackets: this is no text for people to read", mostBrackets)})
		}
	}
	return nil
}

// survey refuses what costs goldmark too much before the guard is asked: tables of
// many cells, because a row of two bytes gets as many as the head of its table has,
// and lines that open many lists or quotations at once, because each is looked
// through to its end for each of them.
func survey(source string) error {
	cells, columns := 0, 0
	for line := range strings.SplitSeq(source, "\n") {
		switch {
		case strings.TrimSpace(line) == "":
			columns = 0
		case strings.Contains(line, "|") && strings.Contains(line, "-") && strings.Trim(line, "|:- \t>") == "":
			columns = max(columns, strings.Count(line, "|")+1)
		}
		if cells += columns; cells > limit.Blocks {
			return app.Errorf("its tables have more than %s cells, which is the most a document may have: split it", limit.Blocks)
		}
		if opens(line) > limit.Depth {
			return limit.TooDeep(app.Say("lists or quotations"), limit.Depth)
		}
	}
	return nil
}

// opens counts the signs of lists and quotations at the start of a line.
func opens(line string) int {
	start := strings.TrimLeft(line, ">-+*0123456789.) \t")
	start = line[:len(line)-len(start)]
	n := strings.Count(start, ">")
	for _, sign := range []string{"- ", "+ ", "* ", ". ", ") ", "-\t", "+\t", "*\t", ".\t", ")\t"} {
		n += strings.Count(start, sign)
	}
	return n
}
