package library

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mattn/go-sqlite3"
)

// fullMessage is what the person is told.
const fullMessage = "could not be written: the disk is full; nothing was changed"

// TestFullMarks: when a library with the marks of a thousand items cannot grow, each
// kind of change that needs room is refused in a sentence and leaves everything as
// it was; when there is room again, it is done.
func TestFullMarks(t *testing.T) {
	l, ctx := openTemp(t), t.Context()
	must(l.mergeMarks(ctx, thousand()))(t)
	m := must(l.Marks(ctx))(t)
	long := strings.Repeat("A long text needs room. ", 20_000)
	other := thousand()
	for i := range other.Notes {
		other.Notes[i].Text += " elsewhere"
	}
	for name, change := range map[string]func() error{
		"a note":              func() error { return second(l.AddNote(ctx, x509, long)) },
		"a longer note":       func() error { return second(l.EditNote(ctx, m.Notes[5], long)) },
		"a collection":        func() error { return second(l.AddCollection(ctx, "Long", long)) },
		"a longer entry":      func() error { return l.AnnotateEntry(ctx, m.Collections[0].N, m.Collections[0].Entries[0], long) },
		"a deletion":          func() error { return second(l.DeleteCollection(ctx, m.Collections[9].N)) },
		"marks of a computer": func() error { return second(l.mergeMarks(ctx, other)) },
	} {
		var pages int
		if err := l.write.QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
			t.Fatal(err)
		}
		before := told(t, l)
		if _, err := l.write.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages)); err != nil {
			t.Fatal(err)
		}
		err := change()
		for i := 0; err == nil && i < 100; i++ { // there may have been room within the pages
			err = second(l.AddNote(ctx, x509, long))
			before = told(t, l)
		}
		var full sqlite3.Error
		if err == nil || !strings.Contains(err.Error(), fullMessage) || !errors.As(err, &full) || full.Code != sqlite3.ErrFull {
			t.Errorf("%s: the error is: %v", name, err)
		}
		diff(t, "what is kept when there is no room for "+name, told(t, l), before)
		whole(t, l)
		if _, err := l.write.Exec("PRAGMA max_page_count = 1000000"); err != nil {
			t.Fatal(err)
		}
		if err := second(l.AddNote(ctx, x509, long)); err != nil {
			t.Errorf("with room again: %v", err)
		}
	}
}
