package cite

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

var update = flag.Bool("update", false, "write testdata/citations.* as the citations are now")

// pages are facts of the catalogue, cut down to what is cited: each line of
// testdata/pages.json is one page and, under Cite, the edition asked for. Two kinds
// that have long explanations stand here, in words of no source, and one page with
// every character that means something to one of the formats.
func pages(t *testing.T) []Reference {
	t.Helper()
	var cases []struct {
		Cite string
		Page app.Page
	}
	data, err := os.ReadFile("testdata/pages.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	var references []Reference
	for _, c := range cases {
		if c.Cite != "" && !slices.ContainsFunc(c.Page.Editions, func(e app.Edition) bool { return e.ID == c.Cite }) {
			t.Fatalf("testdata/pages.json: no edition %s", c.Cite)
		}
		references = append(references, Of(&c.Page, c.Cite))
	}
	guide := map[string]app.Source{"guide": {Key: "guide", Title: "Guide for examples", Publisher: "Example House", Address: "https://example.int/guide"}}
	for _, i := range []app.Item{
		{ID: "initiative/example", Kind: app.Initiative, Code: "EX", Title: "Example initiative", Cite: app.Cite{Sources: []string{"guide"}}},
		{ID: "topic/example", Kind: app.Topic, Code: "Examples", Title: "How an example is given", Cite: app.Cite{Sources: []string{"guide"}}},
	} {
		references = append(references, Of(&app.Page{Item: i, Sources: guide}, ""))
	}
	return append(references, hard)
}

// hard has every character that means something to one of the formats.
var hard = Of(&app.Page{
	Item: app.Item{ID: "itu-t/[X],1+é", Kind: app.Recommendation, Code: "X.1", Body: "ITU-T",
		Title: "No: 50 % & \"more\" – {a_b} $1 #2 ^~ \\cmd 'x' * @misc{y,\n- z"},
	Editions: []app.Edition{{ID: "itu-t/[X],1+é@2001", Part: app.PartEdition, Code: "X.1 (2001)", Date: "2001",
		Address: `https://example.int/a_b%20c{d}@e\f?g=1&h=#i j`}},
}, "")

// TestGolden holds every style and format to testdata/citations.*.
func TestGolden(t *testing.T) {
	references := pages(t)
	got := map[string]string{}
	for _, s := range Styles {
		got[string(s)+".txt"] = Text(references, s)
	}
	for f, ending := range map[Format]string{BibTeX: "bib", RIS: "ris", CSL: "json", Relaton: "yaml"} {
		text, err := Write(references, f)
		if err != nil {
			t.Fatal(err)
		}
		got[ending] = text
	}
	for ending, text := range got {
		name := filepath.Join("testdata", "citations."+ending)
		if *update {
			if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(text, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestEveryKindIsCited holds the pages of the golden files to the kinds there are.
func TestEveryKindIsCited(t *testing.T) {
	count := map[app.Kind]int{}
	parts := map[app.Part]int{}
	for _, r := range pages(t) {
		count[r.Kind]++
		parts[r.Part]++
	}
	for _, k := range app.Kinds {
		if count[k] == 0 {
			t.Errorf("no %s among the pages", k)
		}
	}
	for _, p := range []app.Part{app.PartAmendment, app.PartCorrigendum, app.PartErratum} {
		if parts[p] == 0 {
			t.Errorf("no %s among the pages", p)
		}
	}
}
