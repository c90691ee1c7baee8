package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/ledongthuc/pdf"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// A mark is a letter, or several drawn as one, at its place on the page. The page
// is turned so that the text runs to the right; y grows upwards.
type mark struct {
	text         string
	x, y, width  float64 // of the baseline, in points; letters set apart are wider
	size         float64 // height of the letters, in points
	bold, italic bool
}

// A drawing collects what is drawn on the pages of a document.
type drawing struct {
	ctx     context.Context
	left    int64            // bytes that may still be unpacked
	drawn   int              // letters so far
	forms   int              // forms so far, each as often as it is drawn
	unknown int              // of them, letters that nothing tells the meaning of
	fonts   map[string]*font // by the printed form of the dictionary of fonts, and the name
	image   bool             // there was a picture
	marks   [4][]mark        // of the page at hand, by direction
}

// mostLetters is as many letters as the limit for text allows, and a few more.
const mostLetters = limit.Text * 2

// textState is what q saves and Q restores, as far as text depends on it (ISO
// 32000-1, 9.3).
type textState struct {
	ctm                                matrix
	font                               *font
	size, space, wordSpace, lead, rise float64
	stretch                            float64
}

// An interpreter follows the commands of one content stream.
type interpreter struct {
	*drawing
	resources pdf.Value
	state     textState
	saved     []textState
	tm, line  matrix // text matrix, text line matrix
	args      []token
	named     map[string]*font // by the names used so far in this stream
	depth     int              // of forms within each other
}

const (
	mostArgs  = 10_000  // tokens before a command, in an array too
	mostSaved = 1_000   // q without Q
	deepForms = 12      // forms within each other
	mostForms = 100_000 // forms drawn in a document; a few levels that draw each other make any number
)

var (
	errTooMuch  = app.Errorf("it unpacks to more than %s, which is the most a document may have", limit.Size(limit.Expanded))
	errTooDrawn = app.Errorf("its pages draw more than %s forms, which is the most a document may have: print it to a new PDF", mostForms)
)

// unpack gives the content of a stream. The library panics at streams it cannot
// read; that is an error here.
func (d *drawing) unpack(v pdf.Value) (data []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("unpacking: %v", p)
		}
	}()
	if v.Kind() != pdf.Stream {
		return nil, errors.New("no stream")
	}
	r := v.Reader()
	defer r.Close()
	plain, err := hidden(v, r)
	if err != nil {
		return nil, err
	}
	data, err = io.ReadAll(io.LimitReader(plain, d.left+1))
	d.left -= int64(len(data))
	if d.left < 0 {
		return nil, errTooMuch
	}
	if len(data) > 0 {
		err = nil // what came before a fault is worth reading
	}
	return data, err
}

// page draws a page.
func (d *drawing) page(p leaf) error {
	d.marks = [4][]mark{}
	contents := p.page.Key("Contents")
	var data []byte
	switch contents.Kind() {
	case pdf.Stream:
		part, err := d.unpack(contents)
		if err != nil {
			return err
		}
		data = part
	case pdf.Array:
		for i := range contents.Len() {
			part, err := d.unpack(contents.Index(i))
			if err != nil {
				return err
			}
			data = append(append(data, part...), '\n') // streams end between tokens
		}
	}
	in := &interpreter{drawing: d, resources: p.resources, tm: identity, line: identity}
	in.state = textState{ctm: p.turned(), stretch: 1}
	return in.run(data)
}

// run follows the commands of a stream.
func (in *interpreter) run(data []byte) error {
	l := lexer{data: data}
	for n := 0; ; n++ {
		if n%4096 == 0 && in.ctx.Err() != nil {
			return in.ctx.Err()
		}
		t := l.next()
		switch {
		case t.kind == endOfData:
			return nil
		case t.kind != operator, t.is("["), t.is("]"), t.is("<<"), t.is(">>"):
			if len(in.args) < mostArgs {
				in.args = append(in.args, t)
			}
			continue
		case t.is("ID"):
			in.image = true
			l.skipImage()
		default:
			if err := in.command(string(t.bytes)); err != nil {
				return err
			}
		}
		in.args = in.args[:0]
	}
}

// arg is the number i from the end of the arguments, 0 being the last.
func (in *interpreter) arg(i int) float64 {
	if n := len(in.args) - 1 - i; n >= 0 {
		return in.args[n].num
	}
	return 0
}

// matrix is the matrix that the last six arguments are.
func (in *interpreter) matrix() matrix {
	return matrix{in.arg(5), in.arg(4), in.arg(3), in.arg(2), in.arg(1), in.arg(0)}
}

// last is the last argument, of strings and names.
func (in *interpreter) last() token {
	if n := len(in.args); n > 0 {
		return in.args[n-1]
	}
	return token{}
}

