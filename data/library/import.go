package library

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/limit"
)

// mostBytes is the largest file that is kept.
const mostBytes = limit.File

// An Outcome says what became of a file.
type Outcome string

// The outcomes of an import, and of taking a document apart again.
const (
	Added   Outcome = "added"   // it is a new document
	Known   Outcome = "known"   // the library has it already, as a file or word by word
	Renewed Outcome = "renewed" // it was taken apart again
	Refused Outcome = "refused" // it could not be read; nothing was kept of it
)

// A Result says what became of one file.
type Result struct {
	Path     string // as it was given or found
	Outcome  Outcome
	Document document.Stored // unless it was refused
	Err      error           // why it was refused: a sentence, without the name of the file

	Done, Total int // files so far, with this one, and files in all
}

// Import brings files into the library, and the files in folders and in their
// folders; those whose names begin with a dot or with ~$, which Word gives to the
// traces of open documents, are passed over. A file that cannot be read is refused
// and the others go on. Each document goes in as a whole or not at all.
//
// After every file report is called with what became of it. When ctx ends, so does
// the import, with the error of ctx: what is in by then stays in. Any other error
// is of the library itself, for instance a full disk, and ends the import too.
//
// Encoding is that of plain text, as [Extraction].Read takes it.
func (l *Library) Import(ctx context.Context, x Extraction, paths []string, encoding string, report func(Result)) error {
	files, err := files(ctx, paths)
	if err != nil {
		return err
	}
	for i, f := range files {
		if err := ctx.Err(); err != nil {
			return err
		}
		r := Result{Path: f.path, Done: i + 1, Total: len(files)}
		r.Outcome, r.Document, err = l.importFile(ctx, x, f, encoding)
		var refused refusal
		switch {
		case err == nil:
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.As(err, &refused):
			r.Outcome, r.Err = Refused, refused.why
		default:
			return err
		}
		report(r)
	}
	return nil
}

// A refusal is an error of one file, after which the others go on.
type refusal struct{ why error }

func (r refusal) Error() string { return r.why.Error() }
func (r refusal) Unwrap() error { return r.why }

// A found is a file to import, or why a place could not be searched for files.
type found struct {
	path string
	err  error
}

// files lists what the paths name, in their order, the files of a folder by name.
func files(ctx context.Context, paths []string) ([]found, error) {
	var list []found
	for _, root := range paths {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				list = append(list, found{path, err})
				return nil // of a folder that cannot be read, nothing follows
			}
			if path != root && passedOver(d.Name()) {
				if d.IsDir() {
					return filepath.SkipDir
				}
				return nil
			}
			if !d.IsDir() {
				list = append(list, found{path: path})
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}

func passedOver(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}

// importFile imports one file.
func (l *Library) importFile(ctx context.Context, x Extraction, f found, encoding string) (Outcome, document.Stored, error) {
	if f.err != nil {
		return "", document.Stored{}, refusal{unreadable(f.err)}
	}
	path, err := filepath.Abs(f.path)
	if err != nil {
		return "", document.Stored{}, refusal{unreadable(err)}
	}
	file, before, err := load(path)
	if err != nil {
		return "", document.Stored{}, refusal{err}
	}
	in := incoming{name: filepath.Base(path), path: path, hash: fileHash(file), encoding: encoding, size: len(file)}
	if known, err := l.knownFile(ctx, in); err != nil || known.ID != "" {
		return Known, known, err
	}
	e, err := x.run(ctx, path, encoding)
	if err != nil {
		return "", document.Stored{}, refusal{withoutName(err, in.name)}
	}
	if after, err := os.Stat(path); err != nil || after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return "", document.Stored{}, refusal{app.Errorf("it changed while it was read; import it again")}
	}
	in.frame = compress(file)
	return l.add(ctx, in, x.Version, e, time.Now())
}

// load reads a file that is small enough to be kept, and tells what it was then.
func load(path string) ([]byte, os.FileInfo, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, unreadable(err)
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, nil, unreadable(err)
	case !info.Mode().IsRegular():
		return nil, nil, app.Errorf("it is no ordinary file")
	case info.Size() > mostBytes:
		return nil, nil, app.Errorf("it has %s MB, and the library takes files of up to %s MB", info.Size()>>20, mostBytes>>20)
	}
	file, err := io.ReadAll(io.LimitReader(f, mostBytes))
	if err != nil {
		return nil, nil, unreadable(err)
	}
	return file, info, nil
}

// unreadable says in a sentence why the system does not give a file.
func unreadable(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return app.Errorf("there is no such file")
	case errors.Is(err, fs.ErrPermission):
		return app.Errorf("there is no permission to read it")
	}
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		err = path.Err
	}
	return app.Errorf("it cannot be read: %s", err)
}

// withoutName takes the name of the file off the front of a reader's sentence: it
// stands beside it in every list of results.
func withoutName(err error, name string) error {
	if cause := errors.Unwrap(err); cause != nil && err.Error() == name+": "+cause.Error() {
		return cause
	}
	return err
}
