package search

import "vademecum/app"

// Items returns the items of entries in their order, and what tells the one that an id
// opens: the one that bears it, or else the one that has it as an alias, as G.709/Y.1331
// has itu-t/Y.1331. It knows no editions. The entries themselves are not kept.
func Items(entries []Entry) (items []app.Item, of func(id string) (app.Item, bool)) {
	items = make([]app.Item, len(entries))
	at := make(map[string]int, len(entries))
	for i, e := range entries {
		items[i] = e.Item
		for _, alias := range e.AliasIDs {
			at[alias] = i
		}
	}
	for i, e := range entries { // an item's own id beats another's alias
		at[e.ID] = i
	}
	return items, func(id string) (app.Item, bool) {
		i, known := at[id]
		if !known {
			return app.Item{}, false
		}
		return items[i], true
	}
}
