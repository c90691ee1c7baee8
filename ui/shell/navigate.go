package shell

import (
	"cmp"
	"slices"
	"time"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// mostOpened is how many opened items the list remembers.
const mostOpened = 100

// loaded is a page ready to be drawn.
type loaded struct {
	screen.Shown
	route router.Route
	page  *app.Page // nil for pages that are not items
}

// plain is a page of nothing but blocks.
func plain(route router.Route, blocks []page.Block) loaded {
	return loaded{route: route, Shown: screen.Shown{Blocks: blocks}}
}

// Open goes to a page and adds it to the history.
func (s *Shell) Open(route router.Route) {
	if route == s.shown || s.onPage(route) {
		s.loading.drop()
		s.jump(route)
		s.enter(route)
		return
	}
	s.stance = opening
	s.fetch(route, 0, s.showLoading, s.arrive)
}

// arrive opens a page that was read.
func (s *Shell) arrive(l loaded) {
	if l.route != s.shown {
		s.leave()
		s.draw(l, reader.State{})
		s.jump(l.route)
	}
	s.enter(l.route)
}

// onPage reports whether a route leads to another place on the page that is shown.
func (s *Shell) onPage(route router.Route) bool {
	return s.shown != "" && route.Place() != "" && route.Page() == s.shown.Page()
}

// jump goes to the place on the shown page that a route leads to, if it names one.
func (s *Shell) jump(route router.Route) {
	if route.Place() == "" {
		return
	}
	s.leave()
	s.shown = route
	if !s.page.Jump(s.anchor(route)) {
		s.status.say(language.Say("There is no %s on this page.", route.Place()))
	}
}

// enter makes the page that is shown the one the history stands on.
func (s *Shell) enter(route router.Route) {
	s.leave()
	s.stance = standing
	s.halves.Turn(true)
	s.history.Open(route)
	s.history.Name(cmp.Or(s.title, s.name(route, "")), s.of)
	switch {
	case s.current != nil:
		s.remember(s.shownItem())
	case route.IsDocument() && len(s.outline) > 0:
		s.standing = loaded{Shown: screen.Shown{Title: s.title, Blocks: s.drawn, Outline: s.outline}, route: route.Page()}
		s.remember(app.Item{ID: string(route.Page()), Kind: documentKind, Code: s.title})
	}
	s.mark()
	s.noteOpened()
}

// shownItem is the item that is shown, under the name and with the status of the edition
// that it was opened as, if it was opened as one.
func (s *Shell) shownItem() app.Item {
	i := s.current.Item
	if e := app.EditionNamed(s.current, string(s.shown.Page())); e != nil {
		i.ID, i.Code, i.Title, i.Status = e.ID, app.EditionCode(i, *e), cmp.Or(e.Title, i.Title), e.Status
	}
	return i
}

// remember puts an item first in the list of what was opened in this session.
func (s *Shell) remember(item app.Item) {
	s.opened = slices.DeleteFunc(s.opened, func(i app.Item) bool { return i.ID == item.ID })
	s.opened = slices.Insert(s.opened, 0, item)
	s.opened = s.opened[:min(len(s.opened), mostOpened)]
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
	if s.onPage(route) {
		s.loading.drop()
		s.jump(route)
		s.mark()
		return
	}
	s.fetch(route, rest, nothing, func(l loaded) {
		if l.route != s.shown {
			s.leave()
			s.draw(l, reader.State{})
			s.jump(l.route)
		}
		s.mark()
	})
}

// back returns from a preview to the open page, and from the open page to the
// one before.
func (s *Shell) back() {
	s.leave()
	if s.stance == standing && !s.history.Back() {
		s.status.say(language.Say("This is where you began."))
		return
	}
	s.restore()
}

func (s *Shell) forward() {
	s.leave()
	if !s.history.Forward() {
		s.status.say(language.Say("There is no page to go forward to."))
		return
	}
	s.restore()
}

// restore shows the page on which the history stands, as it was left.
func (s *Shell) restore() {
	place := s.history.Here()
	s.stance = standing
	s.halves.Turn(true)
	s.fetch(place.Route, 0, s.showLoading, func(l loaded) {
		s.draw(l, place.State)
		if s.title != "" { // what it is called was not known before a tab opened aside was looked at
			s.history.Name(s.title, s.of)
			s.changed()
		}
		s.mark()
	})
}

// reload shows the page that is shown anew, where it stands, because what it tells of
// has changed.
func (s *Shell) reload() {
	route, state := s.shown, s.page.State()
	s.fetch(route, 0, nothing, func(l loaded) {
		s.draw(l, state)
		s.mark()
	})
}

// draw hands a page to the reader.
func (s *Shell) draw(l loaded, state reader.State) {
	s.shown, s.current, s.drawn, s.outline, s.sources = l.route, l.page, l.Blocks, l.Outline, l.Sources
	s.title, s.of = l.Title, l.Of
	s.present(state)
	if l.Again {
		s.reload()
	}
}

// entitled is what the title of the window calls a page that has no title: a message by
// its heading, the first page not at all.
func (s *Shell) entitled() string {
	switch s.shown {
	case router.Home:
		return ""
	case "":
		if len(s.drawn) > 0 {
			head, _ := s.drawn[0].(page.Head)
			return head.Code
		}
		return ""
	}
	return s.name(s.shown, s.of)
}

// present gives the reader what the tab shows, as it was left.
func (s *Shell) present(state reader.State) {
	title := windowTitle
	if called := cmp.Or(s.title, s.entitled()); called != "" {
		title = called + " · " + windowTitle
	}
	s.window.SetTitle(title)
	s.page.SetPage(s.drawn, s.sources, state)
	s.find.Renew()
}

// mark brings list and buttons in line with what is shown.
func (s *Shell) mark() {
	s.showStrip()
	s.results.mark(s.shown)
	s.bar.update(s.history.CanBack() || s.stance == previewing, s.history.CanForward())
	s.showMarks()
	switch {
	case s.query != "":
	case len(s.outline) > 0:
		s.results.showOutline(s.outline)
		s.followPage()
	default:
		s.results.showOpened(s.opened, s.shown)
	}
}

// followPage puts the cursor of the outline where the page stands.
func (s *Shell) followPage() {
	if s.query == "" && len(s.outline) > 0 {
		s.results.outline.follow(headingAbove(s.outline, s.drawn, s.page.Here()))
	}
}
