// Package readertest prints what readers give in a form that can be written by
// hand, and runs the cases of a reader from a text file.
package readertest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"vademecum/app/document"
)

// Print prints one block a line: its kind, depth or place in its table, marker,
// text with line breaks as ⏎ and footnote marks as ‹1›, then its style and where
// it stands.
//
//	Title 1 | The Directory | bold centre | line 3
//	Entry 2 a. | a list in a list | | line 9
//	Cell 1,2,3 | table 1, row 2, column 3 | | page 1 line 2
func Print(blocks []document.Block) string {
	var out strings.Builder
	for _, b := range blocks {
		kind := [...]string{"Line", "Para", "Title", "Entry", "Cell", "Note", "Part"}[b.Kind]
		if b.Depth > 0 {
			kind += fmt.Sprintf(" %d", b.Depth)
		}
		if b.Table > 0 {
			kind += fmt.Sprintf(" %d,%d,%d", b.Table, b.Row, b.Column)
		}
		if b.Marker != "" {
			kind += " " + b.Marker
		}
		text := b.Text
		for i := len(b.Marks) - 1; i >= 0; i-- {
			m := b.Marks[i]
			text = text[:m.At] + "‹" + m.Note + "›" + text[m.At:]
		}
		fmt.Fprintf(&out, "%s | %s | %s | %s\n", kind, strings.ReplaceAll(text, "\n", "⏎"), style(b), place(b))
	}
	return out.String()
}

func style(b document.Block) string {
	var words []string
	for _, s := range []struct {
		is   bool
		word string
	}{{b.Bold, "bold"}, {b.Italic, "italic"}, {b.Centre, "centre"}} {
		if s.is {
			words = append(words, s.word)
		}
	}
	return strings.Join(words, " ")
}

func place(b document.Block) string {
	var words []string
	if b.Page > 0 {
		words = append(words, fmt.Sprintf("page %d", b.Page))
	}
	if b.Line > 0 {
		words = append(words, fmt.Sprintf("line %d", b.Line))
	}
	return strings.Join(words, " ")
}

// Cases runs the cases of a file: pairs of "NAME.in", which is read, and
// "NAME.want", which is what [Print] must give.
func Cases(t *testing.T, path string, read func(data []byte) (document.Raw, error)) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	files := txtar.Parse(data).Files
	if len(files) == 0 || len(files)%2 != 0 {
		t.Fatalf("%s has %d parts, want pairs", path, len(files))
	}
	for i := 0; i < len(files); i += 2 {
		in, want := files[i], files[i+1]
		name := strings.TrimSuffix(in.Name, ".in")
		if want.Name != name+".want" {
			t.Fatalf("%s: behind %s stands %s", path, in.Name, want.Name)
		}
		t.Run(name, func(t *testing.T) {
			raw, err := read(in.Data)
			if err != nil {
				t.Fatal(err)
			}
			got := Print(raw.Blocks)
			if diff := cmp.Diff(strings.TrimRight(string(want.Data), "\n"), strings.TrimRight(got, "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s\nin full:\n%s", diff, got)
			}
		})
	}
}

// Check fails unless raw keeps what every reader promises: valid UTF-8 without
// NUL, marks and places within bounds.
func Check(t *testing.T, raw document.Raw) {
	t.Helper()
	for i, b := range raw.Blocks {
		at := -1
		for _, m := range b.Marks {
			if m.At < 0 || m.At > len(b.Text) || m.At < at || m.Note == "" {
				t.Fatalf("block %d: mark %+v in a text of %d bytes", i, m, len(b.Text))
			}
			at = m.At
		}
		switch {
		case strings.ToValidUTF8(b.Text+b.Marker, "") != b.Text+b.Marker || strings.ContainsRune(b.Text, 0):
			t.Fatalf("block %d is no clean text: %q", i, b.Text)
		case b.Kind == document.Title && b.Depth < 1, b.Kind == document.Entry && b.Depth < 1:
			t.Fatalf("block %d of kind %d has depth %d", i, b.Kind, b.Depth)
		case b.Kind == document.Cell && (b.Table < 1 || b.Row < 1 || b.Column < 1):
			t.Fatalf("block %d is a cell at table %d, row %d, column %d", i, b.Table, b.Row, b.Column)
		case b.Kind == document.Note && b.Marker == "":
			t.Fatalf("block %d is a footnote without a mark: %q", i, b.Text)
		case b.Page < 0 || b.Page > raw.Pages || b.Line < 0:
			t.Fatalf("block %d stands on page %d of %d, line %d", i, b.Page, raw.Pages, b.Line)
		}
	}
}

// Cancelled fails unless what reads something stops wherever it is called off, with the
// error of its context. It returns how often the context is asked when it is not.
func Cancelled(t *testing.T, read func(context.Context) error) (asked int) {
	t.Helper()
	const often = 1 << 30
	whole := &calledOff{t.Context(), often}
	if err := read(whole); err != nil {
		t.Fatal(err)
	}
	asked = often - whole.left
	for n := range asked {
		if err := read(&calledOff{t.Context(), n}); !errors.Is(err, context.Canceled) {
			t.Errorf("called off at question %d of %d: the error is %v", n, asked, err)
		}
	}
	return asked
}

// calledOff is a context that is done after it was asked a number of times.
type calledOff struct {
	context.Context
	left int
}

func (c *calledOff) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}
