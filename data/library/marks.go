package library

import (
	"context"
	"database/sql"
	"time"

	"vademecum/app/mark"
)

// Marks reads all marks of the person.
func (l *Library) Marks(ctx context.Context) (m mark.Marks, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		m, err = readMarks(ctx, tx, "")
		return err
	})
	return m, err
}

// MarksOn reads the marks on one item and on the passages of one document. Of
// collections there are those that hold it, with these entries alone.
func (l *Library) MarksOn(ctx context.Context, item string) (m mark.Marks, err error) {
	if item == "" {
		return m, nil
	}
	err = l.look(ctx, func(tx *sql.Tx) error {
		m, err = readMarks(ctx, tx, item)
		return err
	})
	return m, err
}

// readMarks reads the marks on one item, or all when it is empty.
func readMarks(ctx context.Context, tx *sql.Tx, item string) (m mark.Marks, err error) {
	if m.Stars, err = readStars(ctx, tx, item); err != nil {
		return m, err
	}
	if m.Notes, err = readNotes(ctx, tx, item); err != nil {
		return m, err
	}
	if m.Collections, err = readCollections(ctx, tx, item); err != nil {
		return m, err
	}
	m.Recents, err = readRecents(ctx, tx, item)
	return m, err
}

// onItem restricts a query to one item, unless that is empty.
func onItem(query, item, order string) (restricted string, args []any) {
	if item != "" {
		query += " WHERE item = ?"
		args = append(args, item)
	}
	return query + " ORDER BY " + order, args
}

// each runs a query and calls scan for every row.
func each(ctx context.Context, tx *sql.Tx, query string, args []any, scan func(row scanner) error) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// A moment is a time as the tables have it.
type moment struct{ *time.Time }

// Scan reads a time; database/sql calls it.
func (m moment) Scan(value any) error {
	text, _ := value.(string) // no time in anything else
	t, err := time.Parse(time.RFC3339, text)
	*m.Time = t.UTC()
	return err
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// now is the time as marks have it.
func now() time.Time { return time.Now().UTC().Truncate(time.Second) }
