package library

import (
	"context"
	"database/sql"
	"slices"

	"vademecum/app"
	"vademecum/app/mark"
)

// AddCollection makes an empty collection, the last of all. A name that another has
// is an error that is [ErrTaken].
func (l *Library) AddCollection(ctx context.Context, name, note string) (c mark.Collection, err error) {
	if name, err = mark.CheckName(name); err != nil {
		return c, err
	}
	if note, err = checkOptional(note); err != nil {
		return c, err
	}
	err = l.change(ctx, func(tx *sql.Tx) error {
		if err := free(ctx, tx, name, 0); err != nil {
			return err
		}
		c = mark.Collection{Name: name, Note: note, Made: now()}
		c.N, err = putCollection(ctx, tx, c)
		return err
	})
	return c, err
}

// RenameCollection gives a collection another name, which none other may have.
func (l *Library) RenameCollection(ctx context.Context, n int64, name string) error {
	name, err := mark.CheckName(name)
	if err != nil {
		return err
	}
	return l.change(ctx, func(tx *sql.Tx) error {
		if err := free(ctx, tx, name, n); err != nil {
			return err
		}
		return changedOne(tx.ExecContext(ctx, "UPDATE collection SET name = ? WHERE n = ?", name, n))
	})
}

// DescribeCollection changes the note on a collection, which may be empty. Seen is
// the collection as the person saw it when they began to write: if another program
// has changed its note since, both texts are in it afterwards.
func (l *Library) DescribeCollection(ctx context.Context, seen mark.Collection, note string) error {
	note, err := checkOptional(note)
	if err != nil {
		return err
	}
	return l.change(ctx, func(tx *sql.Tx) error {
		var there string
		if err := tx.QueryRowContext(ctx, "SELECT note FROM collection WHERE n = ?", seen.N).Scan(&there); err != nil {
			return missing(err, noCollection)
		}
		return changedOne(tx.ExecContext(ctx, "UPDATE collection SET note = ? WHERE n = ?", mark.Edited(seen.Note, there, note), seen.N))
	})
}

// MoveCollection puts a collection at a place among the others, counted from 0;
// beyond the last is last.
func (l *Library) MoveCollection(ctx context.Context, n int64, place int) error {
	return l.change(ctx, func(tx *sql.Tx) error { return placeCollection(ctx, tx, n, place) })
}

// DeleteCollection deletes a collection with what stands in it: the items and the
// other marks on them stay.
func (l *Library) DeleteCollection(ctx context.Context, n int64) (gone mark.Deletion, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		all, err := readCollections(ctx, tx, "")
		if err != nil {
			return err
		}
		for i, c := range all {
			if c.N != n {
				continue
			}
			if _, err := tx.ExecContext(ctx, "DELETE FROM collection WHERE n = ?", n); err != nil { // with its entries
				return err
			}
			gone, err = record(ctx, tx, mark.DeletedCollection, n, i, mark.Marks{Collections: []mark.Collection{c}})
			return err
		}
		return missing(sql.ErrNoRows, noCollection)
	})
	return gone, err
}

var noCollection = app.Say("this collection is not in your library any more")

// changedOne makes it an error that a change has changed no collection.
func changedOne(result sql.Result, err error) error {
	if err != nil {
		return err
	}
	changed, err := result.RowsAffected()
	if err == nil && changed == 0 {
		err = missing(sql.ErrNoRows, noCollection)
	}
	return err
}

// checkOptional cleans a note that may be empty.
func checkOptional(text string) (string, error) {
	if mark.CleanText(text) == "" {
		return "", nil
	}
	return mark.CheckText(text)
}

// free makes it an error that another collection than n has a name.
func free(ctx context.Context, tx *sql.Tx, name string, n int64) error {
	names, err := collectionNames(ctx, tx)
	for _, other := range names {
		if other.n != n && mark.SameName(name, other.name) {
			return said{app.Errorf("there is a collection “%s” already; give another name", other.name), ErrTaken}
		}
	}
	return err
}

// A named is the number and the name of a collection.
type named struct {
	n    int64
	name string
}

// collectionNames lists the collections in their order.
func collectionNames(ctx context.Context, tx *sql.Tx) (list []named, err error) {
	err = each(ctx, tx, "SELECT n, name FROM collection ORDER BY position, n", nil, func(row scanner) error {
		var c named
		err := row.Scan(&c.n, &c.name)
		list = append(list, c)
		return err
	})
	return list, err
}

// putCollection writes a collection with its entries as the last of all: a new one,
// when its number is 0, or one that comes back.
func putCollection(ctx context.Context, tx *sql.Tx, c mark.Collection) (n int64, err error) {
	result, err := tx.ExecContext(ctx, `INSERT INTO collection (n, position, name, note, made)
		VALUES (nullif(?, 0), (SELECT coalesce(max(position), -1) + 1 FROM collection), ?, ?, ?)`, c.N, c.Name, c.Note, stamp(c.Made))
	if err != nil {
		return 0, err
	}
	if n, err = result.LastInsertId(); err != nil {
		return 0, err
	}
	for i, e := range c.Entries {
		if err := putEntry(ctx, tx, n, i, e); err != nil {
			return 0, err
		}
	}
	return n, nil
}

func placeCollection(ctx context.Context, tx *sql.Tx, n int64, place int) error {
	order, err := collectionNames(ctx, tx)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(order, func(c named) bool { return c.n == n })
	if at < 0 {
		return missing(sql.ErrNoRows, noCollection)
	}
	for i, c := range moved(order, at, place) {
		if _, err := tx.ExecContext(ctx, "UPDATE collection SET position = ? WHERE n = ?", i, c.n); err != nil {
			return err
		}
	}
	return nil
}

func readCollections(ctx context.Context, tx *sql.Tx, item string) (list []mark.Collection, err error) {
	at := map[int64]int{}
	err = each(ctx, tx, "SELECT n, name, note, made FROM collection ORDER BY position, n", nil, func(row scanner) error {
		var c mark.Collection
		err := row.Scan(&c.N, &c.Name, &c.Note, moment{&c.Made})
		at[c.N] = len(list)
		list = append(list, c)
		return err
	})
	if err != nil {
		return nil, err
	}
	query, args := onItem(entryColumns, item, entryOrder)
	err = each(ctx, tx, query, args, func(row scanner) error {
		collection, e, err := scanEntry(row)
		if err == nil {
			c := &list[at[collection]]
			c.Entries = append(c.Entries, e)
		}
		return err
	})
	if err != nil || item == "" {
		return list, err
	}
	var holding []mark.Collection
	for _, c := range list {
		if len(c.Entries) > 0 {
			holding = append(holding, c)
		}
	}
	return holding, nil
}
