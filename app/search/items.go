package search

import "vademecum/app"

// Items returns what tells the item that an id opens: the one that bears it, or else
// the one that has it as an alias, as G.709/Y.1331 has itu-t/Y.1331. It knows no
// editions.
func Items(entries []Entry) func(id string) (app.Item, bool) {
	at := make(map[string]int, len(entries))
	for i, e := range entries {
		for _, alias := range e.AliasIDs {
			at[alias] = i
		}
	}
	for i, e := range entries { // an item's own id beats another's alias
		at[e.ID] = i
	}
	return func(id string) (app.Item, bool) {
		i, known := at[id]
		if !known {
			return app.Item{}, false
		}
		return entries[i].Item, true
	}
}
