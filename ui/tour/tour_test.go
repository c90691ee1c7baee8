package tour

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

type catalogue struct{ err error }

func (c catalogue) Tours(context.Context) ([]app.Tour, error) {
	return []app.Tour{
		{ID: "first-meeting", Title: "Your first meeting", Stops: []app.Stop{
			{Item: app.Item{ID: "wtsa/1", Code: "WTSA Resolution 1", Title: "Rules of procedure", Status: app.InForce}, Text: "How things are done.", Cite: app.Cite{Sources: []string{"acts"}, Locator: "section 2"}},
			{Item: app.Item{ID: "sg/itu-t/17", Code: "Study Group 17", TitleNote: "title not read", Cite: app.Cite{Sources: []string{"pages"}}}, Text: "Where to go.", Cite: app.Cite{Sources: []string{"acts"}}},
		}},
		{ID: "environment", Title: "Environment"},
	}, c.err
}

func (c catalogue) Sources(_ context.Context, keys []string) (map[string]app.Source, error) {
	sources := map[string]app.Source{}
	for _, k := range keys {
		sources[k] = app.Source{Key: k}
	}
	return sources, nil
}

// lines are the blocks of a page in short.
func lines(blocks []page.Block) []string {
	var list []string
	for _, b := range blocks {
		switch b := b.(type) {
		case page.Head:
			list = append(list, fmt.Sprintf("%s: %s", b.Kind, b.Title))
		case page.Section:
			list = append(list, lines(b.Body)...)
		case page.Subheading:
			list = append(list, b.Text)
		case page.Paragraph:
			list = append(list, fmt.Sprintf("%s %v", b.Spans[0].Text, b.Cite.Sources))
		case page.Row:
			list = append(list, strings.TrimSpace(fmt.Sprintf("%s %s %s", b.Code, b.Title, b.Meta))+" → "+b.To)
		}
	}
	return list
}

func TestOneTour(t *testing.T) {
	shown, err := Screen{catalogue{}}.Compose(t.Context(), "tour/first-meeting")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{
		"learning path: Your first meeting",
		"Open a stop, look around, and come back with Alt+Left. []",
		"Stop 1", "How things are done. [acts]", "WTSA Resolution 1 Rules of procedure → wtsa/1",
		"Stop 2", "Where to go. [acts]", "Study Group 17 title not read → sg/itu-t/17",
	}, lines(shown.Blocks)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if shown.Title != "Your first meeting" || len(shown.Sources) != 2 {
		t.Errorf("the page is %q with the sources %v", shown.Title, shown.Sources)
	}
}

func TestAllTours(t *testing.T) {
	shown, err := Screen{catalogue{}}.Compose(t.Context(), "tour")
	if err != nil {
		t.Fatal(err)
	}
	got := lines(shown.Blocks)
	if want := "Your first meeting 2 stops → tour/first-meeting"; !slices.Contains(got, want) {
		t.Errorf("the page is %q, it lacks %q", got, want)
	}
}

// The tour for whoever is new stands first; the others keep their order.
func TestTheFirstTour(t *testing.T) {
	for _, c := range []struct{ ids, want string }{
		{"a b first-meeting c", "first-meeting a b c"},
		{"first-meeting a", "first-meeting a"},
		{"a first-meeting", "first-meeting a"},
		{"b a", "b a"},
		{"", ""},
	} {
		var tours []app.Tour
		for id := range strings.FieldsSeq(c.ids) {
			tours = append(tours, app.Tour{ID: id})
		}
		var got []string
		for _, b := range Rows(tours) {
			got = append(got, strings.TrimPrefix(b.(page.Row).To, Name+"/"))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s is listed as %q, want %q", c.ids, got, c.want)
		}
	}
}

func TestNoSuchTour(t *testing.T) {
	for _, route := range []router.Route{"tour/none", "tour/", "tourism"} {
		if _, err := (Screen{catalogue{}}).Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s: the error is %v", route, err)
		}
	}
	broken := errors.New("the snapshot is broken")
	if _, err := (Screen{catalogue{broken}}).Compose(t.Context(), "tour"); !errors.Is(err, broken) {
		t.Errorf("the error is %v, want that of the catalogue", err)
	}
}
