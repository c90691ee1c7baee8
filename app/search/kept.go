package search

// Of an answer that is kept, most lies in the index anyway: the item of a hit, its status.
// Without these an answer of ten hits takes a third of the room, so that three times as
// many are kept in it. To make the hits anew costs a twentieth of a search.

// A kept is an answer as it is kept.
type kept struct {
	full *Result // the answer itself, where it has more to say than the rest of this can hold

	query, didYouMean string
	matched           *matched
	hits              []keptHit
	sought            []*sought  // what the hits are marked for
	one               [1]*sought // room for these: mostly it is the same for all
}

// A keptHit is a hit as it is kept.
type keptHit struct {
	score  float64
	entry  int32
	tier   uint8
	sought uint8 // its place among those of the answer
}

// keepable returns an answer as it is to be kept.
func keepable(r Result) *kept {
	if len(r.Hits) == 0 || !r.Understood.Empty() || !r.Notice.Empty() {
		return keptWhole(r)
	}
	k := &kept{query: r.Query, didYouMean: r.DidYouMean, matched: r.matched, hits: make([]keptHit, len(r.Hits))}
	k.sought = k.one[:0]
	for n := range r.Hits {
		h := &r.Hits[n]
		if h.sought == nil || h.Edition != "" {
			return keptWhole(r)
		}
		at := 0
		for at < len(k.sought) && k.sought[at] != h.sought {
			at++
		}
		if at == len(k.sought) {
			k.sought = append(k.sought, h.sought)
		}
		k.hits[n] = keptHit{h.Score, h.entry, uint8(h.Tier), uint8(at)}
	}
	return k
}

func keptWhole(r Result) *kept { return &kept{full: &r} }

// result returns the answer that was kept.
func (k *kept) result() Result {
	if k.full != nil {
		return *k.full
	}
	hits := make([]Hit, len(k.hits))
	for n, from := range k.hits {
		h, sought := &hits[n], k.sought[from.sought]
		item := &sought.index.entries[from.entry].Item
		h.Item, h.Status, h.Score, h.Tier = item, item.Status, from.score, Tier(from.tier)
		h.Why, h.sought, h.entry = sought.why, sought, from.entry
	}
	return Result{Query: k.query, DidYouMean: k.didYouMean, Hits: hits, matched: k.matched}
}
