package library

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"

	"vademecum/app"
	"vademecum/app/document"
)

// Detected is the encoding that stands for none chosen.
const Detected = "detected"

// Reextract takes documents apart again, from the files kept in the library: those
// with the given ids, or, where none is given, all that were taken apart by other
// rules than those of x. It reports as [Library.Import] does and ends as it does. A
// document keeps its id; one that x cannot read stays as it was and is reported as
// refused.
//
// Encoding is that of plain text, Markdown and HTML, or [Detected]. It is kept with the
// document for the next time. Where it is empty, a document stays with the one chosen
// before, if one was.
func (l *Library) Reextract(ctx context.Context, x Extraction, ids []string, encoding string, report func(Result)) error {
	numbers, err := l.stale(ctx, x.Version, ids)
	if err != nil {
		return err
	}
	for i, n := range numbers {
		if err := ctx.Err(); err != nil {
			return err
		}
		stored, err := l.reextract(ctx, x, n, encoding)
		r := Result{Path: stored.Name, Outcome: Renewed, Document: stored, Done: i + 1, Total: len(numbers)}
		var refused refusal
		switch {
		case err == nil:
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, sql.ErrNoRows): // forgotten meanwhile
			continue
		case errors.As(err, &refused):
			r.Outcome, r.Err = Refused, refused.why
		default:
			return err
		}
		report(r)
	}
	return nil
}

// stale gives the numbers of the documents with these ids, or of all that were
// taken apart by another version, in the order of their import.
func (l *Library) stale(ctx context.Context, version string, ids []string) (numbers []int64, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		for _, id := range ids {
			n, err := l.resolve(ctx, tx, id)
			if err != nil {
				return err
			}
			numbers = append(numbers, n)
		}
		if len(ids) > 0 {
			return nil
		}
		rows, err := tx.QueryContext(ctx, "SELECT n FROM document WHERE extractor <> ? ORDER BY n", version)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var n int64
			if err := rows.Scan(&n); err != nil {
				return err
			}
			numbers = append(numbers, n)
		}
		return rows.Err()
	})
	return numbers, err
}

// Stale counts the documents that were taken apart by another version of the rules.
func (l *Library) Stale(ctx context.Context, version string) (count int, err error) {
	numbers, err := l.stale(ctx, version, nil)
	return len(numbers), err
}

// reextract takes one document apart again.
func (l *Library) reextract(ctx context.Context, x Extraction, n int64, encoding string) (stored document.Stored, err error) {
	var in incoming
	err = l.look(ctx, func(tx *sql.Tx) error {
		if stored, err = storedNumber(ctx, tx, n); err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, "SELECT name, encoding, file FROM original WHERE document = ?", n).Scan(&in.name, &in.encoding, &in.frame)
	})
	if err != nil {
		return stored, err
	}
	switch {
	case encoding == "":
	case !stored.Format.Encoded():
		return stored, refusal{app.Errorf("its encoding cannot be chosen; that of %s is known from the file", stored.Format)}
	case encoding == Detected:
		in.encoding = ""
	default:
		in.encoding = encoding
	}
	e, err := x.again(ctx, in)
	if err != nil {
		return stored, refusal{withoutName(err, in.name)}
	}
	err = l.change(ctx, func(tx *sql.Tx) error {
		if err := remove(ctx, tx, n); err != nil {
			return err
		}
		result, err := tx.ExecContext(ctx, `UPDATE document SET title = ?, format = ?, language = ?, encoding = ?, pages = ?,
			remarks = ?, extractor = ?, words = ?, passages = ?, mentions = ? WHERE n = ?`,
			e.titleOr(in.name), string(e.Format), e.Language, e.Encoding, e.Pages,
			remarksText(e.Remarks), x.Version, e.textHash(), len(e.Passages), e.mentionCount(), n)
		if err != nil {
			return err
		}
		if changed, err := result.RowsAffected(); err != nil || changed == 0 {
			return errors.Join(err, sql.ErrNoRows)
		}
		if _, err := tx.ExecContext(ctx, "UPDATE original SET encoding = ? WHERE document = ?", in.encoding, n); err != nil {
			return err
		}
		if err := e.insert(ctx, tx, n); err != nil {
			return err
		}
		stored, err = storedNumber(ctx, tx, n)
		return err
	})
	return stored, err
}

// again runs the extraction on a file of the library. Readers take a path, so the
// file is laid into a temporary directory under its own name.
func (x Extraction) again(ctx context.Context, in incoming) (e extract, err error) {
	file, err := decompress(in.frame)
	if err != nil {
		return e, said{app.Errorf("the copy kept in the library is damaged; import the file again"), ErrDamaged}
	}
	dir, err := os.MkdirTemp("", "vademecum-")
	if err != nil {
		return e, unreadable(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, filepath.Base(in.name))
	if err := os.WriteFile(path, file, 0o600); err != nil {
		return e, unreadable(err)
	}
	return x.run(ctx, path, in.encoding)
}
