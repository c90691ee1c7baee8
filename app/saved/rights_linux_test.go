package saved_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"vademecum/app/saved"
)

// TestPermissions: a file that is replaced keeps its own, and a new one has what the
// person lets new files have.
func TestPermissions(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0o027))
	for _, c := range []struct{ before, mode, want fs.FileMode }{
		{0, 0o644, 0o640},
		{0, 0o600, 0o600},
		{0o600, 0o644, 0o600},
		{0o666, 0o600, 0o666},
		{0o755, 0o644, 0o755},
	} {
		path := filepath.Join(t.TempDir(), "list")
		if c.before != 0 {
			put(t, path, "as it was")
			if err := os.Chmod(path, c.before); err != nil {
				t.Fatal(err)
			}
		}
		if err := saved.Bytes(path, c.mode, []byte("new")); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode() != c.want {
			t.Errorf("of %v, replaced with %v: %v, want %v (%v)", c.before, c.mode, info.Mode(), c.want, err)
		}
	}
	folder := filepath.Join(t.TempDir(), "Final Acts")
	if err := saved.Folder(folder, func(string) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("a folder has %v, %v", info.Mode(), err)
	}
}

// TestNoOrdinaryFile leaves a pipe, which many can write to, what it is.
func TestNoOrdinaryFile(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o666); err != nil {
		t.Fatal(err)
	}
	if err := saved.Bytes(pipe, 0o644, nil); err == nil || err.Error() != "it is no ordinary file" {
		t.Errorf("the error is %v", err)
	}
	if info, err := os.Lstat(pipe); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
		t.Errorf("the pipe was replaced: %v, %v", info.Mode(), err)
	}
}

// TestWhatMayNotBeWrittenTo stays as it is: a protected file, and one in a protected
// folder.
func TestWhatMayNotBeWrittenTo(t *testing.T) {
	for _, c := range []struct {
		name         string
		file, folder fs.FileMode
		says         string
	}{
		{"a file", 0o444, 0o777, "permission denied"},
		{"its folder", 0o666, 0o555, "its folder cannot be written to: permission denied"},
	} {
		folder := t.TempDir()
		path := filepath.Join(folder, "list")
		put(t, path, "as it was")
		if err := errors.Join(os.Chmod(path, c.file), os.Chmod(folder, c.folder), os.Chmod(filepath.Dir(folder), 0o755)); err != nil {
			t.Fatal(err)
		}
		asSomebody(func() {
			if err := saved.Bytes(path, 0o644, []byte("new")); !errors.Is(err, fs.ErrPermission) || err.Error() != c.says {
				t.Errorf("%s is protected: %v", c.name, err)
			}
		})
		holds(t, folder, map[string]string{"list": "as it was"})
		if err := os.Chmod(folder, 0o755); err != nil { // to be cleared away
			t.Fatal(err)
		}
	}
}

// asSomebody does something with the rights that an ordinary person has to the files of
// another, where the test itself may do everything.
func asSomebody(do func()) {
	if os.Geteuid() != 0 {
		do()
		return
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	syscall.Setfsuid(1)
	defer syscall.Setfsuid(0)
	do()
}

// TestAFullDisk names no file either.
func TestAFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("no disk can be mounted here: %v", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	err := saved.Bytes(filepath.Join(disk, "list"), 0o644, make([]byte, 2<<20))
	if !errors.Is(err, syscall.ENOSPC) || err.Error() != syscall.ENOSPC.Error() {
		t.Errorf("the error is %v", err)
	}
	holds(t, disk, nil)
}
