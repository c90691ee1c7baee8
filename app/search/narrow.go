package search

import "slices"

// A query that goes on from the last one, with a letter more or with another word,
// is filled by nothing that did not fill the last. So what filled the words as they
// were typed last is kept, where it is not much, and the next scan of typed words
// goes through it instead of through postings. Neither hits nor points depend on
// that: a scan that narrows looks at fewer entries and finds the same.

// A filled is what fills a wording.
type filled struct {
	slots   [][]interval // of each slot the alternatives
	entries []int32      // all that fill them, best first
	known   bool         // whether the above holds anything
}

// mostFilled bounds the entries that are kept. Going through more takes as long as
// having the sets of two words say which hold both.
const mostFilled = 64

// narrows reports whether all that fills some slots is among the entries: where each
// of the slots that they fill has alternatives of which the new ones are part. Open
// are then the slots that not all of them fill.
func (f *filled) narrows(slots []slot, open []*slot) (_ []*slot, ok bool) {
	if !f.known || len(slots) < len(f.slots) {
		return open, false
	}
	for n := range slots {
		alts := slots[n].alts
		if n >= len(f.slots) {
			open = append(open, &slots[n])
			continue
		}
		same := len(alts) == len(f.slots[n])
		for i, a := range alts {
			if same = same && a.interval == f.slots[n][i]; !same && !partOf(a.interval, f.slots[n]) {
				return open, false
			}
		}
		if !same {
			open = append(open, &slots[n])
		}
	}
	return open, true
}

// partOf reports whether an interval lies within one of several.
func partOf(i interval, of []interval) bool {
	for _, o := range of {
		if i.lo >= o.lo && i.hi <= o.hi {
			return true
		}
	}
	return false
}

// begin begins to note what fills some slots.
func (f *filled) begin(slots []slot) {
	f.known, f.entries = true, f.entries[:0]
	f.slots = slices.Grow(f.slots[:0], len(slots))[:len(slots)]
	for n := range slots {
		f.slots[n] = f.slots[n][:0]
		for _, a := range slots[n].alts {
			f.slots[n] = append(f.slots[n], a.interval)
		}
	}
}

// note notes that an entry fills the slots.
func (f *filled) note(e int32) {
	if f == nil || !f.known {
		return
	}
	if len(f.entries) == mostFilled {
		f.known = false
		return
	}
	f.entries = append(f.entries, e)
}

// cut notes that more may fill the slots than was looked at.
func (f *filled) cut() {
	if f != nil {
		f.known = false
	}
}

// scanTyped is [Index.scan] for the wording of the words as they were typed.
func (q *query) scanTyped(w *wording, found *best) error {
	s := q.scratch
	if q.within != nil || len(q.found) > 0 {
		return q.scan(q.ctx, s, w, found)
	}
	var narrows bool
	s.open, narrows = s.filled.narrows(w.slots, s.open[:0])
	if !narrows {
		s.filled.begin(w.slots)
		return q.scanNoting(q.ctx, s, w, found, &s.filled)
	}
	s.candidates = append(s.candidates[:0], s.filled.entries...)
	s.filled.begin(w.slots)
	s.bounded = false
	return q.give(q.ctx, s, w, q.sealed(w).ceiling, false, found, &s.filled)
}
