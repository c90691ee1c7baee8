package snapshot

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/search"
)

func entriesOf(t *testing.T, s *Store) []search.Entry {
	t.Helper()
	entries, err := s.Entries(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return entries
}

func TestEntries(t *testing.T) {
	entries := entriesOf(t, smallStore(t))
	if len(entries) != 33 {
		t.Errorf("%d entries, want 33", len(entries))
	}
	byID := map[string]search.Entry{}
	for _, e := range entries {
		byID[e.ID] = e
		if diff := cmp.Diff(smallPage(t, e.ID).Item, e.Item); diff != "" {
			t.Errorf("%s: page and entry differ:\n%s", e.ID, diff)
		}
	}
	for _, c := range []struct{ id, aliases, aliasIDs, editions string }{
		{"itu-t/X.509", "ISO/IEC 9594-8", "", "itu-t/X.509@2019-10 in force, itu-t/X.509!Err1@2020-01 unknown, itu-t/X.509@2019!Cor1@2021-10 in force, " +
			"itu-t/X.509@2019!Amd1@2024-10 in force, itu-t/X.509@2016-10 superseded, itu-t/X.509@2016!Cor1@2018-05 superseded, itu-t/X.509@1988-11 superseded"},
		{"itu-t/G.7041", "Y.1303", "itu-t/Y.1303", "itu-t/G.7041@2016-08 in force"},
		{"itu-t/L.100", "L.10", "", "itu-t/L.100@2021-02 prepublished, itu-t/L.100@2015-05 superseded"}, // L.10 has an entry of its own
		{"wsis/C5", "Security", "", ""},
		{"pp/140", "Role of ITU in implementing the outcomes of WSIS", "", "pp/140@2018 unknown, pp/140@2002 superseded"},
		{"sg/itu-t/15", "Networks, technologies and infrastructures", "", ""},
		{"sdg/9", "Build resilient infrastructure", "", ""},
	} {
		e := byID[c.id]
		var editions []string
		for _, edition := range e.Editions {
			editions = append(editions, edition.ID+" "+string(edition.Status))
		}
		got := [3]string{strings.Join(e.Aliases, ", "), strings.Join(e.AliasIDs, ", "), strings.Join(editions, ", ")}
		if want := [3]string{c.aliases, c.aliasIDs, c.editions}; got != want {
			t.Errorf("%s: %q, want %q", c.id, got, want)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		words string // separated by blanks
		limit int
		want  string
	}{
		{"certificate", 10, "itu-t/X.509 itu-t/X.510 itu-t/X.509.AnnexZ"}, // in force first
		{"certificate", 2, "itu-t/X.509 itu-t/X.510"},
		{"certificate", 0, ""},
		{"cert prot", 10, "itu-t/X.510"},
		{"prot cert", 10, "itu-t/X.510"},
		{"CERTIFICATE", 10, "itu-t/X.509 itu-t/X.510 itu-t/X.509.AnnexZ"},
		{"9594-8", 10, "itu-t/X.509"},
		{"y.1303", 10, "itu-t/G.7041"},
		{"pres", 10, "itu-t/X.509"},                // près
		{"equipement", 10, "itu-r/Report-BT.2247"}, // Équipement
		{"équip", 10, "itu-r/Report-BT.2247"},
		{"x", 2, "itu-t/X.509 itu-t/X.510"},
		{"certificate nowhere", 10, ""},
		{"", 10, ""},
		{"… — ! *", 10, ""},
		{"* directory", 10, "itu-t/X.509 itu-t/X.509.AnnexZ"},
	} {
		got, err := smallStore(t).Lookup(t.Context(), strings.Fields(c.words), c.limit)
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%q, at most %d: %v (%v), want %s", c.words, c.limit, got, err, c.want)
		}
	}
}

// What means something to the grammar of MATCH is taken as words, or as
// nothing. None of these may be an error, and none may find what it would find
// as an operator.
func TestLookupTakesNoSyntax(t *testing.T) {
	s := smallStore(t)
	for _, c := range []struct{ words, want string }{
		{`directory OR protocol`, ""},
		{`directory NOT attribute`, ""},
		{`directory NEAR/5 attribute`, ""},
		{`"directory`, "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{`direct"ory`, ""},
		{`(directory`, "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{`directory)`, "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{`terms:attribute`, ""},
		{`title:directory`, ""},
		{`-directory`, "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{`^directory`, "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{`dir*`, "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{`'; DROP TABLE item; --`, ""},
		{"\x00", ""},
		{"\xff\xfe", ""},
		{strings.Repeat("directory ", 200), "itu-t/X.509 itu-t/X.509.AnnexZ"},
		{strings.Repeat("x", 10_000), ""},
		{strings.Repeat("d di dir ", 3_000), "itu-t/X.509 itu-t/X.509.AnnexZ"},
	} {
		got, err := s.Lookup(t.Context(), strings.Fields(c.words), 10)
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%.60q: %v (%v), want %q", c.words, got, err, c.want)
		}
	}
}

func FuzzLookup(f *testing.F) {
	for _, seed := range []string{"x.509", `"a" OR b*`, "NEAR(", "^x", "\x00", "ﬁ ́"} {
		f.Add(seed)
	}
	db, err := small()
	if err != nil {
		f.Fatal(err)
	}
	s, err := openMemory(f.Context(), db)
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { s.Close() })
	f.Fuzz(func(t *testing.T, word string) {
		if _, err := s.Lookup(t.Context(), []string{word, "directory"}, 5); err != nil {
			t.Errorf("%q: %v", word, err)
		}
	})
}

// A file that passes every check of SQLite and still makes no sense is an error,
// not a crash.
func TestEntriesOfInconsistentFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "inconsistent.db")
	if err := os.WriteFile(path, smallFile(t), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("UPDATE edition SET item = 99 WHERE item = 1"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := OpenFile(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Entries(t.Context()); err == nil || !strings.Contains(err.Error(), "no item 99") {
		t.Errorf("the error is %v, want one that names item 99", err)
	}
}
