package reader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/readertest"
)

// Real documents, where they lie beside the repository: each is read, or gives the
// sentence that belongs to it. The tests of each format stand without them.
func TestSharedDocuments(t *testing.T) {
	var paths []string
	for _, folder := range []string{"documents", "seeds"} {
		found, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", folder, "*"))
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, found...)
	}
	if len(paths) == 0 {
		t.Skip("no shared documents beside the repository")
	}
	want := map[string]document.Format{
		".docx": document.DOCX, ".pdf": document.PDF, ".xml": document.AkomaNtoso, ".txt": document.Text,
	}
	for _, path := range paths {
		name := filepath.Base(path)
		t.Run(name, func(t *testing.T) {
			raw, err := Read(t.Context(), path, Options{})
			if filepath.Ext(name) == ".doc" {
				sentence(t, name, err, "Word file of the old kind (.doc)")
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			readertest.Check(t, raw)
			if raw.Format != want[filepath.Ext(name)] {
				t.Errorf("it is read as %s", raw.Format)
			}
			words := 0
			for _, b := range raw.Blocks {
				words += len(strings.Fields(b.Text))
			}
			size, err := os.Stat(path)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%d bytes, %d blocks, %d words, %d pages", size.Size(), len(raw.Blocks), words, raw.Pages)
			if words < 50 {
				t.Errorf("it has %d words only", words)
			}
		})
	}
}
