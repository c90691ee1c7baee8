package search

import "math"

// A scratch is what one search works with. It is taken from a pool and given
// back, so that a keystroke allocates little besides its result.
type scratch struct {
	within  set // what the search is restricted to; nil for everything
	listed  set // the entries that have a hit already
	matched set // all that matches, listed or not
	seen    set // always empty between uses

	candidates []int32
	sets       []set
	open       []*slot
	own        []set     // for sets that are made for one scan
	made       int       // how many of them are in use
	bounds     []float32 // for each candidate, the most that the rarest slot can give it
	bounded    bool      // whether bounds are known
	alts       []alt
	slots      []slot
	wordings   []wording
	key        []byte
	lookups    lookups
	filled     filled
	pattern    pattern
	nearby     []nearby
	spelling   spelling
	mentions   []mention
	shorts     shortSource
	repairs    []repair
	byEar      byEar
	farther    bool      // words that come nearest are looked for, however far off
	weight     []float32 // points gathered by entry, in the some-words tier; always zero between uses
	nominated  []int32   // the entries that gathered any
	parts      []part
	unheard    []string // words that nothing there is can be meant by, when that tier has run

	counts   []int32 // of the values of facets
	profiles []int32 // entries of each profile; always zero between uses
	touched  []int32 // profiles that are not

	narrowings []Facet  // as they are counted
	packed     packed   // what matched, packed
	kept       *matched // what matched last, as results hold it

	numbers []number
	strings []string   // room for lists of words, see texts
	meant   [][]string // room for what names mean, see meanings

	found []listed
	query query // the search itself, which has a kilobyte

	collected best
}

func newScratch(x *Index) *scratch {
	n := len(x.entries)
	return &scratch{listed: newSet(n), matched: newSet(n), seen: newSet(n)}
}

// makeSet returns an empty set, which is good until the next scan.
func (s *scratch) makeSet() set {
	if s.made == len(s.own) {
		s.own = append(s.own, make(set, len(s.matched)))
	}
	made := s.own[s.made]
	s.made++
	clear(made)
	return made
}

// borrow takes a scratch from the pool.
func (x *Index) borrow() *scratch { return x.scratches.Get().(*scratch) }

// giveBack cleans a scratch and returns it.
func (x *Index) giveBack(s *scratch) {
	clear(s.listed)
	clear(s.matched)
	clear(s.wordings) // for the collector: no text of a query outlives it but the words looked up last
	clear(s.collected.kept)
	clear(s.parts[:cap(s.parts)])
	clear(s.unheard)
	clear(s.strings)
	clear(s.meant)
	clear(s.found)
	s.query = query{}
	s.within, s.alts, s.slots, s.wordings = nil, s.alts[:0], s.slots[:0], s.wordings[:0]
	s.sets, s.unheard, s.strings, s.meant = s.sets[:0], s.unheard[:0], s.strings[:0], s.meant[:0]
	x.scratches.Put(s)
}

// wording returns a new wording with empty slots.
func (s *scratch) wording(slots int) *wording {
	start := len(s.slots)
	for range slots {
		s.slots = append(s.slots, slot{})
	}
	s.wordings = append(s.wordings, wording{slots: s.slots[start:len(s.slots):len(s.slots)]})
	return &s.wordings[len(s.wordings)-1]
}

// texts returns an empty list with room for so many texts, which is good as long as the
// search goes on.
func (s *scratch) texts(most int) []string {
	if most > cap(s.strings)-len(s.strings) { // the lists in the old room keep it
		s.strings = make([]string, 0, 2*cap(s.strings)+most)
	}
	from := len(s.strings)
	s.strings = s.strings[:from+most]
	return s.strings[from : from : from+most]
}

// best starts collecting the limit best anew.
func (s *scratch) best(limit int) *best {
	clear(s.collected.kept)
	s.collected = best{limit: limit, least: float32(math.Inf(-1)), kept: s.collected.kept[:0]}
	return &s.collected
}
