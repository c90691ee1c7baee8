package snapshot

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// smallBundle is the small snapshot as it would be bundled.
func smallBundle(t *testing.T) bundle {
	t.Helper()
	file := smallFile(t)
	packed, err := pack(file)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(file)
	return bundle{packed, hex.EncodeToString(sum[:])}
}

func openBundle(t *testing.T, b bundle, cache, temp string) *Store {
	t.Helper()
	s, err := b.open(t.Context(), cache, temp)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Page(t.Context(), "itu-t/X.509"); err != nil {
		t.Errorf("the snapshot opens but cannot be read: %v", err)
	}
	return s
}

func TestOpenUnpacksOnce(t *testing.T) {
	b, cache := smallBundle(t), filepath.Join(t.TempDir(), "new", "vademecum")
	first := openBundle(t, b, cache, t.TempDir())
	before, err := os.Stat(first.Path())
	if err != nil {
		t.Fatal(err)
	}
	second := openBundle(t, b, cache, t.TempDir())
	after, err := os.Stat(second.Path())
	if err != nil {
		t.Fatal(err)
	}
	if !os.SameFile(before, after) {
		t.Error("the second start unpacked the snapshot again")
	}
	if !first.Notice().Empty() || !second.Notice().Empty() {
		t.Errorf("notices %q and %q, want none", first.Notice(), second.Notice())
	}
	names, _ := filepath.Glob(filepath.Join(cache, "*"))
	if len(names) != 1 || names[0] != filepath.Join(cache, "snapshot-"+b.sum[:16]+".db") {
		t.Errorf("the cache holds %v", names)
	}
}

// Whatever stands in the cache under the snapshot's name and is not the
// snapshot is replaced by the bundled one, and the person is told.
func TestDamagedCacheIsRestored(t *testing.T) {
	b := smallBundle(t)
	for name, content := range map[string][]byte{
		"a byte flipped":     altered(smallFile(t), len(smallFile(t))/2, 0xFF),
		"cut off":            smallFile(t)[:5000],
		"one byte short":     smallFile(t)[:len(smallFile(t))-1],
		"one byte more":      append(append([]byte{}, smallFile(t)...), 0),
		"empty":              {},
		"of another program": foreignFile(t),
		"of a newer version": altered(smallFile(t), headerUserVersion+3, 99),
		"not SQLite at all":  []byte("Hello"),
	} {
		cache := t.TempDir()
		path := filepath.Join(cache, "snapshot-"+b.sum[:16]+".db")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		s := openBundle(t, b, cache, t.TempDir())
		if !strings.Contains(s.Notice().String(), "restored") || !strings.Contains(s.Notice().String(), cache) {
			t.Errorf("%s: the notice is %q", name, s.Notice())
		}
		if err := b.verify(path); err != nil {
			t.Errorf("%s: not restored: %v", name, err)
		}
		if again := openBundle(t, b, cache, t.TempDir()); !again.Notice().Empty() {
			t.Errorf("%s: the next start still says %q", name, again.Notice())
		}
	}
}

// Where the cache cannot be written the program works all the same, and says so.
func TestOpenWithoutCache(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	nowhere := filepath.Join(file, "vademecum") // below a file nothing can be made
	b := smallBundle(t)

	temp := t.TempDir()
	s := openBundle(t, b, nowhere, temp)
	if !strings.HasPrefix(s.Path(), temp) || !strings.Contains(s.Notice().String(), "temporary copy") || !strings.Contains(s.Notice().String(), nowhere) {
		t.Errorf("opened at %q with the notice %q", s.Path(), s.Notice())
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if left, _ := os.ReadDir(temp); len(left) != 0 {
		t.Errorf("%s is left in the temporary directory", left[0].Name())
	}

	s = openBundle(t, b, nowhere, nowhere)
	if s.Path() != "" || !strings.Contains(s.Notice().String(), "in memory") {
		t.Errorf("opened at %q with the notice %q", s.Path(), s.Notice())
	}
	if _, err := s.db.Exec("DELETE FROM item"); err == nil {
		t.Error("the snapshot in memory can be changed")
	}
}

func TestOpenWithReadOnlyCache(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may write anywhere")
	}
	cache := t.TempDir()
	if err := os.Chmod(cache, 0o500); err != nil {
		t.Fatal(err)
	}
	s := openBundle(t, smallBundle(t), cache, t.TempDir())
	if !strings.Contains(s.Notice().String(), "no permission to write there") {
		t.Errorf("the notice is %q", s.Notice())
	}
}

func TestDamagedBundle(t *testing.T) {
	good := smallBundle(t)
	other := good
	other.sum = strings.Repeat("0", 64)
	cut := good
	cut.packed = cut.packed[:len(cut.packed)/2]
	for name, b := range map[string]bundle{"another hash": other, "cut off": cut} {
		cache := t.TempDir()
		_, err := b.open(t.Context(), cache, t.TempDir())
		if err == nil || !strings.Contains(err.Error(), "install Vademecum again") {
			t.Errorf("%s: the error is %v", name, err)
		}
		if left, _ := os.ReadDir(cache); len(left) != 0 {
			t.Errorf("%s: %s is left in the cache", name, left[0].Name())
		}
	}
}

