package library

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestFullDisk fills a disk of two megabytes that has a library on it. What
// TestFullMarks shows without one, this shows with the real thing, where the test
// may mount it.
func TestFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=2m"); err != nil {
		t.Skipf("no disk can be mounted here (%v); TestFullMarks stands alone", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	ctx := t.Context()
	l := must(Open(ctx, filepath.Join(disk, "library.db")))(t)
	defer l.Close()
	filler := filepath.Join(disk, "filler")
	if err := fillDisk(filler); err != nil {
		t.Fatal(err)
	}

	var err error
	before := told(t, l)
	for i := 0; err == nil && i < 1000; i++ { // there is room within the pages there are
		before = told(t, l)
		err = second(l.AddNote(ctx, x509, strings.Repeat("x", 20_000)))
	}
	if err == nil || !strings.Contains(err.Error(), fullMessage) {
		t.Errorf("the error is: %v", err)
	}
	diff(t, "what is kept", told(t, l), before)

	export := filepath.Join(disk, "marks.md")
	if _, err := l.ExportMarks(ctx, export); err == nil || !strings.Contains(err.Error(), "the disk is full; nothing was left there") {
		t.Errorf("of the export it is said: %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(disk, "*marks*")); len(left) > 0 || err != nil {
		t.Errorf("of the export %q is left, %v", left, err)
	}

	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	must(l.AddNote(ctx, x509, "There is room again."))(t)
	must(l.ExportMarks(ctx, export))(t)
	whole(t, l)
}

// fillDisk writes a file until the disk is full.
func fillDisk(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for _, size := range []int{64 << 10, 1} {
		for block := make([]byte, size); err == nil; {
			_, err = f.Write(block)
		}
		err = nil
	}
	return f.Sync()
}
