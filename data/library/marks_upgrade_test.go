package library

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// ofVersion makes a library of an earlier version, as a program of it left it.
func ofVersion(t testing.TB, version int) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "library.db")
	old := must(open(t.Context(), path, released()[:version]))(t)
	defer old.Close()
	content := must(os.ReadFile(fmt.Sprintf("testdata/version-%d.sql", version)))(t)
	if _, err := old.write.Exec(string(content)); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestMarksOfEarlierVersions: a library of the first release, which had no marks,
// takes those of a thousand items; the marks of every later version are read by the
// program of today, and all of them survive the next version.
func TestMarksOfEarlierVersions(t *testing.T) {
	for version, want := range map[int]string{
		1: "",
		2: `star itu-t/X.509
star doc/7b491568366501b8#§1~e03e481839e6b8ca
note 7 itu-t/X.509 "Ask **her**."
collection 5 Committee 3 "For the meeting."
  wtsa/44 "First."
  itu-t/X.509 ""
collection 3 Later ""
recent wtsa/44
`,
	} {
		t.Run(fmt.Sprintf("version %d", version), func(t *testing.T) {
			ctx, path := t.Context(), ofVersion(t, version)
			l := must(Open(ctx, path))(t)
			diff(t, "its marks", told(t, l), want)
			if list := must(l.Deletions(ctx))(t); version > 1 {
				must(l.Undo(ctx, list[0].N))(t)
				if n := must(l.Note(ctx, 6))(t); n.Text != "Gone." || n.Code != "SDG 9" {
					t.Errorf("its deleted note comes back as %+v", n)
				}
			}
			for _, s := range must(l.Marks(ctx))(t).Stars {
				if !s.IsPassage() {
					continue
				}
				text := must(l.Text(ctx, s.Item))(t)
				if i := s.Find(text.Passages); i != 1 {
					t.Errorf("its star on %s is on passage %d", s.Target, i)
				}
			}
			must(l.mergeMarks(ctx, thousand()))(t)
			all := must(l.Marks(ctx))(t)
			l.Close()

			next := must(open(ctx, path, append(released(), "CREATE TABLE later (item TEXT)")))(t)
			defer next.Close()
			diff(t, "the marks after the next migration", must(next.Marks(ctx))(t), all)
			copies := next.Copies()
			backup := must(open(ctx, copies[len(copies)-1], released()))(t)
			defer backup.Close()
			diff(t, "the marks in the copy made before it", must(backup.Marks(ctx))(t), all)
			whole(t, next)
		})
	}
}

// TestMigrationsAreFinal holds the migrations that may be on people's disks to what
// they were when they were released: another schema is another migration.
func TestMigrationsAreFinal(t *testing.T) {
	want := []string{
		"7a1eb81ddeabf69789359b99461f02b891cca1579728e1d4219af735c7dc931d",
		"4fead7013d611a021fee5b3779728ef480df16270f811b1dc9f7e50159cde59b",
		"5ac5581907f5458ef98b3b97a83fd0e437e6c46ebd026b8fca1939f6d7cafb54",
	}
	for i, step := range released() {
		text := bytes.ReplaceAll([]byte(step), []byte("\r\n"), []byte("\n"))
		sum := sha256.Sum256(text)
		if got := hex.EncodeToString(sum[:]); i >= len(want) || got != want[i] {
			t.Errorf("migration %d is %s", i+1, got)
		}
	}
}

// TestNoCopyOfNothing: a library that is new has gone through every migration, and
// no copy of an empty one lies beside it.
func TestNoCopyOfNothing(t *testing.T) {
	if copies := openTemp(t).Copies(); len(copies) > 0 {
		t.Errorf("beside a new library lie %q", copies)
	}
}
