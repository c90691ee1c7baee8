package lineage

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page/pagetest"
)

type pages map[string]*app.Page

func (p pages) Page(_ context.Context, id string) (*app.Page, error) {
	if found := p[id]; found != nil {
		return found, nil
	}
	return nil, app.ErrNotFound
}

func item(number string) app.Item {
	return app.Item{ID: "sg/itu-t/" + number, Kind: app.StudyGroup, Code: "Study Group " + number, Cite: app.Cite{Sources: []string{"s"}}}
}

var catalogue = pages{
	"sg/itu-t/16": {Item: item("16"), Facts: []app.Fact{{Name: "status 2022–2024"}}, In: []app.Link{{Relation: app.Continues, Other: item("21")}}},
	"sg/itu-t/21": {Item: item("21"), Facts: []app.Fact{{Name: "status 2025–2028"}}, Out: []app.Link{{Relation: app.Continues, Other: item("16")}}},
	"sg/itu-t/4":  {Item: item("4"), Sources: map[string]app.Source{"s": {Key: "s"}}},
}

func TestLineage(t *testing.T) {
	groups := Groups([]app.Item{item("21"), {ID: "itu-t/X.1", Kind: app.Recommendation}, item("16"), item("4")})
	shown, err := Screen{catalogue, groups}.Compose(t.Context(), Name)
	if err != nil {
		t.Fatal(err)
	}
	want := `# study groups: Lineage
Study groups from one study period to the next

## Study periods — 2 groups
page.Lineage:
- Study Group 16 | named in 2022–2024 → sg/itu-t/16
  (continued by Study Group 21 from 2025–2028)
- Study Group 21 | named in 2025–2028 → sg/itu-t/21
  (continues Study Group 16)
A group may have existed in a period in which no source was found to name it. The page of each group gives the sources.

## Named in no study period that was read
- Study Group 4 → sg/itu-t/4 ‹s›
`
	if diff := cmp.Diff(want, pagetest.Text(shown.Blocks)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(shown.Sources) != 1 {
		t.Errorf("the sources are %v", shown.Sources)
	}
}

func TestBrokenCatalogue(t *testing.T) {
	if _, err := (Screen{catalogue, []app.Item{item("99")}}).Compose(t.Context(), Name); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("the error is %v", err)
	}
}
