package library

import (
	"context"
	"database/sql"
	"slices"

	"vademecum/app"
	"vademecum/app/mark"
)

// Opened notes that an item was opened. It keeps the last [mark.MostRecents].
func (l *Library) Opened(ctx context.Context, s mark.Subject) error {
	if err := s.Check(); err != nil {
		return err
	}
	return l.change(ctx, func(tx *sql.Tx) error {
		if err := putRecent(ctx, tx, mark.Recent{Subject: s.Clean(), Opened: now()}); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM recent WHERE n NOT IN (SELECT n FROM recent ORDER BY n DESC LIMIT ?)", mark.MostRecents)
		return err
	})
}

// ClearRecents empties the list of what was opened last. Where it is empty, the
// error is [ErrNotFound].
func (l *Library) ClearRecents(ctx context.Context) (gone mark.Deletion, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		was, err := readRecents(ctx, tx, "")
		if err != nil {
			return err
		}
		if len(was) == 0 {
			return missing(sql.ErrNoRows, app.Say("the list of what was opened last is empty"))
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM recent"); err != nil {
			return err
		}
		gone, err = record(ctx, tx, mark.DeletedRecents, 0, 0, mark.Marks{Recents: was})
		return err
	})
	return gone, err
}

// putRecent makes an item the one that was opened last.
func putRecent(ctx context.Context, tx *sql.Tx, r mark.Recent) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO recent (item, code, title, opened) VALUES (?,?,?,?)",
		r.Item, r.Code, r.Title, stamp(r.Opened))
	return err
}

// putRecents makes a list, the last one first, all there is.
func putRecents(ctx context.Context, tx *sql.Tx, list []mark.Recent) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM recent"); err != nil {
		return err
	}
	for _, r := range slices.Backward(list) {
		if err := putRecent(ctx, tx, r); err != nil {
			return err
		}
	}
	return nil
}

func readRecents(ctx context.Context, tx *sql.Tx, item string) (list []mark.Recent, err error) {
	query, args := onItem("SELECT item, code, title, opened FROM recent", item, "n DESC")
	err = each(ctx, tx, query, args, func(row scanner) error {
		var r mark.Recent
		err := row.Scan(&r.Item, &r.Code, &r.Title, moment{&r.Opened})
		list = append(list, r)
		return err
	})
	return list, err
}
