package search

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/plan"
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
// second number of L.100. Editions are found through their items.
func (x *Index) indexIDs() {
	x.ids = make(map[string]int32, len(x.entries))
	x.aliases = make(map[string][]int32)
	x.names = make(map[string][]int32, len(x.entries))
	x.sorted = make([]number, 0, len(x.entries)+len(x.entries)/16)
	for i := range x.entries {
		e, entry := int32(i), &x.entries[i]
		key := idKey(entry.ID)
		x.ids[key] = e
		x.sorted = append(x.sorted, number{key, e})
		x.addName(entry.Code, e)
		for _, name := range entry.Aliases {
			x.addName(name, e)
		}
		for _, id := range entry.AliasIDs {
			key := idKey(id)
			x.aliases[key] = append(x.aliases[key], e)
			x.sorted = append(x.sorted, number{key, e})
		}
	}
	slices.SortFunc(x.sorted, func(a, b number) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.entry, b.entry)) })
}

func (x *Index) addName(name string, e int32) {
	if key := Fold(name); key != "" {
		x.names[key] = append(x.names[key], e)
	}
}

// Resolve finds what a text names as an identifier, the likeliest first: an id,
// any spelling that package ident reads, or an acronym that has a page. It finds
// nothing when the text is neither or names nothing in the catalogue. Where it
// names an edition or amendment that is not known, of an item that is, the answer
// is the item, and the notice says so.
func (x *Index) Resolve(text string) Result {
	p := plan.Read(text)
	result := Result{Query: p.Text}
	s := x.borrow()
	defer x.giveBack(s)
	q := query{Index: x, scratch: s, plan: p}
	found := s.best(mostHits)
	q.name(found)
	if len(found.kept) == 0 { // an acronym names its page, but nothing before that
		for _, e := range x.names[Fold(p.Text)] {
			found.kept = append(found.kept, scored{entry: e})
		}
	}
	for _, f := range found.kept {
		q.found = append(q.found, listed{f, TierIdentifier})
	}
	result.Hits = q.hits()
	if p.Text != "" {
		result.Notice = notice(p, restriction{}, q.named, result.Hits)
	}
	return result
}

// name adds what a query names exactly, the likeliest first.
func (q *query) name(found *best) {
	x := q.Index
	text := q.plan.Text
	if names := x.names[Fold(text)]; len(q.plan.Readings) == 0 && len(names) == 0 {
		if _, ok := x.ids[idKey(text)]; !ok {
			return
		}
	}
	add := func(entry int32, edition string) {
		if q.within != nil && !q.within.has(entry) ||
			slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry && f.edition == edition }) {
			return
		}
		q.matched.add(entry)
		found.kept = append(found.kept, scored{entry: entry, edition: edition, points: float32(maxPoints/2) / float32(1+len(found.kept))})
	}
	if x.lookUp(text, add) {
		q.named = namedExactly
	}
	for _, reading := range q.plan.Readings {
		// The first of these that finds anything ends the matter.
		switch {
		case x.lookUpParts(reading, add):
			q.named = namedExactly
		case x.lookUp(reading.Family().ID(), add):
			if !namesEdition(reading) {
				q.named = namedExactly
			} else if q.named == namedNothing {
				q.named = namedItem
			}
		case x.lookUpJoint(reading, add):
			q.named = namedExactly
		}
	}
	for _, entry := range x.names[Fold(text)] {
		if !slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry }) && x.entries[entry].Kind != app.Term {
			add(entry, "")
			q.named = namedExactly
		}
	}
}

// naming says how well the catalogue knows what a query names.
type naming int

const (
	namedNothing naming = iota // it names nothing there
	namedItem                  // it names an edition or amendment that is unknown, of an item that is known
	namedExactly
)

// lookUp adds what bears an id as its own or as another number.
func (x *Index) lookUp(id string, add func(entry int32, edition string)) bool {
	key := idKey(id)
	e, own := x.ids[key]
	if own {
		add(e, "")
	}
	for _, e := range x.aliases[key] {
		add(e, "")
	}
	return own || len(x.aliases[key]) > 0
}

// lookUpParts adds the editions, amendments and the rest that a reading names.
// One that it names exactly is the only one; otherwise it can mean all that say
// the same and more, and those of an item that it calls by its other number:
// newest edition first.
func (x *Index) lookUpParts(reading ident.Ident, add func(entry int32, edition string)) bool {
	if !namesEdition(reading) {
		return false
	}
	id := reading.ID()
	asked := designationOf(id)
	found := false
	x.lookUp(reading.Family().ID(), func(entry int32, _ string) {
		editions := x.entries[entry].Editions
		if n := slices.IndexFunc(editions, func(e Edition) bool { return strings.EqualFold(e.ID, id) }); n >= 0 {
			editions = editions[n : n+1]
		}
		for _, edition := range editions {
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
func (q *query) byIdentifier(found *best) error {
	q.name(found)
	for _, f := range found.kept {
		q.seen.add(f.entry)
	}
	for _, reading := range q.plan.Readings {
		if len(found.kept) >= q.limit {
			break
		}
		if namesEdition(reading) { // whoever names an edition has ended the number
			continue
		}
		for _, n := range q.goingOn(idKey(reading.ID())) {
			if (q.within == nil || q.within.has(n.entry)) && q.seen.add(n.entry) {
				q.matched.add(n.entry)
				found.kept = append(found.kept, scored{entry: n.entry, points: float32(maxPoints/2) / float32(1+len(found.kept))})
			}
		}
	}
	for _, f := range found.kept {
		q.seen.remove(f.entry)
	}
	return q.ctx.Err()
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
