package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestRecentAnswers: what is asked again is answered as the first time, also when
// a blank stands behind it, and for each limit.
func TestRecentAnswers(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, query := range []string{"optical network", "x509", "cybersecuirty", "kind:resolution", "zzzz qqqq", "s", "   "} {
		for _, limit := range []int{20, 3, 1} {
			first, err := x.Search(t.Context(), query, limit)
			if err != nil {
				t.Fatal(err)
			}
			fresh, _ := New(catalogue(t), nil).Search(t.Context(), query+" ", limit)
			for _, text := range []string{query, query + " "} {
				again, err := x.Search(t.Context(), text, limit)
				if err != nil || differs(again, first) != "" || differs(again, fresh) != "" {
					t.Errorf("%q asked again differs (error %v): %s", text, err, differs(fresh, again))
				}
			}
		}
	}
}

// differs says in what two results differ, marks and facets included.
func differs(a, b Result) string {
	whole := func(r Result) Result {
		r = r.Counted()
		r.Hits = slices.Clone(r.Hits)
		for n := range r.Hits {
			r.Hits[n] = r.Hits[n].Marked()
		}
		return r
	}
	return cmp.Diff(whole(a), whole(b), cmpopts.IgnoreUnexported(Result{}, Hit{}))
}

// TestRecentKeepsToItsBounds: the answers asked for lately are kept, and not more
// than two generations of them.
func TestRecentKeepsToItsBounds(t *testing.T) {
	var r recents
	key := func(n int) asked { return asked{fmt.Sprint("query ", n), 20} }
	for n := range 5 * mostRecent {
		r.keep(key(n), Result{Query: key(n).text})
		if got, ok := r.get(key(0)); !ok || got.Query != "query 0" {
			t.Fatalf("after %d others, an answer asked for each time is %+v", n, got)
		}
	}
	if len(r.young)+len(r.old) > 2*mostRecent {
		t.Errorf("%d answers are kept, want at most %d", len(r.young)+len(r.old), 2*mostRecent)
	}
	if _, ok := r.get(key(1)); ok {
		t.Error("an answer that nobody asked for again is still there")
	}
	r.keep(asked{"long", 1000}, Result{Hits: make([]Hit, mostRecentHits+1)})
	if _, ok := r.get(asked{"long", 1000}); ok {
		t.Error("a long answer is kept")
	}
}

// TestShortIsKept: the answer to a short query stays, whatever else is asked, and no
// more of them than there is room for.
func TestShortIsKept(t *testing.T) {
	var r recents
	r.keep(asked{"x", 20}, Result{Query: "x"})
	for n := range 3 * mostRecent {
		r.keep(asked{fmt.Sprint("query ", n), 20}, Result{})
	}
	if got, ok := r.get(asked{"x", 20}); !ok || got.Query != "x" {
		t.Errorf("the answer to x is %+v, kept: %v", got, ok)
	}
	for n := range 2 * mostKept {
		r.keep(asked{"x", n}, Result{})
	}
	if len(r.short) > mostKept || len(r.young) == 0 {
		t.Errorf("%d short answers are kept for good, want at most %d, and the others as any", len(r.short), mostKept)
	}
}

// TestRecentOfEndedSearch: a search that was ended is an error, whatever is kept,
// and nothing is kept of it.
func TestRecentOfEndedSearch(t *testing.T) {
	x := New(catalogue(t), nil)
	ended, end := context.WithCancel(t.Context())
	end()
	for range 2 {
		if _, err := x.Search(ended, "optical network", 20); !errors.Is(err, context.Canceled) {
			t.Errorf("an ended search gives the error %v", err)
		}
		if got := search(t, x, "optical network"); len(got.Hits) == 0 {
			t.Error("after an ended search, nothing is found")
		}
	}
}
