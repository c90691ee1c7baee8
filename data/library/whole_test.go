package library

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func diff(t testing.TB, what string, got, want any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s differs from what is wanted (-want +got):\n%s", what, d)
	}
}

func count(t testing.TB, l *Library, table string) (n int) {
	t.Helper()
	if err := l.read.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// whole checks that SQLite finds no damage, that the word index says what the
// passages say, that every document has all it should have and nothing else is
// there, and that what was deleted can be read.
func whole(t testing.TB, l *Library) {
	t.Helper()
	if err := l.QuickCheck(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := l.write.Exec("INSERT INTO words (words) VALUES ('integrity-check')"); err != nil {
		t.Errorf("the word index does not fit the passages: %v", err)
	}
	if _, err := l.Deletions(t.Context()); err != nil {
		t.Errorf("what was deleted cannot be read: %v", err)
	}
	for what, query := range map[string]string{
		"documents with fewer or more passages than they should have": `SELECT count(*) FROM document d
			WHERE passages <> (SELECT count(*) FROM passage WHERE n >> 20 = d.n)`,
		"documents with fewer or more mentions than they should have": `SELECT count(*) FROM document d
			WHERE mentions <> (SELECT count(*) FROM mention WHERE passage >> 20 = d.n)`,
		"documents without their file":       "SELECT count(*) FROM document WHERE n NOT IN (SELECT document FROM original)",
		"documents from nowhere":             "SELECT count(*) FROM document WHERE n NOT IN (SELECT document FROM origin)",
		"passages of no document":            "SELECT count(*) FROM passage WHERE n >> 20 NOT IN (SELECT n FROM document)",
		"mentions in no passage":             "SELECT count(*) FROM mention WHERE passage NOT IN (SELECT n FROM passage)",
		"resolutions of no document":         "SELECT count(*) FROM resolution WHERE document NOT IN (SELECT n FROM document)",
		"entries of no collection":           "SELECT count(*) FROM entry WHERE collection NOT IN (SELECT n FROM collection)",
		"two entries at one place":           "SELECT count(*) - (SELECT count(*) FROM (SELECT DISTINCT collection, position FROM entry)) FROM entry",
		"groups of clauses of no resolution": "SELECT count(*) FROM clause_group WHERE resolution NOT IN (SELECT n FROM resolution)",
	} {
		var n int
		if err := l.read.QueryRow(query).Scan(&n); err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			t.Errorf("there are %d %s", n, what)
		}
	}
}
