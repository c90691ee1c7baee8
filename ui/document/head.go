package document

import (
	"strconv"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/screen"
)

// kind is what stands above the title of a document.
var kind = app.Kind(language.Later("document"))

// head is the top of the page: what the document is, where it came from, and what
// the program had to leave out or put right.
func head(o *Opened) []page.Block {
	line := []string{language.Format(o.Format)}
	if o.Pages > 0 {
		line = append(line, language.Count(o.Pages, "%s page", "%s pages"))
	}
	if n := len(o.Document.Resolutions); n > 1 {
		line = append(line, language.Count(n, "%s resolution", "%s resolutions"))
	}
	line = append(line, language.Count(o.Stored.Mentions, "%s reference", "%s references"))
	if !o.Imported.IsZero() {
		line = append(line, language.Say("imported %s", language.Date(o.Imported.Local().Format(time.DateOnly))))
	}
	if o.Name != "" && o.Name != o.Title {
		line = append(line, o.Name)
	}
	h := page.Head{
		Kind: kind, Title: o.Title, Line: []page.Span{{Text: language.Facts(line...)}},
		Actions: []page.Action{
			{Label: language.Say("Check its references"), Do: "open check/" + o.ID},
			{Label: language.Say("Compare"), Do: "open compare/" + strings.TrimPrefix(o.ID, "doc/")},
			{Label: language.Say("Details"), Do: "open documents/" + o.ID},
		},
	}
	if len(o.Document.Resolutions) > 0 {
		h.Actions = append(h.Actions, page.Action{Label: language.Say("Save as %s …", "Akoma Ntoso"), Do: "save " + aknFormat + " " + o.ID})
	}
	blocks := []page.Block{h}
	if len(o.Remarks) > 0 {
		blocks = append(blocks, page.Paragraph{Spans: []page.Span{{Text: language.Sentences(o.Remarks), Muted: true}}})
	}
	return blocks
}

// outline lists the headings. A collection lists the resolutions it holds, each with
// its title; a single resolution lists its groups of clauses, too.
func (c *composer) outline() []screen.Heading {
	var list []screen.Heading
	collection := len(c.opened.Document.Resolutions) > 1
	for i := range c.opened.Document.Passages {
		p := &c.opened.Document.Passages[i]
		if p.Kind != document.Heading || collection && c.groups[i] {
			continue
		}
		h := screen.Heading{Text: p.Text, Anchor: c.anchors[i], Level: max(p.Level, 1)}
		if r := c.of[i]; r != nil && i == r.First && r.Number != "" {
			h.Text = r.Type + " " + r.Number
			if r.Title != "" {
				h.Text += " – " + r.Title
			}
		} else if p.Marker != "" {
			h.Text = p.Marker + " " + p.Text
		}
		list = append(list, h)
	}
	return list
}

// name is what a resolution and its edition are called: "Resolution 140 (Rev. Dubai,
// 2018)".
func name(r *document.Resolution) string {
	n := r.Type + " " + r.Number
	if r.Place == "" || r.Year == 0 {
		return n
	}
	rev := ""
	if r.Revised {
		rev = "Rev. "
	}
	return n + " (" + rev + r.Place + ", " + strconv.Itoa(r.Year) + ")"
}
