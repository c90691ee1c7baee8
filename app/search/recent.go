package search

import (
	"hash/maphash"
	"strings"
	"sync"

	"vademecum/app"
)

// A person who types asks the same more than once: with the blank after a word,
// after taking a letter back, and each query begins with letters that others
// began with. So the last answers are kept. They are answers of one catalogue that
// never changes, hence never stale.
//
// They are many and stay long, and the collector looks at all that stays; the longest
// keystrokes are those that it interrupts. So they are written one behind the other as
// bytes (kept.go), in which there is nothing for it to follow, and which take a third of
// the room.

// blockSize is the number of bytes that room for answers is made for at a time, and the
// most that one may have.
const blockSize = 1 << 16

// mostBlocks bounds the answers that are kept, twice: beyond it, those that were not
// asked for again since the last time are forgotten. An answer takes some 200 bytes, so
// that each time has 15 000 of them.
const mostBlocks = 48

// longestRecent is the length in bytes of the longest query whose answer is kept.
const longestRecent = 80

// mostRecentHits bounds the hits of an answer that is kept.
const mostRecentHits = 128

// recents are the last answers, in two generations.
type recents struct {
	sync.Mutex
	seed       maphash.Seed
	young, old *shelf
}

// A shelf holds answers.
type shelf struct {
	at     map[uint64]uint32 // by the hash of what was asked, the block in which the answer stands and where in it
	blocks [][]byte          // what is written is never changed
	aside  map[uint64]aside  // what is not written down, of the few answers that have it
}

// An aside is what stays as it is of an answer: what it tells the person, and where very
// many entries matched, what of their facets was counted already.
type aside struct {
	understood, notice app.Sentence
	matched            *matched
}

type asked struct {
	text  string
	limit int
}

// askedFor is the key of an answer, and whether there may be one.
func askedFor(text string, limit int) (a asked, ok bool) {
	return asked{strings.TrimRight(text, " "), limit}, len(text) <= longestRecent
}

func newRecents() recents {
	return recents{seed: maphash.MakeSeed(), young: newShelf(), old: newShelf()}
}

func newShelf() *shelf { return &shelf{at: map[uint64]uint32{}, aside: map[uint64]aside{}} }

// get returns an answer of the index that was kept.
func (r *recents) get(x *Index, a asked) (Result, bool) {
	hash := maphash.Comparable(r.seed, a)
	r.Lock()
	from := r.young
	at, ok := from.at[hash]
	if !ok {
		from = r.old
		at, ok = from.at[hash]
	}
	if !ok {
		r.Unlock()
		return Result{}, false
	}
	text, beside, isOld := from.blocks[at/blockSize][at%blockSize:], from.aside[hash], from == r.old
	r.Unlock()
	result, ok := readKept(x, text, a)
	if !ok {
		return Result{}, false
	}
	result.Understood, result.Notice = beside.understood, beside.notice
	if beside.matched != nil {
		result.matched = beside.matched
	}
	if isOld {
		r.keep(a, result)
	}
	return result, true
}

func (r *recents) keep(a asked, result Result) {
	beside := aside{understood: result.Understood, notice: result.Notice}
	if m := result.matched; m != nil && m.within.isMany() {
		beside.matched = m
	}
	var room [1 << 10]byte // for most answers
	text, ok := appendKept(room[:0], a, result)
	if !ok || len(text) > blockSize {
		return
	}
	hash := maphash.Comparable(r.seed, a)
	r.Lock()
	defer r.Unlock()
	s := r.young
	last := len(s.blocks) - 1
	if last < 0 || len(s.blocks[last])+len(text) > blockSize {
		if last++; last == mostBlocks {
			r.young, r.old = newShelf(), s
			s, last = r.young, 0
		}
		s.blocks = append(s.blocks, make([]byte, 0, blockSize))
	}
	s.at[hash] = uint32(last*blockSize + len(s.blocks[last]))
	s.blocks[last] = append(s.blocks[last], text...)
	if beside.matched == nil && beside.understood.Empty() && beside.notice.Empty() {
		delete(s.aside, hash) // of another answer with this hash
	} else {
		s.aside[hash] = beside
	}
}
