package main

import (
	"context"
	"testing"

	"vademecum/app/search"
	"vademecum/data/snapshot"
	"vademecum/ui/home"
	"vademecum/ui/page"
)

// Whatever the first page offers to try, finds something, and what was asked for
// rather than what comes near it.
func TestTheExamplesOfTheFirstPageFindSomething(t *testing.T) {
	ctx := context.Background()
	store, err := snapshot.Open(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	entries, err := store.Entries(ctx)
	if err != nil {
		t.Fatal(err)
	}
	index := search.New(entries, store)
	tried := 0
	for _, block := range home.Compose(home.Contents{}) {
		section, ok := block.(page.Section)
		if !ok {
			continue
		}
		for _, b := range section.Body {
			words, _ := b.(page.Words)
			for _, query := range words.List {
				tried++
				result, err := index.Search(ctx, query, 1)
				if err != nil || len(result.Hits) == 0 {
					t.Errorf("%q finds nothing (%v)", query, err)
				}
				if !result.Notice.Empty() || result.DidYouMean != "" {
					t.Errorf("%q is answered with: %s %s", query, result.Notice, result.DidYouMean)
				}
			}
		}
	}
	if tried < 10 {
		t.Errorf("the first page offers %d examples only", tried)
	}
}
