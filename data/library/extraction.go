package library

import (
	"context"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
)

// An Extraction is the way from a file to a document with its references. The
// library runs it and keeps what comes out; the program that opens the library
// puts the three steps together.
type Extraction struct {
	// Version names the rules of the three steps and what they draw on. A document
	// taken apart under another version is worth taking apart again.
	Version string

	// Read gives what stands in the file at path, in the encoding named, or, where
	// that is empty, in the one it detects. Its errors are sentences for people, each
	// behind the name of the file, which goes around it: fmt.Errorf("%s: %w", …).
	Read func(ctx context.Context, path, encoding string) (document.Raw, error)
	// Structure takes it apart.
	Structure func(document.Raw) document.Document
	// References finds the mentions in it, by the index of the passage.
	References func(*document.Document) [][]refs.Mention
}

// Document gives what the file at path holds, taken apart. Nothing is kept of it. Its
// errors are those of Read.
func (x Extraction) Document(ctx context.Context, path, encoding string) (*document.Document, error) {
	raw, err := x.Read(ctx, path, encoding)
	if err != nil {
		return nil, err
	}
	d := x.Structure(raw)
	return &d, nil
}

// An extract is a document on its way into the library.
type extract struct {
	document.Document
	mentions [][]refs.Mention
}

// errNoText is what is said of a file in which there is nothing to read.
var errNoText = app.Errorf("no text was found in it; a scan needs its text recognised first")

// run takes a file apart. Files come from anywhere, and the rules are many: should
// one of them fail on a file, that file is refused and the others go on.
func (x Extraction) run(ctx context.Context, path, encoding string) (e extract, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = app.Errorf("the program failed on it, which is a fault of the program (%s); please report it", fault)
		}
	}()
	raw, err := x.Read(ctx, path, encoding)
	if err != nil {
		return extract{}, err
	}
	e.Document = x.Structure(raw)
	if err := ctx.Err(); err != nil {
		return extract{}, err
	}
	if !e.hasText() {
		return extract{}, errNoText
	}
	if n := len(e.Passages); n > mostPassages {
		return extract{}, app.Errorf("it has %s passages, more than the %s that the library takes", n, mostPassages)
	}
	e.mentions = x.References(&e.Document)
	return e, ctx.Err()
}

func (e *extract) hasText() bool {
	for i := range e.Passages {
		if e.Passages[i].Text != "" {
			return true
		}
	}
	return false
}
