package search

import (
	"slices"

	"vademecum/app"
	"vademecum/app/refs"
)

// Items returns the items of entries in their order.
func Items(entries []Entry) []app.Item {
	items := make([]app.Item, len(entries))
	for i, e := range entries {
		items[i] = e.Item
	}
	return items
}

// ByID returns what tells the item that an id opens: the one that bears it, or else the
// one that has it as an alias, as G.709/Y.1331 has itu-t/Y.1331; the last of several. It
// knows no editions.
// Where there is an index, [Index.Item] tells the same and needs no room.
func ByID(entries []Entry) func(id string) (app.Item, bool) {
	at := make(map[string]*app.Item, len(entries))
	for i := range entries {
		for _, alias := range entries[i].AliasIDs {
			at[alias] = &entries[i].Item
		}
	}
	for i := range entries { // an item's own id beats another's alias
		at[entries[i].ID] = &entries[i].Item
	}
	return func(id string) (app.Item, bool) {
		item, known := at[id]
		if !known {
			return app.Item{}, false
		}
		return *item, true
	}
}

// WithTwins adds to itemOf the numbers that ISO and IEC gave to texts of ITU-T, as
// [refs.Resolved] asks for them: "iso/9594-8" opens X.509.
func WithTwins(itemOf func(id string) (app.Item, bool), entries []Entry) func(id string) (app.Item, bool) {
	twins := map[string]string{}
	for i := range entries {
		for _, label := range entries[i].Aliases {
			for _, other := range refs.Others(label) {
				if other.ID != "" {
					twins[other.ID] = entries[i].ID
				}
			}
		}
	}
	return func(id string) (app.Item, bool) {
		if own, is := twins[id]; is {
			id = own
		}
		return itemOf(id)
	}
}

// Item returns the item that an id opens, as [ByID] has it.
func (x *Index) Item(id string) (app.Item, bool) {
	key := idKey(id)
	if e, known := x.ids[key]; known && x.entries[e].ID == id {
		return x.entries[e].Item, true
	}
	last := int32(-1)
	for _, e := range x.aliases[key] {
		if slices.Contains(x.entries[e].AliasIDs, id) && (last < 0 || x.given[e] > x.given[last]) {
			last = e
		}
	}
	if last < 0 {
		return app.Item{}, false
	}
	return x.entries[last].Item, true
}
