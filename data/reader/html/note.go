package html

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/document"
	"vademecum/data/reader/letter"
)

// Where footnotes stand and what leads to them:
//
//	program      mark in the text                    footnote
//	Word         <a href="#_ftn1" name="_ftnref1">   <div id="ftn1"> … <a href="#_ftnref1">
//	LibreOffice  <a href="#sdfootnote1sym">          <div id="sdfootnote1"> … <a href="#sdfootnote1anc">
//	Pandoc       <a href="#fn1" id="fnref1">         <li id="fn1"> … <a href="#fnref1">
//	wikis        <a href="#cite_note-1">             <li id="cite_note-1"> … <a href="#cite_ref-1">
var (
	target  = regexp.MustCompile(`(?i)^_?(ftn|edn|fn:?|footnote-?|endnote-?|sdfootnote|sdendnote)\d{1,5}$|^cite_note-`)
	forward = regexp.MustCompile(`(?i)^#_?(ftn|edn|fn:?|footnote-?|endnote-?)\d{1,5}$|^#cite_note-|^#sd(foot|end)note\d+sym$`)
	back    = regexp.MustCompile(`(?i)^#_?(ftnref|ednref|fnref:?|footnote-?ref-?|endnote-?ref-?)\d{1,5}|^#cite_ref-|^#sd(foot|end)note\d+anc$`)
)

// A capture is text that may be a footnote mark: of a link to a footnote, of one
// back from it, or superscript.
type capture struct {
	element   string // whose end ends it; empty where there is none
	kind      captureKind
	elsewhere bool // the link names a page, which may be another one
	raised    bool // superscript is around or within the link
	text      string
	blank     bool // a blank stood before it
	line      int
}

type captureKind int

const (
	superscript captureKind = iota
	toNote
	fromNote
)

// longestMark is how long a footnote mark can be, in bytes, brackets included.
const longestMark = 12

// add adds a word, unless the text becomes too long for a mark.
func (c *capture) add(word string, blank bool) bool {
	switch {
	case c.text == "":
		c.blank = c.blank || blank
	case blank:
		word = " " + word
	}
	if len(c.text)+len(word) > longestMark {
		return false
	}
	c.text += word
	return true
}

// beginCapture looks whether a link or superscript may be a footnote mark.
func (r *reader) beginCapture(t tag) {
	kind, elsewhere := superscript, false
	if t.name == "a" {
		href := t.attr["href"]
		if at := strings.IndexByte(href, '#'); at > 0 { // a page that was saved names itself
			href, elsewhere = href[at:], true
		}
		switch {
		case back.MatchString(href):
			kind = fromNote
		case forward.MatchString(href):
			kind = toNote
		default:
			return
		}
	}
	if r.note.element != "" { // <sup><a …>: the link knows better
		r.note.raised = r.note.raised || t.name == "sup" || r.note.element == "sup"
		if t.name == "a" {
			r.note.kind = kind
		}
		return
	}
	r.note = capture{element: t.name, kind: kind, elsewhere: elsewhere, blank: r.blank, line: r.line}
	r.blank = false
}

// abandonCapture makes ordinary text of what is too long for a mark.
func (r *reader) abandonCapture() {
	c, blank := r.note, r.blank
	r.note = capture{}
	r.blank = c.blank
	if c.text != "" {
		r.word(c.text, c.line)
	}
	r.blank = r.blank || blank
}

// endCapture decides what the text of a link or superscript is.
func (r *reader) endCapture() {
	if r.note.element == "" {
		return
	}
	c := r.note
	mark := strings.Trim(c.text, "[]() \u00A0")
	switch {
	case c.elsewhere && !c.raised && !c.looksLikeMark(mark):
		r.abandonCapture()
		return
	case c.kind == toNote && mark != "":
		r.mark(mark)
	case c.kind == superscript && isMark(mark) && followsWord(r.text.String()):
		r.mark(mark)
	case c.kind == superscript && letter.Raised(mark) != "":
		r.note.text = letter.Raised(mark)
		r.abandonCapture()
		return
	case c.kind == fromNote && r.text.Len() == 0 && strings.ContainsFunc(mark, isMarkRune):
		r.block.noted = mark
		if h := r.footnote(); h != nil {
			r.block.noted, h.marker = "", mark
		}
	case c.kind == fromNote: // an arrow back to the text
	default:
		r.abandonCapture()
		return
	}
	r.note = capture{}
	r.blank = r.blank || c.blank && c.kind == fromNote
}

// mark puts a footnote mark where the text ends so far.
func (r *reader) mark(mark string) {
	r.marks = append(r.marks, document.Mark{At: r.text.Len(), Note: mark})
}

// footnote is the footnote whose element is open, or nil.
func (r *reader) footnote() *held {
	for i := len(r.open) - 1; i >= 0; i-- {
		if h := r.open[i].held; h != nil && h.note {
			return h
		}
	}
	return nil
}

// looksLikeMark says whether the words of a link, here without their brackets, are those
// of a mark: 1, *, [iv], or the arrow that leads back from a footnote.
func (c capture) looksLikeMark(words string) bool {
	roman := c.text == "["+words+"]" && strings.Trim(words, "ivxlc") == ""
	arrow := c.kind == fromNote && !strings.ContainsFunc(words, isMarkRune)
	return isMark(words) || roman || arrow
}

// isMark says whether superscript has the form of a footnote mark.
func isMark(s string) bool {
	if s == "" || len(s) > 3 {
		return false
	}
	return strings.Trim(s, "0123456789") == "" || strings.Trim(s, "*") == ""
}

func isMarkRune(r rune) bool {
	return unicode.IsDigit(r) || unicode.IsLetter(r) || r == '*' || r == '†' || r == '‡'
}

// followsWord says whether a text ends with a word or the punctuation behind one,
// and not with a number or a unit of measure, which have exponents.
func followsWord(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	if strings.ContainsRune(".,;:!?)]»”’\"'", last) {
		return true
	}
	letters := 0
	for len(text) > 0 && letters < 4 {
		r, size := utf8.DecodeLastRuneInString(text)
		if !unicode.IsLetter(r) {
			break
		}
		letters++
		text = text[:len(text)-size]
	}
	return letters == 4
}
