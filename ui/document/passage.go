package document

import (
	"strconv"
	"strings"
	"unicode"

	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/ui/page"
)

// passage makes the block of one passage.
func (c *composer) passage(i int) page.Passage {
	p := &c.opened.Document.Passages[i]
	b := page.Passage{
		Anchor: c.anchors[i],
		Margin: margin(p),
		Spans:  c.spans(i),
		Copy:   p.Text + "\n\n" + c.citation(i),
		On:     mark.On(c.opened.ID, *p),
	}
	if p.Marker != "" && !sign(p.Marker) {
		b.Copy = p.Marker + " " + b.Copy
	}
	switch p.Kind {
	case document.Heading:
		b.Heading = max(p.Level, 1)
		if c.groups[i] { // the words that open a group of clauses are no chapter
			b.Heading = 3
		}
	case document.Formula:
		if r := c.of[i]; r != nil && r.Title != "" && p.Text == r.Title {
			b.Heading = 2
		}
	case document.Bullet:
		b.Level = max(p.Level, 1)
	case document.Clause:
		b.Level = max(p.Level-1, 0)
	case document.Footnote, document.Box:
		b.Quiet = true
	}
	return b
}

// margin is what stands in the margin: numbers and letters without the dot that ends
// them, and one bullet for all the signs that files have for it.
func margin(p *document.Passage) string {
	if sign(p.Marker) {
		return "•"
	}
	if p.Kind == document.Heading {
		return p.Marker
	}
	return strings.TrimSuffix(p.Marker, ".")
}

// sign reports whether a marker is a sign rather than a number or a letter.
func sign(marker string) bool {
	return marker != "" && !strings.ContainsFunc(marker, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}) && marker != "*"
}

// citation says where a passage stands: "Resolution 140 (Rev. Dubai, 2018), resolves
// 2", "Report on the implementation, §41", "Report, page 12". It goes into papers, and is in
// English like all citations.
func (c *composer) citation(i int) string {
	p := &c.opened.Document.Passages[i]
	parts := []string{c.opened.Title}
	if r := c.of[i]; r != nil && r.Number != "" {
		parts[0] = name(r)
	}
	switch {
	case p.Locator != "":
		parts = append(parts, p.Locator)
	case p.Page > 0:
		parts = append(parts, "page "+strconv.Itoa(p.Page))
	}
	return strings.Join(parts, ", ")
}
