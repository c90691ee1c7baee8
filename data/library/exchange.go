package library

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/app/saved"
)

// mostExchanged is the largest file of marks that is read, in bytes: many times what
// a person writes in a life.
const mostExchanged = 256 << 20

// ExportMarks writes all marks to a new file that only the person can read, and
// returns them. The file stands under its name only when it is whole; a file that is
// there already is left alone.
func (l *Library) ExportMarks(ctx context.Context, path string) (m mark.Marks, err error) {
	if m, err = l.Marks(ctx); err != nil {
		return m, err
	}
	var text bytes.Buffer
	if err := mark.Write(&text, m, now()); err != nil {
		return m, err
	}
	if _, err := os.Lstat(path); err == nil {
		return m, app.Errorf("%s is there already and was left as it is; give another name", path)
	}
	if err := saved.Bytes(path, 0o600, text.Bytes()); err != nil {
		if errors.Is(err, syscall.ENOSPC) {
			err = app.Errorf("the disk is full")
		}
		return m, app.Errorf("your marks could not be written to %s: %s; nothing was left there", path, err)
	}
	return m, nil
}

// ImportMarks brings the marks of a file to those there are, as [mark.Merge] says,
// all of them or none, and counts what is new.
func (l *Library) ImportMarks(ctx context.Context, path string) (sum mark.Sum, err error) {
	f, err := os.Open(path)
	if err != nil {
		return sum, fmt.Errorf("%s: %w", path, unreadable(err))
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, mostExchanged+1))
	if err != nil {
		return sum, fmt.Errorf("%s: %w", path, unreadable(err))
	}
	if len(text) > mostExchanged {
		return sum, app.Errorf("%s: a file of marks has at most %s MB", path, mostExchanged>>20)
	}
	theirs, err := mark.Read(string(text))
	if err != nil {
		return sum, fmt.Errorf("%s: %w", path, err)
	}
	return l.mergeMarks(ctx, theirs)
}

// mergeMarks brings other marks to those there are.
func (l *Library) mergeMarks(ctx context.Context, theirs mark.Marks) (sum mark.Sum, err error) {
	err = l.change(ctx, func(tx *sql.Tx) error {
		mine, err := readMarks(ctx, tx, "")
		if err != nil {
			return err
		}
		var all mark.Marks
		all, sum = mark.Merge(mine, theirs)
		return writeMarks(ctx, tx, all)
	})
	if err != nil {
		return mark.Sum{}, err
	}
	return sum, nil
}

// writeMarks writes what a merge has left: what is new, and the places and notes of
// what was there.
func writeMarks(ctx context.Context, tx *sql.Tx, all mark.Marks) error {
	for _, s := range all.Stars {
		if err := putStar(ctx, tx, 0, s); err != nil {
			return err
		}
	}
	for _, n := range all.Notes {
		if n.N != 0 {
			continue
		}
		if _, err := putNote(ctx, tx, n); err != nil {
			return err
		}
	}
	for _, c := range all.Collections {
		if c.N == 0 {
			if _, err := putCollection(ctx, tx, c); err != nil {
				return err
			}
			continue
		}
		if _, err := tx.ExecContext(ctx, "UPDATE collection SET note = ? WHERE n = ?", c.Note, c.N); err != nil {
			return err
		}
		for i, e := range c.Entries {
			if err := putEntry(ctx, tx, c.N, i, e); err != nil {
				return err
			}
		}
	}
	return putRecents(ctx, tx, all.Recents)
}
