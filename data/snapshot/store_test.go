package snapshot

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"vademecum/app"
	"vademecum/data/catalogue"
)

// small is the snapshot of testdata/catalogue, built once: a small catalogue of
// real numbers and invented rows, in which every table has a row for each case
// that its mapping tells apart.
var small = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "vademecum-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "snapshot.db")
	if _, err := Build("testdata/catalogue", out); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
})

func smallFile(t *testing.T) []byte {
	t.Helper()
	db, err := small()
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func smallStore(t *testing.T) *Store {
	t.Helper()
	path := filepath.Join(t.TempDir(), "small.db")
	if err := os.WriteFile(path, smallFile(t), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := OpenFile(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func smallPage(t *testing.T, id string) *app.Page {
	t.Helper()
	p, err := smallStore(t).Page(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// linkLine words a link in one line: "cites itu-t/X.509 | label | note".
func linkLine(l app.Link, other app.Item) string {
	note := l.Note
	if l.Role != "" {
		note += " (" + string(l.Role) + ")"
	}
	return strings.Join([]string{string(l.Relation) + " " + other.ID, l.Label, note}, " | ")
}

func outLines(p *app.Page) []string {
	var lines []string
	for _, l := range p.Out {
		lines = append(lines, linkLine(l, l.Other))
	}
	return lines
}

func inLines(p *app.Page) []string {
	var lines []string
	for _, l := range p.In {
		lines = append(lines, linkLine(l, l.Other))
	}
	return lines
}

func factLines(p *app.Page) []string {
	var lines []string
	for _, f := range p.Facts {
		lines = append(lines, f.Name+": "+f.Value)
	}
	return lines
}

// edited copies the small catalogue and lets change alter one of its tables.
func edited(t *testing.T, table string, change func(*catalogue.Table)) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/catalogue")); err != nil {
		t.Fatal(err)
	}
	tab, err := catalogue.Read(os.DirFS(dir), table)
	if err != nil {
		t.Fatal(err)
	}
	change(tab)
	if err := tab.Write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}
