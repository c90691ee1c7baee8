package ident

import (
	_ "embed"
	"strconv"
	"strings"
	"testing"
)

//go:embed testdata/identifiers.txt
var identifiers string

// A spelling is one line of testdata/identifiers.txt.
type spelling struct {
	line    int
	shape   string
	text    string
	ids     string // separated by ", "; "" for none
	printed string
}

func spellings(t testing.TB) []spelling {
	t.Helper()
	var list []spelling
	shape := ""
	for n, line := range strings.Split(identifiers, "\n") {
		if name, ok := strings.CutPrefix(line, "== "); ok {
			shape = name
			continue
		}
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, " → ")
		s := spelling{line: n + 1, shape: shape, text: cells[0]}
		if len(s.text) > 1 && s.text[0] == '"' && s.text[len(s.text)-1] == '"' {
			text, err := strconv.Unquote(s.text)
			if err != nil {
				t.Fatalf("line %d: %s is no quoted string: %v", s.line, s.text, err)
			}
			s.text = text
		}
		switch {
		case len(cells) == 3:
			s.ids, s.printed = cells[1], cells[2]
		case len(cells) != 2 || cells[1] != "none":
			t.Fatalf("line %d: want “spelling → id → printed form” or “spelling → none”, have %q", s.line, line)
		}
		list = append(list, s)
	}
	return list
}

func ids(readings []Ident) string {
	var list []string
	for _, i := range readings {
		list = append(list, i.ID())
	}
	return strings.Join(list, ", ")
}

func TestIdentifiers(t *testing.T) {
	for _, s := range spellings(t) {
		readings := Parse(s.text)
		if got := ids(readings); got != s.ids {
			t.Errorf("line %d (%s): %q is read as\n\t%s, want\n\t%s", s.line, s.shape, s.text, got, s.ids)
			continue
		}
		if len(readings) > 0 && readings[0].String() != s.printed {
			t.Errorf("line %d (%s): %q prints as %q, want %q", s.line, s.shape, s.text, readings[0].String(), s.printed)
		}
	}
}

// The printed form of what a spelling means leads to the same id again.
func TestPrintedFormsReadBack(t *testing.T) {
	for _, s := range spellings(t) {
		if s.ids == "" {
			continue
		}
		// A printed form names the Sector or the body, so that it has fewer
		// readings than the spelling; its first must stay the same. A known year
		// prints with its place, and a version without a date prints as (V9).
		first, _, _ := strings.Cut(s.ids, ", ")
		if got, _, _ := strings.Cut(ids(Parse(s.printed)), ", "); got != first {
			t.Errorf("line %d: %q prints as %q, which is read as %q, want %q", s.line, s.text, s.printed, got, first)
		}
	}
}

func TestIdentifierFileIsLargeEnough(t *testing.T) {
	list := spellings(t)
	shapes := map[string]int{}
	seen := map[string]int{}
	for _, s := range list {
		shapes[s.shape]++
		if line, ok := seen[s.text]; ok && s.text != "" {
			t.Errorf("line %d repeats the spelling of line %d: %q", s.line, line, s.text)
		}
		seen[s.text] = s.line
	}
	if len(list) < 300 || len(shapes) < 15 {
		t.Errorf("%d cases of %d shapes, want at least 300 of 15", len(list), len(shapes))
	}
	for shape, n := range shapes {
		if n < 5 {
			t.Errorf("shape %q has %d cases; a shape needs at least five", shape, n)
		}
	}
}
