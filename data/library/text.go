package library

import (
	"context"
	"database/sql"

	"vademecum/app/document"
)

// Text opens a document without the references in it: what stands in it and how it
// is divided. An unknown id gives an error that is [ErrNotFound].
func (l *Library) Text(ctx context.Context, id string) (*document.Document, error) {
	var d document.Document
	err := l.look(ctx, func(tx *sql.Tx) error {
		n, err := l.resolve(ctx, tx, id)
		if err != nil {
			return err
		}
		s, err := storedNumber(ctx, tx, n)
		if err != nil {
			return err
		}
		d, err = text(ctx, tx, n, s)
		return err
	})
	if err != nil {
		return nil, err
	}
	return &d, nil
}

// text reads what stands in document n.
func text(ctx context.Context, tx *sql.Tx, n int64, s document.Stored) (d document.Document, err error) {
	d = document.Document{
		Format: s.Format, Title: s.Title, Language: s.Language, Encoding: s.Encoding, Pages: s.Pages, Remarks: s.Remarks,
	}
	if d.Passages, err = passages(ctx, tx, n, s.Passages); err != nil {
		return d, err
	}
	d.Resolutions, err = resolutions(ctx, tx, n)
	return d, err
}
