package shell

import (
	"context"

	"vademecum/app/mark"
)

// Marks are the person's marks as the window uses them. Each method runs off the
// window's thread; its error is a sentence for the person. The library has them.
type Marks interface {
	MarksOn(ctx context.Context, item string) (mark.Marks, error)
	Marks(ctx context.Context) (mark.Marks, error)
	Opened(ctx context.Context, s mark.Subject) error
	ClearRecents(ctx context.Context) (mark.Deletion, error)

	Star(ctx context.Context, s mark.Subject) error
	Unstar(ctx context.Context, t mark.Target) (mark.Deletion, error)

	AddNote(ctx context.Context, s mark.Subject, text string) (mark.Note, error)
	EditNote(ctx context.Context, seen mark.Note, text string) (mark.Note, error)
	DeleteNote(ctx context.Context, n int64) (mark.Deletion, error)

	AddCollection(ctx context.Context, name, note string) (mark.Collection, error)
	RenameCollection(ctx context.Context, n int64, name string) error
	DescribeCollection(ctx context.Context, seen mark.Collection, note string) error
	MoveCollection(ctx context.Context, n int64, place int) error
	DeleteCollection(ctx context.Context, n int64) (mark.Deletion, error)

	Collect(ctx context.Context, collection int64, s mark.Subject, note string) error
	AnnotateEntry(ctx context.Context, collection int64, seen mark.Entry, note string) error
	MoveEntry(ctx context.Context, collection int64, t mark.Target, place int) error
	Uncollect(ctx context.Context, collection int64, t mark.Target) (mark.Deletion, error)

	Deletions(ctx context.Context) ([]mark.Deletion, error)
	Undo(ctx context.Context, n int64) (mark.Deletion, error)
	ExportMarks(ctx context.Context, path string) (mark.Marks, error)
	ImportMarks(ctx context.Context, path string) (mark.Sum, error)
}

// A Notebook gives the marks of the person's library.
type Notebook interface {
	// Existing gives them for reading; nil where there is no library yet.
	Existing() (Marks, error)
	// Made gives them for writing, and makes the library where there is none.
	Made() (Marks, error)
}

// marksOn reads the marks on an item, or all where it is empty. Without a library there
// are none.
func (s *Shell) marksOn(ctx context.Context, item string) (m mark.Marks, err error) {
	if s.config.Marks == nil {
		return m, nil
	}
	l, err := s.config.Marks.Existing()
	switch {
	case err != nil || l == nil:
		return m, err
	case item == "":
		return l.Marks(ctx)
	}
	return l.MarksOn(ctx, item)
}
