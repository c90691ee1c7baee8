package library

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"vademecum/app/document"
)

// An incoming is a file on its way into the library.
type incoming struct {
	name     string
	path     string
	hash     string
	encoding string
	size     int
	frame    []byte // compressed
}

// knownFile returns the document that was made from this very file, if there is
// one, and remembers that the file lies here too.
func (l *Library) knownFile(ctx context.Context, in incoming) (known document.Stored, err error) {
	var n int64
	err = l.read.QueryRowContext(ctx, "SELECT document FROM origin WHERE hash = ? LIMIT 1", in.hash).Scan(&n)
	if errors.Is(err, sql.ErrNoRows) {
		return known, nil
	}
	if err != nil {
		return known, l.sentence(ctx, err)
	}
	err = l.change(ctx, func(tx *sql.Tx) error {
		if err := addOrigin(ctx, tx, n, in); err != nil {
			return err
		}
		known, err = storedNumber(ctx, tx, n)
		return err
	})
	return known, err
}

// add puts a document into the library, unless it has the same text already; then
// it only remembers the file.
func (l *Library) add(ctx context.Context, in incoming, version string, e extract, now time.Time) (outcome Outcome, stored document.Stored, err error) {
	words := e.textHash()
	err = l.change(ctx, func(tx *sql.Tx) error {
		var n int64
		outcome = Known
		err := tx.QueryRowContext(ctx, "SELECT n FROM document WHERE words = ? OR id = ? LIMIT 1", words, idPrefix+in.hash).Scan(&n)
		if errors.Is(err, sql.ErrNoRows) {
			outcome = Added
			n, err = e.insertDocument(ctx, tx, in, version, words, now)
		}
		if err != nil {
			return err
		}
		if err := addOrigin(ctx, tx, n, in); err != nil {
			return err
		}
		stored, err = storedNumber(ctx, tx, n)
		return err
	})
	return outcome, stored, err
}

// insertDocument writes a new document with all it has.
func (e *extract) insertDocument(ctx context.Context, tx *sql.Tx, in incoming, version string, words []byte, now time.Time) (n int64, err error) {
	result, err := tx.ExecContext(ctx, `INSERT INTO document
		(id, title, format, language, encoding, pages, remarks, imported, extractor, words, passages, mentions)
		VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
		idPrefix+in.hash, e.titleOr(in.name), string(e.Format), e.Language, e.Encoding, e.Pages, remarksText(e.Remarks),
		now.UTC().Format(time.RFC3339), version, words, len(e.Passages), e.mentionCount())
	if err != nil {
		return 0, err
	}
	if n, err = result.LastInsertId(); err != nil {
		return 0, err
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO original (document, name, encoding, size, file) VALUES (?,?,?,?,?)",
		n, in.name, in.encoding, in.size, in.frame); err != nil {
		return 0, err
	}
	return n, e.insert(ctx, tx, n)
}

func addOrigin(ctx context.Context, tx *sql.Tx, n int64, in incoming) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO origin (document, hash, path) VALUES (?,?,?)", n, in.hash, in.path)
	return err
}

// titleOr is the title of the document, or the name of its file where it has none.
func (e *extract) titleOr(name string) string {
	if e.Title != "" {
		return e.Title
	}
	return name
}

func (e *extract) mentionCount() (count int) {
	for _, m := range e.mentions {
		count += len(m)
	}
	return count
}
