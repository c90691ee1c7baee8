package library

import (
	"path/filepath"
	"testing"

	"vademecum/app"
)

// TestExtractor imports with the program's own readers and rules.
func TestExtractor(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{
		"paper.txt": "A paper on optical transport\n\n1. The interfaces are those of Recommendation ITU-T Y.1331, and not\nthose of ITU-T X.510.\n\n2. There is no more to it.\n",
		"empty.md":  "",
	})
	x := Extractor("of today", func(id string) (app.Item, bool) {
		item, known := map[string]string{"itu-t/G.709": "itu-t/G.709", "itu-t/Y.1331": "itu-t/G.709", "itu-t/X.510": "itu-t/X.510"}[id]
		return app.Item{ID: item}, known
	})
	results := importAll(t, l, x, filepath.Join(dir, "paper.txt"), filepath.Join(dir, "empty.md"))
	if r := results["empty.md"]; r.Outcome != Refused {
		t.Errorf("an empty file is %s", r.Outcome)
	}
	if r := results["paper.txt"]; r.Outcome != Added {
		t.Fatalf("the paper is %s: %v", r.Outcome, r.Err)
	}
	if s := one(t, l); s.Extractor != rules+" of today" {
		t.Errorf("it was taken apart by %q", s.Extractor)
	}
	// The second number of a text with two leads to the item.
	list, total, err := l.MentionsOf(t.Context(), "itu-t/G.709", 10)
	if err != nil || total != 1 || list[0].As[0] != "Y.1331" {
		t.Errorf("G.709 is mentioned in %+v, %v", list, err)
	}
	found, err := l.Search(t.Context(), "not those of", 10)
	if err != nil || len(found) != 1 || found[0].Passage.Line != 3 {
		t.Errorf("the words of two lines are found as %+v, %v", found, err)
	}
}
