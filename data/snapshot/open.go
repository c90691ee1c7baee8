package snapshot

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"vademecum/app"

	"github.com/adrg/xdg"
)

// A Store is an open snapshot. It may be used by many goroutines at once.
type Store struct {
	db      *sql.DB
	meta    Meta
	path    string
	notice  app.Sentence
	scratch string // temporary directory to remove on Close; may be empty
}

// Open opens the snapshot bundled with the program, which it keeps unpacked in
// the person's cache directory. Where that cannot be written it makes do with a
// temporary directory, and failing that with memory; Notice then says so.
func Open(ctx context.Context) (*Store, error) {
	return bundled().open(ctx, filepath.Join(xdg.CacheHome, "vademecum"), os.TempDir())
}

// open does what Open says with the given directories.
func (b bundle) open(ctx context.Context, cache, temp string) (*Store, error) {
	path, replaced, err := b.cached(cache)
	if err == nil {
		s, err := openFile(ctx, path)
		if err != nil {
			return nil, err
		}
		if replaced {
			s.notice = app.Say("The snapshot in %s was damaged or not ours; the bundled one has been restored.", cache)
		}
		return s, nil
	}
	if errors.Is(err, errBundle) {
		return nil, err
	}
	why := reason(err)

	scratch, err := os.MkdirTemp(temp, "vademecum-")
	if err == nil {
		path, _, err = b.cached(scratch)
		if err == nil {
			s, err := openFile(ctx, path)
			if err != nil {
				os.RemoveAll(scratch)
				return nil, err
			}
			s.scratch = scratch
			s.notice = app.Say("The snapshot could not be kept in %s (%s); a temporary copy is used.", cache, why)
			return s, nil
		}
		os.RemoveAll(scratch)
	}
	var db bytes.Buffer
	if err := b.unpack(&db); err != nil {
		return nil, err
	}
	s, err := openMemory(ctx, db.Bytes())
	if err != nil {
		return nil, err
	}
	s.notice = app.Say("The snapshot could not be kept in %s (%s); it is held in memory instead.", cache, why)
	return s, nil
}

// reason words the error of the operating system for a person.
func reason(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return app.Errorf("the disk is full")
	case errors.Is(err, syscall.EROFS):
		return app.Errorf("the disk is read-only")
	case errors.Is(err, fs.ErrPermission):
		return app.Errorf("no permission to write there")
	}
	return err
}

// OpenFile opens a given snapshot file, after checking that it is one that this
// program can read and that SQLite finds no damage in it. It is never written to.
func OpenFile(ctx context.Context, path string) (*Store, error) {
	s, err := openFile(ctx, path)
	if err != nil {
		return nil, err
	}
	if err := s.quickCheck(ctx); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// quickCheck has SQLite look for damage in the file.
func (s *Store) quickCheck(ctx context.Context) error {
	var verdict string
	err := s.db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict)
	if err == nil && verdict != "ok" {
		err = errors.New(verdict)
	}
	if err != nil {
		return damaged(ctx, s.path, err)
	}
	return nil
}

// openFile opens a snapshot file that may lie outside the cache. A file that
// never changes needs no locks, which is what immutable tells SQLite.
func openFile(ctx context.Context, path string) (*Store, error) {
	return openSince(ctx, path, schemaVersion)
}

// openSince does the same with a file of any version from the oldest given. What is
// asked of the store then must be in the schema of all of them.
func openSince(ctx context.Context, path string, oldest uint32) (*Store, error) {
	if err := checkHeader(path, oldest); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite3", fileURI(path, "mode=ro&immutable=1&_query_only=1"))
	if err != nil {
		return nil, err
	}
	// One connection for the page being opened and one for the search going on.
	db.SetMaxOpenConns(2)
	db.SetMaxIdleConns(2)
	return newStore(ctx, db, path)
}

func newStore(ctx context.Context, db *sql.DB, path string) (*Store, error) {
	m, err := readMeta(ctx, db)
	if err != nil {
		db.Close()
		return nil, damaged(ctx, path, err)
	}
	return &Store{db: db, meta: m, path: path}, nil
}

// damaged says that a file is damaged, unless the context had ended.
func damaged(ctx context.Context, path string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return app.Errorf("the snapshot %s is damaged: %s", path, err)
}

// Meta returns what the snapshot says of itself.
func (s *Store) Meta() Meta { return s.meta }

// Path is the file the snapshot is read from, or empty when it is in memory.
func (s *Store) Path() string { return s.path }

// Notice tells the person when opening did not go as usual, such as
// a damaged copy that was restored. Else it is empty.
func (s *Store) Notice() app.Sentence { return s.notice }

// Close ends the use of the snapshot.
func (s *Store) Close() error {
	err := s.db.Close()
	if s.scratch != "" {
		err = errors.Join(err, os.RemoveAll(s.scratch))
	}
	return err
}
