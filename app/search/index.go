package search

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"vademecum/app/duty"
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
	heads     []head  // for each entry and the end of them, what most scans ask of it first
	given     []int32 // for each entry, where it stood among those given
	catalogue Catalogue
	weights   Weights

	ids     map[string]int32   // lower-case id → the entry that has it for its own
	aliases map[string][]int32 // lower-case alias id → the entries that bear it
	names   register           // folded codes and other names, and who bears them
	called  map[string][]int32 // what people call items → those, see indexCalled
	pages   register           // keys of subjects, and the pages that explain them, see indexPages
	anyPage sieve              // the keys of the last two
	anyName sieve              // the keys of the first three
	sorted  []number           // every id and alias id, in the order of numbers

	vocabulary
	tokenWords   []int32  // the words of entry e are tokenWords[heads[e].token:heads[e+1].token]; most scans look at nothing else
	tokens       []token  // how each of these stands there
	tokenFrom    []uint16 // where each begins in its folded field, in bytes
	postings     []int32  // the entries that hold word w are postings[firstPosting[w]:firstPosting[w+1]]
	firstPosting []int32
	places       []uint8      // for each posting, what the best place of the word in the entry can add, see place
	named        []namedWords // for each word and the end of the vocabulary
	editions     editions
	accented     set // the entries whose code or title is not plain ASCII

	heavy    map[interval]*heavy // the beginnings of words that very many entries hold
	answers  sync.Map            // heavy beginning, as typed → *answer: what it finds alone
	recent   recents
	repaired remembered
	acronyms acronyms
	columns  columns                          // the entries by kind, status, body, study group and year
	terms    *termIndex                       // nil when the catalogue does not list its index terms
	told     atomic.Pointer[[]duty.Addressee] // who is told what; nil until it was read, when it is first asked
	led      sync.Map                         // page of an acronym → []int32, what it leads to
	letters  lettering                        // what the tiers that look at letters look at
	ear      hearing                          // what words that are heard alike are looked for in

	searches  atomic.Uint32 // how many there were
	scratches sync.Pool
}

// A head is what is asked of an entry before its words are looked at. It lies in one
// place, because a keystroke asks it of hundreds of entries from all over memory.
type head struct {
	standing float32 // points before any query; they never rise from one entry to the next
	share    float32 // the share of the title that one word can make up, times its weight
	token    int32   // the first of its tokens
	words    uint16  // how many of its title take a place
	isTerm   bool    // it is the page of an acronym
	status   uint8   // its place among the statuses
}

// A token is how one word stands in an entry. It is as small as can be, so that those of
// an entry come from memory together.
type token struct {
	length uint8 // in bytes
	at     uint8 // place among the words of its field
	spans  uint8 // how many places it takes: two for "publickey" from "public-key", none for a small word
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
	x := &Index{catalogue: catalogue, weights: DefaultWeights, recent: newRecents()}
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
	x.indexEditions() // when nothing asks the entries for them any more
	x.letters.ready = make(chan struct{})
	go x.indexLetters()
	go everydayNames()
	go x.hearing()
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
	folded := x.folded()
	next := func() (text string) {
		text, folded = folded[0], folded[1:]
		return text
	}
	numbers := make(map[string]int32, 1<<15)
	var words []string
	var f field
	add := func(t tokenised) {
		n, ok := numbers[t.word]
		if !ok {
			n = int32(len(words))
			w := strings.Clone(t.word) // the vocabulary must not hold on to whole titles
			numbers[w] = n
			words = append(words, w)
		}
		x.tokenWords = append(x.tokenWords, n)
		x.tokens = append(x.tokens, token{length: saturate(t.to - t.from), at: saturate(t.at), spans: saturate(t.spans), field: f})
		x.tokenFrom = append(x.tokenFrom, uint16(min(t.from, 1<<16-1)))
	}
	x.accented = newSet(len(x.entries))
	about := 16 * len(x.entries) // how many there will be
	x.tokenWords, x.tokens, x.tokenFrom = make([]int32, 0, about), make([]token, 0, about), make([]uint16, 0, about)
	for e := range x.entries {
		entry := &x.entries[e]
		if !isASCII(entry.Code) || !isASCII(entry.Title) {
			x.accented.add(int32(e))
		}
		x.heads[e].token = int32(len(x.tokens))
		f = codeField(&entry.Item)
		eachToken(next(), false, add)
		for _, alias := range entry.Aliases {
			f = aliasField(&entry.Item, alias)
			eachToken(next(), false, add)
		}
		f = fieldKind
		eachToken(kindWords[entry.Kind], false, add)
		f = fieldTitle
		eachToken(next(), true, add)
	}
	x.heads[len(x.entries)].token = int32(len(x.tokens))
	x.tokenWords, x.tokens, x.tokenFrom = slices.Clip(x.tokenWords), slices.Clip(x.tokens), slices.Clip(x.tokenFrom)

	slices.Sort(words)
	final := make([]int32, len(words))
	for n, w := range words {
		final[numbers[w]] = int32(n)
	}
	for i, n := range x.tokenWords {
		x.tokenWords[i] = final[n]
	}
	x.vocabulary = newVocabulary(words)
	x.indexBounds()
}

