package page

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

var update = flag.Bool("update", false, "write testdata/*.txt as the pages are now")

// from is the cite of most facts of the samples.
func from(source, locator string) app.Cite {
	return app.Cite{Sources: []string{source}, Locator: locator}
}

// Each page stands in testdata under its name, as text.
var samples = map[string]*app.Page{}

// asked names the samples that are asked for by the id of an edition.
var asked = map[string]string{}

func TestPages(t *testing.T) {
	for name, p := range samples {
		t.Run(name, func(t *testing.T) {
			got := text(Compose(p, asked[name]))
			file := filepath.Join("testdata", name+".txt")
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

func TestEveryPageTextHasItsSample(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(samples) {
		t.Errorf("testdata holds %d pages, the samples are %d", len(files), len(samples))
	}
}

// Whatever the kind, a page must say what it is, even when nothing is known of
// the item, and must lose none of its links and facts.
func TestEveryKindHasAPage(t *testing.T) {
	for _, k := range app.Kinds {
		t.Run(string(k), func(t *testing.T) {
			item := app.Item{ID: "x/1", Kind: k, Code: "CODE-1"}
			bare := Compose(&app.Page{Item: item}, "")
			head, ok := bare[0].(Head)
			note := "title not verified"
			if item.NamedByCode() {
				note = ""
			}
			if !ok || head.Kind != k || head.Code != "CODE-1" || head.TitleNote != note {
				t.Errorf("the page of an item of which nothing is known begins with %+v", bare[0])
			}
			full := text(Compose(&app.Page{
				Item:  app.Item{ID: "x/1", Kind: k, Code: "CODE-1", Title: "A title"},
				Facts: []app.Fact{{Name: "remark", Value: "a fact of a new sort"}},
				Out:   []app.Link{{Relation: app.Cites, Label: "what it cites"}},
				In:    []app.Link{{Relation: app.Cites, From: "x/2", Other: app.Item{ID: "x/2", Code: "what cites it"}}},
			}, ""))
			for _, want := range []string{"A title", "a fact of a new sort", "what it cites", "what cites it"} {
				if !strings.Contains(full, want) {
					t.Errorf("%q is not on the page:\n%s", want, full)
				}
			}
		})
	}
}

func TestActions(t *testing.T) {
	for _, k := range app.Kinds {
		p := &app.Page{Item: app.Item{ID: "x/1", Kind: k, Code: "CODE-1", Title: "A title"}}
		want := []Action{{Label: "Cite", Copy: app.Citation(p)}, {Label: "Cite as …", Do: "open cite/x/1", Second: true}, {Label: "Copy link", Copy: "vademecum:x/1", Second: true}, {Label: "Around", Do: "open around/x/1", Second: true}}
		switch k {
		case app.ActionLine:
			want = append(want, Action{Label: "Matrix", Do: "open matrix/x/1", Second: true})
		case app.Goal, app.Target:
			want = append(want, Action{Label: "Matrix", Do: "open matrix", Second: true})
		}
		if diff := cmp.Diff(want, Compose(p, "")[0].(Head).Actions); diff != "" {
			t.Errorf("%s (-want +got):\n%s", k, diff)
		}
	}
}
