package library

import (
	"context"
	"database/sql"

	"vademecum/app"
	"vademecum/app/mark"
)

// Star puts a star on an item or a passage. Where there is one already, it stays.
func (l *Library) Star(ctx context.Context, s mark.Subject) error {
	if err := s.Check(); err != nil {
		return err
	}
	return l.change(ctx, func(tx *sql.Tx) error {
		return putStar(ctx, tx, 0, mark.Star{Subject: s.Clean(), Made: now()})
	})
}

// Unstar takes a star away. Where there is none, the error is [ErrNotFound].
func (l *Library) Unstar(ctx context.Context, t mark.Target) (gone mark.Deletion, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		var n int64
		was := mark.Star{Subject: mark.Subject{Target: t}}
		err := tx.QueryRowContext(ctx, "DELETE FROM star WHERE item = ? AND locator = ? AND hash = ? RETURNING n, code, title, made",
			t.Item, t.Locator, t.Hash).Scan(&n, &was.Code, &was.Title, moment{&was.Made})
		if err != nil {
			return missing(err, app.Say("there is no star on %s", t))
		}
		gone, err = record(ctx, tx, mark.DeletedStar, n, 0, mark.Marks{Stars: []mark.Star{was}})
		return err
	})
	return gone, err
}

// putStar writes a star, unless there is one: a new one, when n is 0, or one that
// comes back under its number.
func putStar(ctx context.Context, tx *sql.Tx, n int64, s mark.Star) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO star (n, item, locator, hash, code, title, made) VALUES (nullif(?, 0),?,?,?,?,?,?) ON CONFLICT DO NOTHING",
		n, s.Item, s.Locator, s.Hash, s.Code, s.Title, stamp(s.Made))
	return err
}

func readStars(ctx context.Context, tx *sql.Tx, item string) (list []mark.Star, err error) {
	query, args := onItem("SELECT item, locator, hash, code, title, made FROM star", item, "made, n")
	err = each(ctx, tx, query, args, func(row scanner) error {
		var s mark.Star
		err := row.Scan(&s.Item, &s.Locator, &s.Hash, &s.Code, &s.Title, moment{&s.Made})
		list = append(list, s)
		return err
	})
	return list, err
}

// missing says what is not there, when the error is that a row was not found.
func missing(err error, what app.Sentence) error {
	if err == sql.ErrNoRows {
		return said{&app.Error{Sentence: what}, ErrNotFound}
	}
	return err
}
