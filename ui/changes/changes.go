// Package changes composes the pages on what changed between the snapshot in use and
// the one that the person opened before it: new, revised, amended, superseded,
// withdrawn and retitled texts, of all study groups and series or of one. What it says
// of the items that the person has marked comes first.
package changes

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"vademecum/app"
	"vademecum/app/changes"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = "changes"

// A Catalogue tells what changed. The snapshot does.
type Catalogue interface {
	// Changes compares with the snapshot opened before. Its error is
	// [changes.ErrNoOlder] where there is none.
	Changes(ctx context.Context) (changes.Comparison, error)
	Sources(ctx context.Context, keys []string) (map[string]app.Source, error)
}

// Marks are what the person has marked: starred, or put into a collection.
type Marks interface {
	// Marked holds the ids of the items.
	Marked(ctx context.Context) (map[string]bool, error)
}

// A Screen composes the routes "changes", "changes/sg/itu-t/17" for a study group and
// "changes/series/itu-t/X" for a series. It may be used by many goroutines at once.
type Screen struct {
	catalogue Catalogue
	marks     Marks // nil when there are none

	mu       sync.Mutex
	compared *changes.Comparison // once it is; neither snapshot changes while the program runs
}

// New makes the screen. The marks may be nil.
func New(c Catalogue, m Marks) *Screen { return &Screen{catalogue: c, marks: m} }

// groupRoute is the route to what changed under a study group.
func groupRoute(id string) router.Route { return router.Route(Name + "/" + id) }

// seriesRoute is the route to what changed in a series.
func seriesRoute(series string) router.Route { return router.Route(Name + "/series/" + series) }

// Compose implements [screen.Screen].
func (s *Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	all, err := s.comparison(ctx)
	if errors.Is(err, changes.ErrNoOlder) {
		return screen.Shown{Title: s.Called(Name, ""), Blocks: nothingYet()}, nil
	}
	if err != nil {
		return screen.Shown{}, err
	}
	marked, err := s.marked(ctx)
	if err != nil {
		return screen.Shown{}, err
	}
	what, some, err := narrowed(all, route)
	if err != nil {
		return screen.Shown{}, err
	}
	sources, err := s.catalogue.Sources(ctx, cited(some.Changes))
	return screen.Shown{Title: called(what), Blocks: compose(what, some, marked), Sources: sources}, err
}

// News is a section for the home page: what to tell first, at most so many changes, and
// the way to all of them, with the sources it cites. There is none while there is no
// older snapshot, or when nothing changed.
func (s *Screen) News(ctx context.Context, most int) ([]page.Block, map[string]app.Source, error) {
	all, err := s.comparison(ctx)
	if errors.Is(err, changes.ErrNoOlder) || err == nil && len(all.Changes) == 0 {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	marked, err := s.marked(ctx)
	if err != nil {
		return nil, nil, err
	}
	first := all.Leading(marked, most)
	section := page.Section{Title: language.Say("New since the snapshot of %s", all.Old), Count: counts(all)}
	for _, x := range first {
		r := row(x)
		r.Note = strings.TrimSuffix(note(x, marked)+", "+r.Note, ", ")
		section.Body = append(section.Body, r)
	}
	section.Body = append(section.Body, page.Row{Title: language.Say("All that changed, by study group and series"), To: Name})
	sources, err := s.catalogue.Sources(ctx, cited(first))
	return []page.Block{section}, sources, err
}

func (s *Screen) comparison(ctx context.Context) (changes.Comparison, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.compared == nil {
		c, err := s.catalogue.Changes(ctx)
		if err != nil {
			return changes.Comparison{}, err
		}
		s.compared = &c
	}
	return *s.compared, nil
}

func (s *Screen) marked(ctx context.Context) (map[string]bool, error) {
	if s.marks == nil {
		return nil, nil
	}
	return s.marks.Marked(ctx)
}

// Called implements [screen.Namer].
func (s *Screen) Called(route router.Route, _ string) string {
	rest := strings.Trim(strings.TrimPrefix(string(route.Page()), Name), "/")
	if series, ok := strings.CutPrefix(rest, "series/"); ok {
		return called(seriesName(series))
	}
	if rest == "" {
		return called("")
	}
	return called(groupName(rest))
}

// called is what the page on some of the changes is called, or on all of them.
func called(some string) string {
	if some == "" {
		return language.Say("What changed")
	}
	return language.Say("What changed: %s", some)
}

// narrowed leaves what a route asks for, and names it.
func narrowed(all changes.Comparison, route router.Route) (what string, some changes.Comparison, err error) {
	rest := strings.Trim(strings.TrimPrefix(string(route.Page()), Name), "/")
	if rest == "" {
		return "", all, nil
	}
	if series, ok := strings.CutPrefix(rest, "series/"); ok {
		if found, ok := all.FindSeries(series); ok {
			return seriesName(found), all.Of("", found), nil
		}
	} else if found, ok := all.FindGroup(rest); ok {
		return groupName(found), all.Of(found, ""), nil
	}
	return "", all, fmt.Errorf("no text is of the study group or series %q: %w", rest, app.ErrNotFound)
}

// cited are the keys of the sources that changes name.
func cited(list []changes.Change) []string {
	var keys []string
	for _, x := range list {
		keys = append(keys, x.Cite().Sources...)
	}
	return keys
}

// row is the line on one change.
func row(x changes.Change) page.Row {
	r := page.Row{
		Code: strings.Join(x.Names(), "; "), Title: cmp.Or(x.Item.Title, language.TitleNote(x.Item.TitleNote)), Status: x.Status(),
		Meta: cmp.Or(groupName(x.Item.Group), language.Body(x.Item.Body)), To: x.Target(), Cite: x.Cite(),
	}
	if x.Before != "" {
		r.Note = language.Say("before: %s", before(x))
	}
	if x.Kind == changes.Removed {
		r.To = "" // the snapshot in use has no page of it
	}
	return r
}
