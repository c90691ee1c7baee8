package library

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/library/librarytest"
)

// plain is the extraction that tests use: a passage for each line.
func plain(version string) Extraction {
	return Extraction{version, librarytest.Read, librarytest.Structure, librarytest.References}
}

func openTemp(t testing.TB) *Library {
	t.Helper()
	l, err := Open(t.Context(), filepath.Join(t.TempDir(), "library.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

// write puts files into a directory, by name, and returns the directory.
func write(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// importAll imports and returns the results by the base name of the file.
func importAll(t testing.TB, l *Library, x Extraction, paths ...string) map[string]Result {
	t.Helper()
	results := map[string]Result{}
	if err := l.Import(t.Context(), x, paths, "", func(r Result) { results[filepath.Base(r.Path)] = r }); err != nil {
		t.Fatal(err)
	}
	return results
}

// texts of the tests. Each line is a passage; see librarytest.
const (
	otnPaper   = "# Optical transport for everyone\n1. The optical transport network of G.709/Y.1331 carries what others cannot.\n* First a bullet on télévision.\n2. Resolution 44 asks for X.509 and again for X.509, says Łódź.\n"
	otherPaper = "# Waste\n1. Transport of waste that was electronic once.\n2. Network operators collect it; optical sorting helps.\n"
)

func one(t testing.TB, l *Library) document.Stored {
	t.Helper()
	list, err := l.Documents(t.Context())
	if err != nil || len(list) != 1 {
		t.Fatalf("%d documents (%v), want one", len(list), err)
	}
	return list[0]
}

func TestDocument(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	s := one(t, l)
	if s.Title != "Optical transport for everyone" || s.Name != "a.txt" || s.Passages != 4 || s.Mentions != 4 ||
		s.Format != document.Text || s.Language != "en" || s.Encoding != "UTF-8" || s.Extractor != "1" || s.Size != int64(len(otnPaper)) || len(s.Paths) != 1 {
		t.Errorf("stored is %+v", s)
	}
	o, err := l.Document(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := librarytest.Read(t.Context(), s.Paths[0], "")
	if err != nil {
		t.Fatal(err)
	}
	want := librarytest.Structure(raw)
	diff(t, "the document", o.Document, want)
	diff(t, "the mentions", o.Mentions, librarytest.References(&want))
}

// TestEverything keeps a document that has everything there is, and opens it.
func TestEverything(t *testing.T) {
	want := document.Document{
		Format: document.AkomaNtoso, Title: "Resolution 7", Language: "fr", Encoding: "UTF-8", Pages: 3,
		Passages: []document.Passage{
			{Kind: document.Formula, Text: "RESOLUTION 7", Within: -1, Heading: -1, Section: "wtsa/7@2008", Page: 1, Line: 2, LineEnd: 3},
			{Kind: document.Clause, Locator: "considering a)", Text: "a clause with a note", Marker: "a)", Level: 1, Within: -1, Heading: 0, Marks: []document.Mark{{At: 8, Note: "1"}}},
			{Kind: document.Footnote, Locator: "footnote 1", Text: "", Within: 1, Heading: -1},
		},
		Resolutions: []document.Resolution{{
			ID: "wtsa/7@2008", Type: "Resolution", Number: "7", Body: "wtsa", Place: "Johannesburg", Year: 2008, Revised: true,
			History: []document.Adoption{{Place: "Geneva", Year: 1996}, {Place: "Florianópolis", Year: 2004, Revised: true}},
			Title:   "On notes", Opening: "The Assembly,",
			Groups: []document.Group{
				{Words: "considering", Verb: "considering", Heading: 1, Clauses: []int{1}},
				{Words: "instructs the Director", Operative: true, Verb: "instructs", Addressee: "Director", Heading: 2},
			},
			Annexes: []document.Annex{{Title: "Annex", First: 2, Last: 2}}, First: 0, Last: 2,
		}, {Type: "Decision", Groups: []document.Group{{Words: "decides", Operative: true}}}},
		Remarks: []app.Sentence{app.Say("one remark"), app.Say("another, on page %s", "7")},
	}
	x := plain("1")
	x.Structure = func(document.Raw) document.Document { return want }
	l := openTemp(t)
	importAll(t, l, x, write(t, map[string]string{"a.xml": "any"}))
	s := one(t, l)
	if s.Resolutions != 2 {
		t.Errorf("%d resolutions are stored, want 2", s.Resolutions)
	}
	o, err := l.Document(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	diff(t, "the document", o.Document, want)
}

// TestIDs: an id may be cut short as far as it names one document alone.
func TestIDs(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper, "b.txt": otherPaper}))
	hash := fileHash([]byte(otnPaper))
	for id, found := range map[string]bool{
		"doc/" + hash: true, hash: true, "doc/" + hash[:6]: true, hash[:4]: true,
		hash[:3]: false, "": false, "doc/": false, "doc/" + hash + "0": false, "doc/0123456789abcdef": false,
		"itu-t/X.509": false, "doc/%%%%": false, "../../etc": false, hash[:4] + "'": false,
	} {
		s, err := l.Stored(t.Context(), id)
		switch {
		case found && (err != nil || s.ID != "doc/"+hash):
			t.Errorf("%q gives %q, %v", id, s.ID, err)
		case !found && !errors.Is(err, ErrNotFound):
			t.Errorf("%q gives %q, %v, want ErrNotFound", id, s.ID, err)
		}
	}
}

// TestForget: nothing of a forgotten document can be found, in the library or in
// the bytes of its files, and the other documents are whole.
func TestForget(t *testing.T) {
	l := openTemp(t)
	secret := "# Confidential zyzzyvas\n1. Only quixotry is spoken of in X.509 here.\n"
	dir := write(t, map[string]string{"secret.txt": secret, "a.txt": otnPaper, "b.txt": otherPaper})
	importAll(t, l, plain("1"), dir)
	gone, err := l.Forget(t.Context(), idPrefix+fileHash([]byte(secret)))
	if err != nil || gone.Name != "secret.txt" {
		t.Fatalf("forgot %+v, %v", gone, err)
	}
	if _, err := l.Document(t.Context(), gone.ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("it can still be opened: %v", err)
	}
	if found, err := l.Search(t.Context(), "quixotry", 10); len(found) > 0 || err != nil {
		t.Errorf("it can still be found: %v, %v", found, err)
	}
	if list, total, err := l.MentionsOf(t.Context(), "itu-t/X.509", 10); len(list) != 1 || total != 1 || err != nil {
		t.Errorf("X.509 is mentioned in %v, %d in all, %v; want the one passage left", list, total, err)
	}
	for _, table := range []string{"document", "original", "origin"} {
		if n := count(t, l, table); n != 2 {
			t.Errorf("%s has %d rows, want those of two documents", table, n)
		}
	}
	for _, name := range []string{"library.db", "library.db-wal"} {
		file, err := os.ReadFile(filepath.Join(filepath.Dir(l.Path()), name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		for _, word := range []string{"zyzzyvas", "quixotry", "yzzyva", "secret.txt"} {
			if bytes.Contains(file, []byte(word)) {
				t.Errorf("%s still holds %q", name, word)
			}
		}
	}
	whole(t, l)
	if _, err := os.Stat(filepath.Join(dir, "secret.txt")); err != nil {
		t.Errorf("the file itself is gone: %v", err)
	}
}

func TestDocumentsNewestFirst(t *testing.T) {
	l := openTemp(t)
	if list, err := l.Documents(t.Context()); len(list) != 0 || err != nil {
		t.Errorf("a new library has %v, %v", list, err)
	}
	dir := write(t, map[string]string{"a.txt": otnPaper, "b.txt": otherPaper})
	importAll(t, l, plain("1"), filepath.Join(dir, "b.txt"), filepath.Join(dir, "a.txt"))
	list, err := l.Documents(t.Context())
	if err != nil || len(list) != 2 || list[0].Name != "a.txt" || list[1].Name != "b.txt" {
		t.Errorf("documents %+v, %v", list, err)
	}
}

func TestMentionsOf(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{
		"a.txt": otnPaper, "b.txt": "# X.509 in a heading\n1. And X.509 below.\n2. Not here.\n* But X.509 here.\n",
	}))
	list, total, err := l.MentionsOf(t.Context(), "itu-t/X.509", 3)
	if err != nil || total != 4 || len(list) != 3 {
		t.Fatalf("%d of %d passages, %v; want 3 of 4", len(list), total, err)
	}
	for i, want := range []struct {
		name, locator, under string
	}{
		{"b.txt", "", ""}, {"b.txt", "§1", "X.509 in a heading"}, {"b.txt", "• 3", "X.509 in a heading"},
	} {
		m := list[i]
		if m.Document.Name != want.name || m.Passage.Locator != want.locator || m.Under != want.under {
			t.Errorf("%d: %s %s under %q, want %v", i, m.Document.Name, m.Passage.Locator, m.Under, want)
		}
	}
	list, _, err = l.MentionsOf(t.Context(), "itu-t/X.509", 10)
	if err != nil {
		t.Fatal(err)
	}
	last := list[3]
	if len(last.At) != 2 || last.Index != 3 {
		t.Fatalf("passage %d has %v", last.Index, last.At)
	}
	for i, at := range last.At {
		if got := last.Passage.Text[at.From:at.To]; got != "X.509" || last.As[i] != "X.509" {
			t.Errorf("mention %d is %q as %q", i, got, last.As[i])
		}
	}
	if list, total, err := l.MentionsOf(t.Context(), "itu-t/X.1", 10); len(list) != 0 || total != 0 || err != nil {
		t.Errorf("what nothing mentions is mentioned in %v, %d, %v", list, total, err)
	}
}

// TestCancelled: an ended context ends every reading with its own error.
func TestCancelled(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	id := one(t, l).ID
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, f := range map[string]func() error{
		"Documents":  func() error { _, err := l.Documents(ctx); return err },
		"Document":   func() error { _, err := l.Document(ctx, id); return err },
		"Search":     func() error { _, err := l.Search(ctx, "optical", 10); return err },
		"MentionsOf": func() error { _, _, err := l.MentionsOf(ctx, "itu-t/X.509", 10); return err },
		"Forget":     func() error { _, err := l.Forget(ctx, id); return err },
		"QuickCheck": func() error { return l.QuickCheck(ctx) },
	} {
		if err := f(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
	one(t, l)
}

// Remarks are kept in their parts. Before, they were kept as English sentences, which
// stay as they are.
func TestRemarksAreKept(t *testing.T) {
	for text, want := range map[string][]app.Sentence{
		"":                    nil,
		"one remark\nanother": {app.Say("one remark"), app.Say("another")},
		`{"Text":"%s of %s pages","With":[2,"7"]}` + "\nanother": {app.Say("%s of %s pages", 2, "7"), app.Say("another")},
		"{braces are no remark of ours}":                         {app.Say("{braces are no remark of ours}")},
	} {
		read := remarksOf(text)
		if diff := cmp.Diff(want, read); diff != "" {
			t.Errorf("%q: want -, got +\n%s", text, diff)
		}
		if again := remarksText(read); again != text {
			t.Errorf("%q is kept as %q", text, again)
		}
	}
}
