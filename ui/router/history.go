package router

import (
	"cmp"
	"slices"
)

// longest is how many places back the history remembers.
const longest = 200

// A Place is a page as it was left: where it is, and how it stood there, so that
// coming back shows it at the same scroll position with the same rows open. S is
// whatever the view of a page needs to restore itself.
type Place[S any] struct {
	Route Route  `json:"route"`
	Title string `json:"title"` // what it is called; may be empty
	Of    string `json:"of"`    // what the title names, the same in every language; may be empty
	State S      `json:"state"`
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

// Name keeps what the current page is called, and what that names.
func (h *History[S]) Name(title, of string) { h.here.Title, h.here.Of = title, of }

// Rename gives every page of the walk the name that called has for it, and lets it keep
// its own where that is none.
func (h *History[S]) Rename(called func(route Route, of string) string) {
	rename := func(p *Place[S]) { p.Title = cmp.Or(called(p.Route, p.Of), p.Title) }
	rename(&h.here)
	for i := range h.back {
		rename(&h.back[i])
	}
	for i := range h.forward {
		rename(&h.forward[i])
	}
}

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

// Go takes some steps forward, or back where by is less than zero, as far as there are
// any.
func (h *History[S]) Go(by int) {
	for ; by < 0 && h.Back(); by++ {
	}
	for ; by > 0 && h.Forward(); by-- {
	}
}

// Places lists the whole walk, oldest first, and the index of the current page in it.
func (h *History[S]) Places() (walk []Place[S], at int) {
	walk = append(slices.Clone(h.back), h.here)
	for i := len(h.forward) - 1; i >= 0; i-- {
		walk = append(walk, h.forward[i])
	}
	return walk, len(h.back)
}

// Resume takes up a walk that [History.Places] listed. One that cannot be, since no
// page stands at that index, changes nothing.
func (h *History[S]) Resume(walk []Place[S], at int) {
	if at < 0 || at >= len(walk) {
		return
	}
	h.back, h.here, h.forward = slices.Clone(walk[:at]), walk[at], slices.Clone(walk[at+1:])
	slices.Reverse(h.forward)
}

func step[S any](from *[]Place[S], here *Place[S], to *[]Place[S]) bool {
	last := len(*from) - 1
	if last < 0 {
		return false
	}
	*to = append(*to, *here)
	*here, *from = (*from)[last], (*from)[:last]
	return true
}
