package search

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestPrefix holds the interval of the vocabulary against a plain look at every
// word.
func TestPrefix(t *testing.T) {
	x := New(catalogue(t), nil)
	if !slices.IsSorted(x.vocabulary) || len(slices.Compact(slices.Clone(x.vocabulary))) != len(x.vocabulary) {
		t.Fatal("the vocabulary is not sorted, or holds a word twice")
	}
	for _, word := range []string{"a", "opt", "optical", "opticalx", "zzz", "0", "x509", "~", "é"} {
		s := x.prefix(word)
		for n, v := range x.vocabulary {
			if within := int32(n) >= s.lo && int32(n) < s.hi; within != strings.HasPrefix(v, word) {
				t.Errorf("%q: word %q is in the interval: %v", word, v, within)
			}
		}
		if (s.exact >= 0) != slices.Contains(x.vocabulary, word) || s.exact >= 0 && x.vocabulary[s.exact] != word {
			t.Errorf("%q: the word itself is number %d", word, s.exact)
		}
	}
}

// TestPostingsAgainstScan: the candidates that the postings give must be all
// there are. The slow way looks at every entry.
func TestPostingsAgainstScan(t *testing.T) {
	x := New(catalogue(t), nil)
	random := rand.New(rand.NewPCG(5, 6))
	answered := 0
	for range 2_000 {
		var words []string
		for _, t := range random.Perm(len(x.tokens))[:1+random.IntN(2)] {
			word := []rune(x.vocabulary[x.tokens[t].word])
			words = append(words, string(word[:1+random.IntN(len(word))]))
		}
		q := query{words: words}
		quick, err := x.byWords(t.Context(), q, len(x.entries))
		if err != nil {
			t.Fatal(err)
		}
		slow := best{x: x, limit: len(x.entries)}
		var spans []span
		for _, word := range words {
			spans = append(spans, x.prefix(word))
		}
		for e := range x.entries {
			if points, ok := x.match(int32(e), spans); ok {
				slow.add(scored{entry: int32(e), points: points + x.standing[e]})
			}
		}
		if !slices.Equal(quick, slow.sorted()) {
			t.Fatalf("%q: %d entries by postings, %d by looking at all", words, len(quick), len(slow.kept))
		}
		answered += min(1, len(quick))
	}
	if answered < 1_000 {
		t.Errorf("only %d of the queries found anything: the test tests little", answered)
	}
}