func TestConcurrentStarts(t *testing.T) {
	b, cache, temp := smallBundle(t), t.TempDir(), t.TempDir()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			s, err := b.open(context.Background(), cache, temp)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if _, err := s.Page(context.Background(), "wtsa/44"); err != nil {
				t.Error(err)
			}
			if !s.Notice().Empty() {
				t.Errorf("a start says %q", s.Notice())
			}
		})
	}
	wg.Wait()
	if names, _ := filepath.Glob(filepath.Join(cache, "*")); len(names) != 1 {
		t.Errorf("the cache holds %v, want one file", names)
	}
}

func TestSweepRemovesOnlyStaleFiles(t *testing.T) {
	b, cache := smallBundle(t), t.TempDir()
	long := time.Now().Add(-2 * staleAfter)
	for name, when := range map[string]time.Time{
		"snapshot-old.db": long, "snapshot-1.new": long, "notes.db": long,
		"snapshot-recent.db": time.Now(), "snapshot-2.new": time.Now(),
	} {
		path := filepath.Join(cache, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, when, when); err != nil {
			t.Fatal(err)
		}
	}
	s := openBundle(t, b, cache, t.TempDir())
	var left []string
	entries, _ := os.ReadDir(cache)
	for _, e := range entries {
		left = append(left, e.Name())
	}
	want := "notes.db snapshot-2.new " + filepath.Base(s.Path()) + " snapshot-recent.db"
	if got := strings.Join(left, " "); got != want {
		t.Errorf("the cache holds %s, want %s", got, want)
	}
}

func TestOpenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := smallBundle(t).open(ctx, t.TempDir(), t.TempDir()); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v, want that of the context", err)
	}
}

// A file given by name is never replaced; the error says what is wrong with it.
func TestOpenFileErrors(t *testing.T) {
	small := smallFile(t)
	pageSize := int(binary.BigEndian.Uint16(small[headerPageSize:]))
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"empty":              {nil, "is empty: it is not a Vademecum snapshot"},
		"text":               {[]byte("Hello, this is no database, only some text that is as long as a header of SQLite would have to be, and more"), "it is no SQLite file"},
		"short":              {small[:50], "it is no SQLite file"},
		"cut off":            {small[:len(small)-pageSize], "is damaged: it has"},
		"of another program": {foreignFile(t), "an SQLite file of another program"},
		"of a newer version": {altered(small, headerUserVersion+3, 99), "of version 99, and this program reads version 4: install a newer Vademecum"},
		"of an older one":    {altered(small, headerUserVersion+3, 0), "of version 0, and this program reads version 4: use the snapshot that comes with it"},
		"a page overwritten": {overwritten(small, pageSize), "is damaged"},
	} {
		path := filepath.Join(t.TempDir(), "given.db")
		if err := os.WriteFile(path, c.content, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := OpenFile(t.Context(), path)
		if err == nil {
			s.Close()
		}
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: the error is %v, want %q", name, err, c.want)
		}
	}
	if _, err := OpenFile(t.Context(), filepath.Join(t.TempDir(), "none.db")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	if _, err := OpenFile(t.Context(), t.TempDir()); err == nil || !strings.Contains(err.Error(), "cannot be read") {
		t.Errorf("a directory: %v", err)
	}
}

// Characters that mean something in a URI are characters of a path like others.
func TestOpenFileWithOddPath(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "50% of #1? Généve & Дубай")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "a?mode=rw#b.db")
	if err := os.WriteFile(path, smallFile(t), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := OpenFile(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.db.Exec("DELETE FROM item"); err == nil {
		t.Error("the snapshot can be changed")
	}
}

// altered returns a copy with one byte changed.
func altered(file []byte, at int, to byte) []byte {
	c := append([]byte{}, file...)
	if c[at] == to {
		to++
	}
	c[at] = to
	return c
}

// overwritten returns a copy with everything after the first two pages zeroed,
// as after a disk error.
func overwritten(file []byte, pageSize int) []byte {
	c := append([]byte{}, file...)
	clear(c[2*pageSize:])
	return c
}

// foreignFile is an SQLite file of another program.
func foreignFile(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "foreign.db")
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('bread')"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// The person reads what is wrong with the place, not what the system calls it.
func TestReason(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&os.PathError{Op: "write", Path: "f", Err: syscall.ENOSPC}, "the disk is full"},
		{&os.PathError{Op: "open", Path: "f", Err: syscall.EROFS}, "the disk is read-only"},
		{&os.PathError{Op: "mkdir", Path: "f", Err: syscall.EACCES}, "no permission to write there"},
		{errors.New("something else"), "something else"},
	} {
		if got := reason(c.err); got.Error() != c.want {
			t.Errorf("%v is worded %q, want %q", c.err, got, c.want)
		}
	}
}
