package docx

import (
	"slices"
	"strings"

	"vademecum/app/document"
	"vademecum/data/reader/letter"
	"vademecum/data/reader/symbol"
)

// paragraph reads a paragraph of the body.
func (r *reader) paragraph(p *node) error {
	r.joined = append(r.joined, p)
	if r.goesOn(p) {
		return nil
	}
	return r.endJoined()
}

// endJoined reads the paragraphs that were joined as one, also where no other goes on
// with them, since a table or nothing follows.
func (r *reader) endJoined() error {
	p := join(r.joined)
	r.joined = nil
	if p == nil {
		return nil
	}
	return r.whole(p)
}

// accepted are the paragraphs of a cell or a note with the deleted ends gone.
func (r *reader) accepted(paragraphs []*node) []*node {
	var list, joined []*node
	for i, p := range paragraphs {
		joined = append(joined, p)
		if r.goesOn(p) && i+1 < len(paragraphs) {
			continue
		}
		if whole := join(joined); whole != nil {
			list = append(list, whole)
		}
		joined = nil
	}
	return list
}

// goesOn reports whether a paragraph goes on in the next, because a tracked change deletes
// its end.
func (r *reader) goesOn(p *node) bool {
	if p.kid("pPr").kid("rPr").kid("del") == nil {
		return false
	}
	r.deleted = true
	return true
}

// join makes one paragraph of several that go on in each other. It is set as the last of
// them, whose end is the one that stays, and stays too where it is deleted and nothing
// follows. It is nil where nothing of deleted ones stays, as there is then no paragraph.
func join(paragraphs []*node) *node {
	if len(paragraphs) == 0 {
		return nil
	}
	last := paragraphs[len(paragraphs)-1]
	ends := last.kid("pPr").kid("rPr").kid("del") == nil
	if len(paragraphs) == 1 && ends {
		return last
	}
	joined := &node{name: "p"}
	if pPr := last.kid("pPr"); pPr != nil {
		joined.kids = append(joined.kids, pPr)
	}
	for _, p := range paragraphs {
		for _, k := range p.kids {
			if k.name != "pPr" {
				joined.kids = append(joined.kids, k)
				ends = ends || k.stays()
			}
		}
	}
	if !ends {
		return nil
	}
	return joined
}

// stays reports whether something of a node stays when what is deleted goes.
func (n *node) stays() bool {
	switch n.name {
	case "del", "moveFrom":
		return false
	case "r", "txbxContent", "t":
		return true
	}
	return slices.ContainsFunc(n.kids, (*node).stays)
}

// whole reads a paragraph that ends where it ends.
func (r *reader) whole(p *node) error {
	pPr := p.kid("pPr")
	f := r.styles.format(p)
	if f.property("pageBreakBefore") != nil && (&node{kids: []*node{f.property("pageBreakBefore")}}).toggle("pageBreakBefore") == on {
		r.pages.turn()
	}
	var t text
	b := r.setting(f)
	r.runs(&t, p, f)
	b.Page = t.page
	if f.contents() {
		t.leaders()
	}
	if b.Marker == "" {
		b.Marker = t.takeMarker()
	}
	t.into(&b)
	if sectPr := pPr.kid("sectPr"); sectPr != nil {
		defer r.section(sectPr)
	}
	if b.Text == "" {
		return nil
	}
	return r.blocks.Add(r.archive.ctx, b)
}

// setting makes the block of a paragraph, without its text: what it is and how it
// is numbered.
func (r *reader) setting(f format) document.Block {
	b := document.Block{Kind: document.Para, Centre: f.centred()}
	l, at, listed := r.numbering.entry(f)
	if listed {
		b.Marker = l.next(at)
	}
	switch level, entry := f.heading(r.above), f.listLevel(); {
	case level > 0:
		b.Kind, b.Depth = document.Title, level
		if !f.unnumbered() {
			r.above = level
		}
	case entry > 0:
		b.Kind, b.Depth = document.Entry, entry
	case listed && b.Marker != "":
		b.Kind, b.Depth = document.Entry, at+1
	}
	return b
}

// centred says whether the lines of the paragraph are centred.
func (f format) centred() bool { return f.property("jc").attr("val") == "center" }

