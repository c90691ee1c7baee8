package library

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func containsAll(text string, parts ...string) bool {
	for _, p := range parts {
		if !strings.Contains(text, p) {
			return false
		}
	}
	return true
}

// TestTogether: two programs import and read one library at the same time, and
// each sees what the other brought. Two handles are to SQLite what two processes
// are; TestKill has two processes.
func TestTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	var window, terminal *Library
	opened := make(chan error, 2) // both make the library, at once
	for _, l := range []**Library{&window, &terminal} {
		go func() {
			var err error
			*l, err = Open(t.Context(), path)
			opened <- err
		}()
	}
	for range 2 {
		if err := <-opened; err != nil {
			t.Fatal(err)
		}
	}
	defer window.Close()
	defer terminal.Close()

	const each = 15
	done := make(chan error, 3)
	for i, l := range []*Library{window, terminal} {
		files := map[string]string{}
		for n := range each {
			files[fmt.Sprintf("%d-%02d.txt", i, n)] = paper(uint64(100*i + n)).Text()
		}
		dir := write(t, files)
		go func() { done <- l.Import(t.Context(), plain("1"), []string{dir}, "", func(Result) {}) }()
	}
	go func() {
		for range 100 {
			if _, err := window.Search(t.Context(), "development", 10); err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	for range 3 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	for _, l := range []*Library{window, terminal} {
		if list, err := l.Documents(t.Context()); len(list) != 2*each || err != nil {
			t.Errorf("%d documents, %v; want %d", len(list), err, 2*each)
		}
	}
	whole(t, terminal)
}

// TestManyMakeTheLibrary: whoever comes second, while the library is being made, waits.
func TestManyMakeTheLibrary(t *testing.T) {
	for range 30 {
		path := filepath.Join(t.TempDir(), "library.db")
		const programs = 6
		opened := make(chan error, programs)
		for range programs {
			go func() {
				l, err := Open(t.Context(), path)
				if err == nil {
					err = l.Close()
				}
				opened <- err
			}()
		}
		for range programs {
			if err := <-opened; err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestInUse: when another program keeps writing, a change is given up with a
// sentence, and reading goes on.
func TestInUse(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	if _, err := l.write.Exec("PRAGMA busy_timeout = 50"); err != nil {
		t.Fatal(err)
	}
	other := raw(t, l.Path())
	other.SetMaxOpenConns(1)
	if _, err := other.Exec("BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	_, err := l.Forget(t.Context(), one(t, l).ID)
	if !errors.Is(err, ErrInUse) || !containsAll(err.Error(), "another Vademecum", "nothing was changed", "try again") {
		t.Errorf("after %v the error is: %v", time.Since(begin), err)
	}
	if found, err := l.Search(t.Context(), "optical", 10); len(found) == 0 || err != nil {
		t.Errorf("meanwhile a search finds %d passages, %v", len(found), err)
	}
	if _, err := other.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Forget(t.Context(), one(t, l).ID); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}
