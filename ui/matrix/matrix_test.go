package matrix

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// catalogue has some of the lines and goals.
type catalogue struct {
	err  error
	read int // pages that were asked for
}

func (c *catalogue) Page(_ context.Context, id string) (*app.Page, error) {
	c.read++
	if c.err != nil {
		return nil, c.err
	}
	goal := func(n, title string) app.Item {
		return app.Item{ID: "sdg/" + n, Kind: app.Goal, Code: "SDG " + n, Title: title}
	}
	target := func(n, title string) app.Item {
		g, _, _ := strings.Cut(n, ".")
		return app.Item{ID: "sdg/" + n, Kind: app.Target, Code: "SDG " + n, Title: title, Parent: "sdg/" + g}
	}
	cite := app.Cite{Sources: []string{"matrix"}, Locator: "actions.json"}
	link := func(i app.Item, note string) app.Link {
		return app.Link{To: i.ID, Relation: app.ContributesTo, Note: note, Other: i, Cite: cite}
	}
	sources := map[string]app.Source{"matrix": {Key: "matrix", Title: "WSIS–SDG Matrix"}, "other": {Key: "other"}}
	line := func(code, title, parent string, links ...app.Link) *app.Page {
		return &app.Page{Item: app.Item{ID: "wsis/" + strings.Replace(code, " e-", "-e", 1), Kind: app.ActionLine, Code: code, Title: title, Parent: parent}, Out: links, Sources: sources}
	}
	health := goal("3", "Good health")
	pages := map[string]*app.Page{
		"wsis/C5": line("C5", "Building confidence", "", link(target("4.1", "education"), "target")),
		"wsis/C7": line("C7", "ICT Applications", ""),
		"wsis/C7-ehealth": line("C7 e-health", "E-health", "wsis/C7",
			link(health, "goal"), link(target("3.8", "universal health coverage"), "target; listed under SDG 1"), link(target("3.3", "end epidemics"), "target"),
			app.Link{Relation: app.FacilitatedBy, Label: "WHO", Cite: app.Cite{Sources: []string{"other"}}}),
		"sdg/3": {Item: health}, "sdg/4": {Item: goal("4", "Quality education")},
	}
	if p := pages[id]; p != nil {
		return p, nil
	}
	return nil, app.ErrNotFound
}

func compose(t *testing.T, route router.Route) screen.Shown {
	t.Helper()
	shown, err := New(&catalogue{}).Compose(t.Context(), route)
	if err != nil {
		t.Fatalf("%s: %v", route, err)
	}
	return shown
}

func TestMatrix(t *testing.T) {
	shown := compose(t, "matrix")
	want := `# action lines and goals: WSIS–SDG matrix
Which action line contributes to which goal
all action lines · sub-lines of C7 → matrix/C7

## Contributions — 3 lines · 1 goal as a whole · 3 targets
page.Matrix:
- C5 | Building confidence → wsis/C5
  (SDG 4 (1 target))
- C7 | ICT Applications → wsis/C7
  (none read in a source)
  - C7 e-health | E-health → wsis/C7-ehealth
    (SDG 3 (the goal as a whole and 2 targets))
A cell opens what was read on the two that meet in it. ‹matrix›
No source in this snapshot names a goal or target that C7 as such contributes to.
`
	if diff := cmp.Diff(want, pagetest.Text(shown.Blocks)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, cited := shown.Sources["matrix"]; len(shown.Sources) != 1 || !cited {
		t.Errorf("the sources are %v, want those of what is shown", shown.Sources)
	}
}

// Every cell opens a page, and that page exists.
func TestEveryCellOpensAPage(t *testing.T) {
	s := New(&catalogue{})
	shown, err := s.Compose(t.Context(), "matrix")
	if err != nil {
		t.Fatal(err)
	}
	m := shown.Blocks[1].(page.Section).Body[0].(page.Matrix)
	cells := 0
	for _, line := range m.Cells {
		for _, c := range line {
			cells++
			if _, err := s.Compose(t.Context(), router.Route(c.To)); err != nil {
				t.Errorf("%s: %v", c.To, err)
			}
		}
	}
	if cells != 6 {
		t.Errorf("%d cells, want 3 lines by 2 goals", cells)
	}
}

func TestSomeLines(t *testing.T) {
	for route, want := range map[router.Route]string{
		"matrix":            "C5 C7 C7 e-health",
		"matrix/":           "C5 C7 C7 e-health",
		"matrix/C7":         "C7 e-health", // its sub-lines
		"matrix/C7-ehealth": "C7 e-health",
		"matrix/C5":         "C5", // which has none
	} {
		var got []string
		for _, l := range compose(t, route).Blocks[1].(page.Section).Body[0].(page.Matrix).Lines {
			got = append(got, l.Code)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s shows %q, want %q", route, got, want)
		}
	}
}

// The head leads to the other matrices, and not to the one that is shown.
func TestWaysToOtherMatrices(t *testing.T) {
	for route, want := range map[router.Route]string{
		"matrix":    "all action lines · sub-lines of C7 → matrix/C7",
		"matrix/C7": "all action lines → matrix · sub-lines of C7",
		"matrix/C5": "all action lines → matrix · sub-lines of C7 → matrix/C7 · C5",
	} {
		if got := pagetest.Spans(compose(t, route).Blocks[0].(page.Head).Line); got != want {
			t.Errorf("%s: %q, want %q", route, got, want)
		}
	}
}

func TestOneLineAndGoal(t *testing.T) {
	shown := compose(t, "matrix/C7-ehealth/3")
	want := `# action lines and goals: C7 e-health and SDG 3
E-health · Good health
C7 e-health → wsis/C7-ehealth · SDG 3 → sdg/3 · the matrix → matrix

## Contributes to the goal as a whole
- SDG 3 | Good health → sdg/3 ‹matrix: actions.json›
  (contributes to)

## Contributes to targets — 2 targets
- SDG 3.3 | end epidemics → sdg/3.3 ‹matrix: actions.json›
  (contributes to)
- SDG 3.8 | universal health coverage → sdg/3.8 ‹matrix: actions.json›
  (contributes to: listed under SDG 1)
`
	if diff := cmp.Diff(want, pagetest.Text(shown.Blocks)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	nothing := pagetest.Text(compose(t, "matrix/C5/3").Blocks)
	if want := "No source in this snapshot says that C5 contributes to SDG 3 or to one of its targets."; !strings.Contains(nothing, want) {
		t.Errorf("of two that nothing ties the page says\n%s", nothing)
	}
}

func TestNoSuchLineOrGoal(t *testing.T) {
	for _, route := range []router.Route{"matrix/C12", "matrix/C5/18", "matrix/C5/3/1", "matrix/x/3"} {
		if _, err := New(&catalogue{}).Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s: the error is %v", route, err)
		}
	}
	broken := errors.New("the snapshot is broken")
	if _, err := New(&catalogue{err: broken}).Compose(t.Context(), "matrix"); !errors.Is(err, broken) {
		t.Errorf("the error is %v, want that of the catalogue", err)
	}
}

func TestTheCatalogueIsReadOnce(t *testing.T) {
	c := &catalogue{}
	s := New(c)
	for range 2 {
		if _, err := s.Compose(t.Context(), "matrix"); err != nil {
			t.Fatal(err)
		}
	}
	if want := len(lines) + goals; c.read != want {
		t.Errorf("%d pages were read, want %d", c.read, want)
	}
}
