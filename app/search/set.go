package search

import (
	"encoding/binary"
	"math/bits"
)

// A set holds entries, one bit each. Going through it gives them best first,
// because that is how entries are numbered.
type set []uint64

func newSet(entries int) set { return make(set, (entries+63)/64) }

// add reports whether the entry is new to the set.
func (s set) add(entry int32) bool {
	bit := uint64(1) << (entry % 64)
	old := s[entry/64]
	s[entry/64] = old | bit
	return old&bit == 0
}

func (s set) has(entry int32) bool { return s[entry/64]&(1<<(entry%64)) != 0 }

func (s set) remove(entry int32) { s[entry/64] &^= 1 << (entry % 64) }

func (s set) len() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// next is the place of the first word from one on that holds any entry; the length of the
// set where none does. It looks at four at a time, since mostly little of a set is filled.
func (s set) next(from int) int {
	for from+4 <= len(s) && s[from]|s[from+1]|s[from+2]|s[from+3] == 0 {
		from += 4
	}
	for from < len(s) && s[from] == 0 {
		from++
	}
	return from
}

// A packed is a set that is kept, in as little room as it takes and without a pointer: in
// the first byte, how; then the distance of each entry from the one before, where they are
// few, or else the words of the set.
type packed []byte

const (
	packedDistances = iota
	packedWords
	packedAway // it is not kept
)

// tooMuch stands for a set that takes too much room to be kept.
var tooMuch = packed{packedAway}

// pack packs a set into some room, where it takes no more than so many bytes; else that room
// and false.
func (s set) pack(room packed, most int) (p packed, ok bool) {
	p = append(room[:0], packedDistances)
	last, left := int32(0), 4*len(s) // a distance has one byte or two, a word of the set eight
	for at := s.next(0); at < len(s); at = s.next(at + 1) {
		word := s[at]
		if left -= bits.OnesCount64(word); left < 0 {
			return s.packWords(p, most)
		}
		for ; word != 0; word &= word - 1 {
			e := 64*int32(at) + int32(bits.TrailingZeros64(word))
			p = binary.AppendUvarint(p, uint64(e-last))
			last = e
		}
		if len(p) > most {
			return p, false
		}
	}
	return p, true
}

func (s set) packWords(room packed, most int) (p packed, ok bool) {
	if p = append(room[:0], packedWords); 1+8*len(s) > most {
		return p, false
	}
	for _, word := range s {
		p = binary.LittleEndian.AppendUint64(p, word)
	}
	return p, true
}

// isAway reports whether the set was not kept.
func (p packed) isAway() bool { return len(p) > 0 && p[0] == packedAway }

// isMany reports whether so many entries are kept that it is no list of them.
func (p packed) isMany() bool { return len(p) > 0 && p[0] == packedWords }

// each calls f for the entries, best first.
func (p packed) each(f func(entry int32)) {
	if len(p) == 0 {
		return
	}
	last, words := int32(0), p.isMany()
	for p = p[1:]; len(p) > 0 && !words; {
		distance, n := binary.Uvarint(p)
		last += int32(distance)
		f(last)
		p = p[n:]
	}
	for n := 0; 8*n < len(p); n++ {
		for word := binary.LittleEndian.Uint64(p[8*n:]); word != 0; word &= word - 1 {
			f(64*int32(n) + int32(bits.TrailingZeros64(word)))
		}
	}
}

// appendTo appends the entries of the set to a list, best first.
func (s set) appendTo(entries []int32) []int32 {
	for n, word := range s {
		entries = appendBits(entries, int32(n), word)
	}
	return entries
}

// appendBits appends the entries of one word of a set, which is its number n.
func appendBits(entries []int32, n int32, word uint64) []int32 {
	for ; word != 0; word &= word - 1 {
		entries = append(entries, 64*n+int32(bits.TrailingZeros64(word)))
	}
	return entries
}
