// Package document composes the reading view: a document of the person's library as
// a page of passages, in which every reference to an item of the catalogue is a
// link, with the outline that stands beside it.
//
// What the document says is shown as it says it. Beside it stands only what was read
// off its pages: numbers in the margin, headings in their rank, footnote marks that
// lead to their notes.
package document

import (
	"context"
	"fmt"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/app/refs"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// An Opened is a document as the library keeps it.
type Opened struct {
	document.Stored
	Document document.Document
	Mentions [][]refs.Mention // by the index of the passage
}

// A Screen shows documents under the routes that are their ids.
type Screen struct {
	// Open reads a document. Its errors are sentences for the person.
	Open func(ctx context.Context, id string) (Opened, error)

	// Item says what the catalogue has under an id. What it does not have is no link.
	Item func(id string) (app.Item, bool)

	// Marks reads the person's marks on a document and its passages; nil for none.
	Marks func(ctx context.Context, id string) (mark.Marks, error)

	// Write writes the resolutions of a document into a folder, as Akoma Ntoso XML, and
	// gives back the path of what is there then. Its errors are sentences for the person.
	Write func(folder, title string, d *document.Document, now time.Time) (path string, err error)
}

// Compose implements [screen.Screen].
func (s *Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	o, err := s.Open(ctx, string(route.Page()))
	if err != nil {
		return screen.Shown{}, err
	}
	shown := Compose(&o, s.Item)
	if s.Marks != nil {
		m, err := s.Marks(ctx, o.ID)
		if err != nil {
			return screen.Shown{}, err
		}
		shown.Blocks = withMarks(shown.Blocks, o.Document.Passages, m)
	}
	return shown, nil
}

// Save implements [screen.Saver]: it writes the resolutions of a document.
func (s *Screen) Save(ctx context.Context, route router.Route, format, folder string) (path string, err error) {
	if format != aknFormat {
		return "", fmt.Errorf("there is no format %q", format)
	}
	o, err := s.Open(ctx, string(route.Page()))
	if err != nil {
		return "", err
	}
	return s.Write(folder, o.Title, &o.Document, time.Now())
}

// aknFormat names Akoma Ntoso in the verb of the page.
const aknFormat = "akn"

// Compose makes the page of a document. Item says what the catalogue has under an id;
// nil, and every mention is a link.
func Compose(o *Opened, item func(id string) (app.Item, bool)) screen.Shown {
	c := composer{opened: o, item: item, anchors: anchors(o.Document.Passages), groups: groups(o.Document), of: resolutions(o.Document)}
	shown := screen.Shown{Title: o.Title, Blocks: head(o), Outline: c.outline()}
	for i := range o.Document.Passages {
		shown.Blocks = append(shown.Blocks, c.passage(i))
	}
	return shown
}

// A composer makes passages of the page from those of the document.
type composer struct {
	opened  *Opened
	item    func(id string) (app.Item, bool)
	anchors []string               // of each passage
	groups  map[int]bool           // headings of groups of clauses
	of      []*document.Resolution // that each passage is part of; nil where it is part of none
}

// anchors gives every passage its name, and where several bear one, the name with
// their index.
func anchors(passages []document.Passage) []string {
	names := make([]string, len(passages))
	count := make(map[string]int, len(passages))
	for i, p := range passages {
		names[i] = page.AnchorName(p)
		count[names[i]]++
	}
	for i, p := range passages {
		if count[names[i]] > 1 {
			names[i] = page.Anchor(p, i)
		}
	}
	return names
}

// groups are the headings of the groups of clauses of all resolutions: what the first
// clause of each stands under.
func groups(d document.Document) map[int]bool {
	headings := map[int]bool{}
	for _, r := range d.Resolutions {
		for _, g := range r.Groups {
			if len(g.Clauses) == 0 || g.Clauses[0] < 0 || g.Clauses[0] >= len(d.Passages) {
				continue
			}
			h := d.Passages[g.Clauses[0]].Heading
			if h >= 0 && h < len(d.Passages) && d.Passages[h].Kind == document.Heading && h != r.First {
				headings[h] = true
			}
		}
	}
	return headings
}

// resolutions says of each passage which resolution it is part of.
func resolutions(d document.Document) []*document.Resolution {
	of := make([]*document.Resolution, len(d.Passages))
	for i := range d.Resolutions {
		r := &d.Resolutions[i]
		for n := max(r.First, 0); n <= r.Last && n < len(of); n++ {
			of[n] = r
		}
	}
	return of
}
