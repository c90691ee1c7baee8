package akn

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/charset"
	"vademecum/data/reader/limit"
)

// Read reads a document or a collection. Its errors are sentences without the name
// of the file.
func Read(ctx context.Context, data []byte) (document.Raw, error) {
	data, err := utf8Of(data)
	if err != nil {
		return document.Raw{}, err
	}
	dec := xml.NewDecoder(bytes.NewReader(data))
	// The text is UTF-8 by now, whatever the declaration says.
	dec.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	r := reader{dec: dec, raw: document.Raw{Format: document.AkomaNtoso}}
	for n := 0; ; n++ {
		if n%256 == 0 && ctx.Err() != nil {
			return document.Raw{}, ctx.Err()
		}
		t, err := dec.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil {
			err = r.token(ctx, t)
		} else {
			err = broken(err)
		}
		if err != nil {
			return document.Raw{}, err
		}
	}
	return r.finish()
}

// declaration is the first line of XML as far as it names an encoding (XML 1.0, 2.8
// and 4.3.3). That a blank stands before it or that its version lacks is no reason not to
// read it.
var declaration = regexp.MustCompile(`^\s*<\?xml\b[^>]*?\sencoding\s*=\s*["']([^"'>]+)["']`)

// utf8Of gives the text of data as UTF-8. XML says itself when it is UTF-16 or in
// an old encoding.
func utf8Of(data []byte) ([]byte, error) {
	declared := ""
	if found := declaration.FindSubmatch(data[:min(len(data), 500)]); found != nil {
		declared = string(found[1])
	}
	t, err := charset.Decode(data, "", declared)
	if err != nil {
		return nil, err
	}
	return []byte(t.Text), nil
}

// broken puts an error of the XML in our words.
func broken(err error) error {
	if syntax, ok := errors.AsType[*xml.SyntaxError](err); ok {
		return app.Errorf("its XML is broken at line %s (%s): get the file again, or give the PDF or DOCX of the same document", strconv.Itoa(syntax.Line), syntax.Msg)
	}
	return app.Errorf("its XML cannot be read: %s", err)
}

// reader walks through the tokens.
type reader struct {
	dec    *xml.Decoder
	raw    document.Raw
	blocks limit.Collector
	stack  []frame
	seen   bool // the root
	entry  int  // parts of a hierarchy around
	docs   int  // documents within each other
	tables int
	row    int
	column int
	part   int               // index of the Part whose name is still to come; -1
	text   []*text           // blocks being read: a note within a paragraph
	notes  map[string]string // notes of the metadata by id: their markers
}

// A frame is an element that is open.
type frame struct {
	name   string
	role   role
	marker string // of an entry, until its text takes it
	title  string // the attribute name
	taken  bool   // an entry has had its first text
}

// text is a block being read.
type text struct {
	at    int // depth of its element
	b     strings.Builder
	marks []document.Mark
	block document.Block
	notes []document.Block // to follow it
}

// token takes a token.
func (r *reader) token(ctx context.Context, t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		return r.start(ctx, t)
	case xml.EndElement:
		return r.end(ctx, t)
	case xml.CharData:
		return r.chars(t)
	case xml.Directive:
		if bytes.Contains(bytes.ToUpper(t), []byte("<!ENTITY")) || bytes.Contains(bytes.ToUpper(t), []byte("ENTITY ")) {
			return app.Errorf("it declares entities of its own, which are not followed here: save it without them")
		}
	}
	return nil
}

func (r *reader) chars(t xml.CharData) error {
	n := len(r.text)
	if n == 0 {
		return nil
	}
	if r.text[n-1].b.Len()+len(t) > limit.Block {
		line, _ := r.dec.InputPos()
		return app.Errorf("line %s holds more than %s of text without a break: this is no text for people to read", strconv.Itoa(line), limit.Size(limit.Block))
	}
	r.text[n-1].b.Write(t)
	return nil
}

// finish gives the document, if there was one.
func (r *reader) finish() (document.Raw, error) {
	switch {
	case !r.seen:
		return document.Raw{}, app.Errorf("it holds no XML element, and so no Akoma Ntoso document: see whether it is the right file")
	case len(r.stack) > 0:
		return document.Raw{}, app.Errorf("its XML breaks off within <%s>: the file is not whole, get it again", r.stack[len(r.stack)-1].name)
	}
	r.raw.Blocks = r.blocks.Blocks()
	return r.raw, nil
}

// attr gives the value of an attribute by its local name.
func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}
