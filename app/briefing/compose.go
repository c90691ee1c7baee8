package briefing

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/mark"
)

// Documents are those in the person's library.
type Documents interface {
	// Text reads a document; an unknown id gives an error.
	Text(ctx context.Context, id string) (*document.Document, error)
}

// Input is what a briefing is composed from.
type Input struct {
	Collection mark.Collection
	Notes      []mark.Note // all notes of the person
	Pages      app.Pages
	Documents  Documents // nil where there is no library
	Date       string    // on which it is made: "2026-11-22"
	Snapshot   string    // date of the snapshot behind Pages
}

// Compose makes the briefing of a collection. An item that the snapshot lacks, or a
// document that is not in the library any more, is in it with a sentence that says so;
// the error is that of a snapshot that cannot be read.
func Compose(ctx context.Context, in Input) (*Briefing, error) {
	c := composer{Input: in, at: map[string]int{}, number: map[string]int{}, sources: map[string]app.Source{}}
	b := &Briefing{Title: in.Collection.Name, Date: in.Date, Snapshot: in.Snapshot, About: Own(in.Collection.Note, " ")}
	pages := make([]*app.Page, len(in.Collection.Entries))
	for n, e := range in.Collection.Entries {
		p, err := c.page(ctx, e.Item)
		if err != nil {
			return nil, err
		}
		if p != nil {
			pages[n] = p
			if _, seen := c.at[p.Item.ID]; !seen {
				c.at[p.Item.ID] = n
			}
		}
	}
	for n, e := range in.Collection.Entries {
		var i Item
		var err error
		switch {
		case pages[n] != nil:
			i = c.item(n, e, pages[n])
		case isDocument(e.Item):
			i, err = c.document(ctx, e)
		default:
			i = c.missing(e, "The snapshot that this briefing was made from does not have it.")
		}
		if err != nil {
			return nil, err
		}
		b.Items = append(b.Items, i)
	}
	b.Sources = c.cited
	return b, nil
}

// A composer remembers what the items of one briefing share.
type composer struct {
	Input
	at      map[string]int        // index of the item of an id
	number  map[string]int        // of a source, by key
	cited   []app.Source          // by number
	sources map[string]app.Source // of the page in hand
}

// page is the page of an entry, or nil where the snapshot has none.
func (c *composer) page(ctx context.Context, id string) (*app.Page, error) {
	if isDocument(id) {
		return nil, nil
	}
	p, err := c.Pages.Page(ctx, id)
	if errors.Is(err, app.ErrNotFound) {
		return nil, nil
	}
	return p, err
}

// item is the item of an entry of the catalogue. The entry may name one edition of it.
func (c *composer) item(n int, entry mark.Entry, p *app.Page) Item {
	c.sources = p.Sources
	asked := ""
	if entry.Item != p.Item.ID {
		asked = entry.Item
	}
	e := app.CitedEdition(p, asked)
	i := Item{
		ID: entry.Item, Kind: p.Item.Kind, Code: p.Item.Code, Title: p.Item.Title, TitleNote: p.Item.TitleNote,
		Status: p.Item.Status, StatusNote: statusNote(p), Line: line(p, e), Address: e.Address,
		Link: entry.Subject.Link(),
	}
	if asked != "" && e.ID == asked {
		i.Code = app.EditionCode(p.Item, e)
		if e.Title != "" {
			i.Title, i.TitleNote = e.Title, e.TitleNote
		}
		i.Status, i.StatusNote = e.Status, ""
	}
	if i.Title == "" && !p.Item.NamedByCode() {
		i.TitleNote = cmp.Or(i.TitleNote, "title not verified")
	}
	i.Body = slices.Concat(c.replaced(p, e, i.Status), c.about(p), c.links(n, p), c.notes(entry, p.Item.ID), c.read(p, e))
	return i
}

// missing is an entry that nothing more is known of than what it was called.
func (c *composer) missing(e mark.Entry, why string) Item {
	i := Item{ID: e.Item, Code: e.Code, Title: e.Title, Link: e.Subject.Link(), Body: []Block{{Spans: []Span{{Text: why, Muted: true}}}}}
	if i.Code == "" && i.Title == "" {
		i.Code = e.Item
	}
	i.Body = append(i.Body, c.notes(e, e.Item)...)
	return i
}

// isDocument reports whether an id is that of a document of the person's.
func isDocument(id string) bool { return strings.HasPrefix(id, "doc/") }

// ofDocuments is the kind of what is the person's own.
const ofDocuments = app.Kind("document")

// document is an entry that is a document of the person's, or a passage of one, which
// is quoted.
func (c *composer) document(ctx context.Context, e mark.Entry) (Item, error) {
	if c.Documents == nil {
		return c.missing(e, "There is no library with this document."), nil
	}
	d, err := c.Documents.Text(ctx, e.Item)
	if err != nil {
		if ctx.Err() != nil {
			return Item{}, ctx.Err()
		}
		i := c.missing(e, "This document is not in your library any more.")
		i.Kind = ofDocuments
		return i, nil
	}
	i := Item{ID: e.Item, Kind: ofDocuments, Code: e.Code, Title: e.Title, Link: e.Subject.Link()}
	if i.Code == "" && i.Title == "" {
		i.Title = e.Item
	}
	if e.IsPassage() {
		i.Line = []string{e.Locator}
		at := e.Find(d.Passages)
		if at < 0 {
			i.Body = []Block{{Spans: []Span{{Text: "The passage is not in the document as it is read now.", Muted: true}}}}
		} else {
			i.Line = []string{d.Passages[at].Place()}
			i.Body = []Block{{Kind: Quote, Spans: []Span{{Text: d.Passages[at].Text}}}}
		}
	} else {
		i.Line = []string{app.Count(len(d.Passages), "%s passage", "%s passages").String()}
	}
	i.Body = append(i.Body, c.notes(e, e.Item)...)
	return i, nil
}
