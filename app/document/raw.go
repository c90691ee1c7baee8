package document

import (
	"slices"

	"vademecum/app"
)

// Format is the kind of file a document came from.
type Format string

// The formats that can be read.
const (
	Text       Format = "text"
	Markdown   Format = "Markdown"
	HTML       Format = "HTML"
	DOCX       Format = "DOCX"
	PDF        Format = "PDF"
	AkomaNtoso Format = "Akoma Ntoso"
)

// Encoded reports whether files of the format may be in any encoding, which has to be
// detected and is a person's to choose. The others say themselves which letters they
// hold.
func (f Format) Encoded() bool { return f == Text || f == Markdown || f == HTML }

// Raw is a document as a reader hands it over: what stands on its pages in
// reading order, with the hints the format gives, before its structure is known.
type Raw struct {
	Format   Format
	Title    string // what the file itself says its title is; may be empty
	Language string // as BCP 47, where the format says it: "en"; may be empty
	Encoding string // of plain text, Markdown and HTML: "UTF-8", "windows-1252"; otherwise empty
	Pages    int    // 0 where the format has none
	Blocks   []Block
	Remarks  []app.Sentence // on what the reader left out or put right
}

// BlockKind says how much a reader knows of a block.
type BlockKind int

// The kinds of blocks. Text and PDF give lines, which structure has to join; the
// other formats know their paragraphs.
const (
	Line  BlockKind = iota // a physical line, blank ones included (with empty Text)
	Para                   // a whole paragraph
	Title                  // a heading; Depth is its level from 1
	Entry                  // an entry of a list; Depth is its nesting from 1
	Cell                   // a cell of a table; Row and Column tell which
	Note                   // a footnote; Marker is its mark
	Part                   // the start of a document within a collection; Text names it
)

// A Block is one line, paragraph, heading, list entry, table cell or footnote.
type Block struct {
	Kind   BlockKind
	Text   string // without the marker; inner line breaks are "\n"
	Marker string // the number or bullet of the block as printed: "1.", "a)", "•"; may be empty
	Depth  int    // of Title and Entry, from 1
	Table  int    // of Cell: number of the table in the document, from 1
	Row    int    // of Cell, from 1
	Column int    // of Cell, from 1
	Page   int    // from 1; 0 where the format has no pages
	Line   int    // line of the file (text) or of the page (PDF), from 1; 0 where unknown
	Size   int    // height of the letters in tenths of a point; 0 where unknown
	Italic bool   // the whole block
	Bold   bool   // the whole block
	Centre bool
	Marks  []Mark // footnote marks within Text
}

// A Mark is a footnote mark that the format tells from the text around it. It is
// not part of the text.
type Mark struct {
	At   int    // byte offset in the text of its block or passage where it stood
	Note string // the mark: "1", "*"
}

// movedMarks gives marks as far on as text came to stand, or back, none before its start.
func movedMarks(marks []Mark, by int) []Mark {
	marks = slices.Clone(marks)
	for i := range marks {
		marks[i].At = max(0, marks[i].At+by)
	}
	return marks
}
