package docx

import (
	"context"
	"encoding/xml"
	"maps"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/limit"
	"vademecum/data/reader/remark"
)

// A reader goes through a document once, from its beginning to its end.
type reader struct {
	archive   *archive
	styles    *styles
	numbering numbering
	notes     notes
	blocks    limit.Collector

	pages  pages
	tables int
	above  int     // level of the last heading that has one of its own
	fields []bool  // the fields that are open, the innermost last: whether the code is being read
	lifted []*node // text boxes met in the paragraph or table at hand
	joined []*node // paragraphs whose end was deleted

	spoken                       map[string]int // bytes of text by language
	inserted, deleted, commented bool
}

// Read reads a Word document. Its errors are sentences for people, without the
// name of the file, or wrap the error of ctx.
func Read(ctx context.Context, data []byte) (document.Raw, error) {
	a, err := openArchive(ctx, data)
	if err != nil {
		return document.Raw{}, err
	}
	root, err := a.relations("")
	if err != nil {
		return document.Raw{}, err
	}
	main := root["officeDocument"]
	if main == "" {
		main = "word/document.xml"
	}
	parts, err := a.relations(main)
	if err != nil {
		return document.Raw{}, err
	}
	r := reader{archive: a, spoken: map[string]int{}}
	if r.styles, err = readStyles(a, parts["styles"]); err != nil {
		return document.Raw{}, err
	}
	if r.numbering, err = readNumbering(a, parts["numbering"]); err != nil {
		return document.Raw{}, err
	}
	if r.notes, err = readNotes(a, parts); err != nil {
		return document.Raw{}, err
	}
	if err := r.body(main); err != nil {
		return document.Raw{}, err
	}
	raw := document.Raw{Format: document.DOCX, Blocks: r.blocks.Blocks(), Language: r.language()}
	if raw.Title, err = a.property(root["core-properties"], "title"); err != nil {
		return document.Raw{}, err
	}
	printed, err := a.property(root["extended-properties"], "Pages")
	if err != nil {
		return document.Raw{}, err
	}
	r.pages.settle(&raw, printed)
	raw.Remarks = append(raw.Remarks, r.remarks()...)
	return raw, nil
}

// body reads the part that holds the text.
func (r *reader) body(part string) error {
	content, ok, err := r.archive.part(part)
	if err != nil {
		return err
	}
	if !ok {
		return errDamaged
	}
	defer content.Close()
	s := newScanner(content)
	if err := s.enter("body"); err != nil {
		return err
	}
	for {
		n, err := s.next()
		if err != nil {
			return err
		}
		if n == nil {
			return r.block(&node{name: "end"})
		}
		if err := r.block(n); err != nil {
			return err
		}
	}
}

// block reads an element of the body, or its end, and what came to light in it: text
// boxes, then footnotes.
func (r *reader) block(n *node) error {
	switch n.name {
	case "p":
		if err := r.paragraph(n); err != nil {
			return err
		}
	case "tbl":
		if err := r.endJoined(); err != nil {
			return err
		}
		if err := r.table(n); err != nil {
			return err
		}
	case "end":
		if err := r.endJoined(); err != nil {
			return err
		}
	case "ins", "moveTo":
		r.inserted = true
		for _, k := range n.kids {
			if err := r.block(k); err != nil {
				return err
			}
		}
	case "del", "moveFrom":
		r.deleted = true
	case "sectPr":
		r.section(n)
	}
	lifted := r.lifted
	r.lifted = nil
	for _, box := range lifted {
		for _, k := range box.kids {
			if err := r.block(k); err != nil {
				return err
			}
		}
		if err := r.block(&node{name: "end"}); err != nil { // of the box
			return err
		}
	}
	return r.addNotes()
}

// section ends a section of the document.
func (r *reader) section(sectPr *node) {
	r.notes.section(sectPr)
	if kind := sectPr.val("type"); kind != "continuous" && kind != "nextColumn" {
		r.pages.turn()
	}
}

// language is the one most of the text is set in, without its region.
func (r *reader) language() string {
	if len(r.spoken) == 0 {
		return ""
	}
	tags := slices.Sorted(maps.Keys(r.spoken))
	most := slices.MaxFunc(tags, func(a, b string) int { return r.spoken[a] - r.spoken[b] })
	return most
}

// speak notes that text stands in a language, as Word marks it: "en-GB".
func (r *reader) speak(tag, text string) {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	if len(primary) < 2 || len(primary) > 3 {
		return
	}
	r.spoken[primary] += len(text)
}

func (r *reader) remarks() []app.Sentence {
	var remarks []app.Sentence
	if r.inserted || r.deleted {
		remarks = append(remarks, remark.Accepted())
	}
	if r.commented {
		remarks = append(remarks, remark.Comments())
	}
	return remarks
}

// property is a property of the document: the text of one element of a part.
func (a *archive) property(part, element string) (string, error) {
	content, ok, err := a.part(part)
	if err != nil || !ok {
		return "", err
	}
	defer content.Close()
	d := decoder(content)
	for {
		t, err := d.Token()
		if err != nil {
			return "", a.ctx.Err() // without the property, unless called off; the text is what counts
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != element {
			continue
		}
		var text struct {
			Text string `xml:",chardata"`
		}
		if d.DecodeElement(&text, &e) != nil {
			return "", a.ctx.Err()
		}
		return strings.Join(strings.Fields(text.Text), " "), nil
	}
}
