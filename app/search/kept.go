package search

import (
	"encoding/binary"
	"math"
)

// How an answer is written down to be kept. Of a hit, most lies in the index anyway: the
// item, its status. So an answer takes some 190 bytes, and nothing in them is for the
// collector to follow. To make the hits anew costs a twentieth of a search.
//
// Numbers are written as [binary.AppendUvarint] has them, texts behind their length.

// appendKept appends what was asked and its answer, all but what stays aside; false where it
// is not to be kept.
func appendKept(to []byte, a asked, r Result) (_ []byte, ok bool) {
	if len(r.Hits) > mostRecentHits {
		return nil, false
	}
	to = appendText(to, a.text)
	to = appendNumber(to, a.limit)
	if flags := r.flags(a); flags&ownQuery != 0 {
		to = appendText(append(to, flags), r.Query)
	} else {
		to = append(to, flags)
	}
	to = appendText(to, r.AsTyped)
	to = appendText(to, r.DidYouMean)
	to = appendSentence(to, r.Understood)
	to = appendSentence(to, r.Notice)
	var within packed
	if r.matched != nil && !r.matched.within.isMany() {
		within = r.matched.within
	}
	to = append(appendNumber(to, len(within)), within...)
	to = appendNumber(to, len(r.Hits))
	for n := range r.Hits {
		h := &r.Hits[n]
		if h.sought == nil || h.sought.query != r.Query {
			return nil, false
		}
		to = appendNumber(to, int(h.entry))
		to = append(to, byte(h.Tier))
		to = binary.LittleEndian.AppendUint32(to, math.Float32bits(float32(h.Score-h.Tier.base())))
		edition := int32(-1)
		if h.Edition != "" {
			if edition, ok = h.sought.index.editions.numbered(h.entry, h.Edition); !ok {
				return nil, false
			}
		}
		to = appendNumber(to, int(edition+1))
		// What it is marked for: most often the same as the hit before.
		of := n
		for before := range n {
			if r.Hits[before].sought == h.sought {
				of = before
				break
			}
		}
		if to = appendNumber(to, of); of == n {
			to = h.sought.appendTo(to)
		}
	}
	return to, true
}

// What of an answer is a bit.
const (
	ownQuery   byte = 1 << iota // what was searched is not what was asked, as mostly it is
	noSuchText                  // as in [Result]
)

func (r *Result) flags(a asked) (flags byte) {
	if r.Query != a.text {
		flags |= ownQuery
	}
	if r.NoSuchText {
		flags |= noSuchText
	}
	return flags
}

func (s *sought) appendTo(to []byte) []byte {
	to = appendText(to, s.why)
	to = appendNumber(to, len(s.alts))
	for _, a := range s.alts {
		to = appendNumber(to, int(a.lo))
		to = appendNumber(to, int(a.hi-a.lo))
		to = appendNumber(to, int(a.exact)+1)
		to = append(to, a.typed)
	}
	return to
}

func appendNumber(to []byte, n int) []byte { return binary.AppendUvarint(to, uint64(n)) }

func appendText(to []byte, text string) []byte { return append(appendNumber(to, len(text)), text...) }

// A keptText is an answer that was written down, as far as it is not yet read.
type keptText []byte

// readKept reads an answer to what was asked; false where it answers something else.
func readKept(x *Index, k keptText, a asked) (Result, bool) {
	if string(k.text()) != a.text || k.number() != a.limit {
		return Result{}, false
	}
	flags := k.bytes(1)[0]
	r := Result{Query: a.text, NoSuchText: flags&noSuchText != 0}
	if flags&ownQuery != 0 {
		r.Query = string(k.text())
	}
	r.AsTyped = string(k.text())
	r.DidYouMean = string(k.text())
	r.Understood = k.sentence()
	r.Notice = k.sentence()
	both := new(struct { // at one go
		matched matched
		sought  sought
	})
	both.matched.index, both.matched.within, both.matched.asked = x, packed(k.text()), asked{r.Query, a.limit}
	r.matched = &both.matched
	if n := k.number(); n > 0 {
		r.Hits = make([]Hit, n)
	}
	for n := range r.Hits {
		h := &r.Hits[n]
		h.entry = int32(k.number())
		h.Tier = Tier(k.bytes(1)[0])
		h.Score = h.Tier.base() + float64(math.Float32frombits(binary.LittleEndian.Uint32(k.bytes(4))))
		h.Item, h.Status = &x.entries[h.entry].Item, x.statusOf(h.entry, "")
		if edition := k.number(); edition > 0 {
			of := x.editions.edition(int32(edition - 1))
			h.Edition, h.Status = of.ID, of.Status
		}
		if of := k.number(); of < n {
			h.sought = r.Hits[of].sought
		} else {
			if h.sought = &both.sought; n > 0 {
				h.sought = new(sought)
			}
			k.sought(h.sought, x, r.Query)
		}
		h.Why = h.sought.why
	}
	return r, true
}

func (k *keptText) sought(s *sought, x *Index, query string) {
	s.index, s.query, s.why = x, query, string(k.text())
	s.alts = s.few[:0]
	for range k.number() {
		var a alt
		a.lo = int32(k.number())
		a.hi = a.lo + int32(k.number())
		a.exact = int32(k.number()) - 1
		a.typed = k.bytes(1)[0]
		s.alts = append(s.alts, a)
	}
}

func (k *keptText) number() int {
	number, n := binary.Uvarint(*k)
	*k = (*k)[n:]
	return int(number)
}

func (k *keptText) text() []byte { return k.bytes(k.number()) }

func (k *keptText) bytes(n int) []byte {
	b := (*k)[:n:n]
	*k = (*k)[n:]
	return b
}