// command obeys a command, as far as it concerns text.
func (in *interpreter) command(op string) error {
	s := &in.state
	switch op {
	case "q":
		if len(in.saved) < mostSaved {
			in.saved = append(in.saved, *s)
		}
	case "Q":
		if n := len(in.saved); n > 0 {
			*s, in.saved = in.saved[n-1], in.saved[:n-1]
		}
	case "cm":
		s.ctm = in.matrix().mul(s.ctm)
	case "BT":
		in.tm, in.line = identity, identity
	case "Tc":
		s.space = in.arg(0)
	case "Tw":
		s.wordSpace = in.arg(0)
	case "Tz":
		s.stretch = in.arg(0) / 100
	case "TL":
		s.lead = in.arg(0)
	case "Ts":
		s.rise = in.arg(0)
	case "Tf":
		s.size = in.arg(0)
		if len(in.args) >= 2 {
			s.font = in.fontNamed(string(in.args[len(in.args)-2].bytes))
		}
	case "Td":
		in.newLine(in.arg(1), in.arg(0))
	case "TD":
		s.lead = -in.arg(0)
		in.newLine(in.arg(1), in.arg(0))
	case "Tm":
		in.tm = in.matrix()
		in.line = in.tm
	case "T*":
		in.newLine(0, -s.lead)
	case "Tj":
		return in.show(in.last().bytes)
	case "'":
		in.newLine(0, -s.lead)
		return in.show(in.last().bytes)
	case "\"":
		s.wordSpace, s.space = in.arg(2), in.arg(1)
		in.newLine(0, -s.lead)
		return in.show(in.last().bytes)
	case "TJ":
		for _, t := range in.args {
			switch t.kind {
			case str:
				if err := in.show(t.bytes); err != nil {
					return err
				}
			case number:
				in.advance(-t.num / 1000 * s.size * s.stretch)
			}
		}
	case "Do":
		return in.draw(string(in.last().bytes))
	}
	return nil
}

// newLine moves to the beginning of a line that lies x and y from the last.
func (in *interpreter) newLine(x, y float64) {
	in.line = in.line.move(x, y)
	in.tm = in.line
}

// advance moves along the line.
func (in *interpreter) advance(by float64) {
	if in.state.font != nil && in.state.font.vertical {
		in.tm = in.tm.move(0, by)
		return
	}
	in.tm = in.tm.move(by, 0)
}

// show draws a string.
func (in *interpreter) show(s []byte) error {
	st := &in.state
	if st.font == nil {
		return nil
	}
	if in.drawn+len(s) > mostLetters {
		return app.Errorf("it holds more than %s of text, which is the most a document may have: split it", limit.Size(limit.Text))
	}
	st.font.letters(s, func(l letter) {
		in.place(l)
		by := l.width*st.size + st.space
		if l.blank {
			by += st.wordSpace
		}
		if st.font.vertical {
			by = -st.size
		} else {
			by *= st.stretch
		}
		in.advance(by)
	})
	return nil
}

// place notes where a letter stands.
func (in *interpreter) place(l letter) {
	st := &in.state
	m := in.tm.mul(st.ctm)
	if !m.sane() {
		return
	}
	in.drawn++
	text := plain(l.text, st.font.name)
	if l.text == "" {
		in.unknown++
		text = "\uFFFD"
	}
	quarter := m.quarter()
	x, y := upright(m.e+st.rise*m.c, m.f+st.rise*m.d, quarter)
	in.marks[quarter] = append(in.marks[quarter], mark{
		text: text, x: x, y: y,
		width: (l.width*st.size + max(0, st.space)) * st.stretch * math.Hypot(m.a, m.b),
		size:  math.Abs(st.size) * math.Hypot(m.c, m.d),
		bold:  st.font.bold, italic: st.font.italic,
	})
}

// draw draws a form, which is a stream of commands of its own, or notes a picture.
func (in *interpreter) draw(name string) error {
	v := in.resources.Key("XObject").Key(name)
	switch v.Key("Subtype").Name() {
	case "Image":
		in.image = true
	case "Form":
		if in.depth >= deepForms {
			return nil
		}
		if in.forms++; in.forms > mostForms {
			return errTooDrawn
		}
		data, err := in.unpack(v)
		if errors.Is(err, errTooMuch) {
			return err
		}
		form := &interpreter{drawing: in.drawing, resources: v.Key("Resources"), state: in.state,
			tm: identity, line: identity, depth: in.depth + 1}
		if form.resources.Kind() != pdf.Dict {
			form.resources = in.resources
		}
		if m := v.Key("Matrix"); m.Len() == 6 {
			form.state.ctm = matrix{m.Index(0).Float64(), m.Index(1).Float64(), m.Index(2).Float64(),
				m.Index(3).Float64(), m.Index(4).Float64(), m.Index(5).Float64()}.mul(in.state.ctm)
		}
		return form.run(data)
	}
	return nil
}

// fontNamed gives the font that the resources call by a name. The library gives
// no identity of objects, but the printed form of a dictionary has the numbers of
// the objects it refers to, so that equal forms are the same fonts.
func (in *interpreter) fontNamed(name string) *font {
	if f, ok := in.named[name]; ok {
		return f
	}
	if in.named == nil {
		in.named = map[string]*font{}
	}
	list := in.resources.Key("Font") // the library reads the object anew at every use
	key := list.String() + "/" + name
	f, ok := in.fonts[key]
	if !ok {
		if v := list.Key(name); v.Kind() == pdf.Dict {
			f = in.readFont(v)
		}
		in.fonts[key] = f
	}
	in.named[name] = f
	return f
}
