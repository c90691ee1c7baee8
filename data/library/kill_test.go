package library

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"vademecum/data/library/librarytest"
)

// writerFor names the library to a second process of this test, which writes to
// it until it is killed; writerFrom is the number of the first paper it imports.
const (
	writerFor  = "VADEMECUM_TEST_LIBRARY"
	writerFrom = "VADEMECUM_TEST_FROM"
)

// TestMain is that second process when it is asked to be.
func TestMain(m *testing.M) {
	path, asked := os.LookupEnv(writerFor)
	if marker, asked := os.LookupEnv(markerFor); asked {
		fmt.Println("failed", keepMarking(marker))
		os.Exit(1)
	}
	if !asked {
		code := m.Run()
		if shelfDir != "" {
			os.RemoveAll(shelfDir)
		}
		os.Exit(code)
	}
	var from uint64
	fmt.Sscan(os.Getenv(writerFrom), &from)
	fmt.Println("failed", keepWriting(path, from))
	os.Exit(1)
}

// keepWriting imports one made-up paper after the other and forgets every fourth.
// On standard output it says what it is about to do and what it has done.
func keepWriting(path string, number uint64) error {
	ctx := context.Background()
	l, err := Open(ctx, path)
	if err != nil {
		return err
	}
	for ; ; number++ {
		file := filepath.Join(filepath.Dir(path), fmt.Sprintf("%d.txt", number))
		if err := os.WriteFile(file, []byte(paper(number).Text()), 0o644); err != nil {
			return err
		}
		var r Result
		if err := l.Import(ctx, plain("1"), []string{file}, "", func(result Result) { r = result }); err != nil {
			return err
		}
		fmt.Println("has", r.Document.ID)
		if number%4 == 0 {
			fmt.Println("forgets", r.Document.ID)
			if _, err := l.Forget(ctx, r.Document.ID); err != nil {
				return err
			}
			fmt.Println("forgot", r.Document.ID)
		}
	}
}

func paper(number uint64) librarytest.Paper {
	return librarytest.Paper{Number: number, Passages: 5 + int(number*37%90)}
}

// TestKill kills a process that imports at fifty random moments, every fifth of them
// counted from its start, when it opens the library or makes it. Whatever it had said was in is in, nothing is there by
// halves, and no moment makes a file that cannot be opened. The moments come from
// a fixed seed, though what the process is doing then does not.
func TestKill(t *testing.T) {
	r := rand.New(rand.NewPCG(50, 9))
	var path string
	var said map[string]string // by id, the last word on it
	interrupted := 0
	for round := range 50 {
		if round%10 == 0 {
			path, said = filepath.Join(t.TempDir(), "library.db"), map[string]string{}
		}
		opening, wait := round%5 == 0, time.Duration(r.IntN(60_000))*time.Microsecond
		if hear(t, path, uint64(round*1000), opening, wait, said) {
			interrupted++
		}
		l, err := Open(t.Context(), path)
		if err != nil {
			t.Fatalf("after round %d, killed after %v: %v", round, wait, err)
		}
		compare(t, l, said)
		whole(t, l)
		if err := l.Close(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Fatalf("in round %d, killed after %v", round, wait)
		}
	}
	if interrupted < 40 {
		t.Errorf("only %d of 50 processes had written anything when they were killed", interrupted)
	}
}

// hear starts a process that writes, kills it when the time given has passed since
// its start, or else since it first said something, and keeps what it said. It
// reports whether the process had come to write.
func hear(t *testing.T, path string, from uint64, opening bool, wait time.Duration, said map[string]string) (wrote bool) {
	t.Helper()
	writer := exec.Command(os.Args[0])
	writer.Env = append(os.Environ(), writerFor+"="+path, fmt.Sprintf("%s=%d", writerFrom, from))
	out, err := writer.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := writer.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func() { time.AfterFunc(wait, func() { writer.Process.Kill() }) }
	if opening {
		kill()
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if !wrote && !opening {
			kill()
		}
		word, id, _ := strings.Cut(lines.Text(), " ")
		if word == "failed" {
			t.Errorf("the writer failed: %s", id)
		}
		said[id] = word
		wrote = true
	}
	writer.Wait() // the error is that it was killed
	return wrote
}

// compare holds the library to what was said of it.
func compare(t *testing.T, l *Library, said map[string]string) {
	t.Helper()
	list, err := l.Documents(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	unsaid := 0
	for _, d := range list {
		ids = append(ids, d.ID)
		switch said[d.ID] {
		case "": // it was in before it could be said
			unsaid++
			said[d.ID] = "has"
		case "forgot":
			t.Errorf("%s was forgotten and is there", d.ID)
		}
	}
	if unsaid > 1 {
		t.Errorf("%d documents are there of which nothing was said", unsaid)
	}
	for id, word := range said {
		if word == "has" && !slices.Contains(ids, id) {
			t.Errorf("%s is lost", id)
		}
		if word == "forgets" && !slices.Contains(ids, id) {
			said[id] = "forgot"
		}
	}
	if len(list) > 0 { // the last one, to the letter
		if len(list[0].Paths) == 0 {
			t.Fatalf("%s is there by halves: it is from nowhere", list[0].ID)
		}
		raw, err := librarytest.Read(t.Context(), list[0].Paths[0], "")
		if err != nil {
			t.Fatal(err)
		}
		o, err := l.Document(t.Context(), list[0].ID)
		if err != nil {
			t.Fatal(err)
		}
		diff(t, list[0].ID, o.Document, librarytest.Structure(raw))
	}
}
