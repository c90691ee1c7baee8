package app

import (
	"context"
)

// ErrNotFound is what a lookup returns for an id that names no item.
var ErrNotFound = Errorf("not in this snapshot")

// A Page is everything the catalogue holds on one item.
type Page struct {
	Item      Item
	Digests   []Digest
	Editions  []Edition // newest edition first, each followed by what hangs on it, oldest first
	Facts     []Fact
	Out       []Link            // from this item
	In        []Link            // to this item
	Through   []Link            // to the targets of a goal, from what contributes to them
	Tasks     []Task            // that a resolution gives, in its own order
	Given     []Task            // that resolutions give to the item
	Errors    []SourceError     // in sources, on this item
	Terms     []string          // index terms, sorted
	TermsCite Cite              // where they were read
	Sources   map[string]Source // every source that anything above cites, by key
}

// Pages looks pages up. The snapshot implements it.
type Pages interface {
	// Page returns the page of an item. The id may be that of an item, of one of
	// its editions, or another number of the same text (itu-t/Y.1303 for
	// itu-t/G.7041); the page is that of the item. An unknown id gives an error
	// that is [ErrNotFound].
	Page(ctx context.Context, id string) (*Page, error)
}
