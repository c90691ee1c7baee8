package shell

import (
	"context"
	"time"

	"vademecum/app"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

const (
	mentionsOnPage = 20  // passages that are asked for with the page of an item
	mentionsInAll  = 500 // and with the page that lists them
)

// fetch gets a page, and gives it to done on the window's thread: at once where it is
// at hand, else after a rest and the time it takes to read.
func (s *Shell) fetch(route router.Route, rest time.Duration, slow func(), done func(loaded)) {
	if l, ok := s.atHand(route); ok {
		s.loading.drop()
		done(l)
		return
	}
	ask := s.loading.ask
	if rest == 0 {
		ask = s.loading.askBriefly
	}
	ask(func(ctx context.Context) (loaded, error) {
		select {
		case <-ctx.Done():
			return loaded{}, ctx.Err()
		case <-time.After(rest):
			return s.load(ctx, route)
		}
	}, slow, func(l loaded, err error) {
		if err != nil {
			l = failed(route, err)
		}
		done(l)
	})
}

// atHand is a page that needs no reading.
func (s *Shell) atHand(route router.Route) (loaded, bool) {
	switch {
	case s.config.Screens[route.Screen()] != nil:
		return loaded{}, false
	case route == router.Home:
		return plain(route, s.config.Home()), true
	case route == router.Keys:
		return plain(route, keys.Compose()), true
	case route == router.Import:
		return plain(route, importedPage(s.imported)), true
	}
	return loaded{}, false
}

// load reads and composes a page. It runs off the window's thread.
func (s *Shell) load(ctx context.Context, route router.Route) (loaded, error) {
	if composer := s.config.Screens[route.Screen()]; composer != nil {
		shown, err := composer.Compose(ctx, route)
		return loaded{Shown: shown, route: route}, err
	}
	if item, document, ok := route.Mentioned(); ok && s.config.Documents != nil {
		return s.loadMentions(ctx, route, item, document)
	}
	return s.loadItem(ctx, route)
}

// loadItem reads the page of an item. Another number of the same text leads to the
// page of its item; an edition to that page too, but under its own route, since the
// page then begins with that edition. The catalogue answers without the person's
// library, so a library that does not is passed over here.
func (s *Shell) loadItem(ctx context.Context, route router.Route) (loaded, error) {
	p, err := s.config.Pages.Page(ctx, string(route))
	if err != nil {
		return loaded{}, err
	}
	at := router.To(p.Item.ID)
	if app.EditionNamed(p, string(route)) != nil {
		at = route
	}
	l := plain(at, page.Compose(p, string(route)))
	l.page, l.Title, l.Sources = p, page.Called(p, string(at)), p.Sources
	if s.config.Marks != nil {
		if m, err := s.marksOnPage(ctx, p.Item.ID, string(at)); err == nil {
			l.Blocks = page.WithMarks(l.Blocks, m)
		}
	}
	if s.config.Documents != nil {
		if list, total, err := s.config.Documents.MentionsOf(ctx, p.Item.ID, mentionsOnPage); err == nil {
			l.Blocks = page.WithMentions(l.Blocks, list, total, string(router.Mentions(p.Item.ID, "")))
		}
	}
	return l, nil
}

// loadMentions reads where an item is mentioned in the person's documents.
func (s *Shell) loadMentions(ctx context.Context, route router.Route, id, document string) (loaded, error) {
	p, err := s.config.Pages.Page(ctx, id)
	if err != nil {
		return loaded{}, err
	}
	list, total, err := s.config.Documents.MentionsOf(ctx, p.Item.ID, mentionsInAll)
	if err != nil {
		return loaded{}, err
	}
	l := plain(route, page.Mentions(p.Item, list, total, document,
		func(document string) string { return string(router.Mentions(p.Item.ID, document)) }))
	l.Title = language.Say("%s in your documents", language.Code(p.Item.Code))
	return l, nil
}
