// Package limit says how much of a file is read, for every format alike, and
// collects blocks within these limits.
//
// A file from outside may be anything. A few kilobytes of ZIP unpack to
// gigabytes, a page of XML nests a million elements, a text has one line that
// never ends. Each limit is far above what a paper of a meeting needs (the
// longest texts of ITU, such as the Radio Regulations, have some 5 MB of text in
// 60 000 paragraphs) and far below what makes a small computer suffer. What goes
// beyond is refused as a whole, with a sentence that names the limit: half a
// document, shown as if it were one, would be worse than none.
package limit

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"vademecum/app"
	"vademecum/app/document"
)

const (
	File     = 128 << 20        // bytes of a file with pictures in it: DOCX, PDF
	TextFile = 32 << 20         // bytes of a file that is all text: plain text, Markdown, HTML, XML
	Markdown = 4 << 20          // bytes of a Markdown file, whose library takes a hundred times that in memory
	Expanded = 256 << 20        // bytes that the parts of a DOCX unpack to, together
	Parts    = 20_000           // files within a ZIP archive
	Text     = 32 << 20         // bytes of text in the blocks of a document, as UTF-8
	Block    = 1 << 20          // bytes of text in one block
	Blocks   = 400_000          // blocks of a document
	Marks    = 10_000           // footnote marks of a block
	Depth    = 200              // elements of XML, lists or quotations within each other
	Unclosed = 512              // elements of HTML that are open at once; many pages forget to close some
	Pages    = 20_000           // pages of a document
	Memory   = 1 << 30          // bytes of memory of the process that reads a PDF
	Time     = 60 * time.Second // for reading one document
)

// Collector takes the blocks of a document in reading order. Its zero value is
// ready for use.
type Collector struct {
	blocks []document.Block
	text   int
}

// Add appends a block. It fails when the document gets larger than the limits
// allow, with a sentence, and when ctx is done, with its error.
func (c *Collector) Add(ctx context.Context, b document.Block) error {
	if len(c.blocks)%256 == 0 {
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	c.text += len(b.Text)
	switch {
	case len(b.Text) > Block:
		return app.Errorf("%s holds more than %s of text without a break: this is no text for people to read", place(b), Size(Block))
	case c.text > Text:
		return app.Errorf("it holds more than %s of text, which is the most a document may have: split it", Size(Text))
	case len(c.blocks) >= Blocks:
		return app.Errorf("it has more than %s lines or paragraphs, which is the most a document may have: split it", Blocks)
	case len(b.Marks) > Marks:
		return app.Errorf("%s has more than %s footnote marks: this is no text for people to read", place(b), Marks)
	}
	c.blocks = append(c.blocks, b)
	return nil
}

// Blocks gives what was collected.
func (c *Collector) Blocks() []document.Block { return c.blocks }

// TooDeep is the error for things that nest deeper than allowed.
func TooDeep(things app.Sentence, most int) error {
	return app.Errorf("its %s lie within each other more than %s deep: this is no text for people to read", things, most)
}

// place says where a block stands.
func place(b document.Block) app.Sentence {
	switch {
	case b.Page > 0 && b.Line > 0:
		return app.Say("page %s, line %s", strconv.Itoa(b.Page), strconv.Itoa(b.Line))
	case b.Page > 0:
		return app.Say("page %s", strconv.Itoa(b.Page))
	case b.Line > 0:
		return app.Say("line %s", strconv.Itoa(b.Line))
	}
	return app.Say("a paragraph")
}

// Size says a number of bytes for people: "512 bytes", "1.5 MB".
func Size(bytes int) app.Sentence {
	switch {
	case bytes < 1<<10:
		return app.Count(bytes, "%s byte", "%s bytes")
	case bytes < 1<<20:
		return app.Say("%s KB", trim(float64(bytes)/(1<<10)))
	}
	return app.Say("%s MB", trim(float64(bytes)/(1<<20)))
}

// trim prints one decimal, unless it is zero.
func trim(n float64) string {
	if n >= 10 || n == float64(int(n)) {
		return fmt.Sprintf("%d", int(n))
	}
	return fmt.Sprintf("%.1f", n)
}
