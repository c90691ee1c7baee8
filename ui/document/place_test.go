package document

import (
	"testing"

	"vademecum/app/document"
	"vademecum/app/mark"
)

// A link leads to the place of its passage on the page, by its text or by its locator.
func TestPlace(t *testing.T) {
	passages := []document.Passage{
		{Kind: document.Heading, Text: "Findings"},
		{Locator: "§1", Text: "Sensors lie in the water."},
		{Locator: "resolves 1", Text: "to lend keys"},
		{Locator: "resolves 1", Text: "to lend boats"},
	}
	names := anchors(passages)
	for i, p := range passages {
		if at, ok := Place(passages, mark.On("doc/1", p)); !ok || at != names[i] {
			t.Errorf("%q is at %q (%v), want %q", p.Text, at, ok, names[i])
		}
	}
	if at, ok := Place(passages, mark.Target{Item: "doc/1", Locator: "§1"}); !ok || at != "§1" {
		t.Errorf("§1 is at %q (%v)", at, ok)
	}
	for _, gone := range []mark.Target{{Item: "doc/1", Locator: "§7"}, {Item: "doc/1", Locator: "resolves 1"}} {
		if at, ok := Place(passages, gone); ok {
			t.Errorf("%s is at %q", gone, at)
		}
	}
}
