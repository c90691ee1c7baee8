package saved_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/saved"
)

// put writes a file of a text.
func put(t *testing.T, path, text string) {
	t.Helper()
	if err := saved.Bytes(path, 0o644, []byte(text)); err != nil {
		t.Fatal(err)
	}
}

// holds checks what stands in a folder, and in each of its files.
func holds(t *testing.T, folder string, want map[string]string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		got, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if text, expected := want[e.Name()]; err != nil || !expected || string(got) != text {
			t.Errorf("%s holds %q, %v; want %q", e.Name(), got, err, text)
		}
	}
	if len(entries) != len(want) {
		t.Errorf("%d files, want %d", len(entries), len(want))
	}
}

func TestFileIsWritten(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "list.txt")
	put(t, path, "first")
	holds(t, folder, map[string]string{"list.txt": "first"})
	put(t, path, "second")
	holds(t, folder, map[string]string{"list.txt": "second"})
}

// TestANameAsLongAsNamesCanBe leaves no room for anything added to it.
func TestANameAsLongAsNamesCanBe(t *testing.T) {
	folder, name := t.TempDir(), strings.Repeat("n", 255)
	put(t, filepath.Join(folder, name), "text")
	holds(t, folder, map[string]string{name: "text"})
}

func TestFileHasTheModeAskedFor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "private")
	if err := saved.File(path, 0o600, func(io.Writer) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
}

// TestAFailureLeavesWhatWasThere has writing fail in the middle.
func TestAFailureLeavesWhatWasThere(t *testing.T) {
	cause := errors.New("no more")
	for _, before := range []map[string]string{{}, {"list.txt": "as it was"}} {
		folder := t.TempDir()
		for name, text := range before {
			put(t, filepath.Join(folder, name), text)
		}
		err := saved.File(filepath.Join(folder, "list.txt"), 0o644, func(w io.Writer) error {
			fmt.Fprint(w, strings.Repeat("half", 10_000))
			return cause
		})
		if !errors.Is(err, cause) {
			t.Errorf("the error is %v", err)
		}
		holds(t, folder, before)
	}
}

func TestAFolderThatIsNotThere(t *testing.T) {
	err := saved.File(filepath.Join(t.TempDir(), "none", "list.txt"), 0o644, func(io.Writer) error {
		t.Error("something was written")
		return nil
	})
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the error is %v", err)
	}
}

// TestAFolderInTheWay has a folder under the name of the file.
func TestAFolderInTheWay(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "list.txt")
	if err := os.MkdirAll(filepath.Join(path, "inner"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := saved.File(path, 0o644, func(io.Writer) error { return nil }); err == nil {
		t.Error("a folder was replaced")
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}

func TestPathIsFree(t *testing.T) {
	folder := t.TempDir()
	for _, want := range []string{"WTSA-28 Committee 3.md", "WTSA-28 Committee 3 (2).md", "WTSA-28 Committee 3 (3).md"} {
		path := saved.Path(folder, "WTSA-28: Committee 3", ".md")
		if filepath.Base(path) != want || filepath.Dir(path) != folder {
			t.Errorf("%s, want %s", path, want)
		}
		put(t, path, "")
	}
	if err := os.Symlink("nowhere", filepath.Join(folder, "Link.md")); err == nil {
		if got := filepath.Base(saved.Path(folder, "Link", ".md")); got != "Link (2).md" {
			t.Errorf("a link that leads nowhere would be replaced: %s", got)
		}
	}
}

func TestName(t *testing.T) {
	for title, want := range map[string]string{
		"WTSA-28 Committee 3":    "WTSA-28 Committee 3",
		"a/b\\c: d?":             "a b c d",
		"..":                     "Vademecum",
		"":                       "Vademecum",
		"Комитет 3":              "Комитет 3",
		"第3委员会":                  "第3委员会",
		"tab\tand\nline":         "tab and line",
		".hidden":                "hidden",
		strings.Repeat("x", 200): strings.Repeat("x", 60),
		strings.Repeat("委", 200): strings.Repeat("委", 60),
	} {
		got := saved.Name(title)
		if got != want {
			t.Errorf("%q gives %q, want %q", title, got, want)
		}
		path := filepath.Join(t.TempDir(), got)
		put(t, path, "") // every name can be that of a file
	}
}
