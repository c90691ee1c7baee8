package shell

import (
	"context"
	"slices"
	"time"

	"vademecum/app"
	"vademecum/ui/keys"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
)

// mostOpened is how many opened items the list remembers.
const mostOpened = 100

// loaded is a page ready to be drawn.
type loaded struct {
	route  router.Route
	page   *app.Page // nil for pages that are not items
	blocks []page.Block
}

// load reads and composes a page. It runs off the window's thread. Another
// number of the same text leads to the page of its item; an edition to that page
// too, but under its own route, since the page then begins with that edition.
func (s *Shell) load(ctx context.Context, route router.Route) (loaded, error) {
	switch route {
	case router.Home:
		return loaded{route: route, blocks: s.config.Home}, nil
	case router.Keys:
		return loaded{route: route, blocks: keys.Compose()}, nil
	}
	p, err := s.config.Pages.Page(ctx, string(route))
	if err != nil {
		return loaded{}, err
	}
	at := router.To(p.Item.ID)
	if slices.ContainsFunc(p.Editions, func(e app.Edition) bool { return router.To(e.ID) == route }) {
		at = route
	}
	return loaded{route: at, page: p, blocks: page.Compose(p, string(route))}, nil
}

// Open goes to a page and adds it to the history.
func (s *Shell) Open(route router.Route) {
	if route == s.shown {
		s.loading.drop()
		s.enter(route)
		return
	}
	s.stance = opening
	s.loading.ask(func(ctx context.Context) (loaded, error) { return s.load(ctx, route) }, s.showLoading,
		func(l loaded, err error) {
			if err != nil {
				l = failed(route, err)
			}
			s.arrive(l)
		})
}

// arrive opens a page that was read.
func (s *Shell) arrive(l loaded) {
	if l.route != s.shown {
		s.leave()
		s.draw(l, reader.State{})
	}
	s.enter(l.route)
}

// enter makes the page that is shown the one the history stands on.
func (s *Shell) enter(route router.Route) {
	s.leave()
	s.stance = standing
	s.history.Open(route)
	if s.current != nil {
		item := s.current.Item
		s.opened = slices.DeleteFunc(s.opened, func(i app.Item) bool { return i.ID == item.ID })
		s.opened = slices.Insert(s.opened, 0, item)
		s.opened = s.opened[:min(len(s.opened), mostOpened)]
	}
	s.mark()
}

// leave keeps how the open page stands, before another takes its place.
func (s *Shell) leave() {
	if s.shown == s.history.Here().Route {
		s.history.Save(s.page.State())
	}
}

// preview shows a page without opening it, after a rest in which the person may
// type or move on.
func (s *Shell) preview(route router.Route, rest time.Duration) {
	if route == s.shown {
		s.loading.drop()
		return
	}
	s.stance = previewing
	s.loading.ask(func(ctx context.Context) (loaded, error) {
		select {
		case <-ctx.Done():
			return loaded{}, ctx.Err()
		case <-time.After(rest):
			return s.load(ctx, route)
		}
	}, nothing, func(l loaded, err error) {
		if err != nil {
			l = failed(route, err)
		}
		if l.route != s.shown {
			s.leave()
			s.draw(l, reader.State{})
		}
		s.mark()
	})
}

// back returns from a preview to the open page, and from the open page to the
// one before.
func (s *Shell) back() {
	s.leave()
	if s.stance == standing && !s.history.Back() {
		s.status.say("This is where you began.")
		return
	}
	s.restore()
}

func (s *Shell) forward() {
	s.leave()
	if !s.history.Forward() {
		s.status.say("There is no page to go forward to.")
		return
	}
	s.restore()
}

// restore shows the page on which the history stands, as it was left.
func (s *Shell) restore() {
	place := s.history.Here()
	s.stance = standing
	s.loading.ask(func(ctx context.Context) (loaded, error) { return s.load(ctx, place.Route) }, s.showLoading,
		func(l loaded, err error) {
			if err != nil {
				l = failed(place.Route, err)
			}
			s.draw(l, place.State)
			s.mark()
		})
}

// draw hands a page to the reader.
func (s *Shell) draw(l loaded, state reader.State) {
	s.shown, s.current, s.drawn = l.route, l.page, l.blocks
	var sources map[string]app.Source
	title := windowTitle
	if l.page != nil {
		sources = l.page.Sources
		title = l.page.Item.Code + " · " + windowTitle
	}
	s.window.SetTitle(title)
	s.page.SetPage(l.blocks, sources, state)
}

// mark brings list and buttons in line with what is shown.
func (s *Shell) mark() {
	s.results.mark(s.shown)
	s.bar.update(s.history.CanBack() || s.stance == previewing, s.history.CanForward())
	if s.query == "" {
		s.results.showOpened(s.opened, s.shown)
	}
}
