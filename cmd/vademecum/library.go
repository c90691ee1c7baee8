package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/library"
	"vademecum/ui/shell"

	reading "vademecum/ui/document"
)

// own is the person's library as the window uses it. It is opened when it is first
// needed, which no start has to wait for, and made when something is first imported.
type own struct {
	place      string
	extraction library.Extraction

	opening sync.Mutex
	opened  *library.Library
}

// existing opens the library if there is one; otherwise both results are nil. A
// library that could not be opened is tried again at the next use, since what was
// wrong may have been put right. The opening itself is not given up with the request
// that began it.
func (o *own) existing() (*library.Library, error) {
	o.opening.Lock()
	defer o.opening.Unlock()
	if o.opened != nil || !library.Exists(o.place) {
		return o.opened, nil
	}
	return o.open()
}

// made opens the library and makes it where there is none.
func (o *own) made() (*library.Library, error) {
	o.opening.Lock()
	defer o.opening.Unlock()
	if o.opened != nil {
		return o.opened, nil
	}
	return o.open()
}

func (o *own) open() (l *library.Library, err error) {
	if l, err = library.Open(context.Background(), o.place); err == nil {
		o.opened = l
	}
	return l, err
}

// close ends the use of the library.
func (o *own) close() {
	o.opening.Lock()
	defer o.opening.Unlock()
	if o.opened != nil {
		o.opened.Close()
	}
}

// Place is the path of the file.
func (o *own) Place() string { return o.place }

// Import implements [shell.Documents], as do the methods below it.
func (o *own) Import(ctx context.Context, paths []string, report func(shell.Imported)) error {
	l, err := o.made()
	if err != nil {
		return err
	}
	return l.Import(ctx, o.extraction, paths, "", reported(report))
}

func (o *own) Reimport(ctx context.Context, report func(shell.Imported)) error {
	l, err := o.existing()
	if l == nil {
		return err
	}
	return l.Reextract(ctx, o.extraction, nil, "", reported(report))
}

func (o *own) Reread(ctx context.Context, id, encoding string, report func(shell.Imported)) error {
	return o.of(id, func(l *library.Library) error {
		return l.Reextract(ctx, o.extraction, []string{id}, encoding, reported(report))
	})
}

// reported passes on what became of a file.
func reported(report func(shell.Imported)) func(library.Result) {
	return func(r library.Result) {
		report(shell.Imported{
			Path: r.Path, Outcome: shell.Outcome(r.Outcome), Document: r.Document, Err: r.Err, Done: r.Done, Total: r.Total,
		})
	}
}

func (o *own) Forget(ctx context.Context, id string) (gone document.Stored, err error) {
	err = o.of(id, func(l *library.Library) (err error) {
		gone, err = l.Forget(ctx, id)
		return err
	})
	return gone, err
}

func (o *own) Search(ctx context.Context, text string, limit int, named ...string) ([]document.Found, error) {
	l, err := o.existing()
	if l == nil {
		return nil, err
	}
	return l.Search(ctx, text, limit, named...)
}

func (o *own) MentionsOf(ctx context.Context, item string, limit int) ([]document.MentionedIn, int, error) {
	l, err := o.existing()
	if l == nil {
		return nil, 0, err
	}
	return l.MentionsOf(ctx, item, limit)
}

// Documents implements documents.Library, as do Stored and Stale.
func (o *own) Documents(ctx context.Context) ([]document.Stored, error) {
	l, err := o.existing()
	if l == nil {
		return nil, err
	}
	return l.Documents(ctx)
}

func (o *own) Stored(ctx context.Context, id string) (d document.Stored, err error) {
	err = o.of(id, func(l *library.Library) (err error) {
		d, err = l.Stored(ctx, id)
		return err
	})
	return d, err
}

func (o *own) Stale(ctx context.Context) (int, error) {
	l, err := o.existing()
	if l == nil {
		return 0, err
	}
	return l.Stale(ctx, o.extraction.Version)
}

// Read opens a document for the reading view.
func (o *own) Read(ctx context.Context, id string) (read reading.Opened, err error) {
	err = o.of(id, func(l *library.Library) error {
		d, err := l.Document(ctx, id)
		if err == nil {
			read = reading.Opened{Stored: d.Stored, Document: d.Document, Mentions: d.Mentions}
		}
		return err
	})
	return read, err
}

// of does something with a document. One that is not there gives [app.ErrNotFound], by
// which the window knows it; where there is no library, none is there.
func (o *own) of(id string, do func(*library.Library) error) error {
	l, err := o.existing()
	switch {
	case err != nil:
		return err
	case l == nil:
		err = library.ErrNotFound
	default:
		err = do(l)
	}
	if errors.Is(err, library.ErrNotFound) {
		return fmt.Errorf("%s: %w", id, app.ErrNotFound)
	}
	return err
}
