package check

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"vademecum/app"
)

// TestTitles reads the cases of testdata/titles.txt.
func TestTitles(t *testing.T) {
	text, err := os.ReadFile("testdata/titles.txt")
	if err != nil {
		t.Fatal(err)
	}
	var titles []string
	passage, cases := "", 0
	fresh := true // the titles before were those of other cases
	for n, line := range strings.Split(string(text), "\n") {
		said := strings.TrimSpace(line)
		title, isTitle := strings.CutPrefix(line, "title: ")
		switch {
		case said == "" || strings.HasPrefix(line, "#"):
		case isTitle && fresh:
			titles, fresh = []string{title}, false
		case isTitle:
			titles = append(titles, title)
		case !strings.HasPrefix(line, " "):
			passage, fresh = line, true
		default:
			cases++
			before, rest, ok := strings.Cut(passage, "{")
			_, after, closed := strings.Cut(rest, "}")
			if !ok || !closed {
				t.Errorf("line %d: the passage has no reference in braces", n)
			}
			if said == "nothing" {
				said = ""
			}
			if got := misquoted(before, after, titles); got != said {
				t.Errorf("line %d: %s\n got %q\nwant %q", n, passage, got, said)
			}
		}
	}
	if cases < 40 {
		t.Errorf("only %d cases were read", cases)
	}
}

func TestTitlesOf(t *testing.T) {
	item := app.Item{Title: "Harbours"}
	page := &app.Page{
		Item:     item,
		Editions: []app.Edition{{Title: "Quays"}, {Title: "Piers", TitleNote: "truncated in source"}, {}},
		Facts:    []app.Fact{{Name: "other title", Value: "Ports"}, {Name: "place", Value: "Geneva"}},
	}
	if got, want := fmt.Sprintf("%q", titlesOf(page)), `["Harbours" "Quays" "Ports"]`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	page.Item.TitleNote = "short label only"
	if got := titlesOf(page); got != nil {
		t.Errorf("a short label counts as a title: %q", got)
	}
}

// FuzzMisquoted: any text gives either nothing or a part of itself.
func FuzzMisquoted(f *testing.F) {
	f.Add("[1] ", " (2019), Framework of the harbour", "Framework of the port")
	f.Add("", " “Title", "Title")
	f.Add("", "\xff – Ä“\xc3”", "Ä")
	f.Fuzz(func(t *testing.T, before, after, title string) {
		got := misquoted(before, after, []string{title})
		if !strings.Contains(strings.ReplaceAll(after, "\u00a0", " "), got) {
			t.Errorf("%q is not in %q", got, after)
		}
		if utf8.ValidString(after) && !utf8.ValidString(got) {
			t.Errorf("%q is cut within a letter", got)
		}
	})
}
