// Package compare composes the pages that set two documents beside each other: the
// choice of the two, of a resolution where both hold several, and the comparison
// itself, clause by clause, with the words marked that were put in and taken out.
package compare

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/compare"
	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// A Library is where the person's documents lie.
type Library interface {
	Documents(ctx context.Context) ([]document.Stored, error)
	Text(ctx context.Context, id string) (*document.Document, error)
}

// Screen composes the routes that begin with [Name].
type Screen struct {
	Library Library // nil when there is none

	// Read reads a file that is not imported. The errors are sentences for the person.
	Read func(ctx context.Context, path string) (*document.Document, error)

	taken taken
}

// kind is what the heads of these pages say they are.
var kind = app.Kind(language.Later("comparison"))

// Compose implements [screen.Screen].
func (s *Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	var stored []document.Stored
	if s.Library != nil {
		var err error
		if stored, err = s.Library.Documents(ctx); err != nil {
			return screen.Shown{}, err
		}
	}
	q := read(route)
	if q.old == "" || q.fresh == "" {
		s.taken.ask(q.old)
		return s.choose(q, stored)
	}
	old, err := s.side(ctx, stored, q.old)
	if err != nil {
		return screen.Shown{}, err
	}
	fresh, err := s.side(ctx, stored, q.fresh)
	if err != nil {
		return screen.Shown{}, err
	}
	return pair{old, fresh}.compose(q)
}

// Called implements [screen.Namer].
func (s *Screen) Called(route router.Route, of string) string {
	if q := read(route); of == "" && q.old != "" && q.fresh != "" {
		return "" // what is compared is not known
	}
	return called(of)
}

// called is what the page of a comparison is called, by what is compared; one on which
// that is chosen has nothing to name.
func called(of string) string {
	if of == "" {
		return language.Say("Compare")
	}
	return language.Say("Compare %s", of)
}

// side opens one of two documents.
func (s *Screen) side(ctx context.Context, stored []document.Stored, id string) (side, error) {
	if strings.HasPrefix(id, filePrefix) {
		return s.file(ctx, id)
	}
	d, err := find(stored, id)
	if err != nil {
		return side{}, err
	}
	text, err := s.Library.Text(ctx, id)
	return side{d, text}, err
}

// find gives the document of an id.
func find(stored []document.Stored, id string) (document.Stored, error) {
	for _, d := range stored {
		if d.ID == id {
			return d, nil
		}
	}
	return document.Stored{}, fmt.Errorf("there is no document %s in your library: %w", id, app.ErrNotFound)
}

// choose is the page to pick documents on: the old one, then the new one.
func (s *Screen) choose(q question, stored []document.Stored) (screen.Shown, error) {
	head := page.Head{
		Kind: kind, Code: language.Say("Compare"), Title: language.Say("Two editions of a resolution, or any two documents"),
		Actions: []page.Action{{Label: language.Say("Choose a file …"), Do: "compare file"}},
	}
	section := page.Section{Title: language.Say("Which is the older text?")}
	if q.old != "" {
		title, err := s.title(q.old, stored)
		if err != nil {
			return screen.Shown{}, err
		}
		head.Title = language.Say("What has changed since %s", title)
		section.Title = language.Say("Compare it with")
	}
	for _, d := range stored {
		if d.ID == q.old {
			continue
		}
		next := question{old: d.ID}
		if q.old != "" {
			next = question{old: q.old, fresh: d.ID}
		}
		// A bare date beside a title would be taken for that of the text.
		row := page.Row{Title: d.Title, Note: language.Say("imported %s", language.Date(d.Imported.Local().Format(time.DateOnly))), To: next.route()}
		if d.Name != d.Title {
			row.Note = d.Name + " · " + row.Note
		}
		section.Body = append(section.Body, row)
	}
	if len(section.Body) == 0 {
		section.Body = append(section.Body, page.Row{Title: language.Say("Your documents"), To: string(router.Documents), Note: language.Say("none to choose from yet")})
	}
	section.Body = append(section.Body, page.Paragraph{Spans: []page.Span{{
		Text: language.Say("Or drop a file on this page. It is compared without being imported."), Muted: true,
	}}})
	return screen.Shown{Title: called(""), Blocks: []page.Block{head, section}}, nil
}

