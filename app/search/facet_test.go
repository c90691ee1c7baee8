package search

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// TestFacets: every count is what the filter would leave of the set.
func TestFacets(t *testing.T) {
	x := furnished(t, links)
	random := rand.New(rand.NewPCG(1, 2))
	counted := 0
	for _, share := range []float64{0, 0.01, 0.1, 0.5, 1} {
		within := newSet(len(x.entries))
		for e := range x.entries {
			if random.Float64() < share {
				within.add(int32(e))
			}
		}
		for _, f := range x.facets(newScratch(x), packAll(within)) {
			left, notice, err := x.filtered(t.Context(), f.Filter)
			if err != nil || !notice.Empty() {
				t.Fatalf("%s: %v %s", f.Filter, err, notice)
			}
			left = slices.Clone(left)
			left.intersect(within)
			if f.Count != left.len() || f.Count == 0 {
				t.Errorf("%s counts %d of %d, and leaves %d", f.Filter, f.Count, within.len(), left.len())
			}
			if p := plan.Read(f.Filter.String()); !slices.Equal(p.Filters, []plan.Filter{f.Filter}) {
				t.Errorf("%s is read back as %v", f.Filter, p.Filters)
			}
			counted++
		}
	}
	if counted < 60 {
		t.Errorf("only %d facets were counted", counted)
	}
}

// TestFacetsOfQueries: facets count all that matches, not only what is listed,
// and years are gathered when there are many.
func TestFacetsOfQueries(t *testing.T) {
	x := furnished(t, links)
	facets := func(query, name string) string {
		result, err := x.Search(t.Context(), query, 2)
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, f := range result.Counted().Facets {
			if f.Filter.Name == name {
				said = append(said, strings.TrimPrefix(f.Filter.String(), name+":"))
			}
		}
		return strings.Join(said, " ")
	}
	for _, c := range []struct{ query, name, want string }{
		{"cites X.509", "kind", "recommendation resolution"},
		{"cites X.509", "body", "itu-t wtsa"},
		{"kind:goal", "year", ""},
		{"kind:goal", "kind", "goal"},
		{"kind:res body:wtsa", "year", "2020..2029 2010..2019 2000..2009 1990..1999"},
		{"wtsa 79", "year", "2024 2012"},
	} {
		if got := facets(c.query, c.name); got != c.want {
			t.Errorf("%q: facets %s: %q, want %q", c.query, c.name, got, c.want)
		}
	}
	if got := x.facets(newScratch(x), nil); got != nil {
		t.Errorf("nothing has the facets %v", got)
	}
}

// TestTooMuchToKeep: in a catalogue that large, the facets of what matches are counted when
// they are asked for, and count all of it.
func TestTooMuchToKeep(t *testing.T) {
	for _, c := range []struct {
		entries int
		away    bool
	}{{8 * mostPacked, true}, {7 * mostPacked, false}} {
		entries := make([]Entry, c.entries)
		kinds := []app.Kind{app.Recommendation, app.Resolution, app.Recommendation}
		want := map[string]int{}
		for n := range entries {
			entries[n].Item = app.Item{ID: "x/" + strconv.Itoa(n), Kind: kinds[n%len(kinds)], Code: strconv.Itoa(n), Title: "Lantern"}
			want["kind:"+string(entries[n].Kind)]++
		}
		result := search(t, New(entries, nil), "lantern")
		if result.matched.within.isAway() != c.away {
			t.Errorf("what matches in %d entries is too much to be kept: %v, want %v", c.entries, !c.away, c.away)
		}
		for _, f := range result.Counted().Facets {
			if f.Filter.Name == "kind" && want[f.Filter.String()] != f.Count {
				t.Errorf("%s of %d entries counts %d, want %d", f.Filter, c.entries, f.Count, want[f.Filter.String()])
			}
			delete(want, f.Filter.String())
		}
		if len(want) > 0 {
			t.Errorf("of %d entries nothing counts %v", c.entries, want)
		}
	}
}

// BenchmarkFacets counts the facets of a twentieth of a catalogue of the size of
// the real one; one operation is one count.
func BenchmarkFacets(b *testing.B) {
	x := furnished(b, links)
	entries := slices.Clone(x.entries)
	for len(entries) < 11_000 {
		entries = append(entries, x.entries...)
	}
	x = New(entries, nil)
	within := newSet(len(x.entries))
	for e := 0; e < len(x.entries); e += 20 {
		within.add(int32(e))
	}
	s := newScratch(x)
	for b.Loop() {
		x.facets(s, packAll(within))
	}
}

// BenchmarkColumns makes the sets for a catalogue of the size of the real one.
func BenchmarkColumns(b *testing.B) {
	entries := smallCatalogue(b)
	for len(entries) < 11_000 {
		entries = append(entries, entries[:min(len(entries), 11_000-len(entries))]...)
	}
	x := Index{entries: entries}
	for b.Loop() {
		x.columns = columns{}
		x.indexColumns()
	}
}

// TestFacetsOfTheSame: what matched is kept once while it stays the same, and has the
// facets of its own set, whoever asks and however often.
func TestFacetsOfTheSame(t *testing.T) {
	x := New(catalogue(t), nil)
	s := newScratch(x)
	one, two := newSet(len(x.entries)), newSet(len(x.entries))
	one.add(0)
	two.add(0)
	two.add(1)
	var kept []*matched
	for _, within := range []set{one, one, two, one} {
		s.matched = within
		m := (&query{Index: x, scratch: s}).keepMatched()
		kept = append(kept, m)
		want := x.facets(newScratch(x), packAll(within))
		var asking sync.WaitGroup
		for range 4 {
			asking.Go(func() {
				if got := (Result{matched: m}).Counted().Facets; !slices.Equal(got, want) {
					t.Errorf("the facets of %v are %v, want %v", within.appendTo(nil), got, want)
				}
			})
		}
		asking.Wait()
	}
	if kept[0] != kept[1] || kept[1] == kept[2] {
		t.Error("the same set is not kept once, or another is taken for it")
	}
	made := []Facet{{Count: 3}}
	if got := (Result{Facets: made}).Counted().Facets; !slices.Equal(got, made) {
		t.Errorf("a result of no index has the facets %v, want its own", got)
	}
}

// TestCountedAgain: where what matched is too much to be kept, as in a catalogue much larger,
// the facets are those that would have been counted of it: also for one word that very many
// entries hold, for filters, and when the answer itself was kept.
func TestCountedAgain(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, query := range []string{
		"optical network", "x.5", "s", "the", "kind:resolution", "in:force optical", "resolutions on children", "optcal netwrok", "zzzz qqqq",
	} {
		result, err := x.answer(t.Context(), query, 20)
		if err != nil {
			t.Fatal(err)
		}
		want := result.Counted().Facets
		result.matched = &matched{index: x, within: tooMuch, asked: asked{result.Query, 20}}
		r, key := newRecents(), asked{query, 20}
		r.keep(key, r.hash(key), result)
		kept, ok := r.get(x, key, r.hash(key))
		if !ok || !kept.matched.within.isAway() {
			t.Fatalf("%q: kept: %v, with %v", query, ok, kept.matched.within)
		}
		for _, result := range []Result{result, kept} {
			if got := result.Counted().Facets; !slices.Equal(got, want) {
				t.Errorf("%q: counted again %v, want %v", query, got, want)
			}
		}
	}
}
