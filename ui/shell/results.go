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
	"vademecum/ui/language"
	"vademecum/ui/router"
	"vademecum/ui/row"
	"vademecum/ui/screen"
)

// results is what stands at the left: what was found or, while the box is empty, the
// headings of the page that is shown or what was opened in this session. It has a
// cursor that the keys of the box move.
type results struct {
	query  string // that the results are those of; empty when they are of none
	hits   []result
	cursor int // -1 before the first move

	facets  *facets
	mine    *mine
	marks   *mine
	caption *caption
	list    *list[*row.Row]
	offers  *offers
	outline *outline
	content fyne.CanvasObject
}

// A result is one row of the list.
type result struct {
	search.Hit
	route    router.Route
	document string // title of the document that it is a passage of; empty for an item
}

// nothingOpened stands above the list while there is nothing in it.
func nothingOpened() string { return language.Say("What you open is listed here.") }

// newResults makes an empty list. It calls tapped with the cursor on the result
// that was clicked, aside with the one that is to be opened in a tab of its own, narrow with the filter of the chip that was, and turnMine when
// it was the one for the person's documents.
func newResults(tapped func(), aside func(router.Route), narrow func(plan.Filter), turnMine func()) *results {
	r := &results{cursor: -1, facets: newFacets(narrow), mine: newMine(turnMine), marks: newMine(nothing), caption: newCaption(nothingOpened())}
	r.marks.called = language.Later("Your marks")
	r.list = newList(row.Height, row.New, func(at int, line *row.Row) {
		hit := r.hits[at]
		if hit.document != "" {
			line.SetPassage(hit.Hit, hit.document, at == r.cursor)
		} else {
			line.Set(asAsked(hit.Hit), at == r.cursor)
		}
		line.OnTapped = func() { r.put(at); tapped() }
		line.OnAside = func() { aside(r.hits[at].route) }
	})
	r.offers = newOffers()
	r.outline = newOutline(tapped)
	r.content = container.NewBorder(
		container.NewVBox(r.facets.box, container.NewBorder(nil, nil, nil, container.NewHBox(r.marks.content, r.mine.content), r.caption.line)),
		r.offers.content, nil, nil, container.NewStack(r.list.scroll, r.outline.list.scroll))
	r.offers.relaid = r.content.Refresh
	return r
}

// show lists what was found for a query, the cursor on the first. Without a query what
// is listed is not of the catalogue, and there is nothing to narrow.
func (r *results) show(query string, found search.Result) {
	r.query = query
	if query == "" {
		r.facets.none()
	} else {
		r.facets.show(query, found.Facets)
	}
	r.offers.show(query)
	r.caption.say(resultsFound(len(found.Hits), total(found.Facets)))
	r.fill(rowsOf(found.Hits))
}

// showOpened lists the items opened in this session, newest first.
func (r *results) showOpened(opened []app.Item, shown router.Route) {
	var hits []search.Hit
	for _, i := range opened {
		hits = append(hits, search.Hit{Item: &i, Status: i.Status})
	}
	r.query = ""
	r.facets.none()
	r.mine.none()
	r.marks.none()
	r.offers.show("")
	r.caption.say(language.Say("Opened in this session"))
	if len(opened) == 0 {
		r.caption.say(nothingOpened())
	}
	r.fill(rowsOf(hits))
	r.mark(shown)
}

// showOutline lists the headings of the page that is shown.
func (r *results) showOutline(headings []screen.Heading) {
	r.query = ""
	r.facets.none()
	r.mine.none()
	r.marks.none()
	r.offers.show("")
	r.caption.say(language.Say("On this page"))
	r.hits, r.cursor = nil, -1
	r.list.show(0)
	r.list.scroll.Hide()
	r.outline.show(headings)
}

// rowsOf are hits as rows of the list.
func rowsOf(hits []search.Hit) []result {
	var list []result
	for _, h := range hits {
		list = append(list, result{Hit: h, route: route(h)})
	}
	return list
}

