package docx

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// A node is an element of WordprocessingML with what matters of it.
type node struct {
	name  string // local name: "p", "r", "t"
	attrs []xml.Attr
	kids  []*node
	text  []byte // of t alone
}

// mostNodes is how many elements one paragraph or table may have. A table of a
// thousand rows and ten columns has some 200 000.
const mostNodes = 3_000_000

// The vocabularies whose elements are kept. Each has two addresses, that of
// ISO/IEC 29500 Transitional, which Word writes, and that of Strict.
var kept = map[string]bool{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main": true,
	"http://purl.oclc.org/ooxml/wordprocessingml/main":             true,
}

// The vocabulary of formulas, of which only the text is taken.
const (
	math       = "http://schemas.openxmlformats.org/officeDocument/2006/math"
	mathStrict = "http://purl.oclc.org/ooxml/officeDocument/math"
)

// Wrappers are elements that stand for what they hold. Changes that were accepted
// or rejected by reading (ins, del, moveFrom, moveTo) are no wrappers: a remark is
// due.
var wrappers = map[string]bool{
	"hyperlink": true, "smartTag": true, "customXml": true, "sdt": true, "sdtContent": true,
	"fldSimple": true, "dir": true, "bdo": true, "ruby": true, "rubyBase": true, "drawing": true,
	"pict": true, "object": true,
}

// Dropped are elements whose content is never text of the document.
var dropped = map[string]bool{
	"sdtPr": true, "sdtEndPr": true, "rt": true, "instrText": true, "delText": true,
	"delInstrText": true, "fldData": true, "tblGrid": true, "Fallback": true,
	"pPrChange": true, "rPrChange": true, "tblPrChange": true, "tcPrChange": true,
	"trPrChange": true, "sectPrChange": true, "numberingChange": true,
}

// A scanner reads the children of one element of a part, one after the other.
type scanner struct {
	d     *xml.Decoder
	nodes int
	ready []*node // read and not yet given
}

func newScanner(r io.Reader) *scanner { return &scanner{d: decoder(r)} }

// enter goes to the first element of this name and into it.
func (s *scanner) enter(name string) error {
	for {
		t, err := s.d.Token()
		if err != nil {
			return readError(err)
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == name && kept[e.Name.Space] {
			return nil
		}
	}
}

// next reads the next element within the one entered, and gives nothing behind
// the last. Wrappers at this level are opened: their content comes in its turn.
func (s *scanner) next() (*node, error) {
	if len(s.ready) > 0 {
		n := s.ready[0]
		s.ready = s.ready[1:]
		return n, nil
	}
	s.nodes = 0
	var top node
	for {
		t, err := s.d.Token()
		if err == io.EOF {
			return nil, nil
		}
		if err != nil {
			return nil, readError(err)
		}
		e, ok := t.(xml.StartElement)
		if !ok || wrappers[e.Name.Local] {
			continue
		}
		if err := s.read(e, &top, 1); err != nil {
			return nil, readError(err)
		}
		if len(top.kids) > 0 { // one, or all that an element of another vocabulary held
			s.ready = top.kids[1:]
			return top.kids[0], nil
		}
	}
}

// read reads an element to its end and hangs it below the parent, or, where the
// element is a wrapper, what it holds.
func (s *scanner) read(e xml.StartElement, parent *node, depth int) error {
	if depth > limit.Depth {
		return limit.TooDeep(app.Say("elements of the document"), limit.Depth)
	}
	name, word := e.Name.Local, kept[e.Name.Space]
	if dropped[name] {
		return s.d.Skip()
	}
	formula := (e.Name.Space == math || e.Name.Space == mathStrict) && name == "t"
	n := parent
	if formula || word && !wrappers[name] {
		if s.nodes++; s.nodes > mostNodes {
			return app.Errorf("one of its paragraphs or tables has more than %s parts: this is no text for people to read", mostNodes)
		}
		n = &node{name: name}
		if word && len(e.Attr) > 0 {
			n.attrs = append([]xml.Attr(nil), e.Attr...)
		}
		parent.kids = append(parent.kids, n)
	}
	chosen := false
	for {
		t, err := s.d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if name == "AlternateContent" && t.Name.Local == "Choice" {
				if chosen { // the same for another program
					if err := s.d.Skip(); err != nil {
						return err
					}
					continue
				}
				chosen = true
			}
			if err := s.read(t, n, depth+1); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		case xml.CharData:
			if n.name == "t" && n != parent {
				n.text = append(n.text, t...)
			}
		}
	}
}

// attr is an attribute by its local name.
func (n *node) attr(name string) string {
	if n == nil {
		return ""
	}
	for _, a := range n.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// kid is the first child of this name, or nothing.
func (n *node) kid(name string) *node {
	if n == nil {
		return nil
	}
	for _, k := range n.kids {
		if k.name == name {
			return k
		}
	}
	return nil
}

// val is the attribute val of the child of this name: <w:jc w:val="center"/>.
func (n *node) val(name string) string { return n.kid(name).attr("val") }

// number is val as a whole number, and whether there is one.
func (n *node) number(name string) (int, bool) {
	var i int
	v := strings.TrimSpace(n.val(name))
	_, err := fmt.Sscanf(v, "%d", &i)
	return i, err == nil && i >= -1<<31 && i < 1<<31
}

// toggle reads a property that is on when it is there and does not say otherwise;
// it is unset where it is not there.
func (n *node) toggle(name string) tri {
	k := n.kid(name)
	if k == nil {
		return unset
	}
	switch k.attr("val") {
	case "0", "false", "off", "none":
		return off
	}
	return on
}

// tri is on, off or left to what lies below.
type tri int8

const (
	unset tri = iota
	off
	on
)

// or gives t, or below where t is unset.
func (t tri) or(below tri) tri {
	if t == unset {
		return below
	}
	return t
}
