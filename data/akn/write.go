package akn

import (
	"fmt"
	"io"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/document"
)

// namespace is that of Akoma Ntoso 1.0.
const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

// Write writes resolution n of d. The time is that of writing, which the file
// tells. It fails if d has no such resolution, or with the error of out.
func Write(out io.Writer, d *document.Document, n int, now time.Time) error {
	if n < 0 || n >= len(d.Resolutions) {
		return app.Errorf("there is no resolution %s in this document: it holds %s", n+1, len(d.Resolutions))
	}
	r := d.Resolutions[n]
	if r.First < 0 || r.Last >= len(d.Passages) || r.First > r.Last {
		return app.Errorf("this resolution has no text: import its document again")
	}
	for _, g := range r.Groups {
		if g.Heading < r.First || g.Heading > r.Last {
			return app.Errorf("nothing says where “%s” stands in this resolution: import its document again", g.Words)
		}
	}
	w := &writer{printer: printer{out: out}, d: d, r: r, notes: map[string][]int{}}
	w.sort()
	w.text(`<?xml version="1.0" encoding="UTF-8"?>`)
	w.open("akomaNtoso", "xmlns", namespace)
	w.open("statement", "name", strings.ToLower(kindOf(r)))
	w.meta(now)
	w.preface()
	w.preamble()
	w.body()
	w.loose()
	w.annexes(now)
	w.close("statement")
	w.close("akomaNtoso")
	w.text("\n")
	return w.err
}

// writer writes one resolution.
type writer struct {
	printer
	d      *document.Document
	r      document.Resolution
	notes  map[string][]int // footnotes not yet written, by their marks
	after  int              // first passage behind the groups
	tables int
}

// sort finds the footnotes, and where the annexes begin.
func (w *writer) sort() {
	w.after = w.r.Last + 1
	if len(w.r.Annexes) > 0 {
		w.after = w.r.Annexes[0].First
	}
	for at := w.r.First; at <= w.r.Last; at++ {
		if p := w.d.Passages[at]; p.Kind == document.Footnote {
			w.notes[p.Marker] = append(w.notes[p.Marker], at)
		}
	}
}

// kindOf gives the kind of a resolution.
func kindOf(r document.Resolution) string {
	if r.Type == "" {
		return "Resolution"
	}
	return r.Type
}

// preface writes number, title and history, in the order they stand in.
func (w *writer) preface() {
	w.open("preface")
	n := 0
	for at := w.r.First; at < w.after; at++ {
		p := w.d.Passages[at]
		if p.Kind == document.Heading && p.Level == 1 && at < w.r.First+2 {
			n++
			w.longTitle(p)
			continue
		}
		if name := prefaced(p); name != "" {
			n++
			w.open("container", "name", name, "eId", fmt.Sprintf("container_%d", n))
			w.paragraph(p)
			w.close("container")
		}
	}
	if n == 0 {
		w.empty("p")
	}
	w.close("preface")
}

// prefaced gives the name of the container for what stands above the formula;
// empty for everything else.
func prefaced(p document.Passage) string {
	name, _, _ := strings.Cut(p.Locator, " ")
	if p.Kind == document.Formula && (name == "title" || name == "history" || name == "proposal") {
		return name
	}
	return ""
}

// longTitle writes the line with kind and number.
func (w *writer) longTitle(p document.Passage) {
	w.open("longTitle", "eId", "longTitle")
	kind, number, _ := strings.Cut(p.Text, " ")
	w.begin("p")
	w.inline("docType", kind)
	if number != "" {
		w.text(" ")
		w.start("docNumber")
		w.marked(number, shift(p.Marks, len(kind)+1))
		w.end("docNumber")
	}
	w.finish("p")
	w.close("longTitle")
}

// shift moves marks n bytes to the front.
func shift(marks []document.Mark, n int) []document.Mark {
	var moved []document.Mark
	for _, m := range marks {
		moved = append(moved, document.Mark{At: max(0, m.At-n), Note: m.Note})
	}
	return moved
}

// loose writes the footnotes whose mark is nowhere.
func (w *writer) loose() {
	var left []int
	for at := w.r.First; at <= w.r.Last; at++ {
		if p := w.d.Passages[at]; p.Kind == document.Footnote && p.Within < 0 && w.take(at) {
			left = append(left, at)
		}
	}
	if left == nil {
		return
	}
	w.open("conclusions", "eId", "concl")
	for _, at := range left {
		w.begin("p")
		w.note(at)
		w.finish("p")
	}
	w.close("conclusions")
}
