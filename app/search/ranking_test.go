package search

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/searchtest"
)

// catalogue reads the small catalogue in testdata: some two hundred real items.
func catalogue(t testing.TB) []Entry {
	t.Helper()
	text, err := os.ReadFile("testdata/catalogue.tsv")
	if err != nil {
		t.Fatal(err)
	}
	list := func(cell string) []string {
		return slices.DeleteFunc(strings.Split(cell, " ; "), func(s string) bool { return s == "" })
	}
	var entries []Entry
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
		c := strings.Split(line, "\t")
		e := Entry{
			Item:    app.Item{ID: c[0], Kind: app.Kind(c[1]), Status: app.Status(c[2]), Code: c[3], Title: c[7]},
			Aliases: list(c[4]), AliasIDs: list(c[5]),
		}
		for n, id := range list(c[6]) { // the newest has the status of the item
			e.Editions = append(e.Editions, Edition{ID: id, Status: []app.Status{e.Status, app.Superseded}[min(n, 1)]})
		}
		entries = append(entries, e)
	}
	return entries
}

// search returns the result of a query that must not fail.
func search(t testing.TB, x *Index, query string) Result {
	t.Helper()
	result, err := x.Search(context.Background(), query, 20)
	if err != nil {
		t.Fatalf("searching %q: %v", query, err)
	}
	return result
}

func ids(hits []Hit) []string {
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.Item.ID)
	}
	return ids
}

func TestRanking(t *testing.T) {
	cases, err := searchtest.Read(os.DirFS("testdata/ranking"))
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) < 60 {
		t.Errorf("there are %d cases, want the 60 or more of testdata/ranking", len(cases))
	}
	x := New(catalogue(t), nil)
	for _, c := range cases {
		if complaint := c.Check(ids(search(t, x, c.Query).Hits)); complaint != "" {
			t.Error(complaint)
		}
	}
}
