package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/data/library"
	"vademecum/data/reader/charset"
	"vademecum/ui/documents"
	"vademecum/ui/shell"
)

// Every encoding that the window offers can be read, and is called so afterwards.
func TestEncodingsOffered(t *testing.T) {
	for _, name := range documents.Encodings {
		text := "letters"
		if name == "UTF-16LE" {
			text = "l\x00e\x00t\x00"
		}
		if read, err := charset.Decode([]byte(text), name, ""); err != nil || !strings.EqualFold(read.Encoding, name) {
			t.Errorf("%s is read as %q, %v", name, read.Encoding, err)
		}
	}
}

// A letter in Russian that was taken for French is put right where it lies.
func TestReread(t *testing.T) {
	path := filepath.Join(t.TempDir(), "letter.txt")
	if err := os.WriteFile(path, []byte("1. \xd1\xe5\xf2\xfc \xf1\xe2\xff\xe7\xe8.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	mine := &own{place: filepath.Join(t.TempDir(), "library.db"), extraction: library.Extractor("1", func(id string) (app.Item, bool) { return app.Item{ID: id}, true })}
	defer mine.close()
	if err := mine.Reread(t.Context(), "doc/07c2", "windows-1251", nil); err == nil || !strings.Contains(err.Error(), "doc/07c2") {
		t.Errorf("without a library: %v", err)
	}
	var last shell.Imported
	report := func(i shell.Imported) { last = i }
	if err := mine.Import(t.Context(), []string{path}, report); err != nil || last.Outcome != shell.Added {
		t.Fatalf("%s: %v, %v", last.Outcome, last.Err, err)
	}
	id := last.Document.ID
	for _, encoding := range []string{"windows-1252", "windows-1251"} {
		if err := mine.Reread(t.Context(), id, encoding, report); err != nil || last.Outcome != shell.Renewed || last.Document.Encoding != encoding {
			t.Errorf("in %s: %s as %s, %v", encoding, last.Outcome, last.Document.Encoding, err)
		}
	}
	d, err := mine.Text(t.Context(), id)
	if err != nil || d.Passages[0].Text != "1. Сеть связи." {
		t.Errorf("it says %+v (%v)", d, err)
	}
}
