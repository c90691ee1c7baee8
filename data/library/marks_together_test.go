package library

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/mark"
)

// TestMarksTogether: two programs mark a thousand items at the same time, in one
// collection, and bring in the same file. Nothing is lost and nothing is there twice.
func TestMarksTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	window, terminal := must(Open(t.Context(), path))(t), must(Open(t.Context(), path))(t)
	defer window.Close()
	defer terminal.Close()
	ctx := t.Context()
	c := must(window.AddCollection(ctx, "Both", ""))(t)
	done := make(chan error, 2)
	for i, l := range []*Library{window, terminal} {
		go func() {
			for n := range 250 {
				s := on(fmt.Sprintf("itu-t/X.%d", 125*i+n), "", "") // half of them are the other's too
				err := l.Star(ctx, s)
				if err == nil {
					_, err = l.AddNote(ctx, s, fmt.Sprintf("by %d", i))
				}
				if err == nil {
					err = l.Collect(ctx, c.N, s, "")
				}
				if err != nil {
					done <- err
					return
				}
			}
			_, err := l.mergeMarks(ctx, thousand())
			done <- err
		}()
	}
	for range 2 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	m := must(terminal.Marks(ctx))(t)
	diff(t, "what one program sees", must(window.Marks(ctx))(t), m)
	if len(m.Stars) != 1000 || len(m.Notes) != 1500 || len(m.Collections) != 11 || len(m.Collections[0].Entries) != 375 {
		t.Errorf("%d stars, %d notes, %d collections, %d entries; want 1000, 1500, 11, 375",
			len(m.Stars), len(m.Notes), len(m.Collections), len(m.Collections[0].Entries))
	}
	if _, sum := mark.Merge(m, thousand()); sum != (mark.Sum{}) {
		t.Errorf("of the file %+v is missing", sum)
	}
	whole(t, window)
}

// TestSameNote: when two programs change one text at the same time, both texts are
// kept, and one that was deleted meanwhile is a note again.
func TestSameNote(t *testing.T) {
	window, ctx := furnished(t), t.Context()
	terminal := must(Open(ctx, window.Path()))(t)
	defer terminal.Close()
	seen := must(window.Marks(ctx))(t)
	must(terminal.EditNote(ctx, seen.Notes[0], "Theirs."))(t)
	must(terminal.DeleteNote(ctx, seen.Notes[1].N))(t)
	for _, err := range []error{
		terminal.DescribeCollection(ctx, seen.Collections[0], "Theirs."),
		terminal.AnnotateEntry(ctx, 1, seen.Collections[0].Entries[1], "Theirs."),
		second(window.EditNote(ctx, seen.Notes[0], "Mine.")),
		second(window.EditNote(ctx, seen.Notes[1], "Mine.")),
		window.DescribeCollection(ctx, seen.Collections[0], "Mine."),
		window.AnnotateEntry(ctx, 1, seen.Collections[0].Entries[1], "Mine."),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	want := strings.NewReplacer(`"Ask **her**."`, `"Theirs.\n\nMine."`, `"For the meeting."`, `"Theirs.\n\nMine."`, `"First."`, `"Theirs.\n\nMine."`,
		`note 2 `, `note 3 `, `"A passage\nwith a note"`, `"Mine."`).Replace(furniture)
	diff(t, "what is kept", told(t, terminal), want)
}
