package pdf

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"vademecum/app"
	"vademecum/app/document"
)

// misbehaves names, in the environment, what the child is to do instead of its
// work; it exists in the test program only.
const misbehaves = "VADEMECUM_TEST_CHILD"

func TestMain(m *testing.M) {
	if kind := os.Getenv(misbehaves); kind != "" && len(os.Args) == 2 && os.Args[1] == command {
		restrict(64<<20, time.Second)
		misbehave(kind)
	}
	if handled, code := Child(os.Args); handled {
		os.Exit(code)
	}
	os.Exit(m.Run())
}

var held [][]byte

func misbehave(kind string) {
	switch kind {
	case "allocates":
		for {
			b := make([]byte, 1<<20)
			for i := range b {
				b[i] = 1
			}
			held = append(held, b)
		}
	case "allocates at once":
		held = append(held, make([]byte, 1<<34))
	case "loops":
		for n := 0; ; n++ {
			_ = n * n
		}
	case "recurses":
		fmt.Println(deeper(1))
	case "sleeps":
		time.Sleep(time.Hour)
	case "talks":
		for line := []byte(strings.Repeat("x", 1<<20)); ; {
			if _, err := os.Stdout.Write(line); err != nil {
				os.Exit(noAnswer)
			}
		}
	case "babbles":
		fmt.Println("this is no answer")
	case "says nothing":
	case "panics":
		panic("on purpose")
	case "writes a file":
		f, err := os.CreateTemp("", "child")
		if err == nil {
			_, err = f.WriteString("something")
			os.Remove(f.Name())
		}
		if err == nil {
			fmt.Println(`{"Sentence":"it could write"}`)
			os.Exit(done)
		}
		fmt.Println(`{"Sentence":"it could not write"}`)
	}
	os.Exit(done)
}

func deeper(n int) int {
	if n == 0 { // never
		return 0
	}
	return deeper(n+1) + 1
}

func TestChildIsStopped(t *testing.T) {
	for _, c := range []struct{ does, says string }{
		{"allocates", "memory"},
		{"allocates at once", "memory"},
		{"loops", "takes longer"},
		{"recurses", "damaged"},
		{"talks", "more than 32 MB of text"},
		{"babbles", "damaged"},
		{"says nothing", "damaged"},
		{"panics", "damaged"},
	} {
		t.Run(c.does, func(t *testing.T) {
			if raced && c.does == "allocates at once" {
				t.Skip("the race detector would take as much for itself, and more")
			}
			t.Setenv(misbehaves, c.does)
			raw, err := Read(context.Background(), pagesOf(""))
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("a child that %s gave %d blocks and %v, want a sentence with %q", c.does, len(raw.Blocks), err, c.says)
			}
		})
	}
}

func TestChildEndsWithTheContext(t *testing.T) {
	t.Setenv(misbehaves, "sleeps")
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	if _, err := Read(ctx, pagesOf("")); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
}

func TestChildWritesNoFiles(t *testing.T) {
	if restrictsFiles() {
		t.Setenv(misbehaves, "writes a file")
		if _, err := Read(context.Background(), pagesOf("")); err == nil || err.Error() != "it could not write" {
			t.Fatalf("got %v", err)
		}
	}
}

func TestNoChildrenOfChildren(t *testing.T) {
	t.Setenv(inside, "1")
	if _, err := Read(context.Background(), pagesOf("")); err == nil || !strings.Contains(err.Error(), "lacks the part") {
		t.Fatalf("got %v", err)
	}
}

func TestChildWantsItsArgument(t *testing.T) {
	for _, args := range [][]string{{"vade"}, {"vade", "search"}, {"vade", command}, {"vade", command, "more"}} {
		if handled, _ := Child(args); handled {
			t.Errorf("%q without the environment of a child is taken for one", args)
		}
	}
}

// What the child reads comes through whole.
func TestReadThroughChild(t *testing.T) {
	data := pagesOf(at(72, 700, "B", 14, "A heading")+at(72, 670, "R", 12, "Text of the first page."), at(72, 700, "I", 12, "The second."))
	here, err := parse(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	there, err := Read(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(here) != fmt.Sprint(there) {
		t.Errorf("in this process\n%v\nthrough the child\n%v", here, there)
	}
	if there.Title != "A paper" || there.Language != "en" || there.Pages != 2 || there.Format != document.PDF {
		t.Errorf("title %q, language %q, %d pages, format %q", there.Title, there.Language, there.Pages, there.Format)
	}
}

// Why it could not read comes through as the sentence that it is.
func TestErrorsComeThroughTheChild(t *testing.T) {
	data := pagesOf("") // a page without anything on it
	_, here := parse(context.Background(), data)
	_, there := Read(context.Background(), data)
	var one, other *app.Error
	if !errors.As(here, &one) || !errors.As(there, &other) || one.Text != other.Text || here.Error() != there.Error() {
		t.Errorf("in this process %v, through the child %v", here, there)
	}
	for _, err := range []error{
		app.Errorf("it has %s parts, and %s", 3, app.Say("page %s", 7)),
		errors.New("an error of a library"),
		fmt.Errorf("page 3: %w", app.Errorf("it has %s parts, and %s", 3, app.Say("page %s", 7))),
	} {
		written, marshalled := json.Marshal(answer{Sentence: new(app.SentenceOf(err))})
		b := bounded{most: mostAnswer}
		if _, wrote := b.Write(written); wrote != nil || marshalled != nil {
			t.Fatal(wrote, marshalled)
		}
		_, got := b.document(nil)
		if got == nil || got.Error() != err.Error() || !errors.As(got, &one) {
			t.Errorf("%q comes through as %v", err, got)
		} else if said := app.SentenceOf(err); one.Text != said.Text || len(one.With) != len(said.With) {
			t.Errorf("%q comes through without its parts: %+v", err, one.Sentence)
		}
	}
}
