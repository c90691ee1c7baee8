package library

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// raw opens a file of SQLite as any other program would.
func raw(t testing.TB, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", fileURI(path, "mode=rwc"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func run(t testing.TB, path string, statements ...string) {
	t.Helper()
	db := raw(t, path)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%.60s: %v", s, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func number(t testing.TB, db *sql.DB, query string) (n int) {
	t.Helper()
	if err := db.QueryRow(query).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// TestEarlierVersions opens a library of every version there has been. What stood
// in each is in testdata/version-N.sql, as a program of that version wrote it.
func TestEarlierVersions(t *testing.T) {
	for i := range released() {
		version := i + 1
		t.Run(fmt.Sprintf("version %d", version), func(t *testing.T) {
			content, err := os.ReadFile(fmt.Sprintf("testdata/version-%d.sql", version))
			if err != nil {
				t.Fatalf("every version needs a library of its own to test: %v", err)
			}
			path := filepath.Join(t.TempDir(), "library.db")
			old, err := open(t.Context(), path, released()[:version])
			if err != nil {
				t.Fatal(err)
			}
			if _, err := old.write.Exec(string(content)); err != nil {
				t.Fatal(err)
			}
			if err := old.Close(); err != nil {
				t.Fatal(err)
			}

			l, err := Open(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			defer l.Close()
			if copies := len(l.Copies()); copies != len(released())-version {
				t.Errorf("%d copies were made on %d migrations", copies, len(released())-version)
			}
			s := one(t, l)
			if s.Title != "A paper of old" || s.Name != "old.txt" || s.Imported.Year() != 2026 {
				t.Errorf("its document is %+v", s)
			}
			found, err := l.Search(t.Context(), "persistence", 10)
			if err != nil || len(found) != 1 || found[0].Passage.Locator != "§1" || found[0].Under != "A paper of old" {
				t.Errorf("its passage is found as %+v, %v", found, err)
			}
			if list, _, err := l.MentionsOf(t.Context(), "itu-t/X.509", 10); err != nil || len(list) != 1 || list[0].As[0] != "X.509" {
				t.Errorf("its mention is %+v, %v", list, err)
			}
			o, err := l.Document(t.Context(), s.ID)
			if err != nil || len(o.Document.Resolutions) != 1 {
				t.Fatalf("its resolutions are %+v, %v", o, err)
			}
			if g := o.Document.Resolutions[0].Groups; len(g) != 1 || g[0].Words != "instructs the Director" || g[0].Heading != 0 {
				t.Errorf("its clauses are %+v; their heading is the first passage", g)
			}
			if err := l.Reextract(t.Context(), plain("2"), nil, "", func(r Result) {
				if r.Outcome != Renewed {
					t.Errorf("its document is %s: %v", r.Outcome, r.Err)
				}
			}); err != nil {
				t.Error(err)
			}
			if s := one(t, l); s.Extractor != "2" || s.Passages != 2 {
				t.Errorf("taken apart again, it is %+v", s)
			}
			whole(t, l)
		})
	}
}

// TestMigration goes from the newest version to one that does not exist yet.
func TestMigration(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	l, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	// It stays open: another program may have it open during a migration.
	defer l.Close()
	now := len(released())

	next, err := open(t.Context(), path, append(released(), "CREATE TABLE later (item TEXT PRIMARY KEY)"))
	if err != nil {
		t.Fatal(err)
	}
	defer next.Close()
	if v := number(t, next.write, "PRAGMA user_version"); v != now+1 {
		t.Errorf("the library has version %d, want %d", v, now+1)
	}
	if n := number(t, next.write, "SELECT count(*) FROM later"); n != 0 {
		t.Errorf("%d rows are in the new table", n)
	}
	copies := next.Copies()
	if len(copies) != 1 || !strings.Contains(copies[0], fmt.Sprintf("library-version-%d-", now)) {
		t.Fatalf("the copies are %q", copies)
	}
	backup, err := open(t.Context(), copies[0], released())
	if err != nil {
		t.Fatalf("the copy is no library: %v", err)
	}
	defer backup.Close()
	if s := one(t, backup); s.Title != one(t, next).Title {
		t.Errorf("the copy holds %+v", s)
	}
	whole(t, backup)

	// The program of before refuses it from then on, and changes nothing.
	before := fileBytes(t, path)
	_, err = Open(t.Context(), path)
	if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), "install a newer Vademecum") {
		t.Errorf("an earlier program says: %v", err)
	}
	if !bytes.Equal(fileBytes(t, path), before) {
		t.Error("an earlier program changed the file")
	}
}

