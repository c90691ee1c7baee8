package search

import (
	"iter"
	"slices"

	"vademecum/app"
)

// editions are the dated texts of all entries. There are four for each entry, and the
// collector would look at every id, so the ids lie in one text; and a status is its number.
type editions struct {
	text     string
	ends     []uint32 // the id of edition n is text[ends[n]:ends[n+1]]
	status   []uint8  // of each, its place among statuses
	first    []int32  // those of entry e are first[e] up to but not including first[e+1]
	statuses []app.Status
}

// indexEditions takes the editions out of the entries, where nothing looks at them from now
// on, and numbers what statuses there are.
func (x *Index) indexEditions() {
	d := &x.editions
	length, count := 0, 0
	for e := range x.entries {
		for _, edition := range x.entries[e].Editions {
			length += len(edition.ID)
			count++
		}
	}
	text := make([]byte, 0, length)
	d.ends, d.status = make([]uint32, 1, 1+count), make([]uint8, 0, count)
	d.first = make([]int32, 1, 1+len(x.entries))
	for e := range x.entries {
		entry := &x.entries[e]
		x.heads[e].status = d.numberOf(entry.Status)
		for _, edition := range entry.Editions {
			text = append(text, edition.ID...)
			d.ends = append(d.ends, uint32(len(text)))
			d.status = append(d.status, d.numberOf(edition.Status))
		}
		d.first = append(d.first, int32(len(d.status)))
		entry.Editions = nil
	}
	d.text = string(text)
}

// numberOf returns the number of a status, a new one if need be; there are five.
func (d *editions) numberOf(status app.Status) uint8 {
	n := slices.Index(d.statuses, status)
	if n < 0 {
		n = len(d.statuses)
		d.statuses = append(d.statuses, status)
	}
	return uint8(n)
}

// of yields the editions of an entry, newest edition first, with their numbers.
func (d *editions) of(entry int32) iter.Seq2[int32, Edition] {
	return func(yield func(int32, Edition) bool) {
		for n := d.first[entry]; n < d.first[entry+1]; n++ {
			if !yield(n, d.edition(n)) {
				return
			}
		}
	}
}

func (d *editions) edition(n int32) Edition {
	return Edition{ID: d.text[d.ends[n]:d.ends[n+1]], Status: d.statuses[d.status[n]]}
}

// numbered returns the number of the edition of an entry with an id, and false where it
// has none.
func (d *editions) numbered(entry int32, id string) (n int32, ok bool) {
	for n, edition := range d.of(entry) {
		if edition.ID == id {
			return n, true
		}
	}
	return 0, false
}
