package search

import (
	"slices"
	"strings"
	"sync"

	"vademecum/app/search/word"
)

// An Index finds entries. It never changes after [New], except that what the last
// tiers need is made while the first letters are typed. Any number of goroutines
// may search it at once.
//
// An entry is known within by its place in entries, a word by its place in the
// vocabulary. Every table is one slice, cut up by a slice of beginnings, so that
// a scan walks through memory in one direction; and since the entries stand best
// first (standing.go), so does every list of entries.
type Index struct {
	entries   []Entry
	standing  []float32 // points an entry has before any query; they never rise
	catalogue Catalogue
	weights   Weights

	ids      map[string]int32   // lower-case id → the entry that has it for its own
	aliases  map[string][]int32 // lower-case alias id → the entries that bear it
	names    map[string][]int32 // folded code or other name → the entries that bear it
	subjects map[string][]int32 // key of a subject → the pages that explain it, see meantBy
	anyName  sieve              // the keys of these four
	sorted   []number           // every id and alias id, in the order of numbers

	vocabulary
	tokens       []token // the words of entry e are tokens[firstToken[e]:firstToken[e+1]]
	firstToken   []int32
	tokenWords   []int32 // the words of the tokens once more, side by side: most scans look at nothing else
	postings     []int32 // the entries that hold word w are postings[firstPosting[w]:firstPosting[w+1]]
	firstPosting []int32
	places       []uint8      // for each posting, what the best place of the word in the entry can add, see place
	named        []namedWords // for each word and the end of the vocabulary
	share        []float32    // the share of an entry's title that one word can make up, times its weight
	accented     set          // the entries whose code or title is not plain ASCII

	heavy    map[interval]*heavy // the beginnings of words that very many entries hold
	answers  sync.Map            // heavy beginning, as typed → *answer: what it finds alone
	recent   recents
	repaired remembered
	acronyms acronyms
	columns  columns    // the entries by kind, status, body, study group and year
	terms    *termIndex // nil when the catalogue does not list its index terms
	letters  lettering  // what the tiers that look at letters look at

	scratches sync.Pool
}

// A token is one word where it stands in an entry.
type token struct {
	word   int32
	from   uint16 // where it begins in the folded field, in bytes
	length uint8  // in bytes
	at     uint8  // place among the words of its field
	spans  uint8  // how many places it takes: two for "publickey" from "public-key", none for a small word
	field  field
}

// namedWords counts the words before one in the vocabulary that stand in a code,
// and in another name, so that two of them tell whether one of an interval does.
type namedWords struct{ codes, aliases int32 }

// A field is a part of an entry in which words are found.
type field uint8

const (
	fieldCode field = iota
	fieldAlias
	fieldKind // what the item is, which its title need not say: see kindWords
	fieldTitle

	fieldCodeName  // a code that is a name, see codeField
	fieldAliasName // another name, likewise
	fieldNone      // no token has it
)

// New indexes the entries, of which it keeps a sorted copy; catalogue may be
// nil, and then index terms and links find nothing.
func New(entries []Entry, catalogue Catalogue) *Index {
	x := &Index{catalogue: catalogue, weights: DefaultWeights}
	x.rank(entries)
	var tables sync.WaitGroup // of numbers and of values; they have nothing to do with words
	tables.Go(x.indexIDs)
	tables.Go(x.indexColumns)
	x.indexWords()
	var guesses sync.WaitGroup
	guesses.Go(x.vocabulary.describe)
	x.indexPostings()
	x.indexHeavy()
	x.indexAcronyms()
	guesses.Wait()
	tables.Wait()
	x.letters.ready = make(chan struct{})
	go x.indexLetters()
	if from, ok := catalogue.(TermLister); ok {
		x.terms = &termIndex{ready: make(chan struct{})}
		go x.terms.load(x, from)
	}
	x.scratches.New = func() any { return newScratch(x) }
	return x
}

