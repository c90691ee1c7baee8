package markdown

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
	"pgregory.net/rapid"

	"vademecum/app/document"
	"vademecum/data/reader/limit"
	"vademecum/data/reader/readertest"
)

func TestCases(t *testing.T) {
	readertest.Cases(t, "testdata/cases.txt", func(data []byte) (document.Raw, error) {
		return Read(t.Context(), data, "")
	})
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ text, title, language, blocks string }{
		{"---\ntitle: \"A paper\"\nlang: fr\nother: x\n---\ntext", "A paper", "fr", "Para | text |  | line 6\n"},
		{"---\r\ntitle: A paper\r\n---\r\ntext", "A paper", "", "Para | text |  | line 4\n"},
		{"---\n\ntitle: none\n\n---\ntext", "", "", "Para | title: none |  | line 3\nPara | text |  | line 6\n"},
		{"---\ntitle: 'A paper: one'\nlanguage: ru\n---", "A paper: one", "ru", ""},
		{"---\n---\ntext", "", "", "Para | text |  | line 3\n"},
		{"--- \ntitle: x\n---\n", "", "", "Title 2 | title: x |  | line 2\n"},
		{"text\n---\ntitle: x\n---\n", "", "", "Title 2 | text |  | line 1\nTitle 2 | title: x |  | line 3\n"},
		{"---\nnever ends", "", "", "Para | never ends |  | line 2\n"},
	} {
		raw, err := Read(t.Context(), []byte(c.text), "")
		if err != nil {
			t.Fatal(err)
		}
		if got := readertest.Print(raw.Blocks); raw.Title != c.title || raw.Language != c.language || got != c.blocks {
			t.Errorf("%q: title %q, language %q, blocks:\n%s", c.text, raw.Title, raw.Language, got)
		}
	}
}

func TestEncoding(t *testing.T) {
	raw, err := Read(t.Context(), []byte("# D\xE9cision\r\rtexte"), "")
	if err != nil {
		t.Fatal(err)
	}
	if raw.Encoding != "ISO-8859-1" || raw.Format != document.Markdown || raw.Blocks[0].Text != "Décision" || raw.Blocks[1].Line != 3 {
		t.Errorf("%s, %s: %+v", raw.Format, raw.Encoding, raw.Blocks)
	}
}

// What is left out is said, once, in whatever manner it stands in the text.
func TestRemarks(t *testing.T) {
	const changes, hides = "tracked changes", "page hides"
	for text, want := range map[string][]string{
		"A ~~struck~~ word":                                                nil,
		"A <del>deleted</del> one":                                         {changes},
		"A <ins>new</ins> one, and <del>an old</del>":                      {changes},
		"<p>A <del>deleted</del> one</p>\n\n<p>and <ins>a new</ins></p>\n": {changes},
		"<p hidden>x</p>\n\nA <ins>new</ins> one":                          {hides, changes},
		"We[^1] agree\n\n[^1]: a <del>gone</del> note":                     {changes},
	} {
		raw, err := Read(t.Context(), []byte(text), "")
		if err != nil {
			t.Fatal(err)
		}
		said := raw.Remarks[1:] // behind that on the encoding
		if len(said) != len(want) {
			t.Errorf("%s: the remarks are %q, want %q", text, said, want)
			continue
		}
		for i := range want {
			if !strings.Contains(said[i].String(), want[i]) {
				t.Errorf("%s: the remarks are %q, want %q", text, said, want)
			}
		}
	}
}

func stairs(depth int) string {
	var b strings.Builder
	for i := range depth {
		b.WriteString(strings.Repeat("  ", i) + "* a\n")
	}
	return b.String()
}