// title is that of a document, or the name of a file.
func (s *Screen) title(id string, stored []document.Stored) (string, error) {
	if strings.HasPrefix(id, filePrefix) {
		path, err := s.taken.path(id)
		return filepath.Base(path), err
	}
	d, err := find(stored, id)
	return d.Title, err
}

// A side is one of two documents.
type side struct {
	stored document.Stored
	text   *document.Document
}

// link names a document, and leads to it if it is in the library.
func (s side) link() page.Span {
	span := page.Span{Text: s.stored.Title}
	if strings.HasPrefix(s.stored.ID, prefix) {
		span.To = s.stored.ID
	}
	return span
}

// A pair is the two documents that are compared.
type pair struct{ old, fresh side }

func (p pair) compose(q question) (screen.Shown, error) {
	choice, whole := compare.Choose(p.old.text, p.fresh.text, q.resolution)
	switch {
	case whole:
		return p.changes(q, compare.Documents(p.old.text, p.fresh.text), p.fresh.stored.Title), nil
	case choice.Old >= 0:
		c := compare.Resolutions(p.old.text, choice.Old, p.fresh.text, choice.New)
		return p.changes(q, c, p.fresh.text.Resolutions[choice.New].Title), nil
	case q.resolution != "":
		return screen.Shown{}, fmt.Errorf("%s is not in both documents: %w", q.resolution, app.ErrNotFound)
	}
	return p.resolutions(q), nil
}

// head is the head of a page on both documents.
func (p pair) head(q question, code, title string) page.Head {
	return page.Head{Kind: kind, Code: code, Title: title, Line: []page.Span{
		p.old.link(), {Text: " → ", Muted: true}, p.fresh.link(), {Text: " · ", Muted: true},
		{Text: language.Say("the other way round"), To: q.swapped().route()},
	}}
}

// resolutions is the page to pick one of several resolutions on, with what became
// of each.
func (p pair) resolutions(q question) screen.Shown {
	both := page.Section{Title: language.Say("In both")}
	gone, come := page.Section{Title: language.Say("Only in the older one")}, page.Section{Title: language.Say("Only in the newer one")}
	for _, r := range compare.Pairs(p.old.text, p.fresh.text) {
		switch {
		case r.New < 0:
			gone.Body = append(gone.Body, row(p.old, r.Old))
		case r.Old < 0:
			come.Body = append(come.Body, row(p.fresh, r.New))
		default:
			in := row(p.fresh, r.New)
			in.Code, _, _ = strings.Cut(in.Code, " (") // the two are different editions
			in.Note = summary(compare.Resolutions(p.old.text, r.Old, p.fresh.text, r.New))
			if id := p.fresh.text.Resolutions[r.New].ID; id != "" {
				in.To = question{old: q.old, fresh: q.fresh, resolution: compare.Family(id)}.route()
			}
			both.Body = append(both.Body, in)
		}
	}
	blocks := []page.Block{p.head(q, language.Say("Compare"), language.Say("Resolutions of two documents"))}
	for _, s := range []page.Section{both, come, gone} {
		if len(s.Body) > 0 {
			s.Count = language.Number(len(s.Body))
			blocks = append(blocks, s)
		}
	}
	return screen.Shown{Title: called(""), Blocks: blocks}
}

// row is the line on one resolution of a document, which leads to it there.
func row(s side, index int) page.Row {
	r := s.text.Resolutions[index]
	row := page.Row{Code: document.Name(r), Title: r.Title}
	if strings.HasPrefix(s.stored.ID, prefix) {
		row.To = string(router.Passage(s.stored.ID, page.Anchor(s.text.Passages[r.First], r.First)))
	}
	return row
}