// fill lists hits from the top, the cursor on the first.
func (r *results) fill(hits []result) {
	r.outline.list.scroll.Hide()
	r.list.scroll.Show()
	r.hits = hits
	r.cursor = min(0, len(hits)-1)
	r.list.top()
	r.list.show(len(hits))
}

// add lists further hits below those that are there, which stay where they are. Without any
// nothing is to be painted anew.
func (r *results) add(hits []result) {
	if len(hits) == 0 {
		return
	}
	r.hits = append(r.hits, hits...)
	if r.offers.cursor < 0 {
		r.cursor = min(max(r.cursor, 0), len(r.hits)-1)
	}
	r.list.show(len(r.hits))
}

// mark puts the cursor where the shown page stands in the list, or nowhere. The
// page of an edition that is not listed stands where its item does.
func (r *results) mark(shown router.Route) {
	if r.outline.shown() {
		return
	}
	if to, ok := r.selected(); ok && to == shown {
		return
	}
	at := slices.IndexFunc(r.hits, func(h result) bool { return h.route == shown })
	if at < 0 {
		at = slices.IndexFunc(r.hits, func(h result) bool { return router.To(h.Item.ID) == shown.Item() })
	}
	r.put(at)
}

// point puts the cursor on the result that leads somewhere, if it is listed, and
// brings it into view.
func (r *results) point(to router.Route) {
	if at := slices.IndexFunc(r.hits, func(h result) bool { return h.route == to }); at >= 0 {
		r.put(at)
		r.list.reveal(at)
	}
}

// put sets the cursor; -1 for nowhere, and beyond the results for the screens that are
// offered below them.
func (r *results) put(at int) {
	r.cursor = at
	if r.offers.put(at - len(r.hits)) {
		r.cursor = -1
	}
	r.list.fill()
}

// move takes the cursor some rows on, as far as there are any. It reports false
// when there is nothing to move over.
func (r *results) move(by int) bool {
	if r.outline.shown() {
		r.outline.move(by)
		return true
	}
	lines := len(r.hits) + len(r.offers.screens)
	if lines == 0 {
		return false
	}
	from := r.cursor
	if r.offers.cursor >= 0 {
		from = len(r.hits) + r.offers.cursor
	}
	r.put(r.offers.step(from, by, lines))
	if r.cursor >= 0 {
		r.list.reveal(r.cursor)
	}
	return true
}

// selected is the route of the result under the cursor; before the first move, of
// the first.
func (r *results) selected() (router.Route, bool) {
	if c, ok := r.offers.selected(); ok {
		return screens[c], screens[c] != ""
	}
	if len(r.hits) == 0 {
		return "", false
	}
	return r.hits[max(r.cursor, 0)].route, true
}

// asAsked is a hit under the name that was asked for, with the status of what
// bears that name: "G.709 Amd. 2" rather than "G.709" when the amendment was typed,
// and superseded when it is, though G.709 is in force. What has another name in the
// language of the window has that, in which nothing is marked; what is marked in its title
// stays so.
func asAsked(h search.Hit) search.Hit {
	item := language.Item(*h.Item) // that of the hit is the index's own
	item.Status = h.Status
	if item.Code != h.Item.Code {
		// Made anew, since a copy would have its code marked when it is shown.
		h = search.Hit{
			Item: h.Item, Edition: h.Edition, Status: h.Status, Score: h.Score, Tier: h.Tier, Why: h.Why,
			Title: h.Marked().Title,
		}
	}
	h.Item = &item
	if id, err := ident.FromID(h.Edition); h.Edition != "" && err == nil {
		item.Code += strings.TrimPrefix(id.String(), id.Family().String())
	}
	return h
}

// resultsFound says how many results are listed, and of how many when not all are.
func resultsFound(listed, all int) string {
	switch {
	case listed == 0:
		return language.Say("No results")
	case listed < all:
		return language.Count(all, "The best %[2]s of %[1]s result", "The best %[2]s of %[1]s results", language.Number(listed))
	case listed >= mostResults:
		return language.Count(listed, "The best %s result", "The best %s results")
	}
	return language.Count(listed, "%s result", "%s results")
}
