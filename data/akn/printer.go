package akn

import (
	"encoding/xml"
	"io"
	"strings"
)

// A printer writes XML: elements that hold elements on lines of their own, what
// holds text in one line, so that no blank is added to a text.
type printer struct {
	out   io.Writer
	depth int
	err   error // the first
}

func (p *printer) text(s string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.out, s)
	}
}

func (p *printer) line() { p.text("\n" + strings.Repeat("  ", p.depth)) }

// tag writes a start tag with attributes as name, value, name, value; those with
// an empty value are left out.
func (p *printer) tag(name string, attrs []string, end string) {
	p.text("<" + name)
	for n := 0; n+1 < len(attrs); n += 2 {
		if attrs[n+1] != "" {
			p.text(" " + attrs[n] + `="` + escaped(attrs[n+1]) + `"`)
		}
	}
	p.text(end)
}

// open and close write an element that holds elements.
func (p *printer) open(name string, attrs ...string) {
	p.line()
	p.tag(name, attrs, ">")
	p.depth++
}

func (p *printer) close(name string) {
	p.depth--
	p.line()
	p.text("</" + name + ">")
}

// empty writes an element without content.
func (p *printer) empty(name string, attrs ...string) {
	p.line()
	p.tag(name, attrs, "/>")
}

// begin and finish write an element that holds text, on a line of its own.
func (p *printer) begin(name string, attrs ...string) {
	p.line()
	p.tag(name, attrs, ">")
}

func (p *printer) finish(name string) { p.text("</" + name + ">") }

// start and end write an element within a text.
func (p *printer) start(name string, attrs ...string) { p.tag(name, attrs, ">") }

func (p *printer) end(name string) { p.text("</" + name + ">") }

// inline writes a text in an element within a text.
func (p *printer) inline(name, s string) {
	p.start(name)
	p.words(s)
	p.end(name)
}

// words writes text.
func (p *printer) words(s string) { p.text(escaped(s)) }

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
