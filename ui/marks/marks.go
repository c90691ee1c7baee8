// Package marks composes the pages on what the person has marked: all of it, and each
// collection. What can be done with a mark stands beside it as a verb for the window.
package marks

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = string(router.Marks)

// Library has the marks. One that does not exist yet has none.
type Library interface {
	Marks(ctx context.Context) (mark.Marks, error)
	// Deletions lists what can be brought back, the one deleted last first.
	Deletions(ctx context.Context) ([]mark.Deletion, error)
}

// A Screen composes "marks" and, for a collection by its number, "marks/3".
type Screen struct {
	Library Library
	Item    func(id string) (app.Item, bool) // what the catalogue has under an id; may be nil

	// Out are the buttons that take a collection out of the program; nil for none.
	Out func(collection int64) []page.Action
}

// Compose implements [screen.Screen].
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	m, err := s.Library.Marks(ctx)
	if err != nil {
		return screen.Shown{}, err
	}
	rest := strings.Trim(strings.TrimPrefix(string(route.Page()), Name), "/")
	if rest == "" {
		gone, err := s.Library.Deletions(ctx)
		return screen.Shown{Title: s.Called(route, ""), Blocks: s.all(m, gone)}, err
	}
	n, _ := strconv.ParseInt(rest, 10, 64) // 0 is the number of none
	for at, c := range m.Collections {
		if c.N == n {
			return screen.Shown{Title: c.Name, Blocks: s.collection(c, at, len(m.Collections))}, nil
		}
	}
	return screen.Shown{}, fmt.Errorf("there is no collection %q: %w", rest, app.ErrNotFound)
}

// Called implements [screen.Namer]. A collection is called by its name.
func (s Screen) Called(route router.Route, _ string) string {
	if route.Page() == router.Marks {
		return language.Say("Your marks")
	}
	return ""
}

// How many rows of a section stand open.
const (
	mostStars   = 30
	mostRecents = 12
	mostDeleted = 5
)

// all composes the page of everything that is marked.
func (s Screen) all(m mark.Marks, gone []mark.Deletion) []page.Block {
	blocks := []page.Block{page.Head{
		Kind: app.Kind(language.Later("library")), Code: language.Say("Your marks"), Title: counted(m),
		Line: plain(language.Say("All of it can be taken to another computer as one file that any editor shows.")),
		Actions: []page.Action{
			{Label: language.Say("New collection …"), Do: "mark collection new"},
			{Label: language.Say("Export …"), Do: "mark export"},
			{Label: language.Say("Import …"), Do: "mark import"},
		},
	}}
	if len(m.Stars)+len(m.Notes)+len(m.Collections) == 0 {
		blocks = append(blocks, howTo())
	}
	add := func(title string, short int, body []page.Block) {
		if len(body) > 0 {
			blocks = append(blocks, page.Section{Title: title, Short: short, Body: body})
		}
	}
	add(language.Say("Collections"), 0, collections(m.Collections))
	add(language.Say("Starred"), mostStars, s.stars(m.Stars))
	add(language.Say("Notes"), 0, s.notes(m.Notes))
	add(language.Say("Opened lately"), mostRecents+1, s.recents(m.Recents))
	add(language.Say("Deleted, and still to be had"), mostDeleted, deleted(gone))
	return blocks
}

// counted says how much there is of what.
func counted(m mark.Marks) string {
	if len(m.Stars)+len(m.Notes)+len(m.Collections) == 0 {
		return language.Say("Nothing is marked yet")
	}
	return language.Facts(
		language.Count(len(m.Stars), "%s star", "%s stars"),
		language.Count(len(m.Notes), "%s note", "%s notes"),
		language.Count(len(m.Collections), "%s collection", "%s collections"),
	)
}

// howTo teaches how things are marked, until something is.
func howTo() page.Section {
	return page.Section{Title: language.Say("How to mark"), Body: []page.Block{
		page.Fact{Name: "Ctrl+S", Value: plain(language.Say("puts a star on the page that is shown, or on the passage in focus; again, and it is gone"))},
		page.Fact{Name: "Ctrl+E", Value: plain(language.Say("writes a note on it"))},
		page.Fact{Name: "Ctrl+B", Value: plain(language.Say("puts it into a collection, which has a name and an order of yours"))},
		page.Fact{Name: "Ctrl+Z", Value: plain(language.Say("brings back what was deleted last"))},
	}}
}

func collections(list []mark.Collection) []page.Block {
	var body []page.Block
	for _, c := range list {
		body = append(body, page.Row{
			Title: c.Name, Meta: language.Count(len(c.Entries), "%s item", "%s items"),
			Note: mark.Beginning(page.OwnLine(c.Note), 120), To: page.CollectionRoute(c.N),
		})
	}
	return body
}

// stars lists what is starred, what was starred last first.
func (s Screen) stars(list []mark.Star) []page.Block {
	var body []page.Block
	for i := len(list) - 1; i >= 0; i-- {
		body = append(body, s.row(list[i].Subject))
	}
	return body
}

// notes lists the notes, the one written last first, each below what it is on.
func (s Screen) notes(list []mark.Note) []page.Block {
	var body []page.Block
	for i := len(list) - 1; i >= 0; i-- {
		n := list[i]
		body = append(body, s.row(n.Subject))
		n.Locator = "" // the row has it
		body = append(body, page.Note(n)...)
	}
	return body
}

func (s Screen) recents(list []mark.Recent) []page.Block {
	var body []page.Block
	if len(list) > 0 {
		body = append(body, page.Paragraph{Spans: []page.Span{
			{Text: language.Say("The last %s that were opened, in every session", language.Number(mark.MostRecents)) + " · ", Muted: true},
			{Text: language.Say("clear the list"), Do: "mark recents clear"},
		}})
	}
	for _, r := range list {
		row := s.row(r.Subject)
		row.Meta = language.Date(r.Opened.Local().Format(time.DateOnly))
		body = append(body, row)
	}
	return body
}

// deleted lists what can be brought back.
func deleted(list []mark.Deletion) []page.Block {
	var body []page.Block
	for _, d := range list {
		body = append(body, page.Paragraph{Spans: []page.Span{
			{Text: language.Enumerate(language.Date(d.Made.Local().Format(time.DateOnly)), d.Made.Local().Format("15:04")) + " · ", Muted: true}, {Text: page.Deleted(d)}, {Text: " · ", Muted: true},
			{Text: language.Say("bring back"), Do: fmt.Sprint("mark undo ", d.N)},
		}})
	}
	return body
}

// row is the line on what is marked, as the catalogue has it today; what that has not,
// as it was called when it was marked.
func (s Screen) row(of mark.Subject) page.Row {
	r := page.Row{Code: language.Code(of.Code), Title: of.Title, To: of.Target.String()}
	if s.Item != nil {
		switch i, known := s.Item(of.Item); {
		case known && i.ID != of.Item: // of an edition: what the item is now is said of another
			r.Code, r.Title = cmp.Or(r.Code, of.Item), cmp.Or(of.Title, i.Title)
		case known:
			r.Title, r.Status = cmp.Or(i.Title, language.TitleNote(i.TitleNote), of.Title), i.Status
			if of.Code == "" {
				r.Code = language.Code(i.Code)
			}
		}
	}
	if of.Locator != "" {
		r.Code = strings.TrimSpace(r.Code + " " + of.Locator)
	}
	if r.Code == "" && r.Title == "" {
		r.Title = of.Item
	}
	return r
}

func plain(text string) []page.Span { return []page.Span{{Text: text}} }
