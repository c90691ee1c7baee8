package shell

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/home"
	"vademecum/ui/router"
	"vademecum/ui/row"
)

// results is the list at the left: what was found or, while the box is empty,
// what was opened in this session. It has a cursor that the keys of the box move.
type results struct {
	hits   []search.Hit
	cursor int // -1 before the first move

	facets  *facets
	caption *note
	list    *list
	content fyne.CanvasObject
}

// nothingOpened stands above the list while there is nothing in it.
const nothingOpened = "What you open is listed here."

// newResults makes an empty list. It calls tapped with the cursor on the result
// that was clicked, and narrow with the filter of the chip that was.
func newResults(tapped func(), narrow func(plan.Filter)) *results {
	r := &results{cursor: -1, facets: newFacets(narrow), caption: newNote(nothingOpened)}
	r.caption.rich.Truncation = fyne.TextTruncateEllipsis // one line, always
	r.list = newList(func(at int, line *row.Row) {
		line.Set(asAsked(r.hits[at]), at == r.cursor)
		line.OnTapped = func() { r.put(at); tapped() }
	})
	r.content = container.NewBorder(container.NewVBox(r.facets.box, r.caption.content()), nil, nil, nil, r.list.scroll)
	return r
}

// show lists what was found for a query, the cursor on the first.
func (r *results) show(query string, found search.Result) {
	r.facets.show(query, found.Facets)
	r.caption.say(resultsFound(len(found.Hits), total(found.Facets)))
	r.fill(found.Hits)
}

// showOpened lists the items opened in this session, newest first.
func (r *results) showOpened(items []app.Item, shown router.Route) {
	var hits []search.Hit
	for _, i := range items {
		hits = append(hits, search.Hit{Item: i, Status: i.Status})
	}
	r.facets.none()
	r.caption.say("Opened in this session")
	if len(items) == 0 {
		r.caption.say(nothingOpened)
	}
	r.fill(hits)
	r.mark(shown)
}

// fill lists hits from the top, the cursor on the first.
func (r *results) fill(hits []search.Hit) {
	r.hits = hits
	r.cursor = min(0, len(hits)-1)
	r.list.top()
	r.list.show(len(hits))
}

// mark puts the cursor where the shown page stands in the list, or nowhere. The
// page of an edition that is not listed stands where its item does.
func (r *results) mark(shown router.Route) {
	if hit, ok := r.selected(); ok && route(hit) == shown {
		return
	}
	at := slices.IndexFunc(r.hits, func(h search.Hit) bool { return route(h) == shown })
	if at < 0 {
		at = slices.IndexFunc(r.hits, func(h search.Hit) bool { return router.To(h.Item.ID) == shown.Item() })
	}
	r.put(at)
}

// put sets the cursor; -1 for nowhere.
func (r *results) put(at int) {
	r.cursor = at
	r.list.fill()
}

// move takes the cursor some rows on, as far as there are any. It reports false
// when there is nothing to move over.
func (r *results) move(by int) bool {
	if len(r.hits) == 0 {
		return false
	}
	r.put(min(max(r.cursor+by, 0), len(r.hits)-1))
	r.list.reveal(r.cursor)
	return true
}

// selected is the result under the cursor; before the first move, the first.
func (r *results) selected() (search.Hit, bool) {
	if len(r.hits) == 0 {
		return search.Hit{}, false
	}
	return r.hits[max(r.cursor, 0)], true
}

// asAsked is a hit under the name that was asked for, with the status of what
// bears that name: "G.709 Amd. 2" rather than "G.709" when the amendment was typed,
// and superseded when it is, though G.709 is in force.
func asAsked(h search.Hit) search.Hit {
	h.Item.Status = h.Status
	if id, err := ident.FromID(h.Edition); h.Edition != "" && err == nil {
		h.Item.Code += strings.TrimPrefix(id.String(), id.Family().String())
	}
	return h
}

// resultsFound says how many results are listed, and of how many when not all are.
func resultsFound(listed, all int) string {
	switch {
	case listed == 0:
		return "No results"
	case listed == 1 && all <= 1:
		return "1 result"
	case listed < all:
		return "The best " + home.Thousands(listed) + " of " + home.Thousands(all) + " results"
	case listed >= mostResults:
		return "The best " + home.Thousands(listed) + " results"
	}
	return home.Thousands(listed) + " results"
}
