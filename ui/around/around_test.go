package around

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
)

type pages map[string]*app.Page

func (p pages) Page(_ context.Context, id string) (*app.Page, error) {
	if found := p[id]; found != nil {
		return found, nil
	}
	return nil, app.ErrNotFound
}

var catalogue = pages{
	"itu-t/X.509": {
		Item: app.Item{ID: "itu-t/X.509", Code: "X.509", Title: "The Directory"},
		Out:  []app.Link{{Relation: app.ResponsibleGroup, Other: app.Item{ID: "sg/itu-t/17", Code: "Study Group 17"}}},
		In:   []app.Link{{Relation: app.Cites, Other: app.Item{ID: "itu-t/X.510", Code: "X.510", Status: app.InForce}}},
	},
	"term/x": {Item: app.Item{ID: "term/x", Code: "X"}},
}

func TestAround(t *testing.T) {
	shown, err := Screen{catalogue}.Compose(t.Context(), "around/itu-t/X.509")
	if err != nil {
		t.Fatal(err)
	}
	want := `# one step away: Around X.509
The Directory
the page of X.509 → itu-t/X.509

## Links — 1 from it · 1 to it
page.Graph:
- Study Group 17 → sg/itu-t/17
  (responsible group)
- X.510 | in force → itu-t/X.510
  (cited by)
`
	if diff := cmp.Diff(want, pagetest.Text(shown.Blocks)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if shown.Title != "Around X.509" {
		t.Errorf("the window is called %q", shown.Title)
	}
}

func TestNothingAround(t *testing.T) {
	shown, err := Screen{catalogue}.Compose(t.Context(), "around/term/x")
	if err != nil {
		t.Fatal(err)
	}
	p, ok := shown.Blocks[1].(page.Section).Body[0].(page.Paragraph)
	if want := "No source in this snapshot has a link from or to X."; !ok || p.Spans[0].Text != want {
		t.Errorf("the page says %v, want %q", shown.Blocks[1], want)
	}
}

func TestAroundNothing(t *testing.T) {
	if _, err := (Screen{catalogue}).Compose(t.Context(), "around/itu-t/X.0"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("the error is %v", err)
	}
}

// The action at the head of every page leads here.
func TestRoute(t *testing.T) {
	if got, want := page.AroundRoute("itu-t/X.509"), Name+"/itu-t/X.509"; got != want {
		t.Errorf("the route is %q, want %q", got, want)
	}
}
