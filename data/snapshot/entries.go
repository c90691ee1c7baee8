package snapshot

import (
	"context"

	"vademecum/app"
	"vademecum/app/search"
)

// Entries returns every item as search takes it in: what is in force first, then
// by id.
//
// A start waits for this, so each table crosses from SQLite into Go as one text, and the
// editions of all items lie in one slice.
func (s *Store) Entries(ctx context.Context) ([]search.Entry, error) {
	var items, editions int
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) { items, editions = f.number(), f.number() },
		"SELECT "+packed("(SELECT count(*) FROM item)", "(SELECT count(*) FROM edition)"))
	entries := make([]search.Entry, 0, items)
	read.all(func(f *fields) { entries = append(entries, search.Entry{Item: f.item()}) }, itemColumns, "item", "n")
	// Items are numbered from 1 without a gap, so that an item's number tells
	// where its entry stands.
	entry := func(number int) *search.Entry {
		if number < 1 || number > len(entries) {
			read.err = app.Errorf("there is no item %s", number)
			return &search.Entry{}
		}
		return &entries[number-1]
	}
	read.all(func(f *fields) {
		e := entry(f.number())
		if id := f.next(); id != "" {
			e.AliasIDs = append(e.AliasIDs, id)
		}
		e.Aliases = append(e.Aliases, f.next())
	}, packed("item", "id", "label"), "alias", "item, position")
	read.all(func(f *fields) {
		e := entry(f.number())
		e.Names = append(e.Names, search.Name{Text: f.next(), Place: f.number()})
	}, packed("item", "label", "place"), "name", "item, label")
	room := make([]search.Edition, 0, editions)
	read.all(func(f *fields) {
		e := entry(f.number())
		room = append(room, search.Edition{ID: f.next(), Status: app.Status(f.next())})
		n := len(e.Editions) + 1 // those of an item come one after the other
		e.Editions = room[len(room)-n : len(room) : len(room)]
	}, packed("item", "id", "status"), "edition", "item, position")
	if read.err != nil && ctx.Err() == nil {
		return nil, app.Errorf("the items of the snapshot could not be read: %s", read.err)
	}
	return entries, read.err
}
