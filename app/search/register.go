package search

import (
	"hash/maphash"
	"math/bits"
	"slices"
)

// A register tells which entries bear a name. It is a hash table laid out as the other
// tables of the index are: what hashes to one bucket lies side by side. A map with a list
// for each name takes more than twice the room, since nearly every name has one entry, and
// the collector would look at each name.
type register struct {
	seed    maphash.Seed
	first   []int32 // the names in bucket b are numbers first[b] up to but not including first[b+1]
	text    string
	ends    []uint32 // name n is text[ends[n]:ends[n+1]]; those that are the same stand one after the other
	entries []int32  // of each name, its entry
}

// newRegister returns a register of some numbers. The entries of one name stay in their
// order.
func newRegister(of []number) register {
	buckets := 1 << bits.Len(uint(len(of)))
	r := register{seed: maphash.MakeSeed(), first: make([]int32, buckets+1), entries: make([]int32, len(of))}
	in := make([]uint32, len(of))
	length := 0
	for n := range of {
		in[n] = r.bucket(of[n].key)
		r.first[in[n]+1]++
		length += len(of[n].key)
	}
	for b := range buckets {
		r.first[b+1] += r.first[b]
	}
	next := slices.Clone(r.first)
	names := make([]string, len(of))
	for n, b := range in {
		at := next[b]
		next[b]++
		for ; at > r.first[b] && names[at-1] > of[n].key; at-- {
			names[at], r.entries[at] = names[at-1], r.entries[at-1]
		}
		names[at], r.entries[at] = of[n].key, of[n].entry
	}
	text := make([]byte, 0, length)
	r.ends = make([]uint32, 1, 1+len(names))
	for _, name := range names {
		text = append(text, name...)
		r.ends = append(r.ends, uint32(len(text)))
	}
	r.text = string(text)
	return r
}

func (r *register) bucket(name string) uint32 {
	return uint32(maphash.String(r.seed, name)) & uint32(len(r.first)-2)
}

// bearing returns the entries that bear a name. The slice is the register's own.
func (r *register) bearing(name string) []int32 {
	b := r.bucket(name)
	from, end := r.first[b], r.first[b+1]
	for from < end && r.name(from) != name {
		from++
	}
	to := from
	for to < end && r.name(to) == name {
		to++
	}
	return r.entries[from:to:to]
}

func (r *register) name(n int32) string { return r.text[r.ends[n]:r.ends[n+1]] }
