package search

import (
	"encoding/binary"
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
// the room. Where an answer begins stands in a table in which those that what was asked can
// have lie side by side: most keystrokes ask what is not kept, and one look at memory
// tells.

// blockSize is the number of bytes that room for answers is made for at a time, and the
// most that one may have.
const blockSize = 1 << 16

// mostBlocks bounds the answers that are kept: with each block that is begun beyond it the
// oldest is forgotten. An answer takes some 200 bytes, so that there are 26 000 of them.
// One that is asked for again when half of the others are younger is written once more.
const mostBlocks = 80

// rows and rowSize are the size of the table: twice the answers that are kept, so that few are
// forgotten for want of a place. A row is as much as comes from memory at one go.
const (
	rows    = 1 << 13
	rowSize = 8
)

// longestRecent is the length in bytes of the longest query whose answer is kept.
const longestRecent = 80

// mostRecentHits bounds the hits of an answer that is kept.
const mostRecentHits = 128

// recents are the last answers.
type recents struct {
	sync.Mutex
	seed   maphash.Seed
	places [][rowSize]place  // by the lowest bits of the hash of what was asked; nil while nothing was
	blocks [mostBlocks]block // block n, from 1, is blocks[n%mostBlocks]
	last   uint64            // the number of the last block
}

// A place is where an answer begins among all bytes ever written, and in the bits above that
// the highest of the hash of what was asked. Nothing begins at 0.
type place uint64

// writtenBits is the number of the lower bits: more answers than anybody asks for.
const writtenBits = 40

// at is the place without the bits of the hash.
func (p place) at() uint64 { return uint64(p) % (1 << writtenBits) }

// isOf reports whether the answer may be that to what has some hash.
func (p place) isOf(hash uint64) bool { return p != 0 && uint64(p)>>writtenBits == hash>>writtenBits }

// A block holds answers.
type block struct {
	text  []byte   // each behind the number of what is aside of it, from 1; what is written is never changed
	aside []*aside // of the few that have it
}

// An aside is what stays as it is of an answer: where very many entries matched, what of
// their facets was counted already, and a sentence that cannot be written down.
type aside struct {
	understood, notice app.Sentence
	matched            *matched
}

// asideSize is the number of bytes in which the number of an aside is written.
const asideSize = 2

type asked struct {
	text  string
	limit int
}

// askedFor is the key of an answer, and whether there may be one.
func askedFor(text string, limit int) (a asked, ok bool) {
	return asked{strings.TrimRight(text, " "), limit}, len(text) <= longestRecent
}

func newRecents() recents { return recents{seed: maphash.MakeSeed()} }

// hash is that of what was asked. It is the same for both of an asking and a keeping, so it
// is worked out once.
func (r *recents) hash(a asked) uint64 {
	const spreads = 0x9E3779B97F4A7C15 // 2⁶⁴ divided by the golden ratio: limits are small numbers
	return maphash.String(r.seed, a.text) ^ uint64(a.limit)*spreads
}

// get returns an answer of the index that was kept, to what has the hash.
func (r *recents) get(x *Index, a asked, hash uint64) (Result, bool) {
	r.Lock()
	text, beside, isOld := r.find(hash)
	r.Unlock()
	if text == nil {
		return Result{}, false
	}
	result, ok := readKept(x, text, a)
	if !ok {
		return Result{}, false
	}
	if beside != nil {
		if !beside.understood.Empty() {
			result.Understood = beside.understood
		}
		if !beside.notice.Empty() {
			result.Notice = beside.notice
		}
		if beside.matched != nil {
			result.matched = beside.matched
		}
	}
	if isOld {
		r.keep(a, hash, result)
	}
	return result, true
}

// find returns what is kept of an answer to what has some hash, and whether it is to be
// forgotten soon.
func (r *recents) find(hash uint64) (text []byte, beside *aside, isOld bool) {
	if r.places == nil {
		return nil, nil, false
	}
	for _, p := range r.places[hash%rows] {
		if n := p.at() / blockSize; p.isOf(hash) && n+mostBlocks > r.last {
			b := &r.blocks[n%mostBlocks]
			text = b.text[p%blockSize:]
			if of := binary.LittleEndian.Uint16(text); of > 0 {
				beside = b.aside[of-1]
			}
			return text[asideSize:], beside, n+mostBlocks/2 <= r.last
		}
	}
	return nil, nil, false
}

func (r *recents) keep(a asked, hash uint64, result Result) {
	var beside aside
	if m := result.matched; m != nil && m.within.isMany() {
		beside.matched = m
	}
	if !canKeep(result.Understood) {
		beside.understood, result.Understood = result.Understood, app.Sentence{}
	}
	if !canKeep(result.Notice) {
		beside.notice, result.Notice = result.Notice, app.Sentence{}
	}
	var room [1 << 10]byte // for most answers
	text, ok := appendKept(room[:asideSize], a, result)
	if !ok || len(text) > blockSize {
		return
	}
	r.Lock()
	defer r.Unlock()
	if r.places == nil {
		r.places = make([][rowSize]place, rows)
	}
	b := &r.blocks[r.last%mostBlocks]
	if len(b.text)+len(text) > cap(b.text) {
		r.last++
		b = &r.blocks[r.last%mostBlocks]
		*b = block{text: make([]byte, 0, blockSize)}
	}
	if beside.matched != nil || !beside.understood.Empty() || !beside.notice.Empty() {
		kept := beside // on the heap, as most are not
		b.aside = append(b.aside, &kept)
		binary.LittleEndian.PutUint16(text, uint16(len(b.aside)))
	}
	row, at := &r.places[hash%rows], 0
	for n, p := range row {
		if p.isOf(hash) { // the same, or one that nobody would find any more
			at = n
			break
		} else if p.at() < row[at].at() {
			at = n
		}
	}
	row[at] = place(hash>>writtenBits<<writtenBits | r.last*blockSize + uint64(len(b.text)))
	b.text = append(b.text, text...)
}
