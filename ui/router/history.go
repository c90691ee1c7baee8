package router

// longest is how many places back the history remembers.
const longest = 200

// A Place is a page as it was left: where it is, and how it stood there, so that
// coming back shows it at the same scroll position with the same rows open. S is
// whatever the view of a page needs to restore itself.
type Place[S any] struct {
	Route Route
	State S
}

// A History is the walk of one window through its pages. Its zero value has been
// nowhere; the first [History.Open] begins it.
type History[S any] struct {
	back    []Place[S] // oldest first
	here    Place[S]
	forward []Place[S] // nearest last
}

// Here is the route of the page the history stands on.
func (h *History[S]) Here() Place[S] { return h.here }

// CanBack and CanForward say whether there is anywhere to go.
func (h *History[S]) CanBack() bool { return len(h.back) > 0 }

// CanForward says whether a page that was left with [History.Back] can be
// returned to.
func (h *History[S]) CanForward() bool { return len(h.forward) > 0 }

// Save keeps how the current page stands, to be called before leaving it.
func (h *History[S]) Save(state S) { h.here.State = state }

// Open goes to a route. What lay forward is forgotten, as in a browser. Opening
// the page that is already open changes nothing.
func (h *History[S]) Open(to Route) {
	if to == h.here.Route {
		return
	}
	if h.here.Route != "" {
		h.back = append(h.back, h.here)
	}
	if len(h.back) > longest {
		h.back = h.back[len(h.back)-longest:]
	}
	h.here, h.forward = Place[S]{Route: to}, nil
}

// Back returns to the page before. It reports false at the beginning.
func (h *History[S]) Back() bool { return step(&h.back, &h.here, &h.forward) }

// Forward goes again where Back came from. It reports false at the end.
func (h *History[S]) Forward() bool { return step(&h.forward, &h.here, &h.back) }

func step[S any](from *[]Place[S], here *Place[S], to *[]Place[S]) bool {
	last := len(*from) - 1
	if last < 0 {
		return false
	}
	*to = append(*to, *here)
	*here, *from = (*from)[last], (*from)[:last]
	return true
}
