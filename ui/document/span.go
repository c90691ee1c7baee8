package document

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"vademecum/app/document"
	"vademecum/ui/page"
)

// cell stands between the cells of a row in its text.
const cell = " | "

// A cut is a place in a text at which something other than letters begins: a link
// that reaches to another byte, or a footnote mark that takes none.
type cut struct {
	from, to int
	span     page.Span // Text is set for what takes no bytes of the text
}

// spans is the text of a passage with its references as links, its footnote marks as
// links to their notes, and the lines between the cells of a table.
func (c *composer) spans(i int) []page.Span {
	p := &c.opened.Document.Passages[i]
	var list []page.Span
	done := 0
	plain := func(to int) {
		if to <= done {
			return
		}
		text := p.Text[done:to]
		done = to
		if p.Kind != document.TableRow {
			list = append(list, page.Span{Text: text})
			return
		}
		for n, part := range strings.Split(text, cell) {
			if n > 0 {
				list = append(list, page.Span{Text: "\u2002│\u2002", Muted: true})
			}
			if part != "" {
				list = append(list, page.Span{Text: part})
			}
		}
	}
	links, notes := append(c.links(i), addresses(p.Text)...), c.notes(i)
	slices.SortStableFunc(links, func(a, b cut) int { return cmp.Compare(a.from, b.from) })
	for len(links)+len(notes) > 0 {
		if len(notes) > 0 && (len(links) == 0 || notes[0].from <= links[0].from) {
			plain(notes[0].from)
			list = append(list, notes[0].span)
			notes = notes[1:]
			continue
		}
		l := links[0]
		links = links[1:]
		if l.from < done {
			continue
		}
		plain(l.from)
		l.span.Text = p.Text[l.from:l.to]
		list = append(list, l.span)
		done = l.to
	}
	plain(len(p.Text))
	return list
}

// links are the mentions of items that the catalogue has.
func (c *composer) links(i int) []cut {
	if i >= len(c.opened.Mentions) {
		return nil
	}
	text := c.opened.Document.Passages[i].Text
	var list []cut
	for _, m := range c.opened.Mentions[i] {
		if m.From < 0 || m.To <= m.From || m.To > len(text) {
			continue
		}
		if c.item != nil {
			if _, known := c.item(m.ID); !known {
				continue
			}
		}
		list = append(list, cut{m.From, m.To, page.Span{To: m.ID, Note: m.Detail}})
	}
	return list
}

// addresses are the addresses of pages that a text prints. They open in the person's
// browser. What ends a sentence or a bracket around one is not part of it.
func addresses(text string) []cut {
	var list []cut
	for at := 0; ; {
		i := strings.Index(text[at:], "http")
		if i < 0 {
			return list
		}
		at += i
		rest := text[at:]
		if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") {
			at += len("http")
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("<>\"“”|", r) })
		if end < 0 {
			end = len(rest)
		}
		address := strings.TrimRight(rest[:end], ".,;:!?’'")
		if !strings.Contains(address, "(") {
			address = strings.TrimRight(address, ").,;")
		}
		list = append(list, cut{at, at + len(address), page.Span{Address: address}})
		at += end
	}
}

// notes are the footnote marks of a passage. They lead to their notes where the
// document has them.
func (c *composer) notes(i int) []cut {
	var list []cut
	d := &c.opened.Document
	for _, m := range d.Passages[i].Marks {
		at := min(max(m.At, 0), len(d.Passages[i].Text))
		span := page.Span{Text: raised(m.Note), Muted: true}
		if n := note(d.Passages, i, m.Note); n >= 0 {
			span.To, span.Muted = c.opened.ID+"#"+c.anchors[n], false
		}
		list = append(list, cut{from: at, to: at, span: span})
	}
	return list
}

// note is the index of the footnote that a mark in a passage means: the first behind
// it that bears the mark and is part of the passage, or of none; or -1.
func note(passages []document.Passage, i int, mark string) int {
	for n := i + 1; n < len(passages); n++ {
		p := &passages[n]
		if p.Kind == document.Footnote && p.Marker == mark && (p.Within == i || p.Within < 0) {
			return n
		}
	}
	return -1
}

// raised is a footnote mark in raised figures, as far as it is figures.
func raised(mark string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '1':
			return '¹'
		case r == '2' || r == '3':
			return '²' + r - '2'
		case r == '0' || r >= '4' && r <= '9':
			return '⁰' + r - '0'
		}
		return r
	}, mark)
}
