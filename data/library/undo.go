package library

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/mark"
)

// record keeps what a deletion takes away, in the transaction that takes it away,
// and lets the oldest deletions be final. Number is that of the row it had; of an
// entry that of its collection. Place is that of an entry or a collection among its
// like.
func record(ctx context.Context, tx *sql.Tx, kind mark.Deleted, number int64, place int, was mark.Marks) (mark.Deletion, error) {
	d := mark.Deletion{Kind: kind, Made: now(), Was: was}
	var text strings.Builder
	if err := mark.Write(&text, was, d.Made); err != nil {
		return d, err
	}
	result, err := tx.ExecContext(ctx, "INSERT INTO deletion (made, kind, number, position, was) VALUES (?,?,?,?,?)",
		stamp(d.Made), string(kind), number, place, text.String())
	if err != nil {
		return d, err
	}
	if d.N, err = result.LastInsertId(); err != nil {
		return d, err
	}
	_, err = tx.ExecContext(ctx, "DELETE FROM deletion WHERE n NOT IN (SELECT n FROM deletion ORDER BY n DESC LIMIT ?)", mark.MostDeletions)
	return d, err
}

// Deletions lists what can be brought back, the one deleted last first.
func (l *Library) Deletions(ctx context.Context) (list []mark.Deletion, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		return each(ctx, tx, deletionColumns+" ORDER BY n DESC", nil, func(row scanner) error {
			d, err := scanDeletion(row)
			list = append(list, d.Deletion)
			return err
		})
	})
	return list, err
}

const deletionColumns = "SELECT n, kind, made, number, position, was FROM deletion"

// A recorded is a deletion with where it took from.
type recorded struct {
	mark.Deletion
	number int64
	place  int
}

func scanDeletion(row scanner) (d recorded, err error) {
	var was string
	if err := row.Scan(&d.N, (*string)(&d.Kind), moment{&d.Made}, &d.number, &d.place, &was); err != nil {
		return d, err
	}
	if d.Was, err = mark.Read(was); err != nil {
		return d, app.Errorf("what deletion %s took away cannot be read: %s", d.N, err)
	}
	for i := range d.Was.Notes {
		d.Was.Notes[i].N = d.number
	}
	for i := range d.Was.Collections {
		d.Was.Collections[i].N = d.number
	}
	return d, nil
}

// Undo brings back what a deletion took away, to where it was. What has come into
// its place meanwhile stays: of two stars on one item one is left, two notes on an
// entry become one, and a collection whose name is taken comes back with a number
// behind it. A deletion that is no more, because it was undone or is final, is an
// error that is [ErrNotFound].
func (l *Library) Undo(ctx context.Context, n int64) (back mark.Deletion, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		d, err := scanDeletion(tx.QueryRowContext(ctx, deletionColumns+" WHERE n = ?", n))
		if err != nil {
			return missing(err, app.Say("this deletion cannot be undone any more"))
		}
		if err := bringBack(ctx, tx, &d); err != nil {
			return err
		}
		back = d.Deletion
		_, err = tx.ExecContext(ctx, "DELETE FROM deletion WHERE n = ?", n)
		return err
	})
	return back, err
}

func bringBack(ctx context.Context, tx *sql.Tx, d *recorded) error {
	for _, s := range d.Was.Stars {
		if err := putStar(ctx, tx, d.number, s); err != nil {
			return err
		}
	}
	for _, n := range d.Was.Notes {
		if _, err := putNote(ctx, tx, n); err != nil {
			return err
		}
	}
	for i := range d.Was.Collections {
		c := &d.Was.Collections[i]
		if d.Kind == mark.DeletedEntry {
			return bringBackEntry(ctx, tx, *c, d.place)
		}
		names, err := collectionNames(ctx, tx)
		if err != nil {
			return err
		}
		c.Name = mark.FreeName(c.Name, func(name string) bool {
			return slices.ContainsFunc(names, func(n named) bool { return mark.SameName(n.name, name) })
		})
		if _, err := putCollection(ctx, tx, *c); err != nil {
			return err
		}
		if err := placeCollection(ctx, tx, c.N, d.place); err != nil {
			return err
		}
	}
	if len(d.Was.Recents) > 0 {
		there, err := readRecents(ctx, tx, "")
		if err != nil {
			return err
		}
		all, _ := mark.Merge(mark.Marks{Recents: there}, d.Was)
		return putRecents(ctx, tx, all.Recents)
	}
	return nil
}

// bringBackEntry puts the one entry of c back into the collection that it was in.
func bringBackEntry(ctx context.Context, tx *sql.Tx, c mark.Collection, place int) error {
	e := c.Entries[0]
	added, err := addEntry(ctx, tx, c.N, e)
	switch {
	case errors.Is(err, ErrNotFound):
		return said{app.Errorf("the collection “%s” was deleted since; bring that back first", c.Name), ErrNotFound}
	case err != nil || !added: // it has been put there again, and has a place of its own
		return err
	}
	return placeEntry(ctx, tx, c.N, e.Target, place)
}
