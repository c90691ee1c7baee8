// Package html reads web pages, and what word processors save as such.
//
// # Why a stream
//
// The page is read token by token, never as a tree: a tree takes many times the
// memory of the page, and nests as deep as a hostile page likes. What a reader
// needs of the rules of HTML is little: which elements start a block, and that a
// paragraph, list entry, row or cell ends where the next begins.
//
// # What becomes of it
//
// A block is what stands between two starts or ends of block elements: a Title in
// h1 to h6, an Entry in li, else a Para. Lines of pre are Lines. A cell of a table
// is one Cell, its paragraphs parted by line breaks. Old pages lay themselves out
// by tables, though, so a cell with a heading, a list, another table or more than
// [layoutParagraphs] paragraphs is read as if there were no table.
//
// A link to a footnote becomes a mark, and what it leads to a Note, in the manner
// of Word, LibreOffice, Pandoc and the wikis (note.go). A link that names a page, as
// those of a saved page name their own, must look like a mark, too. A superscript number
// behind a word is a mark as well; behind a number or a unit it stays, as superscript.
//
// Scripts, styles, forms, hidden elements, pictures and navigation are left out. So is
// what a tracked change deletes (del), up to the end of the element that a del without
// an end stands in; text that is merely struck out stays. Letters come to their ordinary
// forms. What Word says by styles of its own is in word.go.
package html

import (
	"context"
	"errors"
	"io"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/charset"
	"vademecum/data/reader/limit"
	"vademecum/data/reader/remark"
)

// declaration is where a page states its encoding.
var declaration = regexp.MustCompile(`(?i)(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]+)`)

// Read reads a page. Encoding is the name of its encoding, or empty to have it
// detected; the remarks of the result give the reason.
func Read(ctx context.Context, data []byte, encoding string) (document.Raw, error) {
	declared := ""
	if m := declaration.FindSubmatch(data[:min(len(data), 4096)]); m != nil {
		declared = string(m[1])
	}
	decoded, err := charset.Decode(data, encoding, declared)
	if err != nil {
		return document.Raw{}, err
	}
	raw, _, err := Fragment(ctx, decoded.Text, 0)
	if err != nil {
		return document.Raw{}, err
	}
	raw.Encoding = decoded.Encoding
	raw.Remarks = append(decoded.Remarks, raw.Remarks...)
	return raw, nil
}

// Fragment reads a page, or a piece of one, that is decoded already. Deletions is how
// many elements del are open where the piece begins; how many are where it ends is
// returned.
func Fragment(ctx context.Context, text string, deletions int) (document.Raw, int, error) {
	r := reader{tokens: html.NewTokenizer(strings.NewReader(text)), line: 1}
	for range deletions {
		if err := r.push(tag{name: "del"}); err != nil {
			return document.Raw{}, 0, err
		}
	}
	for {
		more, err := r.next(ctx)
		if err != nil {
			return document.Raw{}, 0, err
		}
		if !more {
			break
		}
	}
	deletions = 0
	for _, e := range r.open {
		if e.name == "del" {
			deletions++
		}
	}
	if err := r.closeTo(ctx, 0); err != nil {
		return document.Raw{}, 0, err
	}
	return document.Raw{
		Format:   document.HTML,
		Title:    r.title,
		Language: r.language,
		Blocks:   r.out.Blocks(),
		Remarks:  r.remarks(),
	}, deletions, nil
}

// reader walks through the tokens of a page.
type reader struct {
	tokens *html.Tokenizer
	out    limit.Collector
	line   int // of the source, where the token at hand begins

	open  []element // elements that are open, outermost first
	skip  skipping  // what is being left out
	block           // the block at hand
	note  capture   // the footnote mark at hand

	tables     int // tables begun
	title      string
	language   string
	navigation bool // something was left out
	hidden     bool
	changed    bool // it has tracked changes
	commented  bool // it has comments in the margin
}

// next reads one token; more is false behind the last one.
func (r *reader) next(ctx context.Context) (more bool, err error) {
	kind := r.tokens.Next()
	lines := strings.Count(string(r.tokens.Raw()), "\n")
	switch kind {
	case html.ErrorToken:
		if err := r.tokens.Err(); !errors.Is(err, io.EOF) {
			return false, app.Errorf("the page cannot be taken apart: %s", err)
		}
		r.endCapture()
		return false, nil
	case html.TextToken:
		if !r.skip.active() {
			err = r.words(ctx, string(r.tokens.Text()))
		}
	case html.StartTagToken, html.SelfClosingTagToken:
		err = r.start(ctx, r.tag(kind == html.SelfClosingTagToken))
	case html.EndTagToken:
		name, _ := r.tokens.TagName()
		err = r.end(ctx, string(name))
	}
	r.line += lines
	if err == nil {
		err = ctx.Err()
	}
	return true, err
}

func (r *reader) remarks() []app.Sentence {
	var remarks []app.Sentence
	if r.navigation {
		remarks = append(remarks, app.Say("The navigation of the page was left out."))
	}
	if r.changed {
		remarks = append(remarks, remark.Accepted())
	}
	if r.commented {
		remarks = append(remarks, remark.Comments())
	}
	if r.hidden {
		remarks = append(remarks, app.Say("Text that the page hides was left out."))
	}
	return remarks
}
