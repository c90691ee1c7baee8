package saved_test

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
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

// TestErrorsNameNoFile has what is in the way named by the one who asked, not by a name
// that nobody gave.
func TestErrorsNameNoFile(t *testing.T) {
	folder := t.TempDir()
	put(t, filepath.Join(folder, "file"), "")
	if err := os.MkdirAll(filepath.Join(folder, "folder", "inner"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path, says string
		is         error
	}{
		{"none/list.txt", "its folder cannot be written to: ", fs.ErrNotExist},
		{"file/list.txt", "", nil},
		{"folder", "there is a folder of that name", nil},
	} {
		path := filepath.Join(folder, filepath.FromSlash(c.path))
		file := saved.File(path, 0o644, func(io.Writer) error {
			t.Errorf("%s: something was written", c.path)
			return nil
		})
		made := saved.Folder(path, func(string) error { return nil })
		if !strings.HasPrefix(fmt.Sprint(file), c.says) || c.is != nil && !(errors.Is(file, c.is) && errors.Is(made, c.is)) {
			t.Errorf("%s: a file gives %v, a folder %v", c.path, file, made)
		}
		for _, err := range []error{file, made} {
			if err == nil || strings.Contains(err.Error(), "unfinished") || strings.Contains(err.Error(), folder) {
				t.Errorf("%s: %v", c.path, err)
			}
		}
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}

func TestFolder(t *testing.T) {
	folder, cause := t.TempDir(), errors.New("no more")
	path := filepath.Join(folder, "Final Acts")
	for _, end := range []error{cause, nil} {
		err := saved.Folder(path, func(unfinished string) error {
			put(t, filepath.Join(unfinished, "Resolution 7"), "text")
			if _, err := os.Lstat(path); err == nil {
				t.Error("it is there before it is whole")
			}
			return end
		})
		if err != end {
			t.Errorf("the error is %v", err)
		}
		if _, err := os.Lstat(path); (err == nil) != (end == nil) {
			t.Errorf("after %v: %v", end, err)
		}
	}
	holds(t, path, map[string]string{"Resolution 7": "text"})
	if all, err := os.ReadDir(folder); err != nil || len(all) != 1 {
		t.Errorf("the folder holds %v, %v", all, err)
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
		"?":                      "Vademecum",
		"—":                      "—",
		"Комитет 3":              "Комитет 3",
		"第3委员会":                  "第3委员会",
		"tab\tand\nline":         "tab and line",
		".hidden":                "hidden",
		"CON":                    "CON_",
		"con.draft 2":            "con_.draft 2",
		"Lpt1":                   "Lpt1_",
		"COM²":                   "COM²_",
		"aux .md":                "aux_.md",
		"nul.":                   "nul_",
		"CONOUT$":                "CONOUT$_",
		"CON 2":                  "CON 2",
		"Console":                "Console",
		"COM10":                  "COM10",
		strings.Repeat("x", 200): strings.Repeat("x", 60),
		strings.Repeat("委", 200): strings.Repeat("委", 60),
	} {
		got := saved.Name(title)
		if got != want {
			t.Errorf("%q gives %q, want %q", title, got, want)
		}
		put(t, filepath.Join(t.TempDir(), got), "") // every name can be that of a file
	}
}
