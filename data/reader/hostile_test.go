package reader

import (
	"bufio"
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/limit"
	"vademecum/data/reader/readertest"
)

// A hostile file is broken, mislabelled or made to do harm. Reading it must end
// with a sentence, or with its text where the harm can be stepped over, and cost no
// more than the limits allow. The files are made here; none that grows large is
// kept as a file.
type hostile struct {
	name string
	data func() []byte
	want string // in the sentence; "read" where the text is read all the same
}

func bytesOf(s string) func() []byte { return func() []byte { return []byte(s) } }

func repeat(s string, n int) func() []byte {
	return func() []byte { return []byte(strings.Repeat(s, n)) }
}

// corpus is every hostile file: those of the table in testdata/hostile, which
// anyone can extend, and those that only a program can make.
func corpus(t *testing.T) []hostile {
	all := small(t)
	for _, more := range [][]hostile{hostileText, hostileMarkup, hostileArchives, hostilePDF} {
		all = append(all, more...)
	}
	return all
}

// small reads testdata/hostile/small.txt.
func small(t *testing.T) []hostile {
	f, err := os.Open("testdata/hostile/small.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []hostile
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 3 {
			t.Fatalf("%q has %d cells, want 3", line, len(cells))
		}
		data, err := strconv.Unquote(cells[1])
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		all = append(all, hostile{cells[0], bytesOf(data), cells[2]})
	}
	return all
}

func TestHostileFiles(t *testing.T) {
	all := corpus(t)
	if len(all) < 100 {
		t.Errorf("the corpus has %d files", len(all))
	}
	seen := map[string]bool{}
	for _, h := range all {
		if seen[h.name] {
			t.Errorf("%s occurs twice", h.name)
		}
		seen[h.name] = true
		t.Run(h.name, func(t *testing.T) { judge(t, h) })
	}
}

// judge reads a hostile file in a directory of its own and looks at what it says,
// costs and leaves behind.
func judge(t *testing.T, h hostile) {
	dir, temp := t.TempDir(), t.TempDir()
	t.Setenv("TMPDIR", temp)
	data := h.data()
	path := filepath.Join(dir, h.name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	size := len(data)
	data = nil
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	raw, err := Read(t.Context(), path, Options{})
	runtime.ReadMemStats(&after)

	if h.want == "read" {
		if err != nil {
			t.Errorf("refused: %v", err)
		}
		readertest.Check(t, raw)
	} else {
		sentence(t, h.name, err, h.want)
		if len(raw.Blocks) > 0 {
			t.Errorf("%d blocks stand beside the error", len(raw.Blocks))
		}
	}
	// Everything ever allocated, freed or not, so that the figure is the same on
	// every machine: some multiple of what a hostile file may hold or unpack to.
	most := uint64(40*size + 8*limit.Expanded)
	if used := after.TotalAlloc - before.TotalAlloc; used > most {
		t.Errorf("%d bytes took %s of memory, most is %s", size, limit.Size(int(used)), limit.Size(int(most)))
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) > 0 {
		t.Errorf("it left %v behind (%v)", left, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("beside the file stand %v (%v)", left, err)
	}
}

// sentence checks that an error is fit for people.
func sentence(t *testing.T, name string, err error, want string) {
	t.Helper()
	if err == nil {
		t.Errorf("it was read, want %q", want)
		return
	}
	text := err.Error()
	switch {
	case !strings.Contains(text, want):
		t.Errorf("%q, want %q in it", text, want)
	case !strings.HasPrefix(text, name+": "):
		t.Errorf("%q does not begin with the name of the file", text)
	case errors.Unwrap(err) == nil || text != name+": "+errors.Unwrap(err).Error():
		t.Errorf("%q cannot be told without the name of the file", text)
	case len(text) > 300+len(name) || strings.ContainsAny(text, "\n\r\x00"):
		t.Errorf("%q is no sentence", text)
	case strings.Contains(text, "took longer"):
		t.Errorf("%q: a limit must come before time does", text)
	}
}

func TestWhatIsNoFile(t *testing.T) {
	dir := t.TempDir()
	make := map[string]func(path string) error{
		"folder": func(path string) error { return os.Mkdir(path, 0o700) },
		"cycle":  func(path string) error { return os.Symlink(path, path) },
		"device": func(path string) error { return os.Symlink("/dev/zero", path) },
		"huge.pdf": func(path string) error {
			f, err := os.Create(path)
			if err != nil {
				return err
			}
			defer f.Close()
			return f.Truncate(1 << 40)
		},
		"missing.txt": func(string) error { return nil },
	}
	for name, want := range map[string]string{
		"folder": "this is a folder", "cycle": "cannot be read", "device": "no ordinary file",
		"huge.pdf": "a document of its kind may have 128 MB", "missing.txt": "there is no such file",
	} {
		path := filepath.Join(dir, name)
		if err := make[name](path); err != nil {
			t.Logf("%s cannot be made here: %v", name, err)
			continue
		}
		_, err := Read(t.Context(), path, Options{})
		sentence(t, name, err, want)
		if err != nil && strings.Contains(err.Error(), dir) {
			t.Errorf("%q holds the path", err)
		}
	}
}

func TestReadingCanBeCancelled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "paper.txt")
	if err := os.WriteFile(path, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Read(ctx, path, Options{})
	sentence(t, "paper.txt", err, "reading was cancelled")
}

// readText reads data as a file of the given name.
func readText(t *testing.T, name, data string, o Options) (document.Raw, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return Read(t.Context(), path, o)
}
