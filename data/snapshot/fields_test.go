package snapshot

import (
	"database/sql"
	"slices"
	"testing"
)

// TestAll: all rows of a table cross as one text, in their order and cell by cell, also
// where the last cells are empty.
func TestAll(t *testing.T) {
	for _, c := range []struct {
		name, rows string
		want       []string
	}{
		{"no row", "", nil},
		{"one", "(1, 'a', 'b')", []string{"1 a b"}},
		{"in another order", "(2, 'c', 'd'), (1, 'a', 'b')", []string{"1 a b", "2 c d"}},
		{"empty cells", "(1, '', ''), (2, 'c', ''), (3, '', 'f'), (4, '', '')", []string{"1  ", "2 c ", "3  f", "4  "}},
		{"an empty cell last", "(1, 'a', 'b'), (2, 'c', '')", []string{"1 a b", "2 c "}},
	} {
		db, err := sql.Open("sqlite3", ":memory:")
		if err != nil {
			t.Fatal(err)
		}
		db.SetMaxOpenConns(1) // each would have a memory of its own
		if _, err := db.Exec("CREATE TABLE t (n INTEGER PRIMARY KEY, x TEXT, y TEXT)"); err != nil {
			t.Fatal(err)
		}
		if c.rows != "" {
			if _, err := db.Exec("INSERT INTO t VALUES " + c.rows); err != nil {
				t.Fatal(err)
			}
		}
		var got []string
		read := reader{ctx: t.Context(), db: db}
		read.all(func(f *fields) { got = append(got, f.next()+" "+f.next()+" "+f.next()) }, packed("n", "x", "y"), "t", "n")
		if read.err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: %q (error %v), want %q", c.name, got, read.err, c.want)
		}
		db.Close()
	}
}
