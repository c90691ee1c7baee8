package library

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/library/librarytest"
)

// TestImportFolder: every file of a folder has its line, one that is refused does
// not stop the others, and hidden files are passed over.
func TestImportFolder(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{
		"a.txt": otnPaper, "deep/er/b.txt": otherPaper, "deep/same.txt": otnPaper,
		"bad.txt": "refuse this\n", "empty.txt": "", ".hidden.txt": "1. hidden\n", "~$a.docx": "1. Word's trace\n", ".git/c.txt": "1. hidden as well\n",
	})
	var lines []string
	err := l.Import(t.Context(), plain("1"), []string{dir, filepath.Join(dir, "none.txt")}, "", func(r Result) {
		rel, _ := filepath.Rel(dir, r.Path)
		line := filepath.ToSlash(rel) + " " + string(r.Outcome)
		if r.Err != nil {
			line += ": " + r.Err.Error()
		}
		lines = append(lines, line)
		if r.Total != 6 || r.Done != len(lines) {
			t.Errorf("%s is %d of %d", rel, r.Done, r.Total)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	diff(t, "the report", lines, []string{
		"a.txt added",
		"bad.txt refused: it says that it is to be refused",
		"deep/er/b.txt added",
		"deep/same.txt known",
		"empty.txt refused: no text was found in it; a scan needs its text recognised first",
		"none.txt refused: there is no such file",
	})
	whole(t, l)
}

// TestSameText: the same text twice is one document, and both files lead to it.
func TestSameText(t *testing.T) {
	l := openTemp(t)
	windows := strings.ReplaceAll(otnPaper, "\n", "\r\n")
	spaced := strings.ReplaceAll(otnPaper, "network of", "network  of")
	dir := write(t, map[string]string{"a.txt": otnPaper, "b.txt": windows, "c.txt": spaced})
	results := importAll(t, l, plain("1"), dir)
	s := one(t, l)
	for name, want := range map[string]Outcome{"a.txt": Added, "b.txt": Known, "c.txt": Known} {
		if r := results[name]; r.Outcome != want || r.Document.ID != s.ID {
			t.Errorf("%s is %s as %s, want %s as %s", name, r.Outcome, r.Document.ID, want, s.ID)
		}
	}
	if s.ID != idPrefix+fileHash([]byte(otnPaper)) || len(s.Paths) != 3 {
		t.Errorf("the document is %s from %q", s.ID, s.Paths)
	}
	if other, err := l.Stored(t.Context(), fileHash([]byte(windows))); err != nil || other.ID != s.ID {
		t.Errorf("the second file leads to %q, %v", other.ID, err)
	}
	again := importAll(t, l, Extraction{Version: "1"}, dir) // nothing is taken apart twice: it would panic
	for name, r := range again {
		if r.Outcome != Known {
			t.Errorf("again, %s is %s (%v)", name, r.Outcome, r.Err)
		}
	}
	if s := one(t, l); len(s.Paths) != 3 {
		t.Errorf("after importing again there are the places %q", s.Paths)
	}
	whole(t, l)
}

// TestImportNothingHalf: whatever fails on the way, nothing of the document is kept.
func TestImportNothingHalf(t *testing.T) {
	path := filepath.Join(write(t, map[string]string{"a.txt": otnPaper}), "a.txt")
	for _, c := range []struct {
		name string
		harm func(*Extraction)
		want string
	}{
		{"no text", func(x *Extraction) {
			x.Structure = func(document.Raw) document.Document {
				return document.Document{Passages: []document.Passage{{Kind: document.Paragraph}}}
			}
		}, "no text was found"},
		{"too many passages", func(x *Extraction) {
			x.Structure = func(document.Raw) document.Document {
				return document.Document{Passages: slices.Repeat([]document.Passage{{Text: "x"}}, mostPassages+1)}
			}
		}, "1048577 passages"},
		{"a fault of the program", func(x *Extraction) {
			x.Structure = func(document.Raw) document.Document { panic("index out of range") }
		}, "fault of the program"},
		{"it changes meanwhile", func(x *Extraction) {
			read := x.Read
			x.Read = func(ctx context.Context, path, encoding string) (document.Raw, error) {
				raw, err := read(ctx, path, encoding)
				return raw, errors.Join(err, os.WriteFile(path, []byte(otnPaper+"2. more\n"), 0o644))
			}
		}, "changed while it was read"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := openTemp(t)
			x := plain("1")
			c.harm(&x)
			r := importAll(t, l, x, path)["a.txt"]
			if r.Outcome != Refused || !strings.Contains(r.Err.Error(), c.want) {
				t.Errorf("it is %s: %v; want it refused with %q", r.Outcome, r.Err, c.want)
			}
			for _, table := range []string{"document", "original", "origin", "passage", "mention", "resolution"} {
				if n := count(t, l, table); n > 0 {
					t.Errorf("%d rows of it are in %s", n, table)
				}
			}
		})
	}
}

// TestImportCancel: what was in stays in, of the rest there is nothing.
func TestImportCancel(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{"a.txt": otnPaper, "b.txt": otherPaper, "c.txt": "1. third\n"})
	ctx, cancel := context.WithCancel(t.Context())
	x := plain("1")
	files := 0
	x.Read = func(ctx context.Context, path, encoding string) (document.Raw, error) {
		if files++; files == 2 {
			cancel()
		}
		return librarytest.Read(ctx, path, encoding)
	}
	var reported []string
	err := l.Import(ctx, x, []string{dir}, "", func(r Result) { reported = append(reported, filepath.Base(r.Path)) })
	if !errors.Is(err, context.Canceled) || !slices.Equal(reported, []string{"a.txt"}) {
		t.Errorf("import ends with %v after %q", err, reported)
	}
	if s := one(t, l); s.Name != "a.txt" {
		t.Errorf("in the library is %s", s.Name)
	}
	whole(t, l)
}

