package library

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	_ "github.com/mattn/go-sqlite3" // the driver "sqlite3"
)

// A Library is the person's own file, open. It may be used by many goroutines at
// once, and the file by several programs.
type Library struct {
	path    string
	write   *sql.DB // one connection
	read    *sql.DB // some connections that cannot write
	writing sync.Mutex
}

// Settings of the connections, which the driver applies to each it opens.
//
// A commit reaches the disk before it is told (synchronous=FULL): what a person
// made is worth the few milliseconds. A transaction takes the right to write when
// it begins (immediate), so that it waits for another program there and nowhere
// later. What is deleted is overwritten with zeros (secure_delete), so that a
// document that was forgotten cannot be read from the file any more.
const (
	forAll     = "_busy_timeout=5000&_foreign_keys=1&_stmt_cache_size=64&_cache_size=-8000"
	forWriting = forAll + "&mode=rwc&_txlock=immediate&_journal_mode=WAL&_synchronous=FULL&_secure_delete=1&_auto_vacuum=incremental"
	forReading = forAll + "&mode=ro&_query_only=1"
)

// readers is how many searches, pages and lists can be read at the same time.
const readers = 3

// Open opens the library at path and makes it where there is none. A library of
// an earlier version is brought up to date, after a copy of it was laid beside it.
//
// The error is a sentence for the person. A file that is damaged, no library, or
// of a later version of the program is left exactly as it is.
func Open(ctx context.Context, path string) (*Library, error) {
	for begin := time.Now(); ; {
		l, err := open(ctx, path, released())
		if !errors.Is(err, ErrInUse) || time.Since(begin) > patience {
			return l, err
		}
		select { // a moment for the other
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// patience is how long Open goes on when several programs make the library at the same
// moment. SQLite waits as long for its turn at a transaction, but not at all where two
// change the file to a journal of its own (WAL): there the second is refused at once.
const patience = 5 * time.Second

func open(ctx context.Context, path string, steps []migration) (*Library, error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, sentence(path, err)
	}
	if err := check(ctx, path, len(steps)); err != nil {
		return nil, err
	}
	if err := makePrivate(path); err != nil {
		return nil, sentence(path, err)
	}
	l := &Library{path: path}
	var err error
	if l.write, err = sql.Open("sqlite3", fileURI(path, forWriting)); err != nil {
		return nil, sentence(path, err)
	}
	l.write.SetMaxOpenConns(1)
	if l.read, err = sql.Open("sqlite3", fileURI(path, forReading)); err != nil {
		return nil, errors.Join(sentence(path, err), l.write.Close())
	}
	l.read.SetMaxOpenConns(readers)
	l.read.SetMaxIdleConns(readers)
	if err := l.migrate(ctx, steps); err != nil {
		return nil, errors.Join(sentence(path, err), l.Close())
	}
	return l, nil
}

// makePrivate makes an empty file that only the person can read, where there is
// none; SQLite gives its own files beside it the same rights.
func makePrivate(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return f.Close()
}

// Path is where the library lies.
func (l *Library) Path() string { return l.path }

// Close ends the use of the library. The last program to do so folds what stands
// in the file library.db-wal into the library itself.
func (l *Library) Close() error {
	return errors.Join(l.read.Close(), l.write.Close()) // the writer last: it may still write
}

// change runs f in a transaction of its own: all of it happens, or nothing.
func (l *Library) change(ctx context.Context, f func(tx *sql.Tx) error) error {
	l.writing.Lock() // here the wait has no end; the busy timeout is for other programs
	defer l.writing.Unlock()
	tx, err := l.write.BeginTx(ctx, nil)
	if err != nil {
		return l.sentence(ctx, err)
	}
	defer tx.Rollback() // in vain after a commit
	if err := f(tx); err != nil {
		return l.sentence(ctx, err)
	}
	return l.sentence(ctx, tx.Commit())
}

// look runs f on one state of the library: what other goroutines and programs
// change meanwhile is not seen.
func (l *Library) look(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := l.read.BeginTx(ctx, nil)
	if err != nil {
		return l.sentence(ctx, err)
	}
	defer tx.Rollback()
	return l.sentence(ctx, f(tx))
}

// fileURI names a file to SQLite. Every character of the path that means
// something in a URI is escaped.
func fileURI(path, query string) string {
	path = filepath.ToSlash(path)
	if runtime.GOOS == "windows" && filepath.IsAbs(path) && !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + query
}
