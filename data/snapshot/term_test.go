package snapshot

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestTerm(t *testing.T) {
	p := smallPage(t, "term/wtsa")
	want := app.Item{
		ID: "term/wtsa", Kind: app.Term, Code: "WTSA", Title: "World Telecommunication Standardization Assembly",
		Cite: app.Cite{Sources: []string{"pages", "acts"}, Locator: "foreword"},
	}
	if diff := cmp.Diff(want, p.Item); diff != "" {
		t.Errorf("the item (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"French: AMNT",
		"French: Assemblée mondiale de normalisation des télécommunications",
		"Spanish: AMNT",
		"also: ВАСЭ",
	}, factLines(p)); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
	if facts := factLines(smallPage(t, "term/pon")); facts != nil {
		t.Errorf("a term without other forms has the facts %q", facts)
	}
}

// What a term leads to has a link, and the page of that item tells of the term.
func TestTermNames(t *testing.T) {
	if diff := cmp.Diff([]string{"names wtsa/44 |  | ", "names itu-t/L.100 |  | "}, outLines(smallPage(t, "term/bsg"))); diff != "" {
		t.Errorf("what BSG leads to (-want +got):\n%s", diff)
	}
	if in := inLines(smallPage(t, "wtsa/44")); !slices.Contains(in, "names term/bsg |  | ") {
		t.Errorf("the page of wtsa/44 does not tell of term/bsg: %q", in)
	}
}

// A search finds a term by every form of it, each once.
func TestTermAliases(t *testing.T) {
	for _, e := range entriesOf(t, smallStore(t)) {
		if e.ID != "term/wtsa" {
			continue
		}
		want := []string{"AMNT", "Assemblée mondiale de normalisation des télécommunications", "ВАСЭ"}
		if diff := cmp.Diff(want, e.Aliases); diff != "" || e.AliasIDs != nil {
			t.Errorf("other numbers %q, names (-want +got):\n%s", e.AliasIDs, diff)
		}
		return
	}
	t.Error("term/wtsa is no entry")
}
