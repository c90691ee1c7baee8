package main

import (
	"context"
	"path/filepath"

	"vademecum/app/document"
	"vademecum/data/library"
	"vademecum/data/reader/text"
	"vademecum/ui/check"
	"vademecum/ui/language"
)

// Text implements duty.Library and compare.Library.
func (o *own) Text(ctx context.Context, id string) (d *document.Document, err error) {
	err = o.of(id, func(l *library.Library) (err error) {
		d, err = l.Text(ctx, id)
		return err
	})
	return d, err
}

// drafts reads what is looked at without being imported, in the way in which it would
// be. It implements check.Source.
type drafts struct{ own *own }

// Document reads a file.
func (d drafts) Document(ctx context.Context, path string) (*document.Document, error) {
	return d.own.extraction.Document(ctx, path, "")
}

// File reads a file to check.
func (d drafts) File(ctx context.Context, path string) (check.Draft, error) {
	read, err := d.Document(ctx, path)
	if err != nil {
		return check.Draft{}, err
	}
	return d.draft(filepath.Base(path), read), nil
}

// Text reads the text of the clipboard.
func (d drafts) Text(ctx context.Context, clipboard string) (check.Draft, error) {
	raw, err := text.Read(ctx, []byte(clipboard), "UTF-8")
	if err != nil {
		return check.Draft{}, err
	}
	read := d.own.extraction.Structure(raw)
	return d.draft(language.Say("Text from the clipboard"), &read), nil
}

func (d drafts) draft(name string, read *document.Document) check.Draft {
	return check.Draft{Name: name, Document: *read, Mentions: d.own.extraction.References(read)}
}

// Stored opens a document of the library.
func (d drafts) Stored(ctx context.Context, id string) (check.Draft, error) {
	o, err := d.own.Read(ctx, id)
	if err != nil {
		return check.Draft{}, err
	}
	return check.Draft{Name: o.Title, ID: o.ID, Document: o.Document, Mentions: o.Mentions}, nil
}
