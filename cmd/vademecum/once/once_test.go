package once

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func first(t *testing.T, folder string) *Program {
	t.Helper()
	p, err := Start(folder, "")
	if err != nil || p == nil || p.lock == nil {
		t.Fatalf("the first start is %+v (%v)", p, err)
	}
	return p
}

// Further starts are heard, each once and in their order, and know that they were.
func TestWordsAreHandedOver(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "not made yet")
	p := first(t, folder)
	defer p.Close()
	heard := make(chan string, 10)
	p.Hear(func(words string) { heard <- words })
	for _, words := range []string{"x509", "", "wtsa res 44\nй"} {
		if next, err := Start(folder, words); next != nil || err != nil {
			t.Fatalf("a start with %q is %+v (%v), want that it was heard", words, next, err)
		}
		if got := <-heard; got != words {
			t.Errorf("%q is heard as %q", words, got)
		}
	}
	if left, _ := os.ReadDir(folder); len(left) != 1 || len(heard) > 0 {
		t.Errorf("left over are %v, and %d words", left, len(heard))
	}
}

// A start that finds the first one ending takes its place.
func TestTheFirstEnds(t *testing.T) {
	folder := t.TempDir()
	p := first(t, folder)
	time.AfterFunc(look, p.Close) // it never listened
	next, err := Start(folder, "x509")
	if err != nil || next == nil || next.lock == nil {
		t.Fatalf("the start after it is %+v (%v)", next, err)
	}
	next.Close()
	first(t, folder).Close()
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Errorf("left over are %v", left)
	}
}

// Where the first does not answer, the next goes on beside it and leaves nothing.
func TestTheFirstDoesNotAnswer(t *testing.T) {
	folder := t.TempDir()
	p := first(t, folder)
	defer p.Close()
	next, err := Start(folder, "x509")
	if err != nil || next == nil || next.lock != nil {
		t.Fatalf("the next start is %+v (%v)", next, err)
	}
	next.Hear(func(string) { t.Error("it hears something") })
	next.Close()
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Errorf("left over are %v", left)
	}
}

// Words of a start that failed long ago are taken away and not heard; what is not
// words is left alone.
func TestOldWords(t *testing.T) {
	folder := t.TempDir()
	old, err := leave(folder, "x509")
	if err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-2 * stale)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(folder, "letter.txt")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	p := first(t, folder)
	defer p.Close()
	p.listen(func(words string) { t.Errorf("heard is %q", words) })
	if _, err := os.Stat(old); err == nil {
		t.Error("the old words are still there")
	}
	if _, err := os.Stat(other); err != nil {
		t.Error("another's file is gone")
	}
}

func TestAFolderThatCannotBe(t *testing.T) {
	inTheWay := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(inTheWay, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if p, err := Start(filepath.Join(inTheWay, "folder"), ""); err == nil {
		t.Errorf("a start in no folder is %+v", p)
	}
}
