package reader

import (
	"strings"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/glyph"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// columns is how wide the columns are that rows and facts of one section share.
type columns struct {
	code, meta, status float32
	name               float32 // of facts
	common             float32 // what words have in common
	titles             bool    // some row has a title
}

const (
	indent     float32 = 20
	rowPad     float32 = 6
	codeLeast  float32 = 64
	codeMost   float32 = 0.36 // of the text column
	codeShared float32 = 0.26 // of the text column, where sections share theirs: a few long codes wrap, and all titles have room
	metaMost   float32 = 0.28 // of the text column
	nameMost   float32 = 170
	titleLeast float32 = 160 // beside a code; a longer title that would have less stands below it
	commonMost float32 = 0.3 // of the text column
	noteRise   float32 = 1   // a note is smaller than a title: its baseline lies higher in its line
)

// columns measures what the columns of some blocks hold. Where codes are longer
// than their share they wrap.
func (s *setter) columns(blocks []page.Block) columns {
	c := columns{code: s.scaled(codeLeast)}
	for _, b := range blocks {
		switch b := b.(type) {
		case page.Row:
			c.code = max(c.code, float32(b.Indent)*s.scaled(indent)+s.faces.Strong.Width(b.Code))
			c.meta = max(c.meta, s.faces.Small.Width(b.Meta))
			if b.Status != "" {
				c.status = max(c.status, s.statusWidth(b.Status))
			}
			c.titles = c.titles || b.Title != ""
		case page.Fact:
			c.name = max(c.name, s.faces.Small.Width(b.Name))
		case page.Words:
			c.common = max(c.common, s.faces.Small.Width(b.Name))
		}
	}
	c.code = min(c.code, codeMost*s.column)
	c.meta = min(c.meta, metaMost*s.column)
	c.name = min(c.name, s.scaled(nameMost))
	c.common = min(c.common, commonMost*s.column)
	return c
}

// A grid is where the parts of one row stand.
type grid struct {
	left, codeRight   float32
	title, titleRight float32
	metaRight, meta   float32 // where the date ends, and the most it may take
	status            float32
	stacked           bool // the title stands below the code, not beside it
}

// grid places the parts of a row. From the right come the sign of its source, its
// status and its date; code and title share what remains. Where the page is narrow
// only the code shares its line with them, and no columns are kept.
func (s *setter) grid(r page.Row, c columns) grid {
	g := grid{left: s.left + float32(r.Indent)*s.scaled(indent), stacked: s.narrow()}
	right := s.right() - gutter
	if g.stacked {
		c.status = 0
		if r.Status != "" {
			c.status = s.statusWidth(r.Status)
		}
	}
	g.status = right - c.status
	g.metaRight = g.status
	if c.status > 0 && c.meta > 0 {
		g.metaRight -= theme.Gap
	}
	g.meta = c.meta
	if r.Note == "" && (r.Title == "" || r.Code == "") { // a date has all that the one word of its row leaves it
		g.meta = max(g.meta, g.metaRight-theme.Gap-g.left-s.faces.Strong.Width(r.Code)-s.faces.Body.Width(r.Title))
	}
	words := g.status // where code and title must end: short of what this row has there
	if r.Meta != "" {
		words = g.metaRight - min(s.faces.Small.Width(r.Meta), g.meta)
	}
	if words < right {
		words -= theme.Gap
	}
	g.codeRight, g.title, g.titleRight = s.left+c.code, s.left+c.code+theme.Gap, words
	room := g.titleRight - g.title
	if r.Code != "" && room < s.scaled(titleLeast) && room < s.faces.Body.Width(r.Title) {
		g.stacked = true
	}
	if g.stacked {
		g.title, g.titleRight = g.left, right
	}
	if g.stacked || r.Title == "" && (r.Note == "" || !c.titles) {
		g.codeRight = words
	}
	if r.Code == "" { // the title takes its place
		g.title, g.titleRight = g.left, words
	}
	return g
}

// row sets one linked line, and its source line when that is open.
func (s *setter) row(r page.Row, c columns) {
	if s.narrow() && r.Meta != "" { // there is no room for it beside the code
		r.Note = strings.Join(nonEmpty(r.Meta, r.Note), " · ")
		r.Meta = ""
	}
	g := s.grid(r, c)
	leading, small := theme.Leading(s.faces.Body), theme.Leading(s.faces.Small)
	codes := s.faces.Strong.Wrap(r.Code, g.codeRight-g.left)
	titles := s.faces.Body.Wrap(r.Title, g.titleRight-g.title)
	notes := s.faces.Small.Wrap(r.Note, g.titleRight-g.title)

	var titleDown float32 // of the title below the code
	if g.stacked {
		titleDown = float32(len(codes)) * leading
	}
	notesDown := titleDown + float32(len(titles))*leading
	tall := max(float32(len(codes))*leading, notesDown+float32(len(notes))*small)
	top, strip := s.y, len(s.strips)
	if len(r.Below) == 0 {
		s.strip(max(tall+2*rowPad, theme.Target+theme.Tight))
	} else {
		s.strip(tall + rowPad) // the padding follows what stands below
	}

	if r.Indent > 0 {
		s.part(part{form: bar, color: theme.Rule, area: area{g.left - s.scaled(indent)/2, top, 1, s.y - top}})
	}
	first := theme.Centred(s.faces.Body, top+rowPad+leading/2) // baseline
	color := theme.Ink
	if r.To != "" {
		color = theme.Link
	}
	s.stack(r.Code, codes, s.faces.Strong, color, g.left, first, leading)
	if r.Code != "" {
		color = theme.Ink
	}
	s.stack(r.Title, titles, s.faces.Body, color, g.title, first+titleDown, leading)
	s.stack(r.Note, notes, s.faces.Small, theme.Quiet, g.title, first+notesDown-noteRise, small)
	meta := s.faces.Small.Truncate(r.Meta, g.meta)
	s.text(meta, s.faces.Small, theme.Quiet, g.metaRight-s.faces.Small.Width(meta), first)
	if r.Status != "" {
		s.status(r.Status, s.faces.Small, g.status, first)
	}
	if r.To != "" {
		wide := s.right() - gutter - g.left + 2*theme.Tight
		s.target(target{
			name: name{verb: open, value: r.To}, stop: true, cited: cites(r.Cite),
			areas: []area{{g.left - theme.Tight, top, wide, s.y - top}},
		})
	}
	if len(r.Below) > 0 {
		s.spans(r.Below, s.faces.Small, g.title, g.titleRight, false, cites(r.Cite))
		s.y += rowPad
	}
	s.sign(r.Cite, strip, 2*rowPad+leading, r.To == "")
	s.source(r.Cite, r.Relation, "", g.title)
}

// stack sets the lines of a text below each other within the current strip.
func (s *setter) stack(text string, lines []string, face glyph.Face, color fyne.ThemeColorName, x, baseline, leading float32) {
	if len(lines) == 0 {
		return
	}
	flow, from := s.flow(text), starts(text, lines)
	for i, line := range lines {
		s.piece(flow, from[i], line, face, color, x, baseline+float32(i)*leading)
	}
}

func (s *setter) statusWidth(status app.Status) float32 {
	return s.scaled(markSize) + markApart + s.faces.Small.Width(theme.StatusWord(status))
}