// indexWords fills the vocabulary and the tokens. Words get provisional numbers
// as they come, and their final ones once the vocabulary is sorted.
func (x *Index) indexWords() {
	numbers := make(map[string]int32, 1<<14)
	var words []string
	var f field
	add := func(t tokenised) {
		n, ok := numbers[t.word]
		if !ok {
			n = int32(len(numbers))
			w := strings.Clone(t.word) // the vocabulary must not hold on to whole titles
			numbers[w] = n
			words = append(words, w)
		}
		x.tokens = append(x.tokens, token{
			word: n, from: uint16(min(t.from, 1<<16-1)), length: saturate(t.to - t.from),
			at: saturate(t.at), spans: saturate(t.spans), field: f,
		})
	}
	x.accented = newSet(len(x.entries))
	x.tokens = make([]token, 0, 16*len(x.entries)) // about as many as there will be
	x.firstToken = make([]int32, 0, len(x.entries)+1)
	for e := range x.entries {
		entry := &x.entries[e]
		if !isASCII(entry.Code) || !isASCII(entry.Title) {
			x.accented.add(int32(e))
		}
		x.firstToken = append(x.firstToken, int32(len(x.tokens)))
		f = codeField(&entry.Item)
		eachToken(word.Fold(entry.Code), false, add)
		for _, alias := range entry.Aliases {
			f = aliasField(&entry.Item, alias)
			eachToken(word.Fold(alias), false, add)
		}
		f = fieldKind
		eachToken(kindWords[entry.Kind], false, add)
		f = fieldTitle
		eachToken(word.Fold(entry.Title), true, add)
	}
	x.firstToken = append(x.firstToken, int32(len(x.tokens)))
	x.tokens = slices.Clip(x.tokens)

	slices.Sort(words)
	final := make([]int32, len(words))
	for n, w := range words {
		final[numbers[w]] = int32(n)
	}
	x.tokenWords = make([]int32, len(x.tokens))
	for i := range x.tokens {
		x.tokens[i].word = final[x.tokens[i].word]
		x.tokenWords[i] = x.tokens[i].word
	}
	x.vocabulary = newVocabulary(words)
	x.indexBounds()
}

// indexBounds notes what bounds the points of an entry before its words are
// looked at.
func (x *Index) indexBounds() {
	in := make([]uint8, x.vocabulary.len()) // the fields a word stands in, a bit each
	x.share = make([]float32, len(x.entries))
	for e := range x.entries {
		tokens := x.tokensOf(int32(e))
		spans := uint8(1)
		for _, t := range tokens {
			in[t.word] |= 1 << t.field
			if t.field == fieldTitle {
				spans = max(spans, t.spans)
			}
		}
		if words := titleWords(tokens); words > 0 {
			x.share[e] = x.weights.Share * float32(spans) / float32(words)
		}
	}
	x.named = make([]namedWords, len(in)+1)
	for w, fields := range in {
		x.named[w+1] = namedWords{
			codes:   x.named[w].codes + int32(fields>>fieldCode&1),
			aliases: x.named[w].aliases + int32(fields>>fieldAlias&1),
		}
	}
}

// titleWords is the number of words in a title that take a place.
func titleWords(tokens []token) int {
	if n := len(tokens); n > 0 && tokens[n-1].field == fieldTitle {
		return int(tokens[n-1].at) + int(tokens[n-1].spans)
	}
	return 0
}

// indexPostings turns the tokens round: first it counts how often each word
// stands anywhere, which gives the beginnings, then it fills the lists. An
// entry stands once in the list of a word, however often it holds it.
func (x *Index) indexPostings() {
	words := x.vocabulary.len()
	x.firstPosting = make([]int32, words+1)
	last := make([]int32, words) // the entry that was last counted for a word, from 1
	for e := range x.entries {
		for _, t := range x.tokensOf(int32(e)) {
			if last[t.word] != int32(e)+1 {
				last[t.word] = int32(e) + 1
				x.firstPosting[t.word+1]++
			}
		}
	}
	for w := range words {
		x.firstPosting[w+1] += x.firstPosting[w]
	}
	x.postings = make([]int32, x.firstPosting[words])
	x.places = make([]uint8, x.firstPosting[words])
	next := slices.Clone(x.firstPosting)
	clear(last)
	for e := range x.entries {
		for _, t := range x.tokensOf(int32(e)) {
			if last[t.word] != int32(e)+1 {
				last[t.word] = int32(e) + 1
				x.postings[next[t.word]] = int32(e)
				next[t.word]++
			}
			at := next[t.word] - 1
			x.places[at] = max(x.places[at], x.weights.place(t))
		}
	}
}

func (x *Index) tokensOf(entry int32) []token {
	return x.tokens[x.firstToken[entry]:x.firstToken[entry+1]]
}

// wordsOf returns the words of the tokens of an entry.
func (x *Index) wordsOf(entry int32) []int32 {
	return x.tokenWords[x.firstToken[entry]:x.firstToken[entry+1]]
}

// postingsOf returns the entries that hold a word of the interval. An entry that
// holds several stands there several times; the lists of the words follow one
// another, so only that of a single word is in order.
func (x *Index) postingsOf(i interval) []int32 {
	return x.postings[x.firstPosting[i.lo]:x.firstPosting[i.hi]]
}

func saturate(n int) uint8 { return uint8(min(n, 255)) }
