package library

import (
	"context"
	"database/sql"
	"errors"

	"vademecum/app"
	"vademecum/app/mark"
)

// AddNote keeps a note on an item or a passage, in Markdown.
func (l *Library) AddNote(ctx context.Context, s mark.Subject, text string) (n mark.Note, err error) {
	if err := s.Check(); err != nil {
		return n, err
	}
	if text, err = mark.CheckText(text); err != nil {
		return n, err
	}
	err = l.change(ctx, func(tx *sql.Tx) error {
		made := now()
		n, err = putNote(ctx, tx, mark.Note{Subject: s.Clean(), Text: text, Made: made, Changed: made})
		return err
	})
	return n, err
}

// EditNote gives a note another text. Seen is the note as the person saw it when
// they began to write. If another program has changed it since, both texts are in it
// afterwards; if another has deleted it, the text is a note of its own.
func (l *Library) EditNote(ctx context.Context, seen mark.Note, text string) (n mark.Note, err error) {
	if text, err = mark.CheckText(text); err != nil {
		return n, err
	}
	err = l.change(ctx, func(tx *sql.Tx) error {
		n, err = noteNumber(ctx, tx, seen.N)
		if errors.Is(err, sql.ErrNoRows) {
			made := now()
			n, err = putNote(ctx, tx, mark.Note{Subject: seen.Subject.Clean(), Text: text, Made: made, Changed: made})
			return err
		}
		if err != nil {
			return err
		}
		n.Text, n.Changed = mark.Edited(seen.Text, n.Text, text), now()
		_, err := tx.ExecContext(ctx, "UPDATE note SET text = ?, changed = ? WHERE n = ?", n.Text, stamp(n.Changed), n.N)
		return err
	})
	return n, err
}

// DeleteNote deletes a note. Where there is none, the error is [ErrNotFound].
func (l *Library) DeleteNote(ctx context.Context, n int64) (gone mark.Deletion, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		was, err := noteNumber(ctx, tx, n)
		if err != nil {
			return missing(err, app.Say("there is no note %s in your library", n))
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM note WHERE n = ?", n); err != nil {
			return err
		}
		gone, err = record(ctx, tx, mark.DeletedNote, n, 0, mark.Marks{Notes: []mark.Note{was}})
		return err
	})
	return gone, err
}

// Note reads one note. Where there is none, the error is [ErrNotFound].
func (l *Library) Note(ctx context.Context, n int64) (note mark.Note, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		note, err = noteNumber(ctx, tx, n)
		return missing(err, app.Say("there is no note %s in your library", n))
	})
	return note, err
}

// putNote writes a note: a new one, when its number is 0, or one that comes back.
func putNote(ctx context.Context, tx *sql.Tx, n mark.Note) (mark.Note, error) {
	result, err := tx.ExecContext(ctx, "INSERT INTO note (n, item, locator, hash, code, title, text, made, changed) VALUES (nullif(?, 0),?,?,?,?,?,?,?,?)",
		n.N, n.Item, n.Locator, n.Hash, n.Code, n.Title, n.Text, stamp(n.Made), stamp(n.Changed))
	if err != nil {
		return n, err
	}
	n.N, err = result.LastInsertId()
	return n, err
}

const noteColumns = "SELECT n, item, locator, hash, code, title, text, made, changed FROM note"

func scanNote(row scanner) (n mark.Note, err error) {
	err = row.Scan(&n.N, &n.Item, &n.Locator, &n.Hash, &n.Code, &n.Title, &n.Text, moment{&n.Made}, moment{&n.Changed})
	return n, err
}

func noteNumber(ctx context.Context, tx *sql.Tx, n int64) (mark.Note, error) {
	return scanNote(tx.QueryRowContext(ctx, noteColumns+" WHERE n = ?", n))
}

func readNotes(ctx context.Context, tx *sql.Tx, item string) (list []mark.Note, err error) {
	query, args := onItem(noteColumns, item, "made, n")
	err = each(ctx, tx, query, args, func(row scanner) error {
		n, err := scanNote(row)
		list = append(list, n)
		return err
	})
	return list, err
}
