package relaton

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/catalogue anew")

// The checkout in testdata, in the shape of the real one, gives the tables in
// testdata/catalogue, twice the same bytes.
func TestImport(t *testing.T) {
	const want = "testdata/catalogue"
	if *update {
		if err := Import(t.Context(), "testdata/checkout", want, quiet); err != nil {
			t.Fatal(err)
		}
	}
	got := t.TempDir()
	for range 2 {
		if err := Import(t.Context(), "testdata/checkout", got, quiet); err != nil {
			t.Fatal(err)
		}
		compareFolders(t, got, want)
	}
}

func compareFolders(t *testing.T, got, want string) {
	t.Helper()
	names := func(dir string) []string {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		for _, e := range entries {
			list = append(list, e.Name())
		}
		return list
	}
	if g, w := strings.Join(names(got), " "), strings.Join(names(want), " "); g != w {
		t.Fatalf("files %s, want %s", g, w)
	}
	for _, name := range names(want) {
		g, err := os.ReadFile(filepath.Join(got, name))
		if err != nil {
			t.Fatal(err)
		}
		w, err := os.ReadFile(filepath.Join(want, name))
		if err != nil {
			t.Fatal(err)
		}
		if string(g) != string(w) {
			t.Errorf("%s:\n%s\nwant\n%s", name, g, w)
		}
	}
}

// A broken file, a stopped import and a folder that cannot be written to leave
// the catalogue as it was.
func TestImportAllOrNothing(t *testing.T) {
	broken := t.TempDir()
	if err := os.CopyFS(broken, os.DirFS("testdata/checkout")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(broken, "itu-t-z-999.yaml"), []byte("docidentifier:\n- type: ITU\n  content: nonsense\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	stopAtTen := func(done, _ int) {
		if done >= 10 {
			stop()
		}
	}
	for _, c := range []struct {
		what, dir string
		ctx       context.Context
		progress  func(int, int)
		want      string
	}{
		{"a record of no known form", broken, t.Context(), quiet, "itu-t-z-999.yaml"},
		{"stopped in the middle", "testdata/checkout", ctx, stopAtTen, context.Canceled.Error()},
	} {
		catalogue := t.TempDir()
		if err := os.WriteFile(filepath.Join(catalogue, "editions.tsv"), []byte("old\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		err := Import(c.ctx, c.dir, catalogue, c.progress)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.what, err, c.want)
		}
		left, _ := os.ReadFile(filepath.Join(catalogue, "editions.tsv"))
		entries, _ := os.ReadDir(catalogue)
		if string(left) != "old\n" || len(entries) != 1 {
			t.Errorf("%s: the catalogue was touched: editions.tsv is %q, %d files", c.what, left, len(entries))
		}
	}
	nowhere := filepath.Join(broken, "nowhere")
	err := Import(t.Context(), "testdata/checkout", nowhere, quiet)
	if !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "the catalogue directory "+nowhere+" cannot be written to") {
		t.Errorf("a catalogue directory that is not there gives %v", err)
	}
}
