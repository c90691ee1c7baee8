package search_test

import (
	"testing"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/data/snapshot"
)

// mostMissed is how many titles of the catalogue, typed whole, find something else first. Most
// of them are the beginning of another title, or the same words in another order. The number
// may only fall.
const mostMissed = 88

// TestTitlesFindTheirTexts: who types a whole title finds the text first, or another of the
// same title.
func TestTitlesFindTheirTexts(t *testing.T) {
	store, err := snapshot.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	entries, err := store.Entries(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	x := search.New(entries, store)
	asked, missed := map[string]bool{}, map[string]string{}
	for _, e := range entries {
		title := search.Fold(e.Title)
		if e.Kind == app.Term || title == "" || asked[title] { // what an acronym stands for is no title
			continue
		}
		asked[title] = true
		r, err := x.Search(t.Context(), e.Title, 1)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Hits) == 0 {
			missed[e.Title] = "nothing"
		} else if first := r.Hits[0].Item; search.Fold(first.Title) != title {
			missed[e.Title] = first.Code
		}
	}
	if len(asked) < 10_000 {
		t.Errorf("only %d titles were typed", len(asked))
	}
	if len(missed) <= mostMissed {
		t.Logf("%d of %d titles find something else first", len(missed), len(asked))
		return
	}
	t.Errorf("%d of %d titles find something else first, where %d did", len(missed), len(asked), mostMissed)
	for title, first := range missed {
		t.Logf("%q finds %s first", title, first)
	}
}