// runs appends the text within a paragraph, a run or a change to t.
func (r *reader) runs(t *text, n *node, f format) {
	for _, k := range n.kids {
		switch k.name {
		case "r":
			r.run(t, k, f)
		case "ins", "moveTo":
			r.inserted = true
			r.runs(t, k, f)
		case "del", "moveFrom":
			r.deleted = true
		case "t": // of a formula
			r.show(t, string(k.text), look{})
		case "txbxContent":
			r.lifted = append(r.lifted, k)
		case "pPr":
			r.inserted = r.inserted || k.kid("rPr").kid("ins") != nil
		default:
			r.runs(t, k, f)
		}
	}
	if n.name == "p" {
		for i := range r.fields {
			r.fields[i] = false // a code does not go beyond its paragraph
		}
	}
}

// run appends the text of a run: letters that look alike.
func (r *reader) run(t *text, n *node, f format) {
	l := f.look(n.kid("rPr"))
	var ref *node // whose mark follows
	for _, k := range n.kids {
		switch k.name {
		case "t":
			if ref != nil {
				t.mark(r.notes.refer(ref, string(k.text), r.pages.at()))
				ref = nil
				continue
			}
			r.show(t, string(k.text), l)
		case "tab", "ptab":
			r.show(t, "\t", l)
		case "br", "cr":
			switch k.attr("type") {
			case "page":
				r.pages.turn()
				fallthrough
			case "column":
				r.show(t, " ", l)
			default:
				r.show(t, "\n", l)
			}
		case "lastRenderedPageBreak":
			r.pages.noted = true
			r.pages.turn()
		case "noBreakHyphen":
			r.show(t, "-", l)
		case "sym":
			r.show(t, symbolOf(k), l)
		case "footnoteReference", "endnoteReference":
			if l.hidden { // neither printed nor counted
				continue
			}
			if follows := k.attr("customMarkFollows"); follows == "1" || follows == "true" || follows == "on" {
				ref = k
				continue
			}
			t.mark(r.notes.refer(k, "", r.pages.at()))
		case "fldChar":
			r.field(k.attr("fldCharType"))
		case "commentReference":
			r.commented = true
		case "txbxContent":
			r.lifted = append(r.lifted, k)
		}
	}
	if ref != nil { // the mark that was to follow does not
		t.mark(r.notes.refer(ref, "*", r.pages.at()))
	}
}

// field follows the parts of fields: begin, code, separate, result, end.
func (r *reader) field(part string) {
	last := len(r.fields) - 1
	switch {
	case part == "begin":
		r.fields = append(r.fields, true)
	case part == "separate" && last >= 0:
		r.fields[last] = false
	case part == "end" && last >= 0:
		r.fields = r.fields[:last]
	}
}

// show appends text that is printed: not hidden and not the code of a field.
func (r *reader) show(t *text, s string, l look) {
	if l.hidden {
		return
	}
	for _, code := range r.fields {
		if code {
			return
		}
	}
	if l.raised && t.note && t.letters == 0 {
		return
	}
	if l.raised && t.afterMark(s) {
		if m := t.raise(s); m != "" {
			r.notes.lengthen(m)
		}
		return
	}
	if figures := letter.Raised(strings.TrimSpace(s)); l.raised && figures != "" { // 10⁹ is not 109, nor X.509¹ X.5091
		s = strings.Replace(s, strings.TrimSpace(s), figures, 1)
	}
	if symbol.Is(l.font) {
		s = strings.Map(func(c rune) rune {
			if c > ' ' {
				return symbol.Rune(l.font, c)
			}
			return c
		}, s)
	}
	if t.add(s, l) {
		if t.page == 0 {
			t.page = r.pages.at()
		}
		r.pages.text = true
		r.speak(l.languages.of(s), s)
	}
}

// symbolOf reads a character given by its code in a font.
func symbolOf(k *node) string {
	var code rune
	for _, c := range k.attr("char") {
		switch {
		case c >= '0' && c <= '9':
			code = code<<4 | (c - '0')
		case c >= 'A' && c <= 'F':
			code = code<<4 | (c - 'A' + 10)
		case c >= 'a' && c <= 'f':
			code = code<<4 | (c - 'a' + 10)
		default:
			return ""
		}
		if code > 0xFFFF {
			return ""
		}
	}
	return string(symbol.Rune(k.attr("font"), code))
}
