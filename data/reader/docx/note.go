package docx

import (
	"vademecum/app/document"
)

// A noteKind is how footnotes, or endnotes, are numbered.
type noteKind struct {
	sign   string           // element that prints the mark in the text of a note
	text   map[string]*node // by id
	format string
	before int // the number before the first
	count  int
	page   int    // of the last reference
	anew   string // where they begin anew: "eachSect", "eachPage", or nowhere
}

// notes are the footnotes and endnotes of a document, and those referred to and
// not yet added.
type notes struct {
	foot, end noteKind
	waiting   []waitingNote
}

type waitingNote struct {
	text *node
	mark string
	auto bool // the mark is no part of the text
	page int
}

func readNotes(a *archive, parts map[string]string) (notes, error) {
	n := notes{
		foot: noteKind{sign: "footnoteRef", text: map[string]*node{}, format: "decimal"},
		end:  noteKind{sign: "endnoteRef", text: map[string]*node{}, format: "lowerRoman"},
	}
	if err := a.each(parts["footnotes"], "footnotes", n.foot.take); err != nil {
		return n, err
	}
	if err := a.each(parts["endnotes"], "endnotes", n.end.take); err != nil {
		return n, err
	}
	err := a.each(parts["settings"], "settings", func(e *node) {
		switch e.name {
		case "footnotePr":
			n.foot.set(e)
		case "endnotePr":
			n.end.set(e)
		}
	})
	n.foot.count, n.end.count = n.foot.before, n.end.before
	return n, err
}

// take keeps a note. Those with a type are the lines that part notes from text.
func (k *noteKind) take(e *node) {
	if t := e.attr("type"); t == "" || t == "normal" {
		k.text[e.attr("id")] = e
	}
}

// set reads the properties of the notes.
func (k *noteKind) set(e *node) {
	if f := e.val("numFmt"); f != "" {
		k.format = f
	}
	if start, ok := e.number("numStart"); ok && start > 0 { // a paper that goes on where another ended
		k.before = start - 1
	}
	if restart := e.val("numRestart"); restart != "" {
		k.anew = restart
	}
}

// section ends a section. Its properties stand at its end, but ITU's documents
// number the notes of all their sections alike.
func (n *notes) section(sectPr *node) {
	for _, k := range []struct {
		kind  *noteKind
		props *node
	}{{&n.foot, sectPr.kid("footnotePr")}, {&n.end, sectPr.kid("endnotePr")}} {
		if k.props != nil {
			k.kind.set(k.props)
		}
		if k.kind.anew == "eachSect" {
			k.kind.count = k.kind.before
		}
	}
}

// refer notes a reference to a note and gives its mark; custom is the mark that
// the author typed, if any.
func (n *notes) refer(ref *node, custom string, page int) string {
	kind := &n.foot
	if ref.name == "endnoteReference" {
		kind = &n.end
	}
	mark := custom
	if kind.anew == "eachPage" && page != kind.page { // as far as the file notes where its pages end
		kind.count, kind.page = kind.before, page
	}
	if mark == "" {
		kind.count++
		if mark = figure(kind.count, kind.format); mark == "" {
			mark = "*" // not numbered
		}
	}
	if text := kind.text[ref.attr("id")]; text != nil {
		n.waiting = append(n.waiting, waitingNote{text, mark, custom == "" && text.holds(kind.sign), page})
		delete(kind.text, ref.attr("id")) // a note is printed once, also where several marks lead to it
	}
	return mark
}

// lengthen adds letters to the mark given last: "1" becomes "1bis".
func (n *notes) lengthen(mark string) {
	if len(n.waiting) > 0 {
		n.waiting[len(n.waiting)-1].mark = mark
	}
}

// addNotes adds the notes that the block before referred to. A note may hold
// several paragraphs; its tables are read by cell.
func (r *reader) addNotes() error {
	for len(r.notes.waiting) > 0 {
		w := r.notes.waiting[0]
		r.notes.waiting = r.notes.waiting[1:]
		b := document.Block{Kind: document.Note, Marker: w.mark, Page: w.page}
		t := text{note: true}
		for i, p := range r.accepted(w.text.flat(nil)) {
			if i > 0 {
				t.line()
			}
			r.runs(&t, p, r.styles.format(p))
		}
		if !w.auto {
			t.unmark(w.mark)
		}
		t.into(&b)
		if b.Text == "" {
			continue
		}
		if err := r.blocks.Add(r.archive.ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// holds reports whether an element of this name is within a node.
func (n *node) holds(name string) bool {
	for _, k := range n.kids {
		if k.name == name || k.holds(name) {
			return true
		}
	}
	return false
}

// flat gives all paragraphs within a node.
func (n *node) flat(found []*node) []*node {
	for _, k := range n.kids {
		switch k.name {
		case "p":
			found = append(found, k)
		case "del", "moveFrom":
		default:
			found = k.flat(found)
		}
	}
	return found
}
