package snapshot

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/changes"
	"vademecum/data/catalogue"
)

// olderCatalogue is the small catalogue as it might have been before: X.509 of 2016 in
// force, without the texts that came later, and X.510 under another title.
func olderCatalogue(t *testing.T) string {
	t.Helper()
	dir := edited(t, "editions", func(tab *catalogue.Table) {
		tab.Rows = slices.DeleteFunc(tab.Rows, func(r []string) bool { return strings.HasPrefix(r[0], "itu-t/X.509@2019") })
		for _, r := range tab.Rows {
			if r[0] == "itu-t/X.509@2016-10" {
				r[slices.Index(tab.Columns, "status")] = "in force"
			}
		}
	})
	change := func(table string, change func(*catalogue.Table)) {
		tab, err := catalogue.Read(os.DirFS(dir), table)
		if err != nil {
			t.Fatal(err)
		}
		change(tab)
		if err := tab.Write(dir); err != nil {
			t.Fatal(err)
		}
	}
	change("recommendations", func(tab *catalogue.Table) {
		for _, r := range tab.Rows {
			if r[0] == "itu-t/X.510" {
				r[slices.Index(tab.Columns, "title")] = "Secure operations"
			}
		}
	})
	change("sources", func(tab *catalogue.Table) {
		date := slices.Index(tab.Columns, "date")
		for _, r := range tab.Rows {
			if r[date] != "" {
				r[date] = "2001-01-01"
			}
		}
	})
	return dir
}

// olderFile is the snapshot of that catalogue.
func olderFile(t *testing.T) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "older.db")
	if _, err := Build(olderCatalogue(t), out); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func changeLines(c changes.Comparison) []string {
	var lines []string
	for _, x := range c.Changes {
		lines = append(lines, string(x.Kind)+" "+strings.Join(x.Names(), "; "))
	}
	return lines
}

// whatChanged is what became of the small catalogue since the older one.
var whatChanged = []string{
	"revised X.509 (10/2019)",
	"amended X.509 (2019) Cor. 1 (10/2021); X.509 (2019) Amd. 1 (10/2024)",
	"retitled X.510",
}

