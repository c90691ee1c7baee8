package library

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"vademecum/app"
	"vademecum/app/mark"
)

// Collect puts an item or a passage at the end of a collection, with a note, which
// may be empty. What is in it already stays where it is; its note then is both.
func (l *Library) Collect(ctx context.Context, collection int64, s mark.Subject, note string) error {
	if err := s.Check(); err != nil {
		return err
	}
	note, err := checkOptional(note)
	if err != nil {
		return err
	}
	return l.change(ctx, func(tx *sql.Tx) error {
		_, err := addEntry(ctx, tx, collection, mark.Entry{Subject: s.Clean(), Note: note, Made: now()})
		return err
	})
}

// AnnotateEntry changes the note on an entry, which may be empty. Seen is the entry
// as the person saw it: if another program has changed its note since, both texts
// are in it afterwards.
func (l *Library) AnnotateEntry(ctx context.Context, collection int64, seen mark.Entry, note string) error {
	note, err := checkOptional(note)
	if err != nil {
		return err
	}
	return l.change(ctx, func(tx *sql.Tx) error {
		all, i, err := findEntry(ctx, tx, collection, seen.Target)
		if err != nil {
			return err
		}
		all[i].Note = mark.Edited(seen.Note, all[i].Note, note)
		_, err = tx.ExecContext(ctx, "UPDATE entry SET note = ? WHERE collection = ? AND item = ? AND locator = ? AND hash = ?",
			all[i].Note, collection, seen.Item, seen.Locator, seen.Hash)
		return err
	})
}

// MoveEntry puts an entry at a place in its collection, counted from 0; beyond the
// last is last.
func (l *Library) MoveEntry(ctx context.Context, collection int64, t mark.Target, place int) error {
	return l.change(ctx, func(tx *sql.Tx) error { return placeEntry(ctx, tx, collection, t, place) })
}

// Uncollect takes an entry out of a collection. Where there is none, the error is
// [ErrNotFound].
func (l *Library) Uncollect(ctx context.Context, collection int64, t mark.Target) (gone mark.Deletion, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		all, i, err := findEntry(ctx, tx, collection, t)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM entry WHERE collection = ? AND item = ? AND locator = ? AND hash = ?",
			collection, t.Item, t.Locator, t.Hash); err != nil {
			return err
		}
		was := mark.Collection{N: collection, Entries: all[i : i+1]}
		if err := tx.QueryRowContext(ctx, "SELECT name, made FROM collection WHERE n = ?", collection).Scan(&was.Name, moment{&was.Made}); err != nil {
			return err
		}
		gone, err = record(ctx, tx, mark.DeletedEntry, collection, i, mark.Marks{Collections: []mark.Collection{was}})
		return err
	})
	return gone, err
}

// addEntry puts an entry at the end of a collection, or its note to the one that is
// there already; it reports which.
func addEntry(ctx context.Context, tx *sql.Tx, collection int64, e mark.Entry) (added bool, err error) {
	var end int
	err = tx.QueryRowContext(ctx, `SELECT (SELECT coalesce(max(position), -1) + 1 FROM entry WHERE collection = c.n)
		FROM collection c WHERE c.n = ?`, collection).Scan(&end)
	if err != nil {
		return false, missing(err, noCollection)
	}
	var place int
	var note string
	err = tx.QueryRowContext(ctx, "SELECT position, note FROM entry WHERE collection = ? AND item = ? AND locator = ? AND hash = ?",
		collection, e.Item, e.Locator, e.Hash).Scan(&place, &note)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return true, putEntry(ctx, tx, collection, end, e)
	case err != nil:
		return false, err
	}
	e.Note = mark.Both(note, e.Note)
	return false, putEntry(ctx, tx, collection, place, e)
}

// putEntry writes an entry at a place, over the one on the same target.
func putEntry(ctx context.Context, tx *sql.Tx, collection int64, place int, e mark.Entry) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO entry (collection, position, item, locator, hash, code, title, note, made)
		VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET position = excluded.position, note = excluded.note`,
		collection, place, e.Item, e.Locator, e.Hash, e.Code, e.Title, e.Note, stamp(e.Made))
	return err
}

func placeEntry(ctx context.Context, tx *sql.Tx, collection int64, t mark.Target, place int) error {
	all, i, err := findEntry(ctx, tx, collection, t)
	if err != nil {
		return err
	}
	for i, e := range moved(all, i, place) {
		if err := putEntry(ctx, tx, collection, i, e); err != nil {
			return err
		}
	}
	return nil
}

// findEntry reads the entries of a collection and finds the one on t.
func findEntry(ctx context.Context, tx *sql.Tx, collection int64, t mark.Target) ([]mark.Entry, int, error) {
	all, err := readEntries(ctx, tx, collection)
	if err != nil {
		return nil, 0, err
	}
	i := slices.IndexFunc(all, func(e mark.Entry) bool { return e.Target == t })
	if i < 0 {
		return nil, 0, missing(sql.ErrNoRows, app.Say("%s is not in this collection", t))
	}
	return all, i, nil
}

func readEntries(ctx context.Context, tx *sql.Tx, collection int64) (list []mark.Entry, err error) {
	err = each(ctx, tx, entryColumns+" WHERE collection = ? ORDER BY "+entryOrder, []any{collection}, func(row scanner) error {
		_, e, err := scanEntry(row)
		list = append(list, e)
		return err
	})
	return list, err
}

const (
	entryColumns = "SELECT collection, item, locator, hash, code, title, note, made FROM entry"
	entryOrder   = "collection, position, item, locator, hash"
)

func scanEntry(row scanner) (collection int64, e mark.Entry, err error) {
	err = row.Scan(&collection, &e.Item, &e.Locator, &e.Hash, &e.Code, &e.Title, &e.Note, moment{&e.Made})
	return collection, e, err
}

// moved puts the one at a place of a list to another place.
func moved[E any](list []E, from, to int) []E {
	e := list[from]
	list = slices.Delete(list, from, from+1)
	return slices.Insert(list, max(0, min(to, len(list))), e)
}
