package search

import (
	"context"
	"slices"
	"unicode/utf8"

	"vademecum/app/search/word"
)

// The index-terms tier finds the entries whose index terms or titles hold every
// word. Index terms come from abstracts, so a text may be found here that only
// mentions its subject; which is why they come after the titles.
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
	// IndexTerms calls f with the id and the index terms of every item that has
	// any, as one text.
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
}

// byTerms runs the tier. The answers have no places to rank by; they keep the
// order of their standing.
func (x *Index) byTerms(ctx context.Context, s *scratch, words []string, found *best) error {
	var asked []string
	for _, word := range words {
		if utf8.RuneCountInString(word) >= minTerm && !tellsNothing(word) {
			asked = append(asked, word)
		}
	}
	if x.catalogue == nil || len(asked) == 0 {
		return nil
	}
	w := &wording{why: "index terms"}
	add := func(e int32) {
		if !s.listed.has(e) && (s.within == nil || s.within.has(e)) {
			s.matched.add(e)
			found.add(scored{entry: e, points: x.standing[e], wording: w})
		}
	}
	if x.terms == nil {
		ids, err := x.catalogue.Lookup(ctx, asked, found.limit)
		for _, id := range ids {
			if e, ok := x.ids[idKey(id)]; ok {
				add(e)
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
// beginning of one of their index terms or of the words they are found by.
func (x *Index) holdingTerms(s *scratch, words []string, f func(entry int32)) {
	left := newSet(len(x.entries))
	for n, word := range words {
		of, _ := x.terms.prefix(word)
		in, _ := x.prefix(word)
		lists := [][]int32{x.terms.postings[x.terms.firstPosting[of.lo]:x.terms.firstPosting[of.hi]], x.postingsOf(in)}
		if len(lists[0])+len(lists[1]) == 0 {
			return
		}
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
	for _, e := range left.appendTo(nil) {
		f(e)
	}
}