// TestMigrationFails: a step that fails leaves the library as it was before it, and
// usable by the program of before.
func TestMigrationFails(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	l, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = open(t.Context(), path, append(released(), "DELETE FROM passage", "CREATE TABLE later (item TEXT); SELECT broken FROM nowhere"))
	reached := len(released()) + 1 // the step before the one that failed was done
	want := fmt.Sprintf("could not be brought from version %d to %d and was left as it is", reached, reached+1)
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("the error is: %v", err)
	}
	db := raw(t, path)
	if v := number(t, db, "PRAGMA user_version"); v != reached {
		t.Errorf("the library has version %d", v)
	}
	if n := number(t, db, "SELECT count(*) FROM sqlite_master WHERE name = 'later'"); n != 0 {
		t.Error("half of the step that failed is in it")
	}
}

// TestNotALibrary: whatever lies where the library should be is told in a sentence
// and left as it is, to the byte.
func TestNotALibrary(t *testing.T) {
	library := filepath.Join(t.TempDir(), "library.db")
	l, err := Open(t.Context(), library)
	if err != nil {
		t.Fatal(err)
	}
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	good := fileBytes(t, library)

	for _, c := range []struct {
		name string
		make func(t *testing.T, path string)
		kind error
		want string
	}{
		{"a text", func(t *testing.T, path string) { put(t, path, []byte(strings.Repeat("my notes on X.509\n", 100))) }, ErrDamaged, "is damaged"},
		{"another program's database", func(t *testing.T, path string) { run(t, path, "CREATE TABLE mail (t)") }, ErrForeign, "file of another program"},
		{"a snapshot", func(t *testing.T, path string) {
			run(t, path, "PRAGMA application_id = 1449223245", "PRAGMA user_version = 1", "CREATE TABLE item (t)")
		}, ErrForeign, "file of another program"},
		{"a newer library", func(t *testing.T, path string) { put(t, path, good); run(t, path, "PRAGMA user_version = 99") }, ErrNewer, "install a newer Vademecum"},
		{"a library without its head", func(t *testing.T, path string) { put(t, path, append(make([]byte, 100), good[100:]...)) }, ErrDamaged, "is damaged"},
		{"a library overwritten at its start", func(t *testing.T, path string) {
			put(t, path, append(append(bytes.Clone(good[:100]), bytes.Repeat([]byte("x"), 3900)...), good[4000:]...))
		}, ErrDamaged, "is damaged"},
		{"a folder", func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o755); err != nil {
				t.Fatal(err)
			}
		}, ErrForeign, "is a directory"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "library.db")
			c.make(t, path)
			var before []byte
			if info, err := os.Stat(path); err == nil && !info.IsDir() {
				before = fileBytes(t, path)
			}
			l, err := Open(t.Context(), path)
			if err == nil {
				l.Close()
			}
			if !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), path) {
				t.Errorf("the error is: %v; want %q and the path", err, c.want)
			}
			if before != nil && !bytes.Equal(fileBytes(t, path), before) {
				t.Error("the file was changed")
			}
		})
	}
}

// TestCutOff: a first start that was cut off leaves an empty file, or one with
// nothing in it, and the next start makes a library of it.
func TestCutOff(t *testing.T) {
	for name, make := range map[string]func(path string){
		"no file":     func(string) {},
		"empty":       func(path string) { put(t, path, nil) },
		"a bare head": func(path string) { run(t, path, "PRAGMA journal_mode = WAL", "VACUUM") },
	} {
		path := filepath.Join(t.TempDir(), "new", "library.db")
		if err := os.Mkdir(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		make(path)
		l, err := Open(t.Context(), path)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
		whole(t, l)
		l.Close()
	}
}

// TestDamagedInside: damage that shows only when it is read is told by the reading
// and by QuickCheck.
func TestDamagedInside(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	l, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	dir := write(t, map[string]string{"a.txt": paper(3).Text()})
	importAll(t, l, plain("1"), dir)
	if err := l.QuickCheck(t.Context()); err != nil {
		t.Errorf("an undamaged library: %v", err)
	}
	root := number(t, l.write, "SELECT rootpage FROM sqlite_master WHERE name = 'passage'")
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	file := fileBytes(t, path)
	copy(file[(root-1)*4096:], bytes.Repeat([]byte{0xAA}, 4096))
	put(t, path, file)

	l, err = Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if err := l.QuickCheck(t.Context()); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "import your documents again") {
		t.Errorf("QuickCheck says: %v", err)
	}
	id := one(t, l).ID
	if _, err := l.Document(context.Background(), id); !errors.Is(err, ErrDamaged) {
		t.Errorf("opening says: %v", err)
	}
}

func fileBytes(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func put(t testing.TB, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
}
