package shell

import (
	"cmp"
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// A tab is a walk of its own through the pages: its history, what it shows, and what
// stood in the box when it was left. The window shows one of them; the others keep
// what they showed, so that coming back to one reads nothing anew.
type tab struct {
	history  router.History[reader.State]
	stance   stance
	shown    router.Route // what stands at the right; "" for a message
	title    string       // what the title of the window says of it
	of       string       // and what that names
	outline  []screen.Heading
	sources  map[string]app.Source // of what is shown
	standing loaded                // the document that the history stands on, if it is one
	current  *app.Page             // the page shown, when it is an item's
	drawn    []page.Block          // what the reader was given last; nil before the tab was first shown
	query    string                // what the results answer, or will
	from     *tab                  // the one that it was opened aside from, if it was

	// How the tab was left, to be restored when it is shown again.
	state  reader.State
	cursor router.Route // of the list
}

// mostTabs is how many tabs there can be, and how many closed ones are remembered.
const mostTabs = 40

// newTab opens a tab on the first page, and shows it.
func (s *Shell) newTab() {
	if t, ok := s.openTab(router.Home); ok {
		s.showTab(slices.Index(s.tabs, t))
	}
}

// aside opens a page in a tab of its own, which waits until it is looked at.
func (s *Shell) aside(route router.Route) {
	if t, ok := s.openTab(route); ok {
		t.from = s.tab
		s.status.say(language.Say("Opened in a new tab: Ctrl+Tab shows it."))
	}
}

// resultAside opens a result that was clicked, and gives the focus back to the box.
func (s *Shell) resultAside(route router.Route) {
	s.focusBox()
	s.aside(route)
}

// openAside opens the link with the ring, or the result under the cursor, in a tab of
// its own.
func (s *Shell) openAside() {
	if s.InPage() {
		if id := s.page.Linked(); id != "" {
			s.aside(router.To(id))
			return
		}
		s.status.say(language.Say("The ring is on no link. Tab moves it."))
		return
	}
	if to, ok := s.selected(); ok {
		s.aside(to)
		return
	}
	s.status.say(language.Say("There is no result to open."))
}

// openTab adds a tab that stands on a page, behind the one that is shown and those
// opened aside from it.
func (s *Shell) openTab(route router.Route) (*tab, bool) {
	t := &tab{}
	t.history.Open(route)
	t.history.Name(s.name(route, ""), "")
	at := s.at + 1
	for at < len(s.tabs) && s.tabs[at].from == s.tab {
		at++
	}
	return t, s.addTab(at, t)
}

// addTab puts a tab among the others.
func (s *Shell) addTab(at int, t *tab) bool {
	if len(s.tabs) >= mostTabs {
		s.status.say(language.Say("There are as many tabs as the window can hold. Ctrl+W closes one."))
		return false
	}
	s.tabs = slices.Insert(s.tabs, at, t)
	if at <= s.at {
		s.at++
	}
	s.showStrip()
	return true
}

// turnTab shows the tab some places on, around the ends.
func (s *Shell) turnTab(by int) {
	n := len(s.tabs)
	if n == 1 {
		s.status.say(language.Say("This is the only tab. Ctrl+T opens another."))
		return
	}
	s.showTab((s.at + by + n) % n)
}

// showTab leaves the tab that is shown for another.
func (s *Shell) showTab(at int) {
	if s.tabs[at] == s.tab {
		return
	}
	s.leaveTab()
	s.at, s.tab = at, s.tabs[at]
	s.enterTab()
}

// leaveTab keeps how the tab that is shown stands. What it still waits for is given
// up: the tab comes back to the page that it stands on.
func (s *Shell) leaveTab() {
	s.leave()
	if s.stance == opening || s.shown == "" {
		s.drawn, s.stance = nil, standing
	}
	s.state, s.cursor = s.page.State(), s.Selected()
	s.searching.drop()
	s.passing.drop()
	s.loading.drop()
	s.later = nil
}

// enterTab shows the tab that has taken the place of another.
func (s *Shell) enterTab() {
	s.focusBox()
	s.halves.Turn(s.stance == standing)
	s.refill()
	switch here := s.history.Here(); {
	case s.drawn != nil:
		s.present(s.state)
	case here.Route == router.Home:
		s.draw(plain(router.Home, s.config.Home()), here.State)
	default:
		s.restore()
		s.mark()
		return // it is read now
	}
	s.mark()
	if s.config.Screens[s.shown.Screen()] != nil && !s.shown.IsDocument() {
		s.reload() // what it tells of may have changed meanwhile
	}
}

// refill puts the query of the tab back into the box and lists its results, without
// showing another page for it than the one that the tab shows.
func (s *Shell) refill() {
	query := s.query
	s.refilling = true
	s.box.put(query)
	s.refilling = false
	s.status.took(0)
	s.remark.say(remark{})
	if query != "" {
		s.results.facets.none() // and the room that another query needed for its chips
		s.lookUp(query, true)
	}
}

// closeTab closes the tab that is shown, for the one behind it.
func (s *Shell) closeTab() { s.closeTabAt(s.at) }

// closeTabAt closes a tab. The last one stays: closing the window has a key of its own.
func (s *Shell) closeTabAt(at int) {
	if len(s.tabs) == 1 {
		s.status.say(language.Say("This is the only tab. Ctrl+Q closes the window."))
		return
	}
	gone := s.tabs[at]
	if gone == s.tab {
		s.leaveTab()
	}
	s.closed = append(s.closed, closedTab{gone, at})
	if len(s.closed) > mostTabs {
		s.closed = s.closed[1:]
	}
	s.tabs = slices.Delete(s.tabs, at, at+1)
	if at < s.at || s.at == len(s.tabs) {
		s.at--
	}
	if gone == s.tab {
		s.tab = s.tabs[s.at]
		s.enterTab()
		return
	}
	s.showStrip()
}

// A closedTab is one that can be opened again where it was.
type closedTab struct {
	*tab
	at int
}

// reopenTab opens the tab again that was closed last.
func (s *Shell) reopenTab() {
	last := len(s.closed) - 1
	if last < 0 {
		s.status.say(language.Say("No tab was closed."))
		return
	}
	gone := s.closed[last]
	at := min(gone.at, len(s.tabs))
	if s.addTab(at, gone.tab) {
		s.closed = s.closed[:last]
		s.showTab(at)
	}
}

// called is what a link leads to, as the language of the window names it.
func (s *Shell) called(id string) (app.Item, bool) {
	if s.config.Item == nil {
		return app.Item{}, false
	}
	item, ok := s.config.Item(id)
	return language.Item(item), ok
}

// name is what a page is called without being read, given what its title names, if that
// is known.
func (s *Shell) name(route router.Route, of string) string {
	if item, ok := s.called(string(route.Page())); ok {
		return item.Code
	}
	if id, _, ok := route.Mentioned(); ok {
		if item, ok := s.called(id); ok {
			return language.Say("%s in your documents", item.Code)
		}
	}
	if namer, ok := s.config.Screens[route.Screen()].(screen.Namer); ok {
		if name := namer.Called(route, of); name != "" {
			return name
		}
	}
	switch route {
	case router.Home:
		return firstPage()
	case router.Keys:
		return language.Say("Keys")
	}
	return string(route)
}

// firstPage is what a tab on the first page is called.
func firstPage() string { return language.Say("First page") }

// called is what the strip calls a tab: the page it shows, or stands on.
func (t *tab) called() string {
	if t.drawn != nil && t.title != "" {
		return t.title
	}
	return cmp.Or(t.history.Here().Title, string(t.history.Here().Route))
}

// showStrip brings the strip in line with the tabs.
func (s *Shell) showStrip() {
	names := make([]string, len(s.tabs))
	for i, t := range s.tabs {
		names[i] = t.called()
	}
	s.strip.Show(names, s.at)
	s.changed()
}
