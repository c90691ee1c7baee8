package snapshot

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

func TestBuildIsDeterministic(t *testing.T) {
	first := smallFile(t)
	// A second build, of the same catalogue in another place.
	dir := edited(t, "recommendations", func(*catalogue.Table) {})
	out := filepath.Join(t.TempDir(), "again.db")
	if _, err := Build(dir, out); err != nil {
		t.Fatal(err)
	}
	second, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Errorf("two builds of one catalogue differ: %d and %d bytes", len(first), len(second))
	}
}

func TestAnotherCatalogueGivesAnotherFile(t *testing.T) {
	dir := edited(t, "events", func(tab *catalogue.Table) { tab.Rows[0][2] += " (second day)" })
	out := filepath.Join(t.TempDir(), "other.db")
	m, err := Build(dir, out)
	if err != nil {
		t.Fatal(err)
	}
	other, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(other, smallFile(t)) {
		t.Error("a changed title changed nothing in the file")
	}
	if was := smallStore(t).Meta().Inputs; m.Inputs == was {
		t.Error("a changed title did not change the hash of the inputs")
	}
}

// The order of the rows of a table of items carries no meaning.
func TestOrderOfItemsDoesNotMatter(t *testing.T) {
	dir := edited(t, "recommendations", func(tab *catalogue.Table) { slices.Reverse(tab.Rows) })
	out := filepath.Join(t.TempDir(), "reversed.db")
	if _, err := Build(dir, out); err != nil {
		t.Fatal(err)
	}
	s, err := OpenFile(t.Context(), out)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, want := range entriesOf(t, smallStore(t)) {
		p, err := s.Page(t.Context(), want.ID)
		if err != nil {
			t.Fatal(err)
		}
		if p.Item.ID != want.ID || p.Item.Status != want.Status || p.Item.Date != want.Date {
			t.Errorf("%s became %+v", want.ID, p.Item)
		}
	}
}

// Whatever is wrong with the catalogue is said with the file and the line, and
// no snapshot is written.
func TestBuildErrors(t *testing.T) {
	set := func(row int, column, value string) func(*catalogue.Table) {
		return func(tab *catalogue.Table) { tab.Rows[row][slices.Index(tab.Columns, column)] = value }
	}
	repeat := func(tab *catalogue.Table) { tab.Rows = append(tab.Rows, tab.Rows[0]) }
	for _, c := range []struct {
		name   string
		table  string
		change func(*catalogue.Table)
		want   string
	}{
		{"a reference to nothing", "references", set(1, "to", "itu-t/X.999"), `references.tsv, line 3: "itu-t/X.999" is no item of the catalogue`},
		{"a reference from nothing", "references", set(0, "from", "itu-t/X.999"), `references.tsv, line 2: "itu-t/X.999" is no item`},
		{"an edition of nothing", "editions", set(0, "of", "itu-t/X.999"), `editions.tsv, line 2: "itu-t/X.999" is no item`},
		{"an unknown study group", "editions", set(0, "group", "sg/itu-t/99"), `editions.tsv, line 2: "sg/itu-t/99" is no item`},
		{"an edition twice", "editions", repeat, `editions.tsv, line 16: the edition itu-t/G.7041@2016-08 is given twice`},
		{"an item twice", "recommendations", repeat, `recommendations.tsv, line 9: itu-t/G.7041 is given twice`},
		{"an item without id", "events", set(0, "id", ""), `events.tsv, line 2: an item without an id`},
		{"an unknown kind", "resolutions", set(0, "kind", "poem"), `resolutions.tsv, line 2: pp/140 has the unknown kind "poem"`},
		{"part of nothing", "recommendations", set(0, "part_of", "itu-t/X.999"), `recommendations.tsv, line 2: "itu-t/X.999" is no item`},
		{"no source", "twins", set(0, "source", ""), `twins.tsv, line 2: no source is given`},
		{"an unknown source", "sdgs", set(1, "source", "matrix ; hearsay"), `sdgs.tsv, line 3: the source "hearsay" is not in sources.tsv`},
		{"a source twice", "sources", repeat, `sources.tsv, line 8: the source key "acts" is empty or given twice`},
		{"a link to nothing unnamed", "facilitators", func(tab *catalogue.Table) {
			set(1, "facilitator", "")(tab)
		}, `facilitators.tsv, line 3: the link from wsis/C7-ehealth names nothing at its other end`},
		{"an unknown role", "facilitators", set(0, "role", "guest"), `facilitators.tsv, line 2: "guest" is no role`},
		{"a term that leads nowhere", "terms", set(0, "about", "wtsa/44 ; wtsa/999"), `terms.tsv, line 2: "wtsa/999" is no item`},
		{"a digest of nothing", "digests", set(0, "item", "topic/none"), `digests.tsv, line 2: "topic/none" is no item`},
		{"a digest without a place", "digests", set(0, "position", "first"), `digests.tsv, line 2: the position "first" is no number from 1`},
		{"two digests in one place", "digests", set(1, "position", "1"), `topic/fellowships has two digests at position 1`},
		{"a digest of an unknown edition", "digests", set(3, "edition", "wtsa/44@1999"), `digests.tsv, line 5: "wtsa/44@1999" is no edition`},
		{"a task for nobody known", "tasks", set(1, "who", "sg/itu-t/99"), `tasks.tsv, line 3: "sg/itu-t/99" is no item`},
		{"an unknown relation", "links", set(0, "relation", "likes"), `links.tsv, line 2: "likes" is no relation`},
		{"a fact on nothing", "facts", set(0, "item", "wsis/C99"), `facts.tsv, line 2: "wsis/C99" is no item`},
		{"an error without a source", "source-errors", set(0, "source", ""), `source-errors.tsv, line 2: no source is given`},
		{"a stop that is no page", "tours", set(0, "item", "wtsa/999"), `tours.tsv, line 2: "wtsa/999" is no item`},
		{"an unknown event", "resolution-editions", set(3, "event", "event/wtsa-99"), `resolution-editions.tsv, line 5: "event/wtsa-99" is no item`},
		{"an unknown citing edition", "citations", set(1, "from_edition", "pp/140@1950"), `citations.tsv, line 3: "pp/140@1950" is no edition of the catalogue`},
		{"a successor that does not exist", "study-groups", set(2, "status", "merged into SG77"), `study-groups.tsv, line 4: "sg/itu-t/77" is no item`},
		{"a control character", "events", set(0, "notes", "a\x1fb"), `events.tsv, line 2: a control character`},
		{"a column missing", "events", func(tab *catalogue.Table) {
			tab.Columns = tab.Columns[:8]
			for i := range tab.Rows {
				tab.Rows[i] = tab.Rows[i][:8]
			}
		}, `events.tsv: the first line must name the columns`},
	} {
		out := filepath.Join(t.TempDir(), "snapshot.db")
		_, err := Build(edited(t, c.table, c.change), out)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want %q", c.name, err, c.want)
		}
		if left, _ := filepath.Glob(out + "*"); left != nil {
			t.Errorf("%s: %v was left behind", c.name, left)
		}
	}
}

