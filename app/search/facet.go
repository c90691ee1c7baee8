package search

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"sync"

	"vademecum/app/search/plan"
)

// A Facet is one way to narrow a result, and how much would be left.
type Facet struct {
	Filter plan.Filter
	Count  int
}

// mostFacets bounds the facets of one filter where there may be many: study
// groups, and years before they are gathered into decades.
const mostFacets = 8

// Counted returns the result with its facets. They are counted when they are first
// asked for, by any goroutine, since the list is looked at before them.
func (r Result) Counted() Result {
	if m := r.matched; m != nil {
		m.once.Do(func() {
			m.facets = m.count()
		})
		r.Facets = m.facets
	}
	return r
}

// matched is what facets are counted of.
type matched struct {
	index  *Index
	within packed
	once   sync.Once
	facets []Facet

	asked asked // what matched it, where within is away
}

// mostPacked is the number of bytes up to which what matched is kept. No set of a catalogue
// of up to 16 000 entries goes beyond, so counting again is for larger ones alone: with a
// million titles, sets written down for each letter would be half of all garbage.
const mostPacked = 1 << 11

// keepMatched takes what matched out of the scratch. While a word is being ended that is
// often the same from one letter to the next; then its facets are counted once for all.
func (q *query) keepMatched() *matched {
	s, ok := q.scratch, false
	if s.packed, ok = s.matched.pack(s.packed, mostPacked); !ok {
		return &matched{index: q.Index, within: tooMuch, asked: asked{q.plan.Text, q.limit}}
	}
	if s.kept == nil || !bytes.Equal(s.kept.within, s.packed) {
		s.kept = &matched{index: q.Index, within: bytes.Clone(s.packed)}
	}
	return s.kept
}

// count counts the facets. Where what matched was too much to be kept, it is asked for again.
func (m *matched) count() []Facet {
	if m.within.isAway() {
		r, _ := m.index.follow(context.Background(), plan.Read(m.asked.text), m.asked.limit, true)
		return r.Facets // none where the catalogue fails
	}
	s := m.index.borrow()
	defer m.index.giveBack(s)
	return m.index.facets(s, m.within)
}

// facets counts what a set of entries could be narrowed to, by kind, status,
// body, study group and year, in this order. Values that none has are left out.
// The values of a filter stand most frequent first, years newest first; they
// are gathered into decades where there are many.
//
// Counting goes through the entries once, and through the values of each profile
// that they have.
func (x *Index) facets(s *scratch, within packed) []Facet {
	c := &x.columns
	if s.counts == nil {
		s.counts, s.profiles = make([]int32, len(c.values)), make([]int32, len(c.firstHeld)-1)
	}
	counts := s.counts
	clear(counts)
	touched := s.touched[:0]
	within.each(func(e int32) {
		p := c.profile[e]
		if s.profiles[p] == 0 {
			touched = append(touched, p)
		}
		s.profiles[p]++
	})
	for _, p := range touched {
		for _, v := range c.valuesOf(p) {
			counts[v] += s.profiles[p]
		}
		s.profiles[p] = 0
	}
	s.touched = touched
	all := s.narrowings[:0]
	add := func(from, to column) (first int) {
		first = len(all)
		for v := c.first[from]; v < c.first[to]; v++ {
			if counts[v] > 0 {
				all = append(all, Facet{c.values[v].filter, int(counts[v])})
			}
		}
		return first
	}
	for name := columnKind; name < columnYear; name++ {
		first := add(name, name+1)
		slices.SortStableFunc(all[first:], func(a, b Facet) int { return cmp.Compare(b.Count, a.Count) })
		if name == columnGroup {
			all = all[:min(len(all), first+mostFacets)]
		}
	}
	years := 0
	for _, n := range counts[c.first[columnYear]:c.first[columnDecade]] {
		if n > 0 {
			years++
		}
	}
	if years > mostFacets {
		add(columnDecade, columnEnd)
	} else {
		add(columnYear, columnDecade)
	}
	s.narrowings = all
	if len(all) == 0 {
		return nil
	}
	return slices.Clone(all)
}
