// Package tour composes the learning paths: tours through pages of the catalogue
// for somebody who starts to read about a subject. It knows nothing of Fyne.
package tour

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of tours: "tour/first-meeting".
const Name = "tour"

// A Catalogue has tours. The snapshot does.
type Catalogue interface {
	Tours(ctx context.Context) ([]app.Tour, error)
	Sources(ctx context.Context, keys []string) (map[string]app.Source, error)
}

// A Screen shows tours.
type Screen struct{ Catalogue Catalogue }

// route leads to a tour.
func route(id string) router.Route { return router.Route(Name + "/" + id) }

// Compose makes the page of a tour, or the list of all for "tour" alone.
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	tours, err := s.Catalogue.Tours(ctx)
	if err != nil {
		return screen.Shown{}, err
	}
	id := strings.TrimPrefix(string(route.Page()), Name)
	if id == "" {
		return screen.Shown{Title: s.Called(route, ""), Blocks: list(tours)}, nil
	}
	for _, t := range tours {
		if "/"+t.ID != id {
			continue
		}
		sources, err := s.Catalogue.Sources(ctx, cited(t))
		return screen.Shown{Title: t.Title, Blocks: stops(t), Sources: sources}, err
	}
	return screen.Shown{}, fmt.Errorf("there is no learning path %q: %w", strings.TrimPrefix(id, "/"), app.ErrNotFound)
}

// Called implements [screen.Namer]. A path is called by its title.
func (s Screen) Called(route router.Route, _ string) string {
	if route.Page() == Name {
		return language.Say("Learning paths")
	}
	return ""
}

// list is the page of all tours.
func list(tours []app.Tour) []page.Block {
	return []page.Block{
		page.Head{Kind: app.Kind(language.Later("learning paths")), Title: language.Say("Tours through the pages, for a start")},
		page.Section{Title: language.Say("Learning paths"), Body: Rows(tours)},
	}
}

// first is the tour for whoever is new, which stands before the others.
const first = "first-meeting"

// Rows are the tours as lines of a page, each with how many stops it has.
func Rows(tours []app.Tour) []page.Block {
	if at := slices.IndexFunc(tours, func(t app.Tour) bool { return t.ID == first }); at > 0 {
		tours = slices.Concat(tours[at:at+1], tours[:at], tours[at+1:])
	}
	var rows []page.Block
	for _, t := range tours {
		rows = append(rows, page.Row{Title: t.Title, Meta: extent(t), To: string(route(t.ID))})
	}
	return rows
}

// stops is the page of one tour: each stop a page to open, and above it what to see
// there.
func stops(t app.Tour) []page.Block {
	body := []page.Block{page.Paragraph{Spans: []page.Span{{Text: language.Say("Open a stop, look around, and come back with Alt+Left."), Muted: true}}}}
	for i, s := range t.Stops {
		s.Item = language.Item(s.Item)
		body = append(body,
			page.Subheading{Text: language.Say("Stop %s", language.Number(i+1))},
			page.Paragraph{Spans: []page.Span{{Text: s.Text}}, Cite: s.Cite},
			page.Row{Code: s.Item.Code, Title: cmp.Or(s.Item.Title, s.Item.TitleNote), Status: s.Item.Status, To: s.Item.ID, Cite: s.Item.Cite},
		)
	}
	return []page.Block{
		page.Head{Kind: app.Kind(language.Later("learning path")), Title: t.Title, Line: []page.Span{{Text: extent(t)}}},
		page.Section{Title: language.Say("The way"), Body: body},
	}
}

// extent says how long a tour is.
func extent(t app.Tour) string { return language.Count(len(t.Stops), "%s stop", "%s stops") }

// cited are the keys of the sources that a tour names.
func cited(t app.Tour) []string {
	var keys []string
	for _, s := range t.Stops {
		keys = append(append(keys, s.Cite.Sources...), s.Item.Cite.Sources...)
	}
	return keys
}
