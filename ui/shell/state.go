package shell

import "vademecum/ui/router"

// The methods below tell those who drive the window what it shows.

// Settled reports whether everything asked for so far is shown.
func (s *Shell) Settled() bool { return !s.searching.busy() && !s.loading.busy() }

// Shown is the route of the page at the right; empty while a message stands
// there.
func (s *Shell) Shown() router.Route { return s.shown }

// Query is the text in the box.
func (s *Shell) Query() string { return s.box.Text }

// Selected is the route of the result under the cursor of the list; empty when
// there are no results.
func (s *Shell) Selected() router.Route {
	hit, ok := s.results.selected()
	if !ok {
		return ""
	}
	return route(hit)
}

// Listed are the routes of all results, best first; while the box is empty, those
// of what was opened.
func (s *Shell) Listed() []router.Route {
	var routes []router.Route
	for _, h := range s.results.hits {
		routes = append(routes, route(h))
	}
	return routes
}

// Remark is what stands below the box.
func (s *Shell) Remark() string { return s.remark.remark.text() }

// InPage reports whether the page has the keyboard, rather than the box.
func (s *Shell) InPage() bool { return s.window.Canvas().Focused() == s.page }
