package search

import (
	"math/bits"
	"slices"
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

// A packed is a set that is kept, in as little room as it takes: a list of the entries
// where those are few.
type packed struct {
	few  []int32
	many set
}

func (s set) pack() packed {
	if n := s.len(); n <= 2*len(s) { // an entry of a list has half the bytes of a word of a set
		return packed{few: s.appendTo(make([]int32, 0, n))}
	}
	return packed{many: slices.Clone(s)}
}

// each calls f for the entries, best first.
func (p packed) each(f func(entry int32)) {
	for _, e := range p.few {
		f(e)
	}
	for n, word := range p.many {
		for ; word != 0; word &= word - 1 {
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