// TestImportEncoding: the encoding that a person named is used again later.
func TestImportEncoding(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{"a.txt": otnPaper})
	if err := l.Import(t.Context(), plain("1"), []string{dir}, "windows-1252", func(Result) {}); err != nil {
		t.Fatal(err)
	}
	if s := one(t, l); s.Encoding != "windows-1252" {
		t.Errorf("it was read as %s", s.Encoding)
	}
	if err := l.Reextract(t.Context(), plain("2"), nil, "", func(Result) {}); err != nil {
		t.Fatal(err)
	}
	if s := one(t, l); s.Encoding != "windows-1252" {
		t.Errorf("it was read again as %s", s.Encoding)
	}
}

// TestReextract: better rules reach documents whose files are gone; what an earlier
// version found is gone with it, and the id stays.
func TestReextract(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{"a.txt": otnPaper, "b.txt": otherPaper})
	importAll(t, l, plain("1"), dir)
	before, err := l.Documents(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	better := plain("2")
	better.Structure = func(raw document.Raw) document.Document {
		d := librarytest.Structure(raw)
		d.Title = "Better: " + d.Title
		d.Passages = append(d.Passages[:1:1], document.Passage{Text: "Nothing but telepathy in X.510", Within: -1, Heading: 0})
		return d
	}
	if n, err := l.Stale(t.Context(), "2"); n != 2 || err != nil {
		t.Errorf("%d documents are stale, %v", n, err)
	}
	var renewed []string
	if err := l.Reextract(t.Context(), better, nil, "", func(r Result) {
		if r.Outcome != Renewed || r.Total != 2 {
			t.Errorf("%s is %s of %d: %v", r.Path, r.Outcome, r.Total, r.Err)
		}
		renewed = append(renewed, r.Path)
	}); err != nil {
		t.Fatal(err)
	}
	diff(t, "the renewed", renewed, []string{"a.txt", "b.txt"})
	after, err := l.Documents(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range after {
		if d.ID != before[i].ID || d.Imported != before[i].Imported || d.Title != "Better: "+before[i].Title || d.Extractor != "2" || d.Passages != 2 {
			t.Errorf("after: %+v", d)
		}
	}
	for text, want := range map[string]int{"telepathy": 2, "electronic": 0} {
		if found, err := l.Search(t.Context(), text, 10); len(found) != want || err != nil {
			t.Errorf("%s is found in %d passages, %v; want %d", text, len(found), err, want)
		}
	}
	if _, total, _ := l.MentionsOf(t.Context(), "itu-t/X.509", 10); total != 0 {
		t.Errorf("X.509 is still mentioned in %d passages", total)
	}
	whole(t, l)
	if err := l.Reextract(t.Context(), better, nil, "", func(r Result) { t.Errorf("%s is taken apart once more", r.Path) }); err != nil {
		t.Error(err)
	}
	if err := l.Reextract(t.Context(), better, []string{"doc/0000000000000000"}, "", nil); !errors.Is(err, ErrNotFound) {
		t.Errorf("an unknown id gives %v", err)
	}
	refusing, no := plain("3"), app.Errorf("no")
	refusing.Read = func(context.Context, string, string) (document.Raw, error) {
		return document.Raw{}, fmt.Errorf("a.txt: %w", no)
	}
	if err := l.Reextract(t.Context(), refusing, []string{after[1].ID}, "", func(r Result) {
		if r.Outcome != Refused || r.Err.Error() != "no" || !errors.As(r.Err, new(*app.Error)) {
			t.Errorf("%s: %v", r.Outcome, r.Err)
		}
	}); err != nil {
		t.Error(err)
	}
	if list, _ := l.Documents(t.Context()); len(list) != 2 || list[1].Title != after[1].Title {
		t.Errorf("a refused document is not as it was: %+v", list)
	}
}
