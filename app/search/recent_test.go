package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestRecentAnswers: what is asked again is answered as the first time, also when
// a blank stands behind it, and for each limit.
func TestRecentAnswers(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, query := range []string{"optical network", "x509", "cybersecuirty", "X.509 (10/2031)", "kind:resolution", "zzzz qqqq", "s", "   "} {
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

// TestRecentKeepsToItsBounds: the answers asked for lately are kept, and the others forgotten.
func TestRecentKeepsToItsBounds(t *testing.T) {
	x := New(catalogue(t), nil)
	r := newRecents()
	key := func(n int) asked { return asked{fmt.Sprint("query ", n), 20} }
	long := strings.Repeat("a", 1<<10) // so that few of them fill a block
	answer := func(n int) Result { return Result{Query: key(n).text, DidYouMean: long} }
	const many = 3 * mostBlocks * blockSize / (1 << 10)
	for n := range many {
		r.keep(key(n), r.hash(key(n)), answer(n))
		if got, ok := r.get(x, key(0), r.hash(key(0))); !ok || got.Query != "query 0" || got.DidYouMean != long {
			t.Fatalf("after %d others, an answer asked for each time is %+v", n, got)
		}
	}
	if got, ok := r.get(x, key(many-1), r.hash(key(many-1))); !ok || got.Query != key(many-1).text {
		t.Errorf("the last answer is %+v, kept: %v", got, ok)
	}
	if _, ok := r.get(x, key(1), r.hash(key(1))); ok {
		t.Error("an answer that nobody asked for again is still there")
	}
	oldest := 1
	for found := false; !found; oldest++ {
		_, found = r.get(x, key(oldest), r.hash(key(oldest)))
	}
	if held := (many - oldest) * len(long); held > mostBlocks*blockSize || held < (mostBlocks-2)*blockSize*9/10 {
		t.Errorf("%d bytes of answers are kept, want about %d", held, mostBlocks*blockSize)
	}
	for n := (oldest + many) / 2; n < many; n++ { // older ones are written again, for which others are forgotten
		if _, ok := r.get(x, key(n), r.hash(key(n))); !ok {
			t.Fatalf("answer %d is forgotten, but not %d", n, oldest)
		}
	}
	for name, large := range map[string]Result{
		"many hits":  {Hits: make([]Hit, mostRecentHits+1)},
		"many bytes": {DidYouMean: strings.Repeat("a", blockSize)},
	} {
		before := r.last
		if r.keep(asked{name, 20}, r.hash(asked{name, 20}), large); r.last != before {
			t.Errorf("%s: a block is begun", name)
		}
		if _, ok := r.get(x, asked{name, 20}, r.hash(asked{name, 20})); ok {
			t.Errorf("an answer of %s is kept", name)
		}
	}
}

// TestRecentOfTheSameHash: an answer that stands where another is looked for is not taken
// for it.
func TestRecentOfTheSameHash(t *testing.T) {
	x := New(catalogue(t), nil)
	r := newRecents()
	one, two := asked{"one", 20}, asked{"two", 20}
	r.keep(one, r.hash(one), Result{Query: "one"})
	same := r.hash
	for _, p := range r.places[same(one)%rows] {
		if p != 0 {
			r.places[same(two)%rows][0] = place(same(two)>>writtenBits<<writtenBits | p.at())
		}
	}
	if got, ok := r.get(x, two, r.hash(two)); ok {
		t.Errorf("the answer to %q is %+v", two.text, got)
	}
	if got, ok := r.get(x, one, r.hash(one)); !ok || got.Query != "one" {
		t.Errorf("the answer to %q is %+v, kept: %v", one.text, got, ok)
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
