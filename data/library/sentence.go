package library

import (
	"context"
	"errors"
	"io/fs"
	"syscall"

	"vademecum/app"

	"github.com/mattn/go-sqlite3"
)

// The kinds of error that callers may tell apart.
var (
	// ErrNotFound is what a lookup returns for an id that names no document, and a change for a mark that is not there.
	ErrNotFound = app.Errorf("not in your library")
	// ErrDamaged is what an open or a lookup returns when the file is damaged.
	ErrDamaged = app.Errorf("the file is damaged")
	// ErrNewer is what Open returns for a library of a later program.
	ErrNewer = app.Errorf("the file was made by a newer Vademecum")
	// ErrForeign is what Open returns for a file that is no library.
	ErrForeign = app.Errorf("the file is not a library")
	// ErrTaken is what a change returns for a name of a collection that another has.
	ErrTaken = app.Errorf("there is one already")
	// ErrInUse is what a change returns when another program kept writing.
	ErrInUse = app.Errorf("another program is writing to it")
)

// A said is an error that is a sentence for people and of one of the kinds above.
type said struct {
	error
	kind error
}

func (e said) Unwrap() []error { return []error{e.error, e.kind} }

// sentence says what went wrong with the library at path, and what to do. Errors
// that are a sentence already, and those of a context, pass through.
func sentence(path string, err error) error {
	var already said
	if err == nil || errors.As(err, &already) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	var db sqlite3.Error
	errors.As(err, &db)
	switch db.Code {
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return said{app.Errorf("your library %s is being written to by another Vademecum; nothing was changed, try again in a moment", path), ErrInUse}
	case sqlite3.ErrNotADB, sqlite3.ErrCorrupt:
		return said{app.Errorf("your library %s is damaged (%s) and was left as it is; move it away, and put a copy made earlier in its place or import your documents again", path, db), ErrDamaged}
	case sqlite3.ErrFull:
		return said{app.Errorf("your library %s could not be written: the disk is full; nothing was changed", path), err}
	case sqlite3.ErrReadonly, sqlite3.ErrPerm, sqlite3.ErrCantOpen:
		return said{app.Errorf("your library %s cannot be written; allow writing to it and to its directory", path), err}
	}
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return said{app.Errorf("your library %s could not be written: the disk is full; nothing was changed", path), err}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.ENOTDIR):
		return said{app.Errorf("your library %s cannot be written (%s); allow writing to it and to its directory", path, err), err}
	}
	return app.Errorf("your library %s: %s", path, err)
}

// sentence words an error of the library. SQLite reports an ended context as an
// interrupted statement.
func (l *Library) sentence(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return ctx.Err()
	}
	return sentence(l.path, err)
}
