package document

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var rewrite = flag.Bool("rewrite", false, "write what the resolutions in testdata give into their files")

// TestResolutions reads the texts in testdata/resolutions. Each file holds a text
// and what is found in it, one line for a resolution, a group, a passage, a duty.
func TestResolutions(t *testing.T) {
	files, err := filepath.Glob("testdata/resolutions/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			raw, want := Raw{Format: Text}, ""
			for _, f := range archive.Files {
				switch f.Name {
				case "lines":
					raw.Blocks = rawLines(string(f.Data))
				case "paragraphs":
					raw.Format, raw.Blocks = DOCX, rawParagraphs(string(f.Data))
				case "want":
					want = string(f.Data)
				}
			}
			d, found := resolutionsIn(raw)
			got := describe(&d, found)
			if *rewrite {
				files := append(archive.Files[:1:1], txtar.File{Name: "want", Data: []byte(got)})
				if err := os.WriteFile(file, txtar.Format(&txtar.Archive{Comment: archive.Comment, Files: files}), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error("want -, got +\n", diff)
			}
			sound(t, &d)
		})
	}
}

// rawLines gives the lines of a text; a line "page 2" begins a page.
func rawLines(text string) []Block {
	var blocks []Block
	page, line := 0, 0
	for l := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		if n, ok := strings.CutPrefix(l, "page "); ok {
			page, _ = strconv.Atoi(n)
			line = 0
			continue
		}
		line++
		blocks = append(blocks, Block{Kind: Line, Text: l, Page: page, Line: line})
	}
	return blocks
}

// rawParagraphs gives every line as a paragraph; the words "heading", "italic" and
// "entry" with a depth, at its start, tell what the format says of it.
func rawParagraphs(text string) []Block {
	var blocks []Block
	for n, l := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		b := Block{Kind: Para, Text: l, Line: n + 1}
		switch word, rest, _ := strings.Cut(l, " "); word {
		case "heading":
			b.Kind, b.Text, b.Depth = Title, rest, 1
			if number, words, ok := strings.Cut(rest, " "); ok && len(number) > 0 && decimal(number[:1]) >= 0 {
				b.Marker, b.Text = number, words
			}
		case "italic":
			b.Italic, b.Text = true, rest
		case "entry":
			fields := strings.SplitN(rest, " ", 3)
			if len(fields) < 3 {
				break
			}
			b.Kind, b.Marker, b.Text = Entry, fields[1], fields[2]
			b.Depth, _ = strconv.Atoi(fields[0])
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// describe writes what was found, for people to read and compare.
func describe(d *Document, found bool) string {
	if !found {
		return "no resolution\n"
	}
	var b strings.Builder
	for _, r := range d.Resolutions {
		fmt.Fprintf(&b, "resolution %q %s\n", r.ID, r)
		for _, a := range r.History {
			fmt.Fprintf(&b, "  history %s %d %v\n", a.Place, a.Year, a.Revised)
		}
		fmt.Fprintf(&b, "  opening %s\n", r.Opening)
		for _, g := range r.Groups {
			fmt.Fprintf(&b, "  group %s: operative=%v verb=%s addressee=%q clauses=%v\n", g.Words, g.Operative, g.Verb, g.Addressee, g.Clauses)
		}
		for _, a := range r.Annexes {
			fmt.Fprintf(&b, "  annex %s: %d to %d\n", a.Title, a.First, a.Last)
		}
	}
	for n, p := range d.Passages {
		fmt.Fprintf(&b, "%d %s [%s] %s | %s", n, p.Kind, p.Locator, p.Marker, p.Text)
		if p.Within >= 0 {
			fmt.Fprintf(&b, " | within %d", p.Within)
		}
		for _, m := range p.Marks {
			fmt.Fprintf(&b, " | mark %s at %d", m.Note, m.At)
		}
		b.WriteByte('\n')
	}
	for _, y := range d.Duties() {
		fmt.Fprintf(&b, "duty %s %s: %s\n", y.Addressee, y.Verb, d.Passages[y.Passage].Text[y.From:y.To])
	}
	return b.String()
}

// sound checks what must hold in every document.
func sound(t *testing.T, d *Document) {
	t.Helper()
	seen := map[string]bool{}
	for n, p := range d.Passages {
		if p.Within >= n && p.Kind != Footnote || p.Within >= len(d.Passages) || p.Heading >= n {
			t.Errorf("passage %d lies within %d under heading %d", n, p.Within, p.Heading)
		}
		if key := p.Section + " " + p.Locator; p.Section != "" && p.Locator != "" {
			if seen[key] {
				t.Errorf("two passages at %q", key)
			}
			seen[key] = true
		}
		for _, m := range p.Marks {
			if m.At < 0 || m.At > len(p.Text) {
				t.Errorf("passage %d has a mark at %d of %d bytes", n, m.At, len(p.Text))
			}
		}
	}
	for _, r := range d.Resolutions {
		if r.First > r.Last || r.Last >= len(d.Passages) {
			t.Errorf("%s goes from %d to %d", r, r.First, r.Last)
		}
		for _, g := range r.Groups {
			for _, at := range g.Clauses {
				if at < r.First || at > r.Last {
					t.Errorf("%s has clause %d outside of %d to %d", r, at, r.First, r.Last)
				}
			}
		}
	}
}
