package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/searchtest"
	"vademecum/data/snapshot"
)

// bundled opens the bundled snapshot once for all tests and benchmarks.
var bundled = sync.OnceValues(func() (*search.Index, error) {
	store, err := snapshot.Open(context.Background())
	if err != nil {
		return nil, err
	}
	return newIndex(&terminal{ctx: context.Background()}, store)
})

func index(t testing.TB) *search.Index {
	t.Helper()
	x, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// TestRanking runs the ranking cases over the bundled snapshot: those of the
// search package, and those that only the whole catalogue can answer.
func TestRanking(t *testing.T) {
	for _, dir := range []string{"../../app/search/testdata/ranking", "testdata/ranking"} {
		cases, err := searchtest.Read(os.DirFS(dir))
		if err != nil {
			t.Fatal(err)
		}
		if len(cases) == 0 {
			t.Errorf("there are no cases in %s", dir)
		}
		for _, c := range cases {
			result, err := index(t).Search(context.Background(), c.Query, 20)
			if err != nil {
				t.Fatalf("searching %q: %v", c.Query, err)
			}
			var ids []string
			for _, h := range result.Hits {
				ids = append(ids, h.Item.ID)
			}
			if complaint := c.Check(ids); complaint != "" {
				t.Error(complaint)
			}
		}
	}
}

// TestX509 looks up the editions of X.509 as ITU lists them: nine, from 11/1988
// to 10/2019, the last of them in force.
func TestX509(t *testing.T) {
	var out, errs bytes.Buffer
	if code := run(context.Background(), []string{"show", "--json", "itu-t/X.509"}, &out, &errs); code != 0 {
		t.Fatalf("vade show itu-t/X.509 exits with %d: %s", code, errs.String())
	}
	var page pageJSON
	if err := json.Unmarshal(out.Bytes(), &page); err != nil {
		t.Fatal(err)
	}
	var editions, inForce, parts []string
	for _, e := range page.Editions {
		if e.Part != "edition" {
			parts = append(parts, e.Code)
			continue
		}
		editions = append(editions, e.Date[:len("2019-10")])
		if e.Status == "in force" {
			inForce = append(inForce, e.ID)
		}
	}
	want := []string{"2019-10", "2016-10", "2012-10", "2008-11", "2005-08", "2000-03", "1997-08", "1993-11", "1988-11"}
	if !slices.Equal(editions, want) {
		t.Errorf("editions %v, want %v", editions, want)
	}
	if !slices.Equal(inForce, []string{"itu-t/X.509@2019-10"}) {
		t.Errorf("in force: %v, want the edition of 10/2019 alone", inForce)
	}
	if len(parts) != 25 || !slices.Contains(parts, "X.509 (2019) Amd. 1 (10/2024)") {
		t.Errorf("%d parts %q, want 25, Amd. 1 (10/2024) among them", len(parts), parts)
	}
	if page.Status != "in force" {
		t.Errorf("status of the item: %q, want in force", page.Status)
	}
}

// BenchmarkKeystrokes types queries over the whole catalogue: one operation is
// one keystroke, that is the search for one more letter of a query.
func BenchmarkKeystrokes(b *testing.B) {
	x := index(b)
	searchtest.Type(b, searchtest.Typed, func(query string) error {
		_, err := x.Search(context.Background(), query, 50)
		return err
	})
}

// TestEveryItemIsFound: every item answers to its id and to its code as printed,
// and every edition to its id. An acronym may be the number of something else,
// which it then names first, and the code of a topic is everyday words, so that of
// these only finding is asked. Ids are told
// apart without regard to case.
func TestEveryItemIsFound(t *testing.T) {
	store, err := snapshot.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	entries, err := store.Entries(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	folded := map[string]string{}
	names := func(text, item, edition string) {
		hits := index(t).Resolve(text).Hits
		if !slices.ContainsFunc(hits, func(h search.Hit) bool { return h.Item.ID == item && h.Edition == edition }) {
			t.Errorf("%q does not name %s %s, but %d others", text, item, edition, len(hits))
		}
	}
	finds := func(text, kind, item string) {
		result, err := index(t).Search(t.Context(), text+" kind:"+kind, 20)
		if err != nil || !slices.ContainsFunc(result.Hits, func(h search.Hit) bool { return h.Item.ID == item }) {
			t.Errorf("%q does not find %s among %d of its kind (%v)", text, item, len(result.Hits), err)
		}
	}
	for _, e := range entries {
		names(e.ID, e.ID, "")
		switch e.Kind {
		case app.Term, app.Topic:
			finds(e.Code, string(e.Kind), e.ID)
		default:
			names(e.Code, e.ID, "")
		}
		ids := []string{e.ID}
		for _, edition := range e.Editions {
			names(edition.ID, e.ID, edition.ID)
			ids = append(ids, edition.ID)
		}
		for _, id := range ids {
			if other, taken := folded[strings.ToLower(id)]; taken {
				t.Errorf("%s and %s are told apart by case only", id, other)
			}
			folded[strings.ToLower(id)] = id
		}
	}
}
