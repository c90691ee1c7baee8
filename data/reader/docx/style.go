package docx

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A style is what a style says of its paragraphs or letters, and the one it is
// based on.
type style struct {
	id      string
	name    string // of a built-in or ITU style, in lower case and letters and digits only: "recno"
	basedOn string
	pPr     *node
	rPr     *node
}

// styles are the styles of a document by id.
type styles struct {
	byID      map[string]style
	paragraph string // id of the default paragraph style
	defaultP  *node  // properties of every paragraph
	defaultR  *node  // and of all letters
}

// deepest is how many styles may be based on each other; Word allows ten. It
// ends chains that lead back to themselves.
const deepest = 20

func readStyles(a *archive, part string) (*styles, error) {
	s := &styles{byID: map[string]style{}}
	err := a.each(part, "styles", func(n *node) {
		switch n.name {
		case "docDefaults":
			s.defaultP = n.kid("pPrDefault").kid("pPr")
			s.defaultR = n.kid("rPrDefault").kid("rPr")
		case "style":
			id := n.attr("styleId")
			s.byID[id] = style{id, plainName(n.val("name")), n.val("basedOn"), n.kid("pPr"), n.kid("rPr")}
			if n.attr("type") == "paragraph" && (n.attr("default") == "1" || n.attr("default") == "true") {
				s.paragraph = id
			}
		}
	})
	return s, err
}

// plainName reduces the name of a style to its letters and digits: ITU's templates
// write "Rec_No", "Rec_No_BR", "Annex_No & title" and "Normal after title".
func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(name))
}

// chain is the style of this id and those it is based on, the nearest first. An
// unknown id leads to the default style.
func (s *styles) chain(id string) []style {
	var chain []style
	for range deepest {
		st, ok := s.byID[id]
		if !ok {
			break
		}
		chain = append(chain, st)
		id = st.basedOn
	}
	return chain
}

// A format is how a paragraph is set: its own properties, its style, the styles
// below, the defaults of the document.
type format struct {
	styles *styles
	chain  []style
	pPr    *node // its own; nil where it has none
}

func (s *styles) format(p *node) format {
	pPr := p.kid("pPr")
	id := pPr.val("pStyle")
	if _, ok := s.byID[id]; !ok {
		id = s.paragraph
	}
	return format{s, s.chain(id), pPr}
}

// paragraphs are the properties that apply to the paragraph, the nearest first.
func (f format) paragraphs() []*node {
	found := []*node{f.pPr}
	for _, st := range f.chain {
		found = append(found, st.pPr)
	}
	return append(found, f.styles.defaultP)
}

// property finds a paragraph property in the nearest place that has it.
func (f format) property(name string) *node {
	for _, p := range f.paragraphs() {
		if k := p.kid(name); k != nil {
			return k
		}
	}
	return nil
}

// letters are the properties of letters that apply to a run, the nearest first:
// its own, those of its character style, of the paragraph style, of the document.
func (f format) letters(rPr *node) []*node {
	found := []*node{rPr}
	for _, st := range f.styles.chain(rPr.val("rStyle")) {
		found = append(found, st.rPr)
	}
	for _, st := range f.chain {
		found = append(found, st.rPr)
	}
	return append(found, f.styles.defaultR)
}

// look is how letters look.
type look struct {
	bold, italic, hidden, raised bool
	size                         int // tenths of a point; 0 unknown
	font                         string
	languages                    languages
}

// languages are those that text is marked with, one for each kind of script: Word takes
// the one that fits the letters, and leaves the others at what the author's machine has.
type languages struct{ latin, eastern, arabic string }

// of gives the language of a text by its first letter.
func (l languages) of(text string) string {
	at := strings.IndexFunc(text, unicode.IsLetter)
	if at < 0 {
		return l.latin
	}
	switch first, _ := utf8.DecodeRuneInString(text[at:]); {
	case unicode.In(first, unicode.Arabic, unicode.Hebrew):
		return l.arabic
	case unicode.In(first, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
		return l.eastern
	}
	return l.latin
}

// look resolves the properties of a run.
func (f format) look(rPr *node) look {
	var l look
	var bold, italic, hidden tri
	raised := ""
	for _, p := range f.letters(rPr) {
		bold = bold.or(p.toggle("b"))
		italic = italic.or(p.toggle("i"))
		hidden = hidden.or(p.toggle("vanish"))
		if raised == "" {
			raised = p.val("vertAlign")
		}
		if half, ok := p.number("sz"); ok && l.size == 0 && half > 0 && half < 4000 {
			l.size = half * 5
		}
		if l.font == "" {
			l.font = p.kid("rFonts").attr("ascii")
		}
		lang := p.kid("lang")
		l.languages.latin = cmp.Or(l.languages.latin, lang.attr("val"))
		l.languages.eastern = cmp.Or(l.languages.eastern, lang.attr("eastAsia"))
		l.languages.arabic = cmp.Or(l.languages.arabic, lang.attr("bidi"))
	}
	l.bold, l.italic, l.hidden, l.raised = bold == on, italic == on, hidden == on, raised == "superscript"
	for _, st := range f.styles.chain(rPr.val("rStyle")) { // ITU's templates raise marks by hand
		l.raised = l.raised || st.name == "footnotereference" || st.name == "endnotereference"
	}
	return l
}
