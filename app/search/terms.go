package search

import (
	"context"
	"slices"
	"unicode/utf8"

	"vademecum/app/search/word"
)

// The index-terms tier finds the entries whose index terms, digests or titles hold
// every word. Index terms come from abstracts, and a digest tells of more than its
// subject, so an item may be found here that only mentions what is looked for;
// which is why they come after the titles, and why a word that a title holds counts
// for more than one that is only mentioned.
//
// A look-up in the snapshot takes longer than everything else a search does, so
// a catalogue that can list its index terms is asked for all of them at once,
// while the first letters are being typed. Identifiers and titles do not wait for
// that, and whatever needs index terms does.

// minTerm is the length in characters of the shortest word that is looked up.
// Shorter ones are articles, prepositions, and words of which little is typed
// yet: looking them up costs most and tells least.
const minTerm = 3

// A TermLister lists all index terms. A [Catalogue] that is one is asked for them
// once, instead of word by word.
type TermLister interface {
	// IndexTerms calls f with the id of an item and the index terms of it as one
	// text, and likewise with what its digests say; an item may come several times.
	IndexTerms(ctx context.Context, f func(id, terms string)) error
}

// termIndex holds the index terms of entries as the words of a vocabulary.
type termIndex struct {
	vocabulary
	postings     []int32 // the entries with word w are postings[firstPosting[w]:firstPosting[w+1]]
	firstPosting []int32

	ready chan struct{} // closed when all this is there
	err   error         // what kept it from being there
}

// load reads the index terms.
func (t *termIndex) load(x *Index, from TermLister) {
	defer close(t.ready)
	type pair struct{ word, entry int32 }
	numbers := map[string]int32{}
	var words []string
	var pairs []pair
	t.err = from.IndexTerms(context.Background(), func(id, terms string) {
		e, ok := x.ids[idKey(id)]
		if !ok {
			return
		}
		folded := word.Fold(terms)
		word.Each(folded, func(begin, end int, _ bool) {
			w := folded[begin:end]
			n, ok := numbers[w]
			if !ok {
				n = int32(len(words))
				numbers[w] = n
				words = append(words, w)
			}
			pairs = append(pairs, pair{n, e})
		})
	})
	sorted := slices.Sorted(slices.Values(words))
	t.vocabulary = newVocabulary(sorted)
	final := make([]int32, len(words))
	for n, w := range sorted {
		final[numbers[w]] = int32(n)
	}
	t.firstPosting = make([]int32, len(words)+1)
	for _, p := range pairs {
		t.firstPosting[final[p.word]+1]++
	}
	for n := range words {
		t.firstPosting[n+1] += t.firstPosting[n]
	}
	next := slices.Clone(t.firstPosting)
	t.postings = make([]int32, len(pairs))
	for _, p := range pairs {
		w := final[p.word]
		t.postings[next[w]] = p.entry
		next[w]++
	}
	for w := range words {
		slices.Sort(t.postingsOf(int32(w), int32(w)+1))
	}
}

// postingsOf returns the entries that the words from lo up to but not including
// hi are mentioned in; those of a single word in order.
func (t *termIndex) postingsOf(lo, hi int32) []int32 {
	return t.postings[t.firstPosting[lo]:t.firstPosting[hi]]
}

// byTerms runs the tier.
func (x *Index) byTerms(ctx context.Context, s *scratch, words []string, found *best) error {
	asked := s.texts(len(words))
	for _, word := range words {
		if utf8.RuneCountInString(word) >= minTerm && !tellsNothing(word) {
			asked = append(asked, word)
		}
	}
	if x.catalogue == nil || len(asked) == 0 {
		return nil
	}
	w := s.wording(0)
	w.why = "index terms"
	add := func(e int32, points float32) {
		if !s.listed.has(e) && (s.within == nil || s.within.has(e)) {
			s.matched.add(e)
			found.add(scored{entry: e, points: points + x.heads[e].standing, held: points / (x.weights.Whole * float32(len(asked))), wording: w})
		}
	}
	if x.terms == nil {
		ids, err := x.catalogue.Lookup(ctx, asked, found.limit)
		for _, id := range ids {
			if e, ok := x.ids[idKey(id)]; ok {
				add(e, 0)
			}
		}
		return err
	}
	select {
	case <-x.terms.ready:
	case <-ctx.Done():
		return ctx.Err()
	}
	if x.terms.err == nil {
		x.holdingTerms(s, asked, add)
	}
	return x.terms.err
}

// holdingTerms calls f for the entries that hold all the words, each as the
// beginning of one of their index terms or of the words they are found by, with
// the points for that.
func (x *Index) holdingTerms(s *scratch, words []string, f func(entry int32, points float32)) {
	s.made = 0
	s.mentions = s.mentions[:0]
	left := s.makeSet()
	for n, word := range words {
		var m mention
		m.of, m.whole = x.terms.prefix(word)
		m.in, m.exact = x.prefix(word)
		lists := [][]int32{x.terms.postingsOf(m.of.lo, m.of.hi), x.postingsOf(m.in)}
		if len(lists[0])+len(lists[1]) == 0 {
			return
		}
		s.mentions = append(s.mentions, m)
		holding := left
		if n > 0 {
			holding = s.seen
		}
		for _, list := range lists {
			for _, e := range list {
				holding.add(e)
			}
		}
		if n > 0 {
			left.intersect(s.seen)
			clear(s.seen)
		}
	}
	s.candidates = left.appendTo(s.candidates[:0])
	for n, e := range s.candidates {
		points := float32(0)
		if n < mostScored {
			for _, m := range s.mentions {
				points += x.mentioned(e, m)
			}
		}
		f(e, points)
	}
}

// A mention is one word that is looked for in index terms and titles.
type mention struct {
	of, in       interval // the words that begin with it, among those of index terms and of titles
	whole, exact int32    // the word itself in both; -1 when it is none
}

// mentioned gives the points of an entry for a word that it holds somewhere: more
// for a title than for a text that mentions it, more for the word than for a longer
// one.
func (x *Index) mentioned(e int32, m mention) float32 {
	switch {
	case m.exact >= 0 && x.holds(e, interval{m.exact, m.exact + 1}):
		return x.weights.Whole
	case !m.in.empty() && x.holds(e, m.in):
		return x.weights.Begins
	case m.whole >= 0:
		if _, ok := slices.BinarySearch(x.terms.postingsOf(m.whole, m.whole+1), e); ok {
			return x.weights.Mentioned
		}
	}
	return 0
}