// folded returns the code, the other names and the title of each entry folded, one entry
// after the other. They are parts of one text, which is made at one go.
func (x *Index) folded() []string {
	length, count := 0, 2*len(x.entries)
	for e := range x.entries {
		length += len(x.entries[e].Code) + len(x.entries[e].Title)
		for _, alias := range x.entries[e].Aliases {
			length += len(alias)
			count++
		}
	}
	all, ends := make([]byte, 0, length), make([]int, 0, count)
	fold := func(text string) {
		all = word.AppendFold(all, text)
		ends = append(ends, len(all))
	}
	for e := range x.entries {
		entry := &x.entries[e]
		fold(entry.Code)
		for _, alias := range entry.Aliases {
			fold(alias)
		}
		fold(entry.Title)
	}
	text, from := string(all), 0
	folded := make([]string, len(ends))
	for n, end := range ends {
		folded[n] = text[from:end]
		from = end
	}
	return folded
}

// indexBounds notes what bounds the points of an entry before its words are
// looked at.
func (x *Index) indexBounds() {
	in := make([]uint8, x.vocabulary.len()) // the fields a word stands in, a bit each
	for e := range x.entries {
		tokens := x.tokensOf(int32(e))
		spans := uint8(1)
		words := x.wordsOf(int32(e))
		for n, t := range tokens {
			in[words[n]] |= 1 << t.field
			if t.field == fieldTitle {
				spans = max(spans, t.spans)
			}
		}
		if words := titleWords(tokens); words > 0 {
			x.heads[e].words, x.heads[e].share = uint16(words), x.weights.Share*float32(spans)/float32(words)
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
		for _, w := range x.wordsOf(int32(e)) {
			if last[w] != int32(e)+1 {
				last[w] = int32(e) + 1
				x.firstPosting[w+1]++
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
		tokens := x.tokensOf(int32(e))
		for n, w := range x.wordsOf(int32(e)) {
			if last[w] != int32(e)+1 {
				last[w] = int32(e) + 1
				x.postings[next[w]] = int32(e)
				next[w]++
			}
			at := next[w] - 1
			x.places[at] = max(x.places[at], x.weights.place(tokens[n]))
		}
	}
}

func (x *Index) tokensOf(entry int32) []token {
	return x.tokens[x.heads[entry].token:x.heads[entry+1].token]
}

// wordsOf returns the words of the tokens of an entry.
func (x *Index) wordsOf(entry int32) []int32 {
	return x.tokenWords[x.heads[entry].token:x.heads[entry+1].token]
}

// postingsOf returns the entries that hold a word of the interval. An entry that
// holds several stands there several times; the lists of the words follow one
// another, so only that of a single word is in order.
func (x *Index) postingsOf(i interval) []int32 {
	return x.postings[x.firstPosting[i.lo]:x.firstPosting[i.hi]]
}

func saturate(n int) uint8 { return uint8(min(n, 255)) }
