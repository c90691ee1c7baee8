package html

import (
	"context"
	"strings"

	"vademecum/app/document"
	"vademecum/data/reader/letter"
)

// A block is what is being collected. Blanks are collapsed as a browser does.
type block struct {
	text   strings.Builder
	marks  []document.Mark
	first  int    // line where its first word stands; 0 while it has none
	blank  bool   // a blank stands before the next word
	label  string // what Word prints before it
	noted  string // the mark of the footnote that the block is; empty where it is none
	plain  bool   // some of it is not bold
	roman  bool   // some of it is not italic
	centre bool
}

// words adds running text.
func (r *reader) words(ctx context.Context, text string) error {
	if r.deleted() {
		return nil
	}
	if r.inside("title") > 0 {
		if r.title == "" { // the first counts
			r.title = strings.Join(strings.Fields(text), " ")
		}
		return nil
	}
	if max(r.inside("pre"), r.inside("xmp"), r.inside("listing"), r.inside("plaintext")) > 0 {
		return r.asItStands(ctx, text)
	}
	line := r.line
	var e element
	if len(r.open) > 0 {
		e = r.open[len(r.open)-1]
	}
	text = e.letters(text)
	if e.label && r.labelled(text) {
		return nil
	}
	for word := range strings.FieldsFuncSeq(text, isBlank) {
		at := strings.Index(text, word)
		line += strings.Count(text[:at], "\n")
		r.blank = r.blank || at > 0
		r.word(word, line)
		text = text[at+len(word):]
	}
	r.blank = r.blank || text != ""
	return nil
}

// isBlank says what a browser collapses; a no-break space it does not.
func isBlank(c rune) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }

// word adds a word, to the footnote mark at hand if there is one.
func (r *reader) word(word string, line int) {
	if r.note.element != "" {
		if r.note.add(word, r.blank) {
			r.blank = false
			return
		}
		r.abandonCapture()
	}
	if r.first == 0 {
		r.first = line
	}
	if r.blank && r.text.Len() > 0 && !r.atLineStart() {
		r.text.WriteByte(' ')
	}
	r.blank = false
	r.text.WriteString(word)
	var e element
	if len(r.open) > 0 {
		e = r.open[len(r.open)-1]
	}
	r.plain = r.plain || !e.bold
	r.roman = r.roman || !e.italic
	r.centre = e.centre
}

func (r *reader) atLineStart() bool { return strings.HasSuffix(r.text.String(), "\n") }

// breakLine ends a line; two in a row end a paragraph.
func (r *reader) breakLine(ctx context.Context) error {
	r.endCapture()
	switch {
	case r.text.Len() == 0:
		return nil
	case r.atLineStart():
		return r.flush(ctx)
	}
	r.text.WriteByte('\n')
	r.blank = false
	return nil
}

// asItStands adds lines of preformatted text.
func (r *reader) asItStands(ctx context.Context, text string) error {
	line := r.line
	text = strings.Map(letter.Plain, text)
	for {
		part, rest, ended := strings.Cut(text, "\n")
		if part = strings.TrimSuffix(part, "\r"); part != "" {
			r.blank = false
			r.text.WriteString(part)
			r.first = line
			r.plain, r.roman = true, true
		}
		if !ended {
			return nil
		}
		b := document.Block{Kind: document.Line, Text: r.text.String(), Line: line, Marks: r.marks}
		r.block = block{}
		if err := r.deliver(ctx, len(r.open), b); err != nil {
			return err
		}
		text, line = rest, line+1
	}
}

// flush ends the block at hand.
func (r *reader) flush(ctx context.Context) error {
	text := strings.TrimRight(r.text.String(), "\n")
	done := r.block
	r.block = block{}
	for i := range done.marks { // behind a line end that is gone
		done.marks[i].At = min(done.marks[i].At, len(text))
	}
	if strings.TrimSpace(text) == "" && len(done.marks) == 0 { // Word keeps its distances with no-break spaces
		return nil
	}
	b := document.Block{
		Kind: document.Para, Text: text, Line: done.first, Marks: done.marks,
		Bold: text != "" && !done.plain, Italic: text != "" && !done.roman, Centre: done.centre,
	}
	r.classify(&b, done)
	return r.deliver(ctx, len(r.open), b)
}

// classify finds the kind of a block by the elements around it, innermost first.
func (r *reader) classify(b *document.Block, done block) {
	if done.noted != "" {
		b.Kind, b.Marker = document.Note, done.noted
		return
	}
	done.label = strings.TrimSpace(done.label)
	if done.label != "" {
		b.Kind, b.Marker, b.Depth = document.Entry, done.label, r.level()
	}
	for i := len(r.open) - 1; i >= 0; i-- {
		e := &r.open[i]
		switch {
		case heading.MatchString(e.name):
			b.Kind, b.Depth, b.Marker = document.Title, int(e.name[1]-'0'), done.label
			return
		case e.name == "pre", e.name == "xmp", e.name == "listing", e.name == "plaintext":
			b.Kind = document.Line
			return
		case done.label != "":
			continue
		case e.name == "li":
			b.Kind, b.Marker = document.Entry, e.marker
			e.marker = ""
			b.Depth = max(r.lists(), 1)
			return
		case e.held != nil:
			return
		}
	}
}

// lists counts the lists that are open within the innermost cell.
func (r *reader) lists() int {
	n := 0
	for i := len(r.open) - 1; i >= 0; i-- {
		switch r.open[i].name {
		case "ul", "ol", "menu", "dir":
			n++
		case "td", "th":
			return n
		}
	}
	return n
}

// deliver hands a block to the cell or footnote around it, looking within the
// given number of open elements, or to the document.
func (r *reader) deliver(ctx context.Context, within int, b document.Block) error {
	for i := within - 1; i >= 0; i-- {
		h := r.open[i].held
		if h == nil || h.layout {
			continue
		}
		h.blocks = append(h.blocks, b)
		if len(h.blocks) > layoutParagraphs || !h.note && b.Kind != document.Para && b.Kind != document.Line {
			return r.release(ctx, i)
		}
		return nil
	}
	return r.out.Add(ctx, b)
}
