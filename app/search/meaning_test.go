package search_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"vademecum/app/search"
	"vademecum/app/search/word"
	"vademecum/data/snapshot"
)

// TestTitlesSayTheMeanings: the right side of the table is the language of titles. Each
// of its words is a word of the catalogue, as it stands there and not only begun, and
// each of its phrases alone finds a text without any guess.
func TestTitlesSayTheMeanings(t *testing.T) {
	ctx := context.Background()
	store, err := snapshot.Open(ctx)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := store.Entries(ctx)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	learn := func(text string) {
		folded := word.Fold(text)
		word.Each(folded, func(from, to int, _ bool) { known[folded[from:to]] = true })
	}
	for i := range entries {
		e := &entries[i]
		for _, text := range append([]string{e.Code, e.Title}, e.Aliases...) {
			learn(text)
		}
		for _, name := range e.Names {
			learn(name.Text)
		}
	}
	table, err := os.ReadFile("synonyms.txt")
	if err != nil {
		t.Fatal(err)
	}
	x, asked := search.New(entries, store), map[string]bool{}
	for line := range strings.Lines(string(table)) {
		name, meanings, ok := strings.Cut(line, " = ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for meaning := range strings.SplitSeq(strings.TrimSpace(meanings), ", ") {
			if asked[meaning] {
				continue
			}
			asked[meaning] = true
			for w := range strings.FieldsSeq(meaning) {
				if !known[w] {
					t.Errorf("%s = %s: no title says %q", name, meaning, w)
				}
			}
			result, err := x.Search(ctx, meaning, 1)
			if err != nil {
				t.Fatal(err)
			}
			if len(result.Hits) == 0 || result.Hits[0].Tier > search.TierWords {
				t.Errorf("%s = %s: no title has these words", name, meaning)
			}
		}
	}
}
