package snapshot

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/data/catalogue"
)

// A name is a fact of the page with its source, and search knows whose it is first.
func TestNames(t *testing.T) {
	want := app.Fact{Name: "looked for as", Value: "secure wrapper", Cite: app.Cite{Sources: []string{"pages"}, Locator: "clause 4"}}
	if facts := smallPage(t, "itu-t/X.510").Facts; !slices.ContainsFunc(facts, func(f app.Fact) bool { return cmp.Equal(f, want) }) {
		t.Errorf("the facts %v of X.510 lack %v", facts, want)
	}
	entries, err := smallStore(t).Entries(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]search.Name{}
	for _, e := range entries {
		if len(e.Names) > 0 {
			got[e.ID] = e.Names
		}
	}
	names := map[string][]search.Name{"itu-t/X.510": {{Text: "secure wrapper", Place: 1}}, "itu-t/L.10": {{Text: "secure wrapper", Place: 2}}}
	if diff := cmp.Diff(names, got); diff != "" {
		t.Errorf("the names differ (-want +got):\n%s", diff)
	}
}

func TestNamesWithErrors(t *testing.T) {
	for why, row := range map[string][]string{
		"is no number from 1 on":      {"wrapper", "first", "itu-t/X.510", "pages", ""},
		"\"0\" is no number":          {"wrapper", "0", "itu-t/X.510", "pages", ""},
		"is called nothing":           {"", "1", "itu-t/X.510", "pages", ""},
		"is no item of the catalogue": {"wrapper", "1", "itu-t/X.999", "pages", ""},
		"is not in sources.tsv":       {"wrapper", "1", "itu-t/X.510", "hearsay", ""},
	} {
		dir := edited(t, "names", func(table *catalogue.Table) { table.Add(row...) })
		if _, err := Build(dir, t.TempDir()+"/snapshot.db"); err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("%q: the error is %v, want %q", row, err, why)
		}
	}
}
