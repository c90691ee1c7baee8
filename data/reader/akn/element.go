package akn

import (
	"context"
	"encoding/xml"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/limit"
)

// role is what an element is to the reader.
type role int

const (
	through role = iota // looked through
	whole               // a document
	block               // holds a sentence
	part                // a part of a hierarchy, an item of a list
	meta                // its text is no text of the document
	row
	cell
	note
	pause // a line break
)

// roles by local name.
var roles = map[string]role{
	"act": whole, "amendment": whole, "amendmentList": whole, "bill": whole, "debate": whole, "debateReport": whole, "doc": whole,
	"documentCollection": whole, "judgment": whole, "officialGazette": whole, "portion": whole, "statement": whole,

	"p": block, "heading": block, "subheading": block, "crossHeading": block, "num": block, "block": block, "listIntroduction": block,
	"listConclusion": block, "caption": block, "tocItem": block, "tblock": through, "interstitial": through,

	"alinea": part, "article": part, "clause": part, "indent": part, "item": part, "level": part, "li": part, "paragraph": part,
	"point": part, "recital": part, "citation": part, "rule": part, "subclause": part, "subparagraph": part, "subpoint": part, "subrule": part,

	"meta": meta, "componentRef": meta, "documentRef": meta,
	"tr": row, "td": cell, "th": cell, "authorialNote": note, "br": pause, "eol": pause,
}

// start takes the start of an element.
func (r *reader) start(ctx context.Context, t xml.StartElement) error {
	name := t.Name.Local
	if len(r.stack) >= limit.Depth {
		return limit.TooDeep(app.Say("elements"), limit.Depth)
	}
	if len(r.stack) == 0 {
		if r.seen {
			return app.Errorf("it has a second root, <%s>, and a document of XML has one: see whether two files were put into one", name)
		}
		r.seen = true
		if !strings.EqualFold(name, "akomaNtoso") {
			return app.Errorf("it is XML, but not Akoma Ntoso: its root is <%s>", name)
		}
	}
	f := frame{name: name, role: roles[name], title: attr(t, "name")}
	if r.inside(meta) {
		f.role = meta
		r.metadata(t)
	}
	if name == "ul" || name == "ol" {
		if err := r.closeItem(ctx); err != nil {
			return err
		}
	}
	r.stack = append(r.stack, f)
	if r.raw.Language == "" {
		r.raw.Language = language(attr(t, "lang"))
	}
	switch f.role {
	case whole:
		return r.document(ctx)
	case part:
		r.entry++
		if n := len(r.text); n > 0 {
			r.text[n-1].b.WriteByte(' ') // items within a cell or note
		} else if name == "li" {
			r.open(document.Para) // its text stands in it without a block
		}
	case row:
		r.row++
		r.column = 0
	case cell:
		r.column++
		r.open(document.Cell)
	case block:
		if r.opensBlock() {
			r.open(document.Para)
		}
	case note:
		r.open(document.Note)
		r.text[len(r.text)-1].block.Marker = attr(t, "marker")
	case pause:
		if n := len(r.text); n > 0 {
			r.text[n-1].b.WriteByte('\n')
		}
	}
	if name == "table" {
		r.tables++
		r.row = 0
	}
	if name == "noteRef" {
		r.noteRef(t)
	}
	return nil
}

// document opens a document. Within another it begins with a Part.
func (r *reader) document(ctx context.Context) error {
	r.docs++
	if r.docs == 1 {
		return nil
	}
	line, _ := r.dec.InputPos()
	r.part = len(r.blocks.Blocks())
	return r.blocks.Add(ctx, document.Block{Kind: document.Part, Line: line})
}

// closeItem ends the text of an item of a list before a list within it.
func (r *reader) closeItem(ctx context.Context) error {
	n := len(r.stack)
	if k := len(r.text) - 1; k == 0 && r.text[k].at == n && n > 0 && r.stack[n-1].name == "li" {
		return r.close(ctx)
	}
	return nil
}

// opensBlock says whether the element just opened is a block of its own: one
// within a cell or note is a part of that.
func (r *reader) opensBlock() bool {
	n := len(r.text)
	return n == 0
}

// inside says whether an element of a role is open.
func (r *reader) inside(what role) bool {
	for n := len(r.stack) - 1; n >= 0; n-- {
		if r.stack[n].role == what {
			return true
		}
	}
	return false
}

// within says whether an element of a name is open in the document at hand.
func (r *reader) within(name string) bool {
	for n := len(r.stack) - 1; n >= 0 && r.stack[n].role != whole; n-- {
		if r.stack[n].name == name {
			return true
		}
	}
	return false
}

// end takes the end of an element.
func (r *reader) end(ctx context.Context, t xml.EndElement) error {
	n := len(r.stack) - 1
	if n < 0 || r.stack[n].name != t.Name.Local {
		line, _ := r.dec.InputPos()
		return app.Errorf("its XML is broken at line %s (</%s> ends nothing): get the file again, or give the PDF or DOCX of the same document", strconv.Itoa(line), t.Name.Local)
	}
	if k := len(r.text) - 1; k >= 0 {
		if r.text[k].at == n+1 {
			if err := r.close(ctx); err != nil {
				return err
			}
		} else if role := r.stack[n].role; role == block || role == part {
			r.text[k].b.WriteByte(' ') // paragraphs and items within a cell or note
		}
	}
	switch r.stack[n].role {
	case part:
		r.entry--
	case whole:
		r.docs--
	}
	r.stack = r.stack[:n]
	return nil
}

// open begins a block in the element just opened.
func (r *reader) open(kind document.BlockKind) {
	line, _ := r.dec.InputPos()
	t := &text{at: len(r.stack), block: document.Block{Kind: kind, Line: line}}
	if kind == document.Cell {
		t.block.Table, t.block.Row, t.block.Column = r.tables, r.row, r.column
	}
	r.text = append(r.text, t)
}

// close ends the block at hand and keeps it.
func (r *reader) close(ctx context.Context) error {
	n := len(r.text) - 1
	t := r.text[n]
	r.text = r.text[:n]
	t.block.Text, t.block.Marks = tidy(t.b.String(), t.marks)
	if t.block.Kind == document.Note && n > 0 {
		outer := r.text[n-1]
		outer.marks = append(outer.marks, document.Mark{At: outer.b.Len(), Note: t.block.Marker})
		outer.notes = append(outer.notes, t.block)
		return nil
	}
	if r.stack[len(r.stack)-1].name == "num" {
		r.number(t.block.Text)
		return nil
	}
	if t.block.Kind == document.Para {
		r.place(&t.block)
	}
	if t.block.Text != "" || t.block.Marker != "" {
		if err := r.blocks.Add(ctx, t.block); err != nil {
			return err
		}
	}
	for _, b := range t.notes {
		if err := r.blocks.Add(ctx, b); err != nil {
			return err
		}
	}
	return nil
}
