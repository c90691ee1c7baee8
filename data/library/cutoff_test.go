package library

import (
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// caughtChanging leaves at path what lies on the disk when a program is killed in the
// midst of a change, after it made the file by some statements. The file keeps its
// changes in a journal (library.db-journal) unless one of the statements says otherwise.
// With a length, in bytes, the program was ending its change, and no more than that of
// the file had reached the disk.
func caughtChanging(t *testing.T, path string, length int, statements ...string) {
	t.Helper()
	living := filepath.Join(t.TempDir(), "living.db")
	db, err := sql.Open("sqlite3", fileURI(living, "mode=rwc&_journal_mode=DELETE"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, statement := range append([]string{"PRAGMA cache_size = 2"}, statements...) { // pages of the change reach the disk before its end
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	left := onDisk(t, living)
	if length > 0 {
		if _, err := db.ExecContext(t.Context(), "COMMIT"); err != nil {
			t.Fatal(err)
		}
		left[""] = onDisk(t, living)[""][:length]
	}
	for suffix, content := range left {
		if err := os.WriteFile(path+suffix, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// What the program that is caught had done before.
const (
	makesTable = "CREATE TABLE page (text)"
	holdsOld   = "INSERT INTO page SELECT 'old'"
	begins     = "BEGIN IMMEDIATE"
	grows      = "INSERT INTO page WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT hex(randomblob(500)) FROM n"
)

// onDisk are the bytes of a database and of what SQLite keeps beside it for a change,
// by what their names end in.
func onDisk(t *testing.T, path string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, suffix := range []string{"", "-journal", "-wal"} {
		content, err := os.ReadFile(path + suffix)
		if err == nil {
			all[suffix] = string(content)
		} else if !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
	}
	return all
}

// A program that is killed while it makes its library leaves a file that nobody can
// read before the change is undone. That is not taken for a file without permission;
// and what another program was caught changing is left to that program, whole.
func TestChangeCutOff(t *testing.T) {
	called := func(id int) string { return fmt.Sprintf("PRAGMA application_id = %d", id) }
	for _, test := range []struct {
		name       string
		statements []string
		length     int // 0 where the change was not ending yet
		foreign    bool
		rows       string // what it held before the change
	}{
		{"a library", []string{called(applicationID), makesTable, holdsOld, begins, grows}, 0, false, "1"},
		{"a library that is being made", []string{begins, makesTable, grows}, 4096, false, "no table"},
		{"the same with the largest pages", []string{"PRAGMA page_size = 65536", begins, makesTable, grows}, 65536, false, "no table"},
		{"the file of another program", []string{called(7), makesTable, holdsOld, begins, grows}, 0, true, "1"},
		{"one without an application id", []string{makesTable, holdsOld, begins, grows}, 0, true, "1"},
		{"one that is being made", []string{begins, makesTable, grows}, 0, true, "no table"},
		{"a file cut short", []string{called(applicationID), makesTable, holdsOld, begins, grows}, 99, true, "1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "library.db")
			caughtChanging(t, path, test.length, test.statements...)
			if _, _, _, err := header(t.Context(), path, forReading); !cutOff(err) {
				t.Fatalf("the file can be read at once (%v), so that nothing is tested", err)
			}
			before := onDisk(t, path)
			if before["-journal"] == "" {
				t.Fatal("there is no journal, so that nothing is tested")
			}
			err := check(t.Context(), path, 1)
			if test.foreign != errors.Is(err, ErrForeign) || err != nil && !test.foreign {
				t.Errorf("the answer is %v", err)
			}
			if left := maps.Equal(before, onDisk(t, path)); left != test.foreign {
				t.Errorf("the file and its journal are as they were: %v, want %v", left, test.foreign)
			}
			if got := held(t, path); got != test.rows {
				t.Errorf("before the change it held %s, want %s", got, test.rows)
			}
		})
	}
}

// held is how many rows a file holds, after a change to it was undone if its own
// program has to do that.
func held(t *testing.T, path string) string {
	db, err := sql.Open("sqlite3", fileURI(path, "mode=rw"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var rows string
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM page").Scan(&rows); err != nil {
		if strings.Contains(err.Error(), "no such table") {
			return "no table"
		}
		t.Fatal(err)
	}
	return rows
}

// What another program was killed over while it kept its changes in a file of its own
// beside the first can be read without undoing anything, and is left as it was, too.
func TestForeignWithChangesBeside(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	caughtChanging(t, path, 0, "PRAGMA journal_mode = WAL", "PRAGMA application_id = 7", makesTable, holdsOld, begins, grows)
	before := onDisk(t, path)
	if before["-wal"] == "" {
		t.Fatal("there is nothing beside the file, so that nothing is tested")
	}
	if err := check(t.Context(), path, 1); !errors.Is(err, ErrForeign) {
		t.Errorf("the answer is %v", err)
	}
	if !maps.Equal(before, onDisk(t, path)) {
		t.Error("the file or what lies beside it was changed")
	}
}
