package snapshot

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

// The committed snapshot is what the committed catalogue gives. What is compared
// is the unpacked file: how it is compressed may change with the library.
func TestBundledSnapshotIsWhatTheCatalogueGives(t *testing.T) {
	const advice = "make it again with: go run ./cmd/snapshot build"
	out := filepath.Join(t.TempDir(), "snapshot.db")
	built, err := Build("../catalogue", out)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := bundled().unpack(&got); err != nil {
		t.Fatalf("the bundled snapshot cannot be unpacked: %v\n%s", err, advice)
	}
	if bytes.Equal(got.Bytes(), want) {
		return
	}
	s, err := Open(t.Context())
	if err != nil {
		t.Fatalf("the bundled snapshot cannot be opened: %v\n%s", err, advice)
	}
	defer s.Close()
	m := s.Meta()
	t.Errorf("the bundled snapshot is not what data/catalogue gives\n"+
		"bundled: inputs %.16s, builder %s, SQLite %s\nbuilt:   inputs %.16s, builder %s, SQLite %s\n%s",
		m.Inputs, m.Builder, m.SQLite, built.Inputs, built.Builder, built.SQLite, advice)
}

func TestOpenBundled(t *testing.T) {
	s, err := bundled().open(t.Context(), t.TempDir(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	p, err := s.Page(t.Context(), "itu-t/X.509")
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Editions) < 9 || p.Item.Status != "in force" {
		t.Errorf("X.509 has %d editions and is %s", len(p.Editions), p.Item.Status)
	}
}

func TestBundle(t *testing.T) {
	first, second := filepath.Join(t.TempDir(), "bundled"), t.TempDir()
	for _, dir := range []string{first, second} {
		m, err := Bundle("testdata/catalogue", dir)
		if err != nil {
			t.Fatal(err)
		}
		if m.Totals["item"] != 33 {
			t.Errorf("%d items were bundled, want 33", m.Totals["item"])
		}
	}
	names, _ := filepath.Glob(filepath.Join(first, "*"))
	if len(names) != 2 {
		t.Errorf("the bundle consists of %v", names)
	}
	for _, name := range names {
		a, errA := os.ReadFile(name)
		b, errB := os.ReadFile(filepath.Join(second, filepath.Base(name)))
		if errA != nil || errB != nil || !bytes.Equal(a, b) {
			t.Errorf("%s differs between two runs (%v, %v)", filepath.Base(name), errA, errB)
		}
	}
	packed, _ := os.ReadFile(filepath.Join(first, "snapshot.db.zst"))
	sum, _ := os.ReadFile(filepath.Join(first, "snapshot.sha256"))
	var db bytes.Buffer
	if err := (bundle{packed, strings.Fields(string(sum))[0]}).unpack(&db); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(db.Bytes(), smallFile(t)) {
		t.Error("what was bundled is not what was built")
	}
}

// A catalogue with a mistake leaves the bundled files as they are.
func TestBundleOfFaultyCatalogueChangesNothing(t *testing.T) {
	dir := t.TempDir()
	if _, err := Bundle("testdata/catalogue", dir); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(filepath.Join(dir, "snapshot.db.zst"))
	faulty := edited(t, "twins", func(tab *catalogue.Table) { tab.Rows[0][0] = "itu-t/X.999" })
	if _, err := Bundle(faulty, dir); err == nil {
		t.Error("the mistake was not reported")
	}
	after, _ := os.ReadFile(filepath.Join(dir, "snapshot.db.zst"))
	if !bytes.Equal(before, after) {
		t.Error("the bundled file changed")
	}
}
