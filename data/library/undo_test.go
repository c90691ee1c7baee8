package library

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/mark"
)

// deletions are one of each kind on the furnished library, with the lines of it that
// go and what is said of them.
var deletions = []struct {
	name   string
	delete func(t testing.TB, l *Library) (mark.Deletion, error)
	gone   string
	said   string
}{
	{"a star", func(t testing.TB, l *Library) (mark.Deletion, error) { return l.Unstar(t.Context(), x509.Target) },
		"star itu-t/X.509\n", "the star on X.509"},
	{"a star on a passage", func(t testing.TB, l *Library) (mark.Deletion, error) { return l.Unstar(t.Context(), passage.Target) },
		"star doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f\n", "the star on A paper considering e)"},
	{"a note", func(t testing.TB, l *Library) (mark.Deletion, error) { return l.DeleteNote(t.Context(), 1) },
		"note 1 itu-t/X.509 \"Ask **her**.\"\n", "the note on X.509: “Ask **her**.”"},
	{"an entry", func(t testing.TB, l *Library) (mark.Deletion, error) {
		return l.Uncollect(t.Context(), 1, res44.Target)
	},
		"  wtsa/44 \"First.\"\n", "WTSA Resolution 44 in the collection “Committee 3”"},
	{"a collection", func(t testing.TB, l *Library) (mark.Deletion, error) { return l.DeleteCollection(t.Context(), 2) },
		"collection 2 Later \"\"\n  itu-t/X.509 \"Again.\"\n", "the collection “Later” with what stood in it (1)"},
	{"the recents", func(t testing.TB, l *Library) (mark.Deletion, error) { return l.ClearRecents(t.Context()) },
		"recent itu-t/X.509\nrecent sdg/9\nrecent wtsa/44\n", "the list of what was opened last (3)"},
}

// TestUndo: each deletion takes away what it names and nothing else, and its undoing
// puts that back to where it was, also when the library was closed between.
func TestUndo(t *testing.T) {
	for _, c := range deletions {
		l := furnished(t)
		before := must(l.Marks(t.Context()))(t)
		gone := must(c.delete(t, l))(t)
		if gone.String() != c.said {
			t.Errorf("of %s it is said %q, want %q", c.name, gone, c.said)
		}
		diff(t, "without "+c.name, told(t, l), strings.Replace(furniture, c.gone, "", 1))

		again := must(Open(t.Context(), l.Path()))(t)
		list := must(again.Deletions(t.Context()))(t)
		if len(list) != 1 {
			t.Fatalf("%s: what can be undone is %v", c.name, list)
		}
		diff(t, c.name+" among the deletions", list[0], gone)
		back := must(again.Undo(t.Context(), gone.N))(t)
		diff(t, c.name+", brought back", back, gone)
		diff(t, "everything, with times, after "+c.name, must(again.Marks(t.Context()))(t), before)
		if _, err := again.Undo(t.Context(), gone.N); !errors.Is(err, ErrNotFound) {
			t.Errorf("%s can be undone twice: %v", c.name, err)
		}
		again.Close()
	}
}

// TestUndoAll: all of them in a row come back in the opposite order, and in the
// order in which they went.
func TestUndoAll(t *testing.T) {
	for _, name := range []string{"backwards", "forwards"} {
		l := furnished(t)
		before := must(l.Marks(t.Context()))(t)
		for _, c := range deletions {
			must(c.delete(t, l))(t)
		}
		list := must(l.Deletions(t.Context()))(t)
		for i := range list {
			if name == "forwards" {
				i = len(list) - 1 - i
			}
			must(l.Undo(t.Context(), list[i].N))(t)
		}
		diff(t, name, must(l.Marks(t.Context()))(t), before)
	}
}

