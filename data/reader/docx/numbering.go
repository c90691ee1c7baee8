package docx

import (
	"slices"
	"strings"

	"vademecum/data/reader/symbol"
)

// levels is how many levels a list of Word has.
const levels = 9

// A level is one level of a list: how its numbers look.
type level struct {
	start   int
	format  string // "decimal", "lowerLetter", "bullet" …
	text    string // "%1.%2)", where %1 is the number of the first level
	font    string // of a bullet
	legal   bool   // the numbers of the levels above are printed in decimal
	restart int    // begins anew behind entries of this level, from 1, and higher ones; 0 never
	style   string // id of the paragraph style that means this level
}

// A scheme is what Word calls an abstract numbering. Lists of one scheme go on
// counting together.
type scheme struct {
	levels [levels]level
	counts [levels]int // the number of the last entry
	begun  [levels]bool
}

// A list is what paragraphs with one numId belong to.
type list struct {
	scheme *scheme
	levels [levels]level // of the scheme, or as this list has them
	anew   [levels]bool  // begins anew at the first entry of this list
}

// A numbering restores the numbers that Word prints and does not store.
type numbering map[string]*list

// readNumbering reads the lists of a document.
func readNumbering(a *archive, part string) (numbering, error) {
	lists := numbering{}
	schemes := map[string]*scheme{}
	means := map[string]string{}   // from the id of a scheme to the list style that it takes its levels from
	defines := map[string]string{} // from a list style to the id of the scheme that has the levels
	err := a.each(part, "numbering", func(e *node) {
		switch e.name {
		case "abstractNum":
			id := e.attr("abstractNumId")
			schemes[id] = readScheme(e)
			if style := e.val("numStyleLink"); style != "" {
				means[id] = style
			}
			if style := e.val("styleLink"); style != "" {
				defines[style] = id
			}
		case "num":
			id := e.val("abstractNumId")
			if origin, ok := defines[means[id]]; ok {
				id = origin
			}
			if schemes[id] != nil {
				lists[e.attr("numId")] = readList(e, schemes[id])
			}
		}
	})
	return lists, err
}

func readScheme(e *node) *scheme {
	var s scheme
	for i := range s.levels {
		s.levels[i] = level{start: 1, format: "decimal", restart: i}
	}
	for _, k := range e.kids {
		if k.name == "lvl" {
			readLevel(k, &s.levels)
		}
	}
	return &s
}

// readList reads a list, which may have levels and first numbers of its own.
func readList(e *node, s *scheme) *list {
	l := list{scheme: s, levels: s.levels}
	for _, k := range e.kids {
		i, ok := index(k)
		if k.name != "lvlOverride" || !ok {
			continue
		}
		if own := k.kid("lvl"); own != nil {
			readLevel(own, &l.levels)
		}
		if start, ok := k.number("startOverride"); ok {
			l.levels[i].start, l.anew[i] = start, true
		}
	}
	return &l
}

func readLevel(e *node, to *[levels]level) {
	i, ok := index(e)
	if !ok {
		return
	}
	l := level{
		start: 1, format: e.val("numFmt"), text: e.val("lvlText"), restart: i,
		font: e.kid("rPr").kid("rFonts").attr("ascii"), legal: e.toggle("isLgl") == on, style: e.val("pStyle"),
	}
	if start, ok := e.number("start"); ok {
		l.start = start
	}
	if restart, ok := e.number("lvlRestart"); ok && restart < i {
		l.restart = restart
	}
	to[i] = l
}

// index reads the attribute ilvl of an element.
func index(e *node) (int, bool) {
	v := e.attr("ilvl")
	if len(v) != 1 || v[0] < '0' || v[0] > '8' {
		return 0, false
	}
	return int(v[0] - '0'), true
}

// entry says to which list and level a paragraph belongs, if any. What lacks in
// its own properties is said by its style; a style may also be named by a level.
func (n numbering) entry(f format) (*list, int, bool) {
	var id string
	at := -1
	for _, p := range f.paragraphs() {
		num := p.kid("numPr")
		if id == "" {
			id = num.val("numId")
		}
		if i, ok := num.number("ilvl"); ok && at < 0 && i < levels {
			at = i
		}
	}
	l := n[id]
	if l == nil { // no list, or the list 0, which takes a paragraph out of its style's
		return nil, 0, false
	}
	if at < 0 {
		at = max(0, slices.IndexFunc(l.levels[:], func(v level) bool {
			return v.style != "" && slices.ContainsFunc(f.chain, func(st style) bool { return st.id == v.style })
		}))
	}
	return l, at, true
}

// next counts an entry and gives what is printed before it: "4.2.1", "b)", "•".
func (l *list) next(at int) string {
	s := l.scheme
	if l.anew[at] {
		l.anew[at], s.begun[at] = false, false
	}
	for i := range at { // entries of higher levels that were left out count as begun
		if !s.begun[i] {
			s.counts[i], s.begun[i] = l.levels[i].start, true
		}
	}
	if s.begun[at] {
		s.counts[at]++
	} else {
		s.counts[at], s.begun[at] = l.levels[at].start, true
	}
	for i := at + 1; i < levels; i++ {
		if at < l.levels[i].restart {
			s.begun[i] = false
		}
	}
	return l.printed(at)
}

// printed puts the numbers into the text of the level.
func (l *list) printed(at int) string {
	v := l.levels[at]
	if v.format == "bullet" {
		return strings.TrimSpace(strings.Map(func(r rune) rune {
			if r >= 0xF000 && r <= 0xF0FF || symbol.Is(v.font) {
				return symbol.Rune(orSymbol(v.font), r)
			}
			return r
		}, v.text))
	}
	var b strings.Builder
	for i := 0; i < len(v.text); i++ {
		if v.text[i] != '%' || i+1 == len(v.text) || v.text[i+1] < '1' || v.text[i+1] > '9' {
			b.WriteByte(v.text[i])
			continue
		}
		i++
		of := int(v.text[i] - '1')
		format := l.levels[of].format
		if v.legal && of != at {
			format = "decimal"
		}
		b.WriteString(figure(l.scheme.counts[of], format))
	}
	return strings.TrimSpace(b.String())
}

// orSymbol is the font to read a code of the private range in when the font does
// not say.
func orSymbol(font string) string {
	if symbol.Is(font) {
		return font
	}
	return "Symbol"
}