// All mistakes are reported at once, but not by the thousand.
func TestBuildReportsManyErrors(t *testing.T) {
	dir := edited(t, "editions", func(tab *catalogue.Table) {
		for range 40 {
			tab.Rows = append(tab.Rows, tab.Rows[0])
		}
	})
	_, err := Build(dir, filepath.Join(t.TempDir(), "snapshot.db"))
	if err == nil {
		t.Fatal("no error")
	}
	if n := strings.Count(err.Error(), "given twice"); n != 20 || !strings.Contains(err.Error(), "and 20 more") {
		t.Errorf("%d of 40 mistakes are named:\n%v", n, err)
	}
}

func TestBuildWithoutCatalogue(t *testing.T) {
	dir := t.TempDir()
	_, err := Build(dir, filepath.Join(dir, "snapshot.db"))
	if err == nil || !strings.Contains(err.Error(), dir) || !strings.Contains(err.Error(), "sources.tsv") {
		t.Errorf("the error is %v, want one that names the directory and the first table missing", err)
	}
}

func TestBuildIntoMissingDirectory(t *testing.T) {
	out := filepath.Join(t.TempDir(), "missing", "snapshot.db")
	if _, err := Build("testdata/catalogue", out); err == nil || !strings.Contains(err.Error(), out) {
		t.Errorf("the error is %v, want one that names %s", err, out)
	}
}

// A build that was cut off leaves an unfinished file, which the next replaces.
func TestBuildReplacesUnfinishedFile(t *testing.T) {
	out := filepath.Join(t.TempDir(), "snapshot.db")
	if err := os.WriteFile(out+".new", []byte("half a file"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Build("testdata/catalogue", out); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, smallFile(t)) {
		t.Error("the file is not that of a fresh build")
	}
}

func TestEveryTableOfTheCatalogueIsTakenIn(t *testing.T) {
	taken := map[string]bool{}
	for _, table := range tables {
		taken[table.name] = true
	}
	for name := range catalogue.Schema {
		if !taken[name] {
			t.Errorf("the table %s is not taken into the snapshot", name)
		}
	}
}

func TestHeaderCarriesWhatSchemaSays(t *testing.T) {
	file := smallFile(t)
	if got := binary.BigEndian.Uint32(file[headerApplicationID:]); got != applicationID {
		t.Errorf("application_id is %#x, the program expects %#x", got, uint32(applicationID))
	}
	if got := binary.BigEndian.Uint32(file[headerUserVersion:]); got != schemaVersion {
		t.Errorf("user_version is %d, the program expects %d", got, schemaVersion)
	}
}

func TestMeta(t *testing.T) {
	out := filepath.Join(t.TempDir(), "snapshot.db")
	written, err := Build("testdata/catalogue", out)
	if err != nil {
		t.Fatal(err)
	}
	s, err := OpenFile(t.Context(), out)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	m := s.Meta()
	if m.Schema != schemaVersion || m.Builder != builder || m.SQLite == "" || len(m.Inputs) != 64 || m.Date != "2026-08-22" {
		t.Errorf("schema %d, builder %q, SQLite %q, inputs %q, date %q", m.Schema, m.Builder, m.SQLite, m.Inputs, m.Date)
	}
	if m.Inputs != written.Inputs {
		t.Errorf("Build returned the inputs %s and wrote %s", written.Inputs, m.Inputs)
	}
	for what, c := range map[string]struct{ got, want int }{
		"Recommendations":        {m.Items["recommendation"], 6},
		"study groups":           {m.Items["study group"], 4},
		"rows of editions.tsv":   {m.Rows["editions"], 14},
		"rows of twins.tsv":      {m.Rows["twins"], 1},
		"items":                  {m.Totals["item"], 33},
		"editions of all tables": {m.Totals["edition"], 21},
	} {
		if c.got != c.want {
			t.Errorf("%d %s, want %d", c.got, what, c.want)
		}
	}
	if m.Sources["rel"] != "2026-08-22" || len(m.Sources) != 6 {
		t.Errorf("the sources are %v", m.Sources)
	}
}
