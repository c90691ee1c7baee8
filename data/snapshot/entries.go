package snapshot

import (
	"context"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/search"
)

// Entries returns every item as search takes it in: what is in force first, then
// by id.
func (s *Store) Entries(ctx context.Context) ([]search.Entry, error) {
	var entries []search.Entry
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) { entries = make([]search.Entry, 0, f.number()) }, "SELECT count(*) FROM item")
	read.each(func(f *fields) { entries = append(entries, search.Entry{Item: f.item()}) },
		"SELECT "+itemColumns+" FROM item ORDER BY n")
	// Items are numbered from 1 without a gap, so that an item's number tells
	// where its entry stands.
	entry := func(number int) *search.Entry {
		if number < 1 || number > len(entries) {
			read.err = fmt.Errorf("there is no item %d", number)
			return &search.Entry{}
		}
		return &entries[number-1]
	}
	read.each(func(f *fields) {
		e := entry(f.number())
		if id := f.next(); id != "" {
			e.AliasIDs = append(e.AliasIDs, id)
		}
		e.Aliases = append(e.Aliases, f.next())
	}, "SELECT "+packed("item", "id", "label")+" FROM alias ORDER BY item, position")
	// The order of the inner query is that of the table, and group_concat keeps
	// it; an ORDER BY within group_concat would sort every group again.
	read.each(func(f *fields) {
		e := entry(f.number())
		for _, edition := range list(f.next()) {
			id, status, _ := strings.Cut(edition, " ") // no id holds a blank
			e.Editions = append(e.Editions, search.Edition{ID: id, Status: app.Status(status)})
		}
	}, "SELECT "+packed("item", "group_concat(id || ' ' || status, ' ; ')")+" FROM (SELECT item, id, status FROM edition ORDER BY item, position) GROUP BY item")
	if read.err != nil && ctx.Err() == nil {
		return nil, fmt.Errorf("the items of the snapshot could not be read: %w", read.err)
	}
	return entries, read.err
}
