package akn

import (
	"encoding/xml"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/document"
)

// firstHeading is the level of the headings of groups: below number and title.
const firstHeading = 3

// number keeps a num for the text it belongs to.
func (r *reader) number(text string) {
	if n := len(r.stack) - 2; n >= 0 {
		r.stack[n].marker = text
	}
}

// place says what the text of a block is, by the elements around it.
func (r *reader) place(b *document.Block) {
	self := r.stack[len(r.stack)-1].name
	parent := len(r.stack) - 2
	switch {
	case self == "heading" || self == "subheading" || self == "crossHeading" || self == "caption":
		b.Kind, b.Depth = document.Title, firstHeading
		if r.attached() {
			b.Depth = 1
		}
		for n := range r.stack[:max(0, parent)] {
			if c := r.stack[n]; c.name == "hcontainer" || hierarchy[c.name] {
				b.Depth++
			}
		}
		r.take(b, parent)
	case r.within("longTitle"):
		b.Kind, b.Depth = document.Title, 1
		if r.docs == 1 && r.raw.Title == "" && r.stack[1].name == "documentCollection" {
			r.raw.Title = b.Text
		}
	case r.container() == "title" || self == "docTitle":
		b.Kind, b.Depth = document.Title, 2
	case r.within("intro") && r.within("recitals") && r.entry == 0:
		b.Kind, b.Depth = document.Title, firstHeading
	case r.entry > 0:
		r.asEntry(b)
	}
}

// attached says whether the document at hand is an annex of another.
func (r *reader) attached() bool {
	for _, f := range r.stack {
		if f.name == "attachment" {
			return true
		}
	}
	return false
}

// hierarchy are the parts of a document that stand above its paragraphs.
var hierarchy = map[string]bool{"book": true, "chapter": true, "division": true, "part": true, "section": true, "subchapter": true,
	"subdivision": true, "subpart": true, "subsection": true, "subtitle": true, "title": true, "tome": true}

// asEntry makes b an entry of the innermost part of the hierarchy. Its first text
// takes the number; later ones stand below it without one.
func (r *reader) asEntry(b *document.Block) {
	for n := len(r.stack) - 1; n >= 0; n-- {
		f := &r.stack[n]
		if f.role != part {
			continue
		}
		if !f.taken {
			b.Kind, b.Depth = document.Entry, r.entry
			f.taken = true
			r.take(b, n)
		}
		return
	}
}

// take gives b the number of frame n.
func (r *reader) take(b *document.Block, n int) {
	if n >= 0 {
		b.Marker, r.stack[n].marker = r.stack[n].marker, ""
	}
}

// container gives the attribute name of the innermost container.
func (r *reader) container() string {
	for n := len(r.stack) - 1; n >= 0; n-- {
		if r.stack[n].name == "container" {
			return r.stack[n].title
		}
	}
	return ""
}

// metadata looks into the metadata for language and name of the document.
func (r *reader) metadata(t xml.StartElement) {
	switch t.Name.Local {
	case "FRBRlanguage":
		if r.raw.Language == "" {
			r.raw.Language = language(attr(t, "language"))
		}
	case "FRBRnumber":
		name := attr(t, "showAs")
		if name == "" {
			name = attr(t, "value")
		}
		if blocks := r.blocks.Blocks(); r.docs > 1 && r.part > 0 && r.part == len(blocks)-1 {
			blocks[r.part].Text = name
		} else if r.docs > 1 && len(blocks) == 1 {
			blocks[0].Text = name
		}
	case "note":
		if id := attr(t, "eId"); id != "" && len(r.notes) < 10_000 {
			if r.notes == nil {
				r.notes = map[string]string{}
			}
			r.notes[id] = attr(t, "marker")
		}
	}
}

// noteRef leaves the mark of a note that stands in the metadata.
func (r *reader) noteRef(t xml.StartElement) {
	n := len(r.text)
	if n == 0 {
		return
	}
	mark := attr(t, "marker")
	if mark == "" {
		mark = r.notes[strings.TrimPrefix(attr(t, "href"), "#")]
	}
	if mark != "" {
		r.text[n-1].marks = append(r.text[n-1].marks, document.Mark{At: r.text[n-1].b.Len(), Note: mark})
	}
}

// languages gives the BCP 47 name of the ISO 639-2 codes of the six languages.
var languages = map[string]string{"ara": "ar", "chi": "zh", "zho": "zh", "eng": "en", "fra": "fr", "fre": "fr", "rus": "ru", "spa": "es"}

func language(code string) string {
	if two := languages[code]; two != "" {
		return two
	}
	if len(code) < 2 || len(code) > 12 || strings.ContainsFunc(code, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' || r > unicode.MaxASCII }) {
		return ""
	}
	return code
}

// tidy makes every run of white space one blank, drops it at the ends, and moves
// the marks along. What XML is indented with is no text.
func tidy(s string, marks []document.Mark) (string, []document.Mark) {
	var b strings.Builder
	next, pending := 0, false
	moved := marks[:0]
	for at, r := range s {
		for ; next < len(marks) && marks[next].At <= at; next++ {
			moved = append(moved, document.Mark{At: b.Len(), Note: marks[next].Note})
		}
		switch {
		case r == utf8.RuneError || r == '\ufeff':
		case r == ' ' || r == '\t' || r == '\n' || r == '\r':
			pending = b.Len() > 0
		default:
			if pending {
				b.WriteByte(' ')
				pending = false
			}
			b.WriteRune(r)
		}
	}
	for ; next < len(marks); next++ {
		moved = append(moved, document.Mark{At: b.Len(), Note: marks[next].Note})
	}
	return b.String(), moved
}
