package library

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vademecum/app/mark"
)

func on(id, code, title string) mark.Subject {
	return mark.Subject{Target: mark.Target{Item: id}, Code: code, Title: title}
}

var (
	x509    = on("itu-t/X.509", "X.509", "The Directory")
	res44   = on("wtsa/44", "WTSA Resolution 44", "Bridging the standardization gap")
	goal9   = on("sdg/9", "SDG 9", "")
	passage = mark.Subject{Target: mark.Target{Item: "doc/3f9a0c417be2d518", Locator: "considering e)", Hash: "9c1f0a2b3c4d5e6f"}, Title: "A paper"}
)

// must ends a test on an error of what a test needs to go on.
func must[T any](value T, err error) func(t testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// told is all marks in a few lines, without times: what a test compares.
func told(t testing.TB, l *Library) string {
	t.Helper()
	return tell(must(l.Marks(t.Context()))(t))
}

func tell(m mark.Marks) string {
	var b strings.Builder
	for _, s := range m.Stars {
		fmt.Fprintf(&b, "star %s\n", s.Target)
	}
	for _, n := range m.Notes {
		fmt.Fprintf(&b, "note %d %s %q\n", n.N, n.Target, n.Text)
	}
	for _, c := range m.Collections {
		fmt.Fprintf(&b, "collection %d %s %q\n", c.N, c.Name, c.Note)
		for _, e := range c.Entries {
			fmt.Fprintf(&b, "  %s %q\n", e.Target, e.Note)
		}
	}
	for _, r := range m.Recents {
		fmt.Fprintf(&b, "recent %s\n", r.Item)
	}
	return b.String()
}

// furnished is a library with a bit of everything: notes 1 and 2, collections 1 and
// 2 and an empty one.
func furnished(t testing.TB) *Library {
	t.Helper()
	l, ctx := openTemp(t), t.Context()
	for _, err := range []error{
		l.Star(ctx, x509), l.Star(ctx, passage), l.Star(ctx, x509),
		second(l.AddNote(ctx, x509, "Ask **her**.")), second(l.AddNote(ctx, passage, "A passage\r\nwith a note \n\n")),
		second(l.AddCollection(ctx, " Committee  3 ", "For the meeting.")), second(l.AddCollection(ctx, "Later", "")), second(l.AddCollection(ctx, "Empty", "")),
		l.Collect(ctx, 1, x509, ""), l.Collect(ctx, 1, res44, "First."), l.Collect(ctx, 1, passage, ""),
		l.Collect(ctx, 2, x509, "Again."),
		l.Opened(ctx, x509), l.Opened(ctx, res44), l.Opened(ctx, goal9), l.Opened(ctx, x509),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func second[T any](_ T, err error) error { return err }

const furniture = `star itu-t/X.509
star doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f
note 1 itu-t/X.509 "Ask **her**."
note 2 doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f "A passage\nwith a note"
collection 1 Committee 3 "For the meeting."
  itu-t/X.509 ""
  wtsa/44 "First."
  doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f ""
collection 2 Later ""
  itu-t/X.509 "Again."
collection 3 Empty ""
recent itu-t/X.509
recent sdg/9
recent wtsa/44
`

func TestMarks(t *testing.T) {
	l := furnished(t)
	diff(t, "what is kept", told(t, l), furniture)
	m := must(l.Marks(t.Context()))(t)
	if s := m.Stars[0]; s.Code != "X.509" || s.Title != "The Directory" || time.Since(s.Made) > time.Hour {
		t.Errorf("the star is %+v", s)
	}
	diff(t, "what is on X.509", tell(must(l.MarksOn(t.Context(), "itu-t/X.509"))(t)), `star itu-t/X.509
note 1 itu-t/X.509 "Ask **her**."
collection 1 Committee 3 "For the meeting."
  itu-t/X.509 ""
collection 2 Later ""
  itu-t/X.509 "Again."
recent itu-t/X.509
`)
	for _, item := range []string{"", "itu-t/X.5", "sdg/9.c"} {
		if m, err := l.MarksOn(t.Context(), item); !m.Empty() || err != nil {
			t.Errorf("on %q there is %s, %v", item, tell(m), err)
		}
	}
}

// TestChanges makes one change each and looks at the lines that are other.
func TestChanges(t *testing.T) {
	for name, c := range map[string]struct {
		change   func(l *Library, m mark.Marks) error
		from, to string // of what is told
	}{
		"a note is edited": {func(l *Library, m mark.Marks) error { return second(l.EditNote(t.Context(), m.Notes[0], "Ask him.")) },
			`"Ask **her**."`, `"Ask him."`},
		"a collection gets another name": {func(l *Library, m mark.Marks) error { return l.RenameCollection(t.Context(), 2, "Tomorrow") },
			"2 Later", "2 Tomorrow"},
		"a collection gets its own name in capitals": {func(l *Library, m mark.Marks) error { return l.RenameCollection(t.Context(), 2, "LATER") },
			"2 Later", "2 LATER"},
		"a collection gets another note": {func(l *Library, m mark.Marks) error { return l.DescribeCollection(t.Context(), m.Collections[0], "") },
			`"For the meeting."`, `""`},
		"a collection moves up": {func(l *Library, m mark.Marks) error { return l.MoveCollection(t.Context(), 3, 1) },
			"collection 2 Later \"\"\n  itu-t/X.509 \"Again.\"\ncollection 3 Empty \"\"\n", "collection 3 Empty \"\"\ncollection 2 Later \"\"\n  itu-t/X.509 \"Again.\"\n"},
		"a collection moves beyond the last": {func(l *Library, m mark.Marks) error { return l.MoveCollection(t.Context(), 2, 99) },
			"collection 2 Later \"\"\n  itu-t/X.509 \"Again.\"\ncollection 3 Empty \"\"\n", "collection 3 Empty \"\"\ncollection 2 Later \"\"\n  itu-t/X.509 \"Again.\"\n"},
		"an entry moves up": {func(l *Library, m mark.Marks) error { return l.MoveEntry(t.Context(), 1, res44.Target, 0) },
			"  itu-t/X.509 \"\"\n  wtsa/44 \"First.\"\n", "  wtsa/44 \"First.\"\n  itu-t/X.509 \"\"\n"},
		"an entry gets another note": {func(l *Library, m mark.Marks) error {
			return l.AnnotateEntry(t.Context(), 1, m.Collections[0].Entries[1], "Second.")
		}, `"First."`, `"Second."`},
		"an entry comes again": {func(l *Library, m mark.Marks) error { return l.Collect(t.Context(), 1, res44, "And why.") },
			`"First."`, `"First.\n\nAnd why."`},
		"an item is opened again": {func(l *Library, m mark.Marks) error { return l.Opened(t.Context(), res44) },
			"recent itu-t/X.509\nrecent sdg/9\nrecent wtsa/44\n", "recent wtsa/44\nrecent itu-t/X.509\nrecent sdg/9\n"},
	} {
		l := furnished(t)
		if err := c.change(l, must(l.Marks(t.Context()))(t)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		diff(t, name, told(t, l), strings.Replace(furniture, c.from, c.to, 1))
	}
}

// TestRefused: what makes no sense is told in a sentence and changes nothing.
func TestRefused(t *testing.T) {
	l, ctx := furnished(t), t.Context()
	nothing := on(" ", "", "")
	for name, c := range map[string]struct {
		err  error
		want string
		kind error
	}{
		"a star on nothing":              {l.Star(ctx, nothing), "not the id of an item", nil},
		"a note on nothing":              {second(l.AddNote(ctx, nothing, "x")), "not the id of an item", nil},
		"nothing opened":                 {l.Opened(ctx, nothing), "not the id of an item", nil},
		"nothing collected":              {l.Collect(ctx, 1, nothing, ""), "not the id of an item", nil},
		"an empty note":                  {second(l.AddNote(ctx, x509, " \n")), "the note is empty", nil},
		"a note emptied":                 {second(l.EditNote(ctx, mark.Note{N: 1}, "")), "the note is empty", nil},
		"a collection without a name":    {second(l.AddCollection(ctx, "\t", "")), "needs a name", nil},
		"a name that is taken":           {second(l.AddCollection(ctx, "LATER", "")), "there is a collection “Later” already", ErrTaken},
		"a rename to one that is taken":  {l.RenameCollection(ctx, 1, "later"), "there is a collection “Later” already", ErrTaken},
		"a rename of none":               {l.RenameCollection(ctx, 99, "x"), "not in your library", ErrNotFound},
		"a description of none":          {l.DescribeCollection(ctx, mark.Collection{N: 99}, "x"), "not in your library", ErrNotFound},
		"a move of none":                 {l.MoveCollection(ctx, 99, 0), "not in your library", ErrNotFound},
		"the end of none":                {second(l.DeleteCollection(ctx, 99)), "not in your library", ErrNotFound},
		"an entry of none":               {l.Collect(ctx, 99, x509, ""), "not in your library", ErrNotFound},
		"a move of an entry not there":   {l.MoveEntry(ctx, 2, res44.Target, 0), "wtsa/44 is not in this collection", ErrNotFound},
		"a note on an entry not there":   {l.AnnotateEntry(ctx, 2, mark.Entry{Subject: res44}, "x"), "wtsa/44 is not in this collection", ErrNotFound},
		"the end of an entry not there":  {second(l.Uncollect(ctx, 2, res44.Target)), "wtsa/44 is not in this collection", ErrNotFound},
		"the end of a star not there":    {second(l.Unstar(ctx, res44.Target)), "there is no star on wtsa/44", ErrNotFound},
		"the end of a note not there":    {second(l.DeleteNote(ctx, 99)), "there is no note 99", ErrNotFound},
		"a note not there":               {second(l.Note(ctx, 99)), "there is no note 99", ErrNotFound},
		"the undoing of what is no more": {second(l.Undo(ctx, 99)), "cannot be undone any more", ErrNotFound},
	} {
		if c.err == nil || !strings.Contains(c.err.Error(), c.want) || c.kind != nil && !errors.Is(c.err, c.kind) {
			t.Errorf("%s: %v, want %q", name, c.err, c.want)
		}
	}
	diff(t, "what is kept", told(t, l), furniture)
	if list, err := l.Deletions(ctx); len(list) > 0 || err != nil {
		t.Errorf("of what was refused there is %v, %v", list, err)
	}
}

// TestFurtherRecents: the list of what was opened last has an end.
func TestFurtherRecents(t *testing.T) {
	l := openTemp(t)
	for i := range mark.MostRecents + 10 {
		if err := l.Opened(t.Context(), on(fmt.Sprintf("sdg/%d", i), "", "")); err != nil {
			t.Fatal(err)
		}
	}
	m := must(l.Marks(t.Context()))(t)
	if last := len(m.Recents) - 1; last != mark.MostRecents-1 || m.Recents[0].Item != fmt.Sprintf("sdg/%d", mark.MostRecents+9) || m.Recents[last].Item != "sdg/10" {
		t.Errorf("%d recents, from %s to %s", last+1, m.Recents[0].Item, m.Recents[last].Item)
	}
}

// TestForgottenWithMarks: a document that is forgotten leaves the person's notes on
// it, and neither they nor what was deleted before keep its title.
func TestForgottenWithMarks(t *testing.T) {
	l, ctx := openTemp(t), t.Context()
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": "# Quixotry for everyone\n1. Of X.509.\n"}))
	d := one(t, l)
	text := must(l.Text(ctx, d.ID))(t)
	s := mark.Subject{Target: mark.On(d.ID, text.Passages[1]), Title: d.Title}
	whole := on(d.ID, "", d.Title)
	collection := must(l.AddCollection(ctx, "Papers", ""))(t)
	must(l.AddNote(ctx, s, "My own words."))(t)
	gone := must(l.AddNote(ctx, s, "Deleted."))(t)
	must(l.DeleteNote(ctx, gone.N))(t)
	for _, err := range []error{l.Star(ctx, s), l.Collect(ctx, collection.N, whole, ""), l.Opened(ctx, whole), l.Opened(ctx, x509), second(l.ClearRecents(ctx)), l.Opened(ctx, whole), second(l.Forget(ctx, d.ID))} {
		if err != nil {
			t.Fatal(err)
		}
	}
	diff(t, "what is left", told(t, l), fmt.Sprintf("star %s\nnote 1 %s \"My own words.\"\ncollection 1 Papers \"\"\n  %s \"\"\n", s.Target, s.Target, d.ID))
	deletions := must(l.Deletions(ctx))(t)
	if len(deletions) != 2 || len(deletions[0].Was.Recents) != 1 || deletions[1].Was.Notes[0].Text != "Deleted." {
		t.Errorf("what can be brought back is %v", deletions)
	}
	for _, name := range []string{"library.db", "library.db-wal"} {
		file, err := os.ReadFile(filepath.Join(filepath.Dir(l.Path()), name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		if strings.Contains(string(file), "Quixotry") {
			t.Errorf("%s still has its title", name)
		}
	}
}
