package relaton

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

func quiet(int, int) {}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "data"), os.DirFS("testdata/checkout")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "data", "README.md"), []byte("no record"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{dir, filepath.Join(dir, "data")} {
		var calls, most atomic.Int64
		records, err := read(t.Context(), d, func(done, total int) {
			calls.Add(1)
			most.Store(int64(total))
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(records) != 15 || calls.Load() != 15 || most.Load() != 15 {
			t.Errorf("%d records, progress told %d times of %d, want 15", len(records), calls.Load(), most.Load())
		}
		if records[0].Name != "itu-r-226-1-7" || records[14].Name != "itu-t-x-511-annex-a-10-2020" {
			t.Errorf("records run from %s to %s, want the order of the file names", records[0].Name, records[14].Name)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	empty := t.TempDir()
	broken := t.TempDir()
	if err := os.CopyFS(broken, os.DirFS("testdata/checkout")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(broken, "itu-t-h-1.yaml"), []byte("title: ["), 0o644); err != nil {
		t.Fatal(err)
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	for _, c := range []struct {
		what, dir string
		ctx       context.Context
		want      string
	}{
		{"a folder that is not there", filepath.Join(empty, "nowhere"), t.Context(), "the Relaton directory cannot be opened"},
		{"a folder without records", empty, t.Context(), "no *.yaml file lies in"},
		{"a broken file", broken, t.Context(), "itu-t-h-1.yaml cannot be read as YAML"},
		{"an import that was stopped", "testdata/checkout", stopped, context.Canceled.Error()},
	} {
		if _, err := read(c.ctx, c.dir, quiet); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.what, err, c.want)
		}
	}
	if _, err := read(stopped, "testdata/checkout", quiet); !errors.Is(err, context.Canceled) {
		t.Errorf("a stopped import gives %v, want context.Canceled", err)
	}
}