func TestLimits(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"a large file", strings.Repeat("word ", limit.Markdown/5+1), "name it .txt"},
		{"quotations in quotations", strings.Repeat(">", 100_000) + "a", "more than 200 deep"},
		{"lists in lists on a line", strings.Repeat("- ", 100_000) + "a", "more than 200 deep"},
		{"lists in lists by their margin", stairs(300), "more than 200 deep"},
		{"lists in quotations", strings.Repeat("> 1. ", 50_000), "more than 200 deep"},
		{"brackets that never close", strings.Repeat("[a](", 100_000), "more than 500 brackets"},
		{"pictures that never close", strings.Repeat("![", 100_000), "more than 500 brackets"},
		{"links to nowhere", strings.Repeat("[a](<b", 100_000), "more than 500 brackets"},
		{"a wide table", strings.Repeat("|a", 1000) + "|\n" + strings.Repeat("|-", 1000) + "|\n" + strings.Repeat("|\n", 500_000), "more than 400000 cells"},
		{"many lines", strings.Repeat("a\n\n", limit.Blocks+1), "more than 400000"},
		{"an endless line", strings.Repeat("x", limit.Block+1), "without a break"},
	} {
		_, err := Read(t.Context(), []byte(c.text), "")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want %q in it", c.what, err, c.want)
		}
	}
}

// What costs goldmark much time without passing a limit ends with the context.
func TestReadingStopsWithItsContext(t *testing.T) {
	for what, text := range map[string]string{
		"headings":     strings.Repeat("a\n=\n", 1<<19),
		"declarations": "a " + strings.Repeat("<?", 1<<19),
		"paragraphs":   strings.Repeat("a\n\n", 1<<17),
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		if _, err := Read(ctx, []byte(text), ""); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: the error is %v", what, err)
		}
		cancel()
	}
}

func TestDeepEmphasisIsRead(t *testing.T) {
	const depth = 100_000
	raw, err := Read(t.Context(), fmt.Appendf(nil, "%s a %s", strings.Repeat("*a ", depth), strings.Repeat("a*", depth)), "")
	if err != nil {
		t.Fatal(err)
	}
	if len(raw.Blocks) != 1 {
		t.Errorf("%d blocks", len(raw.Blocks))
	}
}

func FuzzRead(f *testing.F) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range txtar.Parse(data).Files {
		f.Add(file.Data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		raw, err := Read(t.Context(), data, "")
		if err != nil {
			if strings.Contains(err.Error(), "cannot be taken apart") {
				t.Fatal(err)
			}
			return
		}
		readertest.Check(t, raw)
		for _, b := range raw.Blocks {
			if b.Line > len(data)+1 {
				t.Fatalf("line %d in %d bytes", b.Line, len(data))
			}
		}
	})
}

// TestChosenEncoding: an encoding that nobody knows is refused before anything is read.
func TestChosenEncoding(t *testing.T) {
	if _, err := Read(t.Context(), []byte("text"), "klingon"); err == nil || !strings.Contains(err.Error(), "klingon") {
		t.Errorf("the error is %v", err)
	}
	raw, err := Read(t.Context(), []byte("# \xD0\xE5\xF8\xE5\xED\xE8\xE5"), "windows-1251")
	if err != nil || raw.Blocks[0].Text != "Решение" || raw.Encoding != "windows-1251" {
		t.Errorf("%v, %+v", err, raw)
	}
}

// TestPieces: however the pieces of Markdown stand beside each other, what is read keeps
// what every reader promises, and is read the same again.
func TestPieces(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "Ж b", " ", "\n", "\n\n", "\n- ", "\n  1. ", "\n> ", "\n\n    ", "\n# ", "\n```\n", "\n===\n", "*", "**", "`", "[x](y)", "[^1]", "\n\n[^1]: ", "\n[^1]: ",
		"<br>", "<b>", "\n\n<table><tr><td>", "\n\n| a | b |\n|---|---|\n| c ", "&amp;", `\`, "!", "---\n", "\t", "~~", "<!--", "-->", "\xff"})
	rapid.Check(t, func(r *rapid.T) {
		data := []byte(strings.Join(rapid.SliceOfN(piece, 1, 15).Draw(r, "pieces"), ""))
		raw, err := Read(t.Context(), data, "")
		if err != nil {
			r.Fatalf("%q: %v", data, err)
		}
		readertest.Check(t, raw)
		again, err := Read(t.Context(), data, "")
		if err != nil || readertest.Print(raw.Blocks) != readertest.Print(again.Blocks) {
			r.Fatalf("%q is read in two ways (%v)", data, err)
		}
		last := 0
		for _, b := range raw.Blocks {
			if b.Kind == document.Note { // which stand behind everything
				break
			}
			if b.Line != 0 && b.Line < last {
				r.Fatalf("%q: line %d comes behind line %d", data, b.Line, last)
			}
			last = b.Line
		}
	})
}
