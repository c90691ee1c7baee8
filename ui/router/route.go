// Package router says where the window is and where it has been. It knows
// nothing of Fyne.
package router

import "strings"

// A Route names one thing the window can show: an item by its id, one of the pages
// that are not in the catalogue, a page of a screen, and a place on any of them. It
// is what is saved in the history and what the command line opens.
//
//	itu-t/X.509@2019-10      an item, or one of its editions
//	home, keys, import       a page of the window's own
//	documents, duties/TSAG   a page of a screen
//	doc/3f9a0c417be2d518#§41 a place in a document
//	mentions/itu-t/X.509     where an item is mentioned in the person's documents
type Route string

// The routes to pages of the window's own.
const (
	Home      Route = "home"
	Keys      Route = "keys"
	Import    Route = "import" // what became of the files imported last
	Documents Route = "documents"
	Duties    Route = "duties"
	Compare   Route = "compare"
	Marks     Route = "marks"
	Check     Route = "check"
	Matrix    Route = "matrix"
	Lineage   Route = "lineage"
	Tours     Route = "tour"
	Changes   Route = "changes"
)

// The first parts of the routes to what belongs to the person's documents.
const (
	document = "doc"
	mentions = "mentions"
)

// To is the route to an item, to one of its editions, or to a document.
func To(id string) Route { return Route(id) }

// Passage is the route to a place in a document.
func Passage(id, anchor string) Route { return Route(id + "#" + anchor) }

// Mentions is the route to where an item is mentioned, in all documents or, where a
// document is given, in that one.
func Mentions(item, document string) Route {
	r := Route(mentions + "/" + item)
	if document != "" {
		r += Route("?" + document)
	}
	return r
}

// Forget is the route to the page that asks whether a document is to be forgotten.
func Forget(id string) Route { return Documents + "/forget/" + Route(id) }

// Encoding is the route to the page on which the encoding of a document is chosen.
func Encoding(id string) Route { return Documents + "/encoding/" + Route(id) }

// Mentioned takes a route of [Mentions] apart.
func (r Route) Mentioned() (item, document string, ok bool) {
	rest, ok := strings.CutPrefix(string(r.Page()), mentions+"/")
	item, document, _ = strings.Cut(rest, "?")
	return item, document, ok
}

// Page is the route without the place on the page.
func (r Route) Page() Route {
	page, _, _ := strings.Cut(string(r), "#")
	return Route(page)
}

// Place is the place on the page that the route leads to; empty for its top.
func (r Route) Place() string {
	_, place, _ := strings.Cut(string(r), "#")
	return place
}

// Screen is the first part of the route: the name of the screen it belongs to, if
// there is one of that name.
func (r Route) Screen() string {
	first, _, _ := strings.Cut(string(r.Page()), "/")
	return first
}

// IsDocument reports whether the route leads to a document or a place in one.
func (r Route) IsDocument() bool { return strings.HasPrefix(string(r), document+"/") }

// Item is the route to the item that an edition belongs to; the route itself
// where it is not that of an edition.
func (r Route) Item() Route {
	page := r.Page()
	if at := strings.IndexAny(string(page), "@!"); at >= 0 {
		return page[:at]
	}
	return page
}
