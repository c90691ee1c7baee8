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

// TestWordsOf cuts a title into the words that are compared; a comma stands where
// one stood.
func TestWordsOf(t *testing.T) {
	for text, want := range map[string]string{
		"Framework of the Harbour":         "framework of the harbour",
		"Quays, piers,and boats":           "quays , piers and boats", // a comma within a word is a mark like any
		"Quays & piers":                    "quays and piers",
		"Passive network (GPON): quays":    "passive network quays",
		"Passive network(GPON)":            "passive network",
		"Passive (optical network) quays":  "passive optical network quays",
		"Passive (twelvechars) quays":      "passive quays",
		"Passive (thirteenchars) quays":    "passive thirteenchars quays",
		"Passive (optical quays":           "passive optical quays",
		"Extensions of ITU-T X.1 to ITU-R": "extensions of x 1 to",
		"Überseehäfen":                     "uberseehafen",
		"Boats [ships]":                    "boats ships",
		"() ( ) –":                         "",
	} {
		var got []string
		for _, w := range wordsOf(text) {
			if w.marked {
				got = append(got, ",")
			}
			got = append(got, w.word)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q has the words %q, want %q", text, strings.Join(got, " "), want)
		}
	}
}

// TestLikeness counts by hand: twice the words in common by all words of both, for
// one word said, two, three …
func TestLikeness(t *testing.T) {
	for _, c := range []struct {
		said, title, want string // in twelfths
	}{
		{"quays", "quays", "12"},
		{"quays", "piers", "0"},
		{"quays and piers", "quays and piers", "6 10 12"},
		{"piers and quays", "quays and piers", "6 5 4"},
		{"of piers", "piers", "0 8"},
		{"piers piers", "piers", "12 8"},
	} {
		var got []string
		for _, like := range likeness(wordsOf(c.said), wordsOf(c.title)) {
			got = append(got, fmt.Sprintf("%.0f", like*12))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q is like %q by %q twelfths, want %q", c.said, c.title, got, c.want)
		}
	}
}

// TestRight tells what somebody may say of "Framework of the harbour for boats" without
// being corrected, within quotation marks, behind a comma, and in a list of references.
func TestRight(t *testing.T) {
	title := wordsOf("Framework of the harbour for boats")
	for _, c := range []struct {
		said                 string
		quoted, behind, list bool
	}{
		{"Framework of the harbour for boats", true, true, true},
		{"framework of the HARBOUR for boats – Amendment 2", true, true, true},
		{"the harbour for boats", true, true, true}, // a part in its own order
		{"Framework of the har-bour for boats", true, false, false},
		{"The revised Framework of the harbour for boats", true, false, false},
		{"Framework", true, true, true},
		{"Framework of the harbour, which freezes", false, true, false},
		{"Framework, which freezes", false, false, false}, // one word is too little
		{"boats for the harbour", false, false, false},
		{"Framework of a harbour for boats", false, false, false},
		{"work", false, false, false}, // a part of a word is no part of the title
		{"work of the harbour", true, false, false},
	} {
		said := wordsOf(c.said)
		for n, of := range []claim{{quoted: true}, {}, {alone: true}} {
			if want := []bool{c.quoted, c.behind, c.list}[n]; of.right(said, title) != want {
				t.Errorf("%q of %+v is right: %v, want %v", c.said, of, !want, want)
			}
		}
	}
}

// TestForeign: one small word in six tells another language; letters that are not
// Latin tell it too.
func TestForeign(t *testing.T) {
	for text, want := range map[string]bool{
		"Framework of the harbour":             false,
		"Cadre du port":                        true,
		"Marco de los puertos":                 true,
		"Структура гавани":                     true,
		"港口框架":                                 true,
		"The port of Rio de Janeiro and boats": false, // one of seven
		"The port of Rio de Janeiro":           false, // one of six
		"Port of Rio de Janeiro":               true,  // one of five
		"Überseehäfen":                         false, // accents are folded
		"Framework of the harbour of Санкт-Петербург": true,
	} {
		if got := foreign(wordsOf(text)); got != want {
			t.Errorf("%q is in another language: %v", text, got)
		}
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
