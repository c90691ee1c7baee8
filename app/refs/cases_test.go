package refs

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/document"
)

// A refCase is a case of testdata/cases, as the README beside them describes it.
type refCase struct {
	line     int
	context  Context
	passages []document.Passage
	want     []string // "id | as | detail" of all passages, each behind the text of its passage
}

func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files of cases, want 10 or more: %v", len(files), err)
	}
	for _, file := range files {
		for _, c := range readCases(t, file) {
			t.Run(fmt.Sprintf("%s:%d", filepath.Base(file), c.line), func(t *testing.T) {
				if diff := cmp.Diff(c.want, c.run(t)); diff != "" {
					t.Errorf("found (+), wanted (-):\n%s", diff)
				}
			})
		}
	}
}

// run reads a case as a document and writes down what was found in the form of
// the case.
func (c refCase) run(t *testing.T) []string {
	d := &document.Document{Passages: c.passages}
	if c.context.Self != "" {
		d.Resolutions = []document.Resolution{{
			ID: c.context.Self + "@" + strconv.Itoa(c.context.Year), Body: c.context.Body,
			Place: c.context.Place, Year: c.context.Year, Last: len(c.passages) - 1,
		}}
	}
	var got []string
	for n, mentions := range In(d, c.context.Known) {
		text := c.passages[n].Text
		got = append(got, text)
		checkRanges(t, text, mentions)
		for _, m := range mentions {
			got = append(got, fmt.Sprintf("%s | %s | %s", m.ID, m.As, m.Detail))
		}
	}
	return got
}

// checkRanges holds what callers rely on: ranges lie within the text, in order,
// and As is what stands there.
func checkRanges(t *testing.T, text string, mentions []Mention) {
	t.Helper()
	last := 0
	for _, m := range mentions {
		if m.From < last || m.To <= m.From || m.To > len(text) {
			t.Fatalf("range %d–%d of %s after %d in a text of %d bytes", m.From, m.To, m.ID, last, len(text))
		}
		if as := tidy(text[m.From:m.To]); as != m.As {
			t.Errorf("%s is printed %q, reported as %q", m.ID, as, m.As)
		}
		last = m.From
	}
}

func readCases(t *testing.T, file string) []refCase {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []refCase
	c, line := refCase{}, 0
	end := func() {
		if len(c.passages) > 0 {
			cases = append(cases, c)
		}
		c = refCase{}
	}
	for s := bufio.NewScanner(f); s.Scan(); {
		line++
		text := s.Text()
		switch {
		case strings.TrimSpace(text) == "":
			end()
		case strings.HasPrefix(text, "#"):
		case strings.HasPrefix(text, "    "):
			parts := strings.Split(strings.TrimSpace(text), "|")
			for n := range parts {
				parts[n] = strings.TrimSpace(parts[n])
			}
			c.want = append(c.want, strings.Join(parts, " | "))
		case strings.HasPrefix(text, "? "):
			c.context.Known = catalogueOf(strings.Fields(text[2:]))
		case strings.HasPrefix(text, "@ "):
			f := strings.Fields(text[2:])
			year, err := strconv.Atoi(f[2])
			if err != nil {
				t.Fatalf("%s:%d: %v", file, line, err)
			}
			body, _, _ := strings.Cut(f[0], "/")
			c.context.Self, c.context.Body, c.context.Place, c.context.Year = f[0], body, f[1], year
		default:
			c.passage(text, line)
		}
	}
	end()
	return cases
}

// passage adds a paragraph or, with a plus, a bullet of the first one.
func (c *refCase) passage(text string, line int) {
	p := document.Passage{Kind: document.Paragraph, Within: -1, Heading: -1}
	switch {
	case strings.HasPrefix(text, "+ "):
		p.Kind, p.Within, text = document.Bullet, 0, text[2:]
	case strings.HasPrefix(text, "= "):
		text = text[2:]
	}
	if len(c.passages) == 0 {
		c.line = line
	}
	p.Text = text
	c.passages = append(c.passages, p)
	c.want = append(c.want, text)
}

func catalogueOf(ids []string) func(string) bool {
	set := map[string]bool{}
	for _, id := range ids {
		set[id] = true
	}
	return func(id string) bool { return set[id] }
}
