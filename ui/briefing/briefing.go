// Package briefing composes the page on the briefing of a collection: what it will hold,
// and the buttons that write it to a file.
package briefing

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/file"
	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/app/saved"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = "briefing"

// Library has the marks of the person, and the documents.
type Library interface {
	Marks(ctx context.Context) (mark.Marks, error)
	Text(ctx context.Context, id string) (*document.Document, error)
}

// Screen composes "briefing/3", the briefing of a collection by its number.
type Screen struct {
	Pages    app.Pages
	Library  Library
	Snapshot string        // date of the snapshot behind Pages
	Today    func() string // "2026-11-22"
}

// Of is the route to the briefing of a collection.
func Of(n int64) router.Route { return router.Route(fmt.Sprintf("%s/%d", Name, n)) }

// Compose implements [screen.Screen].
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	b, n, err := s.read(ctx, route)
	if err != nil {
		return screen.Shown{}, err
	}
	head := page.Head{
		Kind: app.Kind(language.Later("briefing")), Code: b.Title, Title: language.Count(len(b.Items), "A paper on %s item", "A paper on %s items"),
		Line: []page.Span{
			{Text: language.Say("made on %s from the snapshot of %s", language.Date(b.Date), language.Date(b.Snapshot))}, dot,
			{Text: language.Say("the collection"), To: fmt.Sprintf("%s/%d", router.Marks, n)},
		},
	}
	for _, f := range file.Formats {
		head.Actions = append(head.Actions, page.Action{Label: language.Say("Save as %s …", f.Title), Do: fmt.Sprintf("save %s %s", f.Name, Of(n))})
	}
	return screen.Shown{Title: s.Called(route, b.Title), Of: b.Title, Blocks: append([]page.Block{head}, outline(b)...)}, nil
}

// Called implements [screen.Namer], given the title of the briefing.
func (s Screen) Called(_ router.Route, of string) string {
	if of == "" {
		return ""
	}
	return language.Say("Briefing: %s", of)
}

// Save implements [screen.Saver]: it writes a briefing to a new file in a folder, under
// the name of the collection and, where that is taken, a number.
func (s Screen) Save(ctx context.Context, route router.Route, format, folder string) (path string, err error) {
	b, _, err := s.read(ctx, route)
	if err != nil {
		return "", err
	}
	for _, f := range file.Formats {
		if f.Name == format {
			path = saved.Path(folder, b.Title, f.Ending)
			return path, file.Save(path, f, b)
		}
	}
	return "", fmt.Errorf("there is no format %q", format)
}

// read composes the briefing of a route.
func (s Screen) read(ctx context.Context, route router.Route) (*briefing.Briefing, int64, error) {
	m, err := s.Library.Marks(ctx)
	if err != nil {
		return nil, 0, err
	}
	number := strings.TrimPrefix(string(route.Page()), Name+"/")
	n, _ := strconv.ParseInt(number, 10, 64) // 0 is the number of none
	for _, c := range m.Collections {
		if c.N == n {
			b, err := briefing.Compose(ctx, briefing.Input{
				Collection: c, Notes: m.Notes, Pages: s.Pages, Documents: s.Library, Date: s.Today(), Snapshot: s.Snapshot,
			})
			return b, n, err
		}
	}
	return nil, 0, fmt.Errorf("there is no collection %q: %w", number, app.ErrNotFound)
}

var dot = page.Span{Text: " · ", Muted: true}

// parts are the headings in a briefing that are the program's own, and not those of a
// digest or of a person. The file has them in English, the language of most of what
// stands below them.
var parts = []string{language.Later("About"), language.Later("Links"), language.Later("Own notes")}

// part is such a heading in the language of the window.
func part(heading string) string {
	if slices.Contains(parts, heading) {
		return language.Say(heading)
	}
	return heading
}

// outline is what the briefing will hold, item by item.
func outline(b *briefing.Briefing) []page.Block {
	if len(b.Items) == 0 {
		return []page.Block{page.Section{Title: language.Say("Nothing in it yet"), Body: []page.Block{page.Paragraph{Spans: []page.Span{{
			Text: language.Say("Open what belongs here and press Ctrl+B. It takes items of the catalogue, your documents, and passages of them."),
		}}}}}}
	}
	section := page.Section{Title: language.Say("What it holds"), Count: language.Number(len(b.Items))}
	for _, i := range b.Items {
		row := page.Row{Code: language.Code(i.Code), Title: i.Title, Status: i.Status, To: i.ID}
		var holds []string
		for _, x := range i.Body {
			if x.Kind == briefing.Heading && x.Level == 1 {
				holds = append(holds, part(briefing.Plain(x.Spans)))
			}
		}
		row.Note = strings.Join(holds, " · ")
		section.Body = append(section.Body, row)
	}
	last := page.Section{Title: language.Say("Before and after"), Body: []page.Block{
		page.Fact{Name: language.Say("First"), Value: []page.Span{{Text: language.Say("a title page with your description of the collection, and a list of contents")}}},
		page.Fact{Name: language.Say("Last"), Value: []page.Span{{Text: language.Count(len(b.Sources), "the source it cites: %s", "the sources it cites: %s")}}},
	}}
	return []page.Block{section, last}
}
