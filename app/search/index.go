package search

import (
	"cmp"
	"context"
	"math"
	"slices"
	"sort"
	"strings"
)

// An Index finds entries. It never changes after [New], and any number of
// goroutines may search it at once.
//
// An entry is known within by its place in entries, a word by its place in
// vocabulary. Both tables are one slice each, cut up by a slice of beginnings,
// so that a scan walks through memory in one direction.
type Index struct {
	entries []Entry
	terms   Terms
	weights Weights

	ids     map[string]place   // lower-case id of an item or an edition → where it is
	aliases map[string][]int32 // lower-case alias id → the entries that bear it
	names   map[string][]int32 // folded code or other name → the entries that bear it
	sorted  []number           // every id and alias id, in the order of numbers

	vocabulary []string // every folded word of every entry, sorted

	tokens       []token // the words of entry e are tokens[firstToken[e]:firstToken[e+1]]
	firstToken   []int32
	postings     []int32 // the entries that hold word w are postings[firstPosting[w]:firstPosting[w+1]]
	firstPosting []int32

	standing []float64 // points an entry has before any query
	shorts   []short   // what the subsequence tier looks at
}

// A place says which entry an id belongs to, and which edition of it.
type place struct {
	entry   int32
	edition string // empty for the item itself
}

// A token is one word where it stands in an entry.
type token struct {
	word  int32
	at    uint8 // place among the words of its field
	spans uint8 // how many places it takes: two for "publickey" from "public-key", none for a small word
	field field
}

// A field is a part of an entry in which words are found.
type field uint8

const (
	fieldCode field = iota
	fieldAlias
	fieldTitle
)

// New indexes the entries, which it keeps; terms may be nil, and then index
// terms find nothing.
func New(entries []Entry, terms Terms) *Index {
	x := &Index{entries: entries, terms: terms, weights: DefaultWeights}
	x.indexIDs()
	x.indexWords()
	x.indexShorts()
	x.standing = make([]float64, len(entries))
	for e := range entries {
		x.standing[e] = x.weights.standing(&entries[e])
	}
	return x
}

// indexWords fills the vocabulary and the two tables. Words get provisional
// numbers as they come, and their final ones once the vocabulary is sorted.
func (x *Index) indexWords() {
	numbers := make(map[string]int32, 1<<14)
	add := func(f field, text string) {
		eachToken(Fold(text), f == fieldTitle, func(word string, at, spans int) {
			n, ok := numbers[word]
			if !ok {
				n = int32(len(numbers))
				word = strings.Clone(word) // the vocabulary must not hold on to whole titles
				numbers[word] = n
				x.vocabulary = append(x.vocabulary, word)
			}
			x.tokens = append(x.tokens, token{n, saturate(at), saturate(spans), f})
		})
	}
	x.tokens = make([]token, 0, 16*len(x.entries)) // about as many as there will be
	x.firstToken = make([]int32, 0, len(x.entries)+1)
	for e := range x.entries {
		entry := &x.entries[e]
		x.firstToken = append(x.firstToken, int32(len(x.tokens)))
		add(fieldCode, entry.Code)
		for _, alias := range entry.Aliases {
			add(fieldAlias, alias)
		}
		add(fieldTitle, entry.Title)
	}
	x.firstToken = append(x.firstToken, int32(len(x.tokens)))

	slices.Sort(x.vocabulary)
	final := make([]int32, len(x.vocabulary))
	for n, word := range x.vocabulary {
		final[numbers[word]] = int32(n)
	}
	for i := range x.tokens {
		x.tokens[i].word = final[x.tokens[i].word]
	}
	x.indexPostings()
}

// indexPostings turns the tokens round: first it counts how often each word
// stands anywhere, which gives the beginnings, then it fills the lists.
func (x *Index) indexPostings() {
	x.firstPosting = make([]int32, len(x.vocabulary)+1)
	for _, t := range x.tokens {
		x.firstPosting[t.word+1]++
	}
	for w := range x.vocabulary {
		x.firstPosting[w+1] += x.firstPosting[w]
	}
	x.postings = make([]int32, len(x.tokens))
	next := slices.Clone(x.firstPosting)
	for e := range x.entries {
		for _, t := range x.tokensOf(int32(e)) {
			x.postings[next[t.word]] = int32(e)
			next[t.word]++
		}
	}
}

func (x *Index) tokensOf(entry int32) []token {
	return x.tokens[x.firstToken[entry]:x.firstToken[entry+1]]
}

// A span is an interval of the vocabulary: the words from lo up to but not
// including hi. exact is the word that is meant itself, and -1 when the
// vocabulary lacks it.
type span struct{ lo, hi, exact int32 }

// prefix returns the words that begin with a folded word.
func (x *Index) prefix(word string) span {
	lo := sort.SearchStrings(x.vocabulary, word)
	n := sort.Search(len(x.vocabulary)-lo, func(i int) bool { return !strings.HasPrefix(x.vocabulary[lo+i], word) })
	s := span{int32(lo), int32(lo + n), -1}
	if n > 0 && x.vocabulary[lo] == word {
		s.exact = s.lo
	}
	return s
}

// postingsOf returns the entries that hold a word of the span. An entry that
// holds several stands there several times.
func (x *Index) postingsOf(s span) []int32 {
	return x.postings[x.firstPosting[s.lo]:x.firstPosting[s.hi]]
}

// before orders hits of equal points: the shorter code first, so that X.500
// comes before X.1205 and a Recommendation before what is published to it.
func (x *Index) before(a, b int32) int {
	one, other := &x.entries[a].Item, &x.entries[b].Item
	return cmp.Or(cmp.Compare(len(one.Code), len(other.Code)), cmp.Compare(one.Code, other.Code), cmp.Compare(one.ID, other.ID))
}

// eachScanned calls f for each of the entries until the context ends; it looks
// at the context once in 1 024 entries.
func eachScanned(ctx context.Context, entries []int32, f func(entry int32)) error {
	for i, e := range entries {
		if i&1023 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		f(e)
	}
	return nil
}

func saturate(n int) uint8 { return uint8(min(n, math.MaxUint8)) }
