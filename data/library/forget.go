package library

import (
	"context"
	"database/sql"
	"fmt"

	"vademecum/app/document"
)

// Forget takes a document out of the library with everything made from it, and
// returns what it was. Its text can then not be read from the file any more:
// what is deleted is overwritten, the word index is written anew, and the file
// beside the library is emptied as soon as no other program reads it. The file
// that was imported is not touched, nor are the copies that [Library.Copies] lists.
//
// The marks on the document stay, because they are the person's own work and the
// document is a copy; they keep its id and not its title.
func (l *Library) Forget(ctx context.Context, id string) (gone document.Stored, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		n, err := l.resolve(ctx, tx, id)
		if err != nil {
			return err
		}
		if gone, err = storedNumber(ctx, tx, n); err != nil {
			return err
		}
		if err := remove(ctx, tx, n); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM document WHERE n = ?", n); err != nil { // with its file and where it lay
			return err
		}
		if err := unname(ctx, tx, gone.ID); err != nil {
			return err
		}
		// The index only notes what is gone, until its parts are made one.
		_, err = tx.ExecContext(ctx, "INSERT INTO words (words) VALUES ('optimize')")
		return err
	})
	if err != nil {
		return gone, err
	}
	return gone, l.giveBack(ctx)
}

// giveBack returns free room in the library to the disk and empties the file
// beside it. Another program that is reading puts this off, which is no error.
func (l *Library) giveBack(ctx context.Context) error {
	l.writing.Lock()
	defer l.writing.Unlock()
	for _, s := range []string{"PRAGMA incremental_vacuum", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		rows, err := l.write.QueryContext(ctx, s)
		if err != nil {
			return l.sentence(ctx, fmt.Errorf("%s: %w", s, err))
		}
		for rows.Next() { // each row is a step of the work
		}
		if err := rows.Err(); err != nil {
			return l.sentence(ctx, err)
		}
		rows.Close()
	}
	return nil
}