// TestUndoLater: what has come into the place meanwhile stays.
func TestUndoLater(t *testing.T) {
	for _, c := range []struct {
		name      string
		deletion  int // of those above
		meanwhile func(t testing.TB, l *Library) error
		from, to  string // of the furniture, when it is undone
	}{
		{"starred again", 0, func(t testing.TB, l *Library) error { return l.Star(t.Context(), x509) },
			"", ""},
		{"collected again", 3, func(t testing.TB, l *Library) error { return l.Collect(t.Context(), 1, res44, "Last.") },
			"  wtsa/44 \"First.\"\n  doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f \"\"\n",
			"  doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f \"\"\n  wtsa/44 \"Last.\\n\\nFirst.\"\n"},
		{"the name is taken", 4, func(t testing.TB, l *Library) error { return second(l.AddCollection(t.Context(), "LATER", "new")) },
			"collection 2 Later \"\"\n  itu-t/X.509 \"Again.\"\ncollection 3 Empty \"\"\n",
			"collection 2 Later (2) \"\"\n  itu-t/X.509 \"Again.\"\ncollection 3 Empty \"\"\ncollection 4 LATER \"new\"\n"},
		{"opened again", 5, func(t testing.TB, l *Library) error {
			return errors.Join(l.Opened(t.Context(), on("sdg/1", "", "")), l.Opened(t.Context(), x509))
		}, "recent itu-t/X.509\n", "recent itu-t/X.509\nrecent sdg/1\n"},
	} {
		l := furnished(t)
		gone := must(deletions[c.deletion].delete(t, l))(t)
		if err := c.meanwhile(t, l); err != nil {
			t.Fatal(err)
		}
		must(l.Undo(t.Context(), gone.N))(t)
		got := told(t, l)
		if c.deletion == 0 { // the new star is the last
			got = strings.Replace(got, "star doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f\nstar itu-t/X.509\n", "star itu-t/X.509\nstar doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f\n", 1)
		}
		diff(t, c.name, got, strings.Replace(furniture, c.from, c.to, 1))
	}
}

// TestUndoIntoDeleted: an entry cannot come back into a collection that is not
// there; both come back in the other order.
func TestUndoIntoDeleted(t *testing.T) {
	l, ctx := furnished(t), t.Context()
	entry := must(l.Uncollect(ctx, 1, res44.Target))(t)
	collection := must(l.DeleteCollection(ctx, 1))(t)
	if _, err := l.Undo(ctx, entry.N); !errors.Is(err, ErrNotFound) || !strings.Contains(err.Error(), "“Committee 3” was deleted since; bring that back first") {
		t.Errorf("the error is: %v", err)
	}
	must(l.Undo(ctx, collection.N))(t)
	must(l.Undo(ctx, entry.N))(t)
	diff(t, "both brought back", told(t, l), furniture)
}

// TestUndoLongest: a note that became longer than anybody may write, because two
// programs wrote there, comes back as well, and goes through a file.
func TestUndoLongest(t *testing.T) {
	l, ctx := furnished(t), t.Context()
	seen := must(l.Note(ctx, 1))(t)
	must(l.EditNote(ctx, seen, strings.Repeat("x", 1<<20)))(t)
	long := must(l.EditNote(ctx, seen, strings.Repeat("y", 1<<20)))(t)
	gone := must(l.DeleteNote(ctx, 1))(t)
	must(l.Undo(ctx, gone.N))(t)
	if n := must(l.Note(ctx, 1))(t); n != long || len(n.Text) != 2<<20+2 {
		t.Errorf("a note of %d bytes comes back with %d", len(long.Text), len(n.Text))
	}
	path := filepath.Join(t.TempDir(), "marks.md")
	must(l.ExportMarks(ctx, path))(t)
	if sum := must(l.ImportMarks(ctx, path))(t); sum != (mark.Sum{}) {
		t.Errorf("its file brings %+v", sum)
	}
}

// TestFinalDeletions: the deletions that can be undone have an end, and what is gone
// for ever is not what was deleted last.
func TestFinalDeletions(t *testing.T) {
	l, ctx := openTemp(t), t.Context()
	var first, last mark.Deletion
	for i := range mark.MostDeletions + 3 {
		if err := l.Star(ctx, x509); err != nil {
			t.Fatal(err)
		}
		last = must(l.Unstar(ctx, x509.Target))(t)
		if i == 0 {
			first = last
		}
	}
	list := must(l.Deletions(ctx))(t)
	if len(list) != mark.MostDeletions || list[0].N != last.N {
		t.Errorf("%d deletions, the last is %d, want %d", len(list), list[0].N, last.N)
	}
	if _, err := l.Undo(ctx, first.N); !errors.Is(err, ErrNotFound) {
		t.Errorf("the first can be undone: %v", err)
	}
}
