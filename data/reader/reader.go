// Package reader reads documents of every format into [document.Raw]. It finds out
// what a file is by looking into it, refuses what it cannot read with a sentence
// that says what the file is and what to do, and hands the rest to the package of
// its format.
//
// # What a file is
//
// The name of a file says what somebody called it, so the bytes decide: most
// formats begin with a signature (kinds.go). A ZIP archive is what it contains
// (archive.go), a compound file of old Microsoft programs what streams it names,
// XML what its root element is (markup.go). The name decides only where no byte
// does: between Markdown and plain text, and whether tags in a text are HTML.
//
// # Hostile files
//
// Every file is taken to be hostile until it is read. Package limit has the
// limits; this package sees that a file is an ordinary one, not larger than its
// format allows, and that reading ends in time. It writes nothing.
package reader

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/limit"
)

// Options are what a person may ask for.
type Options struct {
	// Encoding is the encoding of a plain text, Markdown or HTML file, by any of
	// its usual names; empty to have it detected. Other formats ignore it.
	Encoding string
}

// Read reads the file at path. Its errors are sentences for people that begin with
// the name of the file; those that come of ctx wrap its error.
func Read(ctx context.Context, path string, o Options) (document.Raw, error) {
	name := filepath.Base(path)
	limited, cancel := context.WithTimeoutCause(ctx, limit.Time,
		app.Errorf("reading it took longer than %s seconds and was given up", limit.Time.Seconds()))
	defer cancel()
	raw, err := read(limited, path, o)
	switch {
	case err == nil:
		return raw, nil
	case ctx.Err() != nil:
		return document.Raw{}, fmt.Errorf("%s: %w", name, app.Errorf("reading was cancelled: %s", ctx.Err()))
	case limited.Err() != nil:
		return document.Raw{}, fmt.Errorf("%s: %w", name, context.Cause(limited))
	}
	return document.Raw{}, fmt.Errorf("%s: %w", name, err)
}

// read does what Read says; its errors lack the name of the file.
func read(ctx context.Context, path string, o Options) (document.Raw, error) {
	data, err := load(path)
	if err != nil {
		return document.Raw{}, err
	}
	k := sniff(data, path)
	if k.refusal != nil {
		return document.Raw{}, k.refusal
	}
	if k.allText && len(data) > limit.TextFile {
		return document.Raw{}, tooLarge(int64(len(data)), limit.TextFile)
	}
	raw, err := k.read(ctx, data, o)
	if err != nil {
		return document.Raw{}, err
	}
	if !hasText(raw) {
		return document.Raw{}, k.empty
	}
	if remark := misnamed(path, k); !remark.Empty() {
		raw.Remarks = append(raw.Remarks, remark)
	}
	return raw, nil
}

// load gives the bytes of an ordinary file that is not too large.
func load(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, app.Errorf("there is no such file")
	case err != nil:
		return nil, unreadable(err)
	case info.IsDir():
		return nil, app.Errorf("this is a folder: give the files in it")
	case !info.Mode().IsRegular():
		return nil, app.Errorf("this is no ordinary file")
	case info.Size() > limit.File:
		return nil, tooLarge(info.Size(), limit.File)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(err)
	}
	defer f.Close()
	var data bytes.Buffer
	data.Grow(int(info.Size()) + bytes.MinRead)
	read, err := data.ReadFrom(io.LimitReader(f, limit.File+1))
	switch {
	case err != nil:
		return nil, unreadable(err)
	case read > limit.File: // some files of the system hide their size
		return nil, tooLarge(read, limit.File)
	case read == 0:
		return nil, app.Errorf("the file is empty: it has 0 bytes")
	}
	return data.Bytes(), nil
}

// unreadable is the error for a file that the system does not give, without its
// path, which the caller knows.
func unreadable(err error) error {
	if path, ok := errors.AsType[*os.PathError](err); ok {
		err = path.Err
	}
	return app.Errorf("the file cannot be read: %s", err)
}

func tooLarge(size, most int64) error {
	return app.Errorf("the file has %s, and a document of its kind may have %s: split it, or take large pictures out", limit.Size(int(size)), limit.Size(int(most)))
}

// hasText says whether any block holds more than blanks.
func hasText(raw document.Raw) bool {
	for _, b := range raw.Blocks {
		if strings.TrimSpace(b.Text) != "" {
			return true
		}
	}
	return false
}
