package library

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// caughtChanging leaves at path what lies on the disk when a program is killed in the
// midst of a change, in a file that does not keep its changes in library.db-wal yet.
func caughtChanging(t *testing.T, path string, id int) {
	t.Helper()
	living := filepath.Join(t.TempDir(), "living.db")
	db, err := sql.Open("sqlite3", fileURI(living, "mode=rwc&_journal_mode=DELETE"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, statement := range []string{
		fmt.Sprintf("PRAGMA application_id = %d", id),
		"PRAGMA cache_size = 2", // pages of the change reach the disk before its end
		"CREATE TABLE page (text)",
		"INSERT INTO page SELECT 'old'",
		"BEGIN IMMEDIATE",
		"INSERT INTO page WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT hex(randomblob(500)) FROM n",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	for _, suffix := range []string{"", "-journal"} {
		content, err := os.ReadFile(living + suffix)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path+suffix, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// A program that is killed while it makes its library leaves a file that nobody can
// read before the change is undone. That is not taken for a file without permission.
func TestChangeCutOff(t *testing.T) {
	for _, test := range []struct {
		name  string
		id    int
		wrong string // in the error; empty where there is none
	}{
		{"a library", applicationID, ""},
		{"the file of another program", 7, "not a Vademecum library"},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		caughtChanging(t, path, test.id)
		if _, _, _, err := header(t.Context(), path, forReading); !cutOff(err) {
			t.Fatalf("%s: the file can be read at once (%v), so that nothing is tested", test.name, err)
		}
		err := check(t.Context(), path, 1)
		if (err == nil) != (test.wrong == "") || err != nil && !strings.Contains(err.Error(), test.wrong) {
			t.Errorf("%s: %v", test.name, err)
		}
		db, err := sql.Open("sqlite3", fileURI(path, "mode=ro"))
		if err != nil {
			t.Fatal(err)
		}
		var rows int
		if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM page").Scan(&rows); err != nil || rows != 1 {
			t.Errorf("%s: it holds %d rows (%v), not what it held before the change", test.name, rows, err)
		}
		db.Close()
	}
}
