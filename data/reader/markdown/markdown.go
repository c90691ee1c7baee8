// Package markdown reads Markdown, with the tables and footnotes that most of its
// dialects have.
//
// # The library and its guard
//
// Goldmark takes the text apart into a tree. It follows the standard to the letter,
// but it neither stops when asked nor minds what a hostile text costs: lists within
// lists, brackets that never close and tables of a thousand columns take it time
// that grows with the square of the text or worse. So a guard (guard.go) sits among
// its parsers, which sees every block and every bracket begin, counts, looks at the
// context, and stops the whole by a panic that is caught in [Read]. What the guard
// sees too late is counted before.
//
// The tree is walked without recursion where a text can make it deep.
//
// What a tracked change deletes (del) is left out, in one block or over several
// (deletion.go).
package markdown

import (
	"context"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/charset"
	"vademecum/data/reader/limit"
)

// Read reads a text. Encoding is the name of its encoding, or empty to have it
// detected; the remarks of the result give the reason.
func Read(ctx context.Context, data []byte, encoding string) (document.Raw, error) {
	if len(data) > limit.Markdown {
		return document.Raw{}, app.Errorf("the file has %s, and a Markdown file may have %s: split it, or name it .txt to have it read as plain text", limit.Size(len(data)), limit.Size(limit.Markdown))
	}
	decoded, err := charset.Decode(data, encoding, "")
	if err != nil {
		return document.Raw{}, err
	}
	source := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(decoded.Text)
	raw := document.Raw{Format: document.Markdown, Encoding: decoded.Encoding, Remarks: decoded.Remarks}
	source = frontMatter(source, &raw)
	if err := survey(source); err != nil {
		return document.Raw{}, err
	}
	root, err := parse(ctx, []byte(source))
	if err != nil {
		return document.Raw{}, err
	}
	w := walker{source: []byte(source), lines: starts(source), notes: map[int]string{}}
	if err := w.document(ctx, root); err != nil {
		return document.Raw{}, err
	}
	raw.Blocks, raw.Remarks = w.out.Blocks(), append(raw.Remarks, w.remarks...)
	return raw, nil
}

// parse builds the tree, or fails with what the guard says.
func parse(ctx context.Context, source []byte) (root ast.Node, err error) {
	defer func() {
		switch caught := recover().(type) {
		case nil:
		case stop:
			err = caught.reason
		default: // a fault of the library, which must not end the program
			err = app.Errorf("the Markdown in it cannot be taken apart (%s): name it .txt to have it read as plain text", caught)
		}
	}()
	return guarded(ctx).Parse(text.NewReader(source)), nil
}

// frontMatter takes title and language from the block between lines of three
// hyphens that many programs put before the text, and blanks it out.
func frontMatter(source string, raw *document.Raw) string {
	const longest = 8 << 10
	body, found := strings.CutPrefix(source, "---\n")
	if !found {
		return source
	}
	if strings.HasSuffix(body, "\n---") { // there is nothing but front matter
		body += "\n"
	}
	end := strings.Index(body[:min(len(body), longest)], "\n---\n")
	if end < 0 || strings.HasPrefix(body, "\n") || strings.Contains(body[:end], "\n\n") {
		return source
	}
	for line := range strings.SplitSeq(body[:end], "\n") {
		key, value, _ := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		switch strings.TrimSpace(key) {
		case "title":
			raw.Title = value
		case "lang", "language":
			raw.Language = value
		}
	}
	end += len("\n---\n")
	return strings.Repeat("\n", strings.Count(body[:end], "\n")+1) + body[end:]
}

// starts gives the offset at which each line starts.
func starts(source string) []int {
	lines := []int{0}
	for i := range len(source) {
		if source[i] == '\n' {
			lines = append(lines, i+1)
		}
	}
	return lines
}
