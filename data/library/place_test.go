package library

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestPlace(t *testing.T) {
	program, data := t.TempDir(), t.TempDir()
	inData := filepath.Join(data, "vademecum", "library.db")
	if got := placeFor(program, data); got != inData {
		t.Errorf("the library lies at %s, want %s", got, inData)
	}
	put(t, filepath.Join(program, ".portable"), nil)
	if got, want := placeFor(program, data), filepath.Join(program, "library.db"); got != want {
		t.Errorf("with .portable beside the program the library lies at %s, want %s", got, want)
	}
	if got := placeFor("", data); got != inData {
		t.Errorf("where the program cannot be found the library lies at %s, want %s", got, inData)
	}
}

// TestPrivate: only the person can read the library and what lies beside it.
func TestPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows gives rights by folder")
	}
	l, err := Open(t.Context(), filepath.Join(t.TempDir(), "new", "library.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	entries, err := os.ReadDir(filepath.Dir(l.Path()))
	if err != nil || len(entries) < 2 {
		t.Fatalf("%d files, %v", len(entries), err)
	}
	for _, e := range entries {
		if info, err := e.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has the rights %v, %v", e.Name(), info.Mode(), err)
		}
	}
	if info, err := os.Stat(filepath.Dir(l.Path())); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the directory has the rights %v, %v", info.Mode(), err)
	}
}

// TestCannotBeWritten: where nothing may be written, a sentence says so.
func TestCannotBeWritten(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "file"), nil)
	_, err := Open(t.Context(), filepath.Join(dir, "file", "library.db"))
	if err == nil || !containsAll(err.Error(), "cannot be written", filepath.Join(dir, "file", "library.db")) {
		t.Errorf("below a file: %v", err)
	}
}
