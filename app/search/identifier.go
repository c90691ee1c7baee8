package search

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"vademecum/app/ident"
)

// The identifier tier. Package ident says in how many ways a text can be read as
// an identifier; it knows grammar only, so "resolution 47" has a reading for
// every body that passes resolutions. The catalogue says which of them exist.
// Those are listed in the order of the readings, each of them as certain as the
// query allows.
//
// A code or other name typed just as it is printed names its item too, whatever
// package ident makes of it: some are of no known form.
//
// Since the search runs while a number is being typed, the items whose numbers
// go on from it come next: for X.50, first what belongs to X.50 ("X.50bis",
// "X.50.1"), then X.500, X.501 and so on, shorter numbers first.

// A number is an id under which an entry can be found, in lower case.
type number struct {
	key   string
	entry int32
}

// idKey is the form in which ids are compared. Ids keep ITU's capitals; people
// do not.
func idKey(id string) string { return strings.ToLower(id) }

// indexIDs fills the tables of ids. An id that one entry has for its own belongs
// to that entry, and to others as an alias only: L.10 is an item, and also the
// second number of L.100.
func (x *Index) indexIDs() {
	x.ids = make(map[string]place, 3*len(x.entries))
	x.aliases = make(map[string][]int32)
	x.names = make(map[string][]int32, len(x.entries))
	x.sorted = make([]number, 0, len(x.entries)+len(x.entries)/16)
	for i := range x.entries {
		e, entry := int32(i), &x.entries[i]
		x.ids[idKey(entry.ID)] = place{entry: e}
		x.sorted = append(x.sorted, number{idKey(entry.ID), e})
		for _, name := range append([]string{entry.Code}, entry.Aliases...) {
			if key := Fold(name); key != "" {
				x.names[key] = append(x.names[key], e)
			}
		}
		for _, edition := range entry.Editions {
			x.ids[idKey(edition.ID)] = place{e, edition.ID}
		}
		for _, id := range entry.AliasIDs {
			key := idKey(id)
			x.aliases[key] = append(x.aliases[key], e)
			x.sorted = append(x.sorted, number{key, e})
		}
	}
	slices.SortFunc(x.sorted, func(a, b number) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.entry, b.entry)) })
}

// Resolve finds what a text names as an identifier, the likeliest first: an id,
// or any spelling that package ident reads. It finds nothing when the text is no
// identifier or names nothing in the catalogue. Where it names an edition or
// amendment that is not known, of an item that is, the answer is the item, and
// the notice says so.
func (x *Index) Resolve(text string) Result {
	q := read(text)
	result := Result{Query: q.text}
	for _, s := range x.named(q) {
		result.Hits = append(result.Hits, x.hit(TierIdentifier, s))
	}
	if q.text != "" {
		result.Notice = notice(q, result.Hits)
	}
	return result
}

// named returns what a query names exactly.
func (x *Index) named(q query) []scored {
	var found []scored
	add := func(entry int32, edition string) {
		s := scored{entry: entry, edition: edition}
		if slices.ContainsFunc(found, func(f scored) bool { return f.entry == entry && f.edition == edition }) {
			return
		}
		s.points = maxPoints / float64(1+len(found))
		found = append(found, s)
	}
	x.lookUp(q.text, add)
	for _, reading := range q.readings {
		// The first of these that finds anything ends the matter.
		_ = x.lookUp(reading.ID(), add) || x.lookUpParts(reading, add) || x.lookUp(reading.Family().ID(), add) || x.lookUpJoint(reading, add)
	}
	for _, entry := range x.names[Fold(q.text)] {
		if !slices.ContainsFunc(found, func(f scored) bool { return f.entry == entry }) {
			add(entry, "")
		}
	}
	return found
}

// lookUp adds what bears an id as its own or as another number.
func (x *Index) lookUp(id string, add func(entry int32, edition string)) bool {
	key := idKey(id)
	p, own := x.ids[key]
	if own {
		add(p.entry, p.edition)
	}
	for _, e := range x.aliases[key] {
		add(e, "")
	}
	return own || len(x.aliases[key]) > 0
}

// lookUpParts adds the editions, amendments and the rest that a reading can mean
// when it does not say all that the catalogue knows of them, or when it calls the
// item by its other number: newest edition first.
func (x *Index) lookUpParts(reading ident.Ident, add func(entry int32, edition string)) bool {
	asked := designationOf(reading.ID())
	found := false
	x.lookUp(reading.Family().ID(), func(entry int32, _ string) {
		for _, edition := range x.entries[entry].Editions {
			if asked.names(designationOf(edition.ID)) {
				add(entry, edition.ID)
				found = true
			}
		}
	})
	return found
}

// lookUpJoint adds what a reading with several numbers (Y.1303/G.7041) means when
// the catalogue lacks its first.
func (x *Index) lookUpJoint(reading ident.Ident, add func(entry int32, edition string)) bool {
	found := false
	for _, joint := range reading.Joint {
		found = x.lookUp(reading.Body+"/"+joint, add) || found
	}
	return found
}

// byIdentifier runs the tier: what the query names, then what goes on from it.
func (x *Index) byIdentifier(ctx context.Context, q query, limit int) ([]scored, error) {
	found := x.named(q)
	seen := newSet(len(x.entries))
	for _, f := range found {
		seen.add(f.entry)
	}
	for _, reading := range q.readings {
		if len(found) >= limit {
			break
		}
		if namesEdition(reading) { // whoever names an edition has ended the number
			continue
		}
		for _, n := range x.goingOn(idKey(reading.ID())) {
			if seen.add(n.entry) {
				found = append(found, scored{entry: n.entry, points: maxPoints / float64(1+len(found))})
			}
		}
	}
	return found[:min(len(found), limit)], ctx.Err()
}

// goingOn returns the numbers that begin with a key and go on from it: parts of
// it before longer numbers, then shorter before longer.
func (x *Index) goingOn(key string) []number {
	first, _ := slices.BinarySearchFunc(x.sorted, key, func(n number, key string) int { return cmp.Compare(n.key, key) })
	last := first
	for last < len(x.sorted) && strings.HasPrefix(x.sorted[last].key, key) {
		last++
	}
	numbers := slices.Clone(x.sorted[first:last])
	longer := func(n number) int { // whether the number itself goes on
		if rest := n.key[len(key):]; rest != "" && '0' <= rest[0] && rest[0] <= '9' {
			return 1
		}
		return 0
	}
	slices.SortFunc(numbers, func(a, b number) int {
		return cmp.Or(cmp.Compare(longer(a), longer(b)), cmp.Compare(len(a.key), len(b.key)), cmp.Compare(a.key, b.key))
	})
	return numbers
}
