package shell

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search"
	"vademecum/ui/router"
	"vademecum/ui/row"
)

// results is the list at the left: what was found or, while the box is empty,
// what was opened in this session. It shows one kind or all of them, and has a
// cursor that the keys of the box move.
type results struct {
	hits   []search.Hit // all that was found
	kept   []search.Hit // those of the chosen kind
	cursor int          // in kept; -1 before the first move

	chips   *chips
	caption *note
	list    *list
	content fyne.CanvasObject
}

// newResults makes an empty list. It calls tapped with the cursor on the result
// that was clicked, and turned with the cursor on the first result of the kind
// that was chosen.
func newResults(tapped, turned func()) *results {
	r := &results{cursor: -1, caption: newNote("What you open is listed here, to return to.")}
	r.caption.rich.Wrapping = fyne.TextWrapWord
	r.chips = newChips(func() { r.keep(); turned() })
	r.list = newList(func(at int, line *row.Row) {
		line.Set(asAsked(r.kept[at]), at == r.cursor)
		line.OnTapped = func() { r.put(at); tapped() }
	})
	r.content = container.NewBorder(container.NewVBox(r.chips.box, r.caption.content()), nil, nil, nil, r.list.scroll)
	return r
}

// show lists what was found, the cursor on the first.
func (r *results) show(hits []search.Hit, notice string) {
	r.hits = hits
	r.chips.count(hits)
	if notice == "" || len(hits) == 0 { // then the page has the notice
		notice = resultsFound(len(hits))
	}
	r.caption.say(notice)
	r.keep()
}

// showOpened lists the items opened in this session, newest first.
func (r *results) showOpened(items []app.Item, shown router.Route) {
	r.hits = nil
	for _, i := range items {
		r.hits = append(r.hits, search.Hit{Item: i, Status: i.Status})
	}
	r.chips.count(nil)
	r.caption.say("Opened in this session")
	if len(items) == 0 {
		r.caption.say("What you open is listed here, to return to.")
	}
	r.keep()
	r.mark(shown)
}

// keep lists what is of the chosen kind, the cursor on the first.
func (r *results) keep() {
	r.kept = r.hits
	if r.chips.chosen != "" {
		r.kept = nil
		for _, h := range r.hits {
			if groupOf(h.Item.Kind) == r.chips.chosen {
				r.kept = append(r.kept, h)
			}
		}
	}
	r.cursor = min(0, len(r.kept)-1)
	r.list.top()
	r.list.show(len(r.kept))
}

// mark puts the cursor where the shown page stands in the list, or nowhere. The
// page of an edition that is not listed stands where its item does.
func (r *results) mark(shown router.Route) {
	if hit, ok := r.selected(); ok && route(hit) == shown {
		return
	}
	at := slices.IndexFunc(r.kept, func(h search.Hit) bool { return route(h) == shown })
	if at < 0 {
		at = slices.IndexFunc(r.kept, func(h search.Hit) bool { return router.To(h.Item.ID) == shown.Item() })
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
	if len(r.kept) == 0 {
		return false
	}
	r.put(min(max(r.cursor+by, 0), len(r.kept)-1))
	r.list.reveal(r.cursor)
	return true
}

// selected is the result under the cursor; before the first move, the first.
func (r *results) selected() (search.Hit, bool) {
	if len(r.kept) == 0 {
		return search.Hit{}, false
	}
	return r.kept[max(r.cursor, 0)], true
}

// asAsked is the item of a hit under the name that was asked for, with the status
// of what bears that name: "G.709 Amd. 2" rather than "G.709" when the amendment
// was typed, and superseded when it is, though G.709 is in force.
func asAsked(h search.Hit) app.Item {
	item := h.Item
	item.Status = h.Status
	if id, err := ident.FromID(h.Edition); h.Edition != "" && err == nil {
		item.Code += strings.TrimPrefix(id.String(), id.Family().String())
	}
	return item
}

func resultsFound(n int) string {
	switch {
	case n == 0:
		return "No results"
	case n == 1:
		return "1 result"
	case n >= mostResults:
		return "The best " + strconv.Itoa(n) + " results"
	}
	return strconv.Itoa(n) + " results"
}
