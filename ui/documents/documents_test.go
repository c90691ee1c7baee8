package documents

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

var update = flag.Bool("update", false, "write testdata/*.txt as the pages are now")

// A shelf is a library in memory.
type shelf struct {
	list  []document.Stored
	stale int
	err   error
}

func (s shelf) Documents(context.Context) ([]document.Stored, error) { return s.list, s.err }
func (s shelf) Stale(context.Context) (int, error)                   { return s.stale, s.err }
func (s shelf) Place() string                                        { return "/home/ana/.local/share/vademecum/library.db" }

func (s shelf) Stored(_ context.Context, id string) (document.Stored, error) {
	at := slices.IndexFunc(s.list, func(d document.Stored) bool { return d.ID == id })
	if at < 0 {
		return document.Stored{}, fmt.Errorf("%s: %w", id, app.ErrNotFound)
	}
	return s.list[at], s.err
}

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.Local)

var two = []document.Stored{
	{
		ID: "doc/3f9a", Title: "Final Acts of a conference", Format: document.AkomaNtoso, Language: "en",
		Name: "acts.xml", Paths: []string{"/media/stick/acts.xml", "/papers/acts.xml"}, Size: 1_250_000, Imported: noon,
		Passages: 3341, Mentions: 1051, Resolutions: 64,
	},
	{
		ID: "doc/bec9", Title: "Liaison statement on keys", Format: document.PDF, Pages: 1, Encoding: "UTF-8",
		Name: "T22-C-0123.pdf", Paths: []string{"/papers/T22-C-0123.pdf"}, Size: 4600, Imported: noon.AddDate(0, 0, -1),
		Passages: 1, Mentions: 0, Remarks: []app.Sentence{app.Say("2 lines of running heads left out")},
	},
}

// letter is a document whose encoding was detected.
var letter = []document.Stored{{
	ID: "doc/07c2", Title: "A letter", Format: document.Text, Encoding: "windows-1252",
	Name: "letter.txt", Paths: []string{"/papers/letter.txt"}, Size: 812, Imported: noon,
	Passages: 9, Remarks: []app.Sentence{app.Say("Read as windows-1252: most of its letters are of Western Europe.")},
}}

// text renders a page as a person can read it: where each line leads (→) and what
// each button does.
func text(blocks []page.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		switch x := block.(type) {
		case page.Head:
			fmt.Fprintf(&b, "%s\n%s\n%s\n%s\n", strings.ToUpper(string(x.Kind)), x.Code, x.Title, spans(x.Line))
			for _, a := range x.Actions {
				fmt.Fprintf(&b, "[%s] %s%s\n", a.Label, a.Do, a.Copy)
			}
		case page.Section:
			fmt.Fprintf(&b, "\n%s\n%s", x.Title, text(x.Body))
		case page.Row:
			fmt.Fprintf(&b, "%s%s  |  %s → %s\n    %s\n", x.Code, x.Title, x.Meta, x.To, x.Note)
		case page.Fact:
			fmt.Fprintf(&b, "%s: %s\n", x.Name, spans(x.Value))
		case page.Paragraph:
			fmt.Fprintf(&b, "%s\n", spans(x.Spans))
		default:
			fmt.Fprintf(&b, "%T: not expected here\n", x)
		}
	}
	return b.String()
}

func spans(list []page.Span) string {
	var b strings.Builder
	for _, s := range list {
		b.WriteString(s.Text)
		if s.To != "" {
			b.WriteString(" → " + s.To)
		}
	}
	return b.String()
}

// Each page stands in testdata, as text.
func TestPages(t *testing.T) {
	for _, c := range []struct {
		name  string
		shelf shelf
		route router.Route
	}{
		{"empty", shelf{}, router.Documents},
		{"list", shelf{list: two}, router.Documents},
		{"stale", shelf{list: two, stale: 2}, router.Documents},
		{"details", shelf{list: two}, "documents/doc/3f9a"},
		{"remarks", shelf{list: two}, "documents/doc/bec9"},
		{"forget", shelf{list: two}, router.Forget("doc/3f9a")},
		{"text", shelf{list: letter}, "documents/doc/07c2"},
		{"encoding", shelf{list: letter}, router.Encoding("doc/07c2")},
		{"details", shelf{list: two}, router.Encoding("doc/3f9a")}, // which has none to choose
	} {
		t.Run(c.name, func(t *testing.T) {
			shown, err := New(c.shelf).Compose(context.Background(), c.route)
			if err != nil {
				t.Fatal(err)
			}
			got := shown.Title + "\n" + text(shown.Blocks)
			file := filepath.Join("testdata", c.name+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("the page differs from %s (-want +got):\n%s\nRead it; if it is better so, run go test -update.", file, diff)
			}
		})
	}
}

func TestWhatCannotBeShown(t *testing.T) {
	damaged := errors.New("the file is damaged")
	for _, c := range []struct {
		shelf shelf
		route router.Route
		want  error
	}{
		{shelf{list: two}, "documents/doc/none", app.ErrNotFound},
		{shelf{list: two}, router.Forget("doc/none"), app.ErrNotFound},
		{shelf{}, "documents/doc/3f9a", app.ErrNotFound},
		{shelf{err: damaged}, router.Documents, damaged},
		{shelf{list: two, err: damaged}, "documents/doc/3f9a", damaged},
	} {
		if _, err := New(c.shelf).Compose(context.Background(), c.route); !errors.Is(err, c.want) {
			t.Errorf("%s gives %v, want %v", c.route, err, c.want)
		}
	}
}

func TestSize(t *testing.T) {
	for bytes, want := range map[int64]string{0: "0 bytes", 1: "1 byte", 999: "999 bytes", 1000: "1 kB", 4600: "5 kB", 584_123: "584 kB", 1_260_000: "1.3 MB", 73_400_000: "73.4 MB"} {
		if got := size(bytes); got != want {
			t.Errorf("%d bytes are written %q, want %q", bytes, got, want)
		}
	}
}
