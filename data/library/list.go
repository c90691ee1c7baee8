package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/document"
)

// storedColumns are those that scanStored reads.
const storedColumns = `d.id, d.title, d.format, d.language, d.encoding, d.pages, d.remarks, d.imported, d.extractor,
	d.passages, d.mentions, (SELECT count(*) FROM resolution r WHERE r.document = d.n), o.name, o.size,
	coalesce((SELECT group_concat(path, char(10)) FROM (SELECT path FROM origin WHERE document = d.n ORDER BY path)), '')`

const storedTables = "document d JOIN original o ON o.document = d.n"

type scanner interface{ Scan(...any) error }

func scanStored(row scanner) (s document.Stored, err error) {
	var format, remarks, imported, paths string
	err = row.Scan(&s.ID, &s.Title, &format, &s.Language, &s.Encoding, &s.Pages, &remarks, &imported, &s.Extractor,
		&s.Passages, &s.Mentions, &s.Resolutions, &s.Name, &s.Size, &paths)
	if err != nil {
		return s, err
	}
	s.Format, s.Remarks = document.Format(format), remarksOf(remarks)
	if paths != "" {
		s.Paths = strings.Split(paths, "\n")
	}
	s.Imported, err = time.Parse(time.RFC3339, imported)
	return s, err
}

func storedNumber(ctx context.Context, tx *sql.Tx, n int64) (document.Stored, error) {
	return scanStored(tx.QueryRowContext(ctx, "SELECT "+storedColumns+" FROM "+storedTables+" WHERE d.n = ?", n))
}

// Documents lists all documents, the one imported last first.
func (l *Library) Documents(ctx context.Context) (list []document.Stored, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT "+storedColumns+" FROM "+storedTables+" ORDER BY d.n DESC")
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			s, err := scanStored(rows)
			if err != nil {
				return err
			}
			list = append(list, s)
		}
		return rows.Err()
	})
	return list, err
}

// resolve gives the number of the document with an id. An id may be cut short as
// far as it names one document alone, it may lack its "doc/", and it may be that
// of another file with the same text.
func (l *Library) resolve(ctx context.Context, tx *sql.Tx, id string) (n int64, err error) {
	hash := strings.TrimPrefix(id, idPrefix)
	if len(hash) < 4 || len(hash) > hashDigits || strings.Trim(hash, "0123456789abcdef") != "" {
		return 0, said{app.Errorf("%s is not the id of a document; it looks like doc/3f9a0c417be2d518, and its first four digits are the least", fmt.Sprintf("%.40q", id)), ErrNotFound}
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT n FROM document WHERE id >= ? AND id <= ?
		UNION SELECT document FROM origin WHERE hash >= ? AND hash <= ? LIMIT 2`,
		idPrefix+hash, idPrefix+hash+"g", hash, hash+"g") // "g" comes after every digit
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	count := 0
	for rows.Next() {
		if err := rows.Scan(&n); err != nil {
			return 0, err
		}
		count++
	}
	switch err := rows.Err(); {
	case err != nil:
		return 0, err
	case count == 0:
		return 0, said{app.Errorf("there is no document %s in your library", idPrefix+hash), ErrNotFound}
	case count > 1:
		return 0, said{app.Errorf("several documents in your library have ids that begin with %s; give more of it", idPrefix+hash), ErrNotFound}
	}
	return n, nil
}

// Stored returns a document without its passages. An unknown id gives an error
// that is [ErrNotFound].
func (l *Library) Stored(ctx context.Context, id string) (s document.Stored, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		n, err := l.resolve(ctx, tx, id)
		if err != nil {
			return err
		}
		s, err = storedNumber(ctx, tx, n)
		if errors.Is(err, sql.ErrNoRows) {
			return said{app.Errorf("there is no document %s in your library", id), ErrNotFound}
		}
		return err
	})
	return s, err
}
