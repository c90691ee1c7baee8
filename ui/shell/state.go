package shell

import "vademecum/ui/router"

// The methods below tell those who drive the window what it shows.

// Settled reports whether everything asked for so far is shown.
func (s *Shell) Settled() bool {
	return !s.searching.busy() && !s.passing.busy() && !s.loading.busy() && s.importing == nil &&
		s.marking.pending == 0 && !s.marking.reading.busy() && !s.marking.finding.busy()
}

// Shown is the route of the page at the right; empty while a message stands
// there.
func (s *Shell) Shown() router.Route { return s.shown }

// Query is the text in the box.
func (s *Shell) Query() string { return s.box.Text }

// Answered is the query whose results are listed; empty while something else is.
func (s *Shell) Answered() string { return s.results.query }

// Selected is the route of the result under the cursor of the list; empty when
// there are no results.
func (s *Shell) Selected() router.Route {
	to, _ := s.selected()
	return to
}

// Listed are the routes of all results, best first; while the box is empty, those
// of what was opened or of the headings of the page.
func (s *Shell) Listed() []router.Route {
	var routes []router.Route
	if s.results.outline.shown() {
		for _, h := range s.results.outline.headings {
			routes = append(routes, router.Passage(string(s.shown.Page()), h.Anchor))
		}
		return routes
	}
	for _, h := range s.results.hits {
		routes = append(routes, h.route)
	}
	return routes
}

// Remark is what is said of the query.
func (s *Shell) Remark() string { return s.remark.remark.text() }

// Say shows a sentence at the foot of the window.
func (s *Shell) Say(sentence string) { s.status.say(sentence) }

// InPage reports whether the page has the keyboard, rather than the box.
func (s *Shell) InPage() bool { return s.window.Canvas().Focused() == s.page }

// Linked is the id that the link with the ring leads to; empty while it is on none.
func (s *Shell) Linked() string { return s.page.Linked() }

// Tabs are the routes on which the tabs stand, from left to right.
func (s *Shell) Tabs() []router.Route {
	var routes []router.Route
	for _, t := range s.tabs {
		routes = append(routes, t.history.Here().Route)
	}
	return routes
}
