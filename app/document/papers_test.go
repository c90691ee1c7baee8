package document

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rawOf makes the raw document of a text, as the text reader does.
func rawOf(text string) Raw {
	raw := Raw{Format: Text, Encoding: "UTF-8"}
	for i, l := range strings.Split(text, "\n") {
		raw.Blocks = append(raw.Blocks, Block{Kind: Line, Text: l, Line: i + 1})
	}
	return raw
}

// show writes passages one a line: kind, locator, lines, page, what it is part of,
// section, text; footnote marks as their digits in square brackets.
func show(d Document) string {
	var b strings.Builder
	for _, p := range d.Passages {
		within := ""
		if p.Within >= 0 {
			within = d.Passages[p.Within].Locator
			if d.Passages[p.Within].Kind == Heading && within == "" {
				within = d.Passages[p.Within].Text
			}
		}
		kind := string(p.Kind)
		if p.Kind == Heading {
			kind += fmt.Sprint(" ", p.Level)
		}
		text := p.Text
		for i := len(p.Marks) - 1; i >= 0; i-- {
			m := p.Marks[i]
			text = text[:m.At] + "[" + m.Note + "]" + text[m.At:]
		}
		fmt.Fprintf(&b, "%s | %s | %d–%d | %d | %s | %s | %s\n", kind, p.Locator, p.Line, p.LineEnd, p.Page, within, p.Section, text)
	}
	return b.String()
}

// TestPapers takes the papers in testdata/papers apart. Each file has a text and
// the passages it consists of.
func TestPapers(t *testing.T) {
	files, err := filepath.Glob("testdata/papers/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no papers: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, text, ok := strings.Cut(string(data), "-- input --\n")
			text, want, ok2 := strings.Cut(text, "\n-- passages --\n")
			if !ok || !ok2 {
				t.Fatal("no input or no passages")
			}
			if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(show(Read(rawOf(text))), "\n")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
