// Package router says where the window is and where it has been. It knows
// nothing of Fyne.
package router

import "strings"

// A Route names one thing the window can show: an item by its id, or one of the
// pages that are not in the catalogue. It is what is saved in the history and
// what the command line opens.
type Route string

// The routes that are not ids. No id is without a slash.
const (
	Home Route = "home"
	Keys Route = "keys"
)

// To is the route to an item, or to one of its editions.
func To(id string) Route { return Route(id) }

// ID is the id the route leads to; empty for the pages that are not items.
func (r Route) ID() string {
	if strings.Contains(string(r), "/") {
		return string(r)
	}
	return ""
}

// Item is the route to the item that an edition belongs to; the route itself
// where it is not that of an edition.
func (r Route) Item() Route {
	if at := strings.IndexAny(string(r), "@!"); at >= 0 {
		return r[:at]
	}
	return r
}
