package shell

import (
	"context"

	"vademecum/app/document"
)

// Documents is what the window needs of the person's library. Its methods run off
// the window's thread. Their errors are sentences for the person.
type Documents interface {
	// Import brings files and folders in, and reports on every file.
	Import(ctx context.Context, paths []string, report func(Imported)) error
	// Reimport takes documents apart again that were taken apart by other rules than
	// today's, and reports on each.
	Reimport(ctx context.Context, report func(Imported)) error
	// Reread takes one document apart again in an encoding, "detected" for none chosen.
	Reread(ctx context.Context, id, encoding string, report func(Imported)) error
	// Forget removes a document for good and returns what it was.
	Forget(ctx context.Context, id string) (document.Stored, error)
	// Search returns passages that answer a query, best first. Named are items that
	// it names.
	Search(ctx context.Context, text string, limit int, named ...string) ([]document.Found, error)
	// MentionsOf returns the passages that mention an item, and how many there are in
	// all.
	MentionsOf(ctx context.Context, item string, limit int) ([]document.MentionedIn, int, error)
}

// An Outcome says what became of a file.
type Outcome string

// The outcomes.
const (
	Added   Outcome = "added"   // it is a new document
	Known   Outcome = "known"   // its text is in the library already
	Renewed Outcome = "renewed" // it was taken apart again
	Refused Outcome = "refused" // it could not be read
)

// Imported says what became of one file.
type Imported struct {
	Path     string
	Outcome  Outcome
	Document document.Stored // unless it was refused
	Err      error           // why it was refused: a sentence

	Done, Total int // files so far, with this one, and files in all
}
