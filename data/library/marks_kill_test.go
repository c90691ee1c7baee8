package library

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vademecum/app/mark"
)

// markerFor names the library to a second process of this test, which changes the
// marks in it until it is killed; markerFrom is the number of its first change.
const (
	markerFor  = "VADEMECUM_TEST_MARKS"
	markerFrom = "VADEMECUM_TEST_MARKS_FROM"
)

// keepMarking makes one change after the other and says the number of each when it
// is done.
func keepMarking(path string) error {
	ctx := context.Background()
	var number uint64
	fmt.Sscan(os.Getenv(markerFrom), &number)
	l, err := Open(ctx, path)
	if err != nil {
		return err
	}
	for ; ; number++ {
		if err := changeMarks(ctx, l, number); err != nil {
			return err
		}
		fmt.Println("did", number)
	}
}

// thousand are marks on a thousand items: a star and a note on each, and each in one
// of ten collections.
func thousand() (m mark.Marks) {
	made := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 10 {
		m.Collections = append(m.Collections, mark.Collection{Name: fmt.Sprintf("Committee %d", i), Note: "What we bring.", Made: made})
	}
	for i := range 1000 {
		s := on(fmt.Sprintf("itu-t/X.%d", i), fmt.Sprintf("X.%d", i), "A title of ordinary length for a Recommendation")
		m.Stars = append(m.Stars, mark.Star{Subject: s, Made: made})
		m.Notes = append(m.Notes, mark.Note{Subject: s, Text: fmt.Sprintf("Note %d\n\n- **as** long as\n- most are", i), Made: made, Changed: made})
		c := &m.Collections[i%10]
		c.Entries = append(c.Entries, mark.Entry{Subject: s, Note: "why", Made: made})
	}
	return m
}

// changeMarks makes the change of a number: which one follows from the number and
// from what is there.
func changeMarks(ctx context.Context, l *Library, number uint64) error {
	r := rand.New(rand.NewPCG(number, 6))
	m, err := l.Marks(ctx)
	if err != nil {
		return err
	}
	s := on(fmt.Sprintf("itu-t/X.%d", r.IntN(1000)), "", "")
	note, c := m.Notes[r.IntN(len(m.Notes))], m.Collections[r.IntN(len(m.Collections))]
	switch r.IntN(12) {
	case 0:
		err = l.Star(ctx, s)
	case 1:
		_, err = l.Unstar(ctx, s.Target)
	case 2:
		_, err = l.AddNote(ctx, s, fmt.Sprintf("change %d", number))
	case 3:
		_, err = l.EditNote(ctx, note, fmt.Sprintf("edited in change %d", number))
	case 4:
		_, err = l.DeleteNote(ctx, note.N)
	case 5:
		_, err = l.AddCollection(ctx, fmt.Sprintf("Committee %d", r.IntN(20)), "")
	case 6:
		err = l.Collect(ctx, c.N, s, fmt.Sprintf("change %d", number))
	case 7:
		_, err = l.Uncollect(ctx, c.N, s.Target)
	case 8:
		err = l.MoveCollection(ctx, c.N, r.IntN(10))
	case 9:
		err = l.Opened(ctx, s)
	case 10:
		var list []mark.Deletion
		if list, err = l.Deletions(ctx); err == nil && len(list) > 0 {
			_, err = l.Undo(ctx, list[r.IntN(len(list))].N)
		}
	case 11:
		if len(m.Collections) > 5 {
			_, err = l.DeleteCollection(ctx, c.N)
		}
	}
	if errors.Is(err, ErrNotFound) || errors.Is(err, ErrTaken) { // of what is not there, or there already
		return nil
	}
	return err
}

// TestKillMarks kills a process that changes the marks of a thousand items at thirty
// random moments. What it said was done is done, and of the change that it was at,
// all or nothing: the marks are, to the letter, those of a second library in which
// the same changes were made one by one. The moments come from a fixed seed, though
// what the process is doing then does not.
func TestKillMarks(t *testing.T) {
	r := rand.New(rand.NewPCG(30, 6))
	path := filepath.Join(t.TempDir(), "library.db")
	l := must(Open(t.Context(), path))(t)
	undisturbed := openTemp(t)
	for _, l := range []*Library{l, undisturbed} {
		must(l.mergeMarks(t.Context(), thousand()))(t)
	}
	l.Close()

	var done uint64 // how many changes the undisturbed library has seen
	for range 30 {
		changes, wait := 1+r.IntN(12), time.Duration(r.IntN(8_000))*time.Microsecond
		said := hearMarks(t, path, done, changes, wait)
		if said < done+uint64(changes) {
			t.Fatalf("the process made %d changes, and then was to be killed after %d", said-done, changes)
		}
		for ; done < said; done++ {
			if err := changeMarks(t.Context(), undisturbed, done); err != nil {
				t.Fatal(err)
			}
		}
		l := must(Open(t.Context(), path))(t)
		if told(t, l) != told(t, undisturbed) { // one more was done than could be said
			if err := changeMarks(t.Context(), undisturbed, done); err != nil {
				t.Fatal(err)
			}
			done++
		}
		diff(t, fmt.Sprintf("after %d changes and %v", done, wait), told(t, l), told(t, undisturbed))
		diff(t, "what can be undone", deletionsTold(t, l), deletionsTold(t, undisturbed))
		whole(t, l)
		l.Close()
		if t.Failed() {
			t.FailNow()
		}
	}
}

func deletionsTold(t testing.TB, l *Library) string {
	var b strings.Builder
	for _, d := range must(l.Deletions(t.Context()))(t) {
		fmt.Fprintf(&b, "%d %s\n%s", d.N, d, tell(d.Was))
	}
	return b.String()
}

// hearMarks starts a process that changes marks, kills it when some time has passed
// since it said so many changes, and returns the number of the change after the last
// that it said.
func hearMarks(t *testing.T, path string, from uint64, changes int, wait time.Duration) uint64 {
	t.Helper()
	marker := exec.Command(os.Args[0])
	marker.Env = append(os.Environ(), markerFor+"="+path, fmt.Sprintf("%s=%d", markerFrom, from))
	out, err := marker.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := marker.Start(); err != nil {
		t.Fatal(err)
	}
	next := from
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if word, rest, _ := strings.Cut(lines.Text(), " "); word == "did" {
			fmt.Sscan(rest, &next)
			next++
		} else {
			t.Errorf("the process says %s", lines.Text())
		}
		if next == from+uint64(changes) {
			time.AfterFunc(wait, func() { marker.Process.Kill() })
		}
	}
	marker.Wait() // the error is that it was killed
	return next
}