// TestTexts: a snapshot gives its items with their editions as their pages do.
func TestTexts(t *testing.T) {
	s := smallStore(t)
	held, err := s.Texts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if held.Date != s.Meta().Date || len(held.Items) != s.Meta().Totals["item"] {
		t.Errorf("%d items as of %s, want %d as of %s", len(held.Items), held.Date, s.Meta().Totals["item"], s.Meta().Date)
	}
	var ids []string
	for _, i := range held.Items {
		ids = append(ids, i.ID)
		p := smallPage(t, i.ID)
		if diff := cmp.Diff(p.Item, i.Item); diff != "" {
			t.Errorf("%s differs from its page:\n%s", i.ID, diff)
		}
		if diff := cmp.Diff(p.Editions, i.Editions); diff != "" {
			t.Errorf("the editions of %s differ from those of its page:\n%s", i.ID, diff)
		}
	}
	inOrder := []string{"itu-t/L.10", "itu-t/L.100", "itu-t/X.509", "itu-t/X.510", "itu-t/G.Suppl.43", "itu-t/X.509.AnnexZ", "wtsa/44", "pp/140"}
	if got := slices.DeleteFunc(ids, func(id string) bool { return !slices.Contains(inOrder, id) }); !slices.Equal(got, inOrder) {
		t.Errorf("the order is %q, want %q", got, inOrder)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Texts(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end of the context the error is %v", err)
	}
}

// TestReadTexts: a snapshot is read as it is, compressed, and as an older version of
// the program wrote it.
func TestReadTexts(t *testing.T) {
	file := olderFile(t)
	packed, err := pack(file)
	if err != nil {
		t.Fatal(err)
	}
	newer, err := smallStore(t).Texts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{
		"as it is":            file,
		"compressed":          packed,
		"of format version 1": firstFormat(t, file),
	} {
		path := filepath.Join(t.TempDir(), "any name")
		if err := os.WriteFile(path, content, 0o400); err != nil {
			t.Fatal(err)
		}
		older, err := ReadTexts(t.Context(), path)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(whatChanged, changeLines(changes.Between(older, newer))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// firstFormat makes of a snapshot one of format version 1, which had fewer tables.
func firstFormat(t *testing.T, file []byte) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "first.db")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, table := range []string{"digest", "task", "addressed", "source_error", "stop"} {
		if _, err := db.Exec("DROP TABLE " + table); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.Exec("PRAGMA user_version = 1; VACUUM"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	first, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return first
}

// TestReadTextsErrors: what is no snapshot, or damaged, is told with the file's name,
// and nothing stays behind.
func TestReadTextsErrors(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	file := smallFile(t)
	packed := func(content []byte) []byte {
		p, err := pack(content)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	whole := packed(file)
	for _, c := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"empty", nil, "is empty"},
		{"three bytes", []byte("abc"), "no SQLite file"},
		{"of another program", foreignFile(t), "another program"},
		{"of a newer program", altered(file, headerUserVersion+3, 99), "install a newer Vademecum"},
		{"cut", file[:len(file)-1], "is damaged"},
		{"overwritten", overwritten(file, 4096), "is damaged"},
		{"compressed, cut", whole[:len(whole)/2], "could not be unpacked"},
		{"compressed, of another program", packed(foreignFile(t)), "another program"},
	} {
		path := filepath.Join(t.TempDir(), "given.db")
		if err := os.WriteFile(path, c.content, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := ReadTexts(t.Context(), path)
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: the error is %v, want %q and the path", c.name, err, c.want)
		}
	}
	if _, err := ReadTexts(t.Context(), filepath.Join(temp, "none.db")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := ReadTexts(t.Context(), temp); err == nil {
		t.Error("a directory is no error")
	}
	if left, _ := os.ReadDir(temp); len(left) > 0 {
		t.Errorf("%v stay behind", left)
	}
}

// place puts a snapshot into the cache as if it had been opened for the first time so
// long ago.
func place(t *testing.T, cache string, file []byte, ago time.Duration) string {
	t.Helper()
	sum := sha256.Sum256(file)
	path := filepath.Join(cache, cachedName(hex.EncodeToString(sum[:])))
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	setAge(t, path, ago)
	return path
}

func setAge(t *testing.T, path string, ago time.Duration) {
	t.Helper()
	when := time.Now().Add(-ago)
	if err := os.Chtimes(path, when, when); err != nil {
		t.Fatal(err)
	}
}

// TestChangesSinceTheSnapshotBefore: the cache remembers what was opened before.
func TestChangesSinceTheSnapshotBefore(t *testing.T) {
	b, older := smallBundle(t), olderFile(t)
	const day = 24 * time.Hour
	for _, c := range []struct {
		name    string
		prepare func(cache string)
		want    []string // nil: there is no older snapshot
	}{
		{"a first start", func(string) {}, nil},
		{"an update", func(cache string) { place(t, cache, older, day) }, whatChanged},
		{"an update after a long time", func(cache string) { place(t, cache, older, 500*day) }, whatChanged},
		{"a damaged file", func(cache string) {
			path := place(t, cache, older, 2*day)
			if err := os.WriteFile(path, altered(older, len(older)/2, 0xFF), 0o600); err != nil {
				t.Fatal(err)
			}
			setAge(t, path, 2*day)
		}, nil},
		{"something else between", func(cache string) {
			place(t, cache, older, 2*day)
			for _, name := range []string{"snapshot-aaaa.db", "snapshot-bbbb.db"} {
				path := filepath.Join(cache, name)
				if err := os.WriteFile(path, foreignFile(t), 0o600); err != nil {
					t.Fatal(err)
				}
				setAge(t, path, day)
			}
		}, whatChanged},
		{"made of the same sources", func(cache string) {
			place(t, cache, older, 2*day)
			place(t, cache, firstFormat(t, smallFile(t)), day)
		}, whatChanged},
		{"gone back to an older program", func(cache string) { place(t, cache, older, -day) }, nil},
	} {
		cache := t.TempDir()
		c.prepare(cache)
		s := openBundle(t, b, cache, t.TempDir())
		got, err := s.Changes(t.Context())
		if c.want == nil {
			if !errors.Is(err, changes.ErrNoOlder) {
				t.Errorf("%s: the error is %v, and %q", c.name, err, changeLines(got))
			}
			continue
		}
		if diff := cmp.Diff(c.want, changeLines(got)); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", c.name, err, diff)
		}
	}
}

// TestNoChangesFromMemory: a snapshot that no directory would take has none before it.
func TestNoChangesFromMemory(t *testing.T) {
	s, err := openMemory(t.Context(), smallFile(t))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Changes(t.Context()); !errors.Is(err, changes.ErrNoOlder) {
		t.Errorf("the error is %v", err)
	}
}

// TestSweepSparesTheSnapshotBefore: of several stale ones the last stays.
func TestSweepSparesTheSnapshotBefore(t *testing.T) {
	cache, older := t.TempDir(), olderFile(t)
	before := place(t, cache, older, 2*staleAfter)
	place(t, cache, firstFormat(t, older), 3*staleAfter)
	s := openBundle(t, smallBundle(t), cache, t.TempDir())
	names, _ := filepath.Glob(filepath.Join(cache, "*"))
	want := []string{before, s.Path()}
	slices.Sort(want)
	if !slices.Equal(names, want) {
		t.Errorf("the cache holds %v, want %v", names, want)
	}
}

// BenchmarkTexts reads the bundled snapshot as a comparison does.
func BenchmarkTexts(b *testing.B) {
	s, err := Open(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		held, err := s.Texts(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		changes.Between(held, held)
	}
}
