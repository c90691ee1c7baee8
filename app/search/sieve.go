package search

import "hash/maphash"

// A sieve tells of most texts that a table lacks them, at the cost of one bit looked
// at. A table with tens of thousands of texts lies scattered in memory, and most of
// what is typed is in none.
type sieve struct {
	seed maphash.Seed
	bits []uint64
}

// newSieve returns a sieve for some number of texts. It lets one in sixteen through
// that was not added.
func newSieve(texts int) sieve {
	words := 1
	for 4*words < texts {
		words *= 2
	}
	return sieve{maphash.MakeSeed(), make([]uint64, words)}
}

func (s sieve) add(text string) {
	h := maphash.String(s.seed, text)
	s.bits[h>>6&uint64(len(s.bits)-1)] |= 1 << (h & 63)
}

// may reports whether a text may have been added. It is never false for one that was.
func (s sieve) may(text string) bool { return s.has(maphash.String(s.seed, text)) }

// mayBytes is may for the bytes of a text.
func (s sieve) mayBytes(text []byte) bool { return s.has(maphash.Bytes(s.seed, text)) }

func (s sieve) has(h uint64) bool {
	return s.bits[h>>6&uint64(len(s.bits)-1)]>>(h&63)&1 != 0
}
