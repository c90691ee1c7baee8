package tongue_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"vademecum/app/search"
	"vademecum/app/search/word"
	"vademecum/data/snapshot"
)

// asked are words of questions that the box understands and no title needs to have.
var asked = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`what who whom which where when how why does did do mean meaning stand stands
		facilitates facilitated facilitator facilitators replaced replaces supersedes superseded replacement successor obsoleted
		cites cited citing cite mentions mentioned mention references referenced mandates mandated mandate
		covers cover
		instructs instruct instructed invites invite invited requests request urges urge encourages tasks told
		amendments amendment corrigenda corrigendum errata erratum editions edition versions version
		counterpart twin sublines responsible adopted approved revised withdrawn in force prepublished
		since between until before after latest newest current about tell me show find list`) {
		set[w] = true
	}
	return set
}()

// TestTitlesSayTheEnglish: the right side of the tables is the language of titles or of
// questions. Each of its words is a word of the catalogue, as it stands there and not only
// begun, or one of a question; and what is no question finds a text without any guess.
func TestTitlesSayTheEnglish(t *testing.T) {
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
	x, seen := search.New(entries, store), map[string]bool{}
	for _, file := range []string{"russian.txt", "chinese.txt", "arabic.txt"} {
		table, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(table)) {
			name, english, ok := strings.Cut(line, " =")
			english = strings.TrimSpace(english)
			if !ok || strings.HasPrefix(line, "#") || english == "" || seen[english] {
				continue
			}
			seen[english] = true
			question := false
			for w := range strings.FieldsSeq(english) {
				question = question || asked[w]
				if !known[w] && !asked[w] {
					t.Errorf("%s: %s = %s: no title says %q", file, name, english, w)
				}
			}
			result, err := x.Search(ctx, english, 1)
			if err != nil {
				t.Fatal(err)
			}
			if !question && (len(result.Hits) == 0 || result.Hits[0].Tier > search.TierWords) {
				t.Errorf("%s: %s = %s: no title has these words", file, name, english)
			}
		}
	}
}
