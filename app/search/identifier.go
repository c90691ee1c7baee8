package search

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
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
// "X.50.1"), then X.509, X.501 and so on, what stands best first.

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
	own := make([]number, 0, len(x.entries)+len(x.entries)/16) // and the others behind them, in the end
	var others []number
	names := make([]number, 0, len(x.entries)+len(x.entries)/4)
	x.anyName = newSieve(4 * len(x.entries))
	for i := range x.entries {
		e, entry := int32(i), &x.entries[i]
		id := idKey(entry.ID)
		x.anyName.add(id)
		own = append(own, number{id, e})
		names = x.appendNames(names, entry, entry.Code, e)
		for _, name := range entry.Aliases {
			names = x.appendNames(names, entry, name, e)
		}
		for _, id := range entry.AliasIDs {
			key := idKey(id)
			x.anyName.add(key)
			others = append(others, number{key, e})
		}
	}
	inOneText(own, others)
	x.ids = make(map[string]int32, len(own))
	for _, n := range own {
		x.ids[n.key] = n.entry
	}
	x.aliases = make(map[string][]int32)
	for _, n := range others {
		x.aliases[n.key] = append(x.aliases[n.key], n.entry)
	}
	x.sorted = append(own, others...)
	x.names = newRegister(names)
	x.indexCalled()
	x.indexPages()
	slices.SortFunc(x.sorted, func(a, b number) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.entry, b.entry)) })
}

// inOneText makes the keys parts of one text, so that they are not an object each.
func inOneText(lists ...[]number) {
	var all strings.Builder
	for _, list := range lists {
		for _, n := range list {
			all.WriteString(n.key)
		}
	}
	text := all.String()
	for _, list := range lists {
		for i, n := range list {
			list[i].key, text = text[:len(n.key)], text[len(n.key):]
		}
	}
}

// appendNames appends the forms in which people type a name of an entry, if it is called so.
func (x *Index) appendNames(to []number, entry *Entry, name string, e int32) []number {
	if meantBy(entry, name) != itself {
		return to
	}
	key := Fold(name)
	if calledByName(entry.Kind) {
		key = nameKey(name)
	}
	if key == "" {
		return to
	}
	x.anyName.add(key)
	to = append(to, number{key, e})
	if at, ok := strings.CutPrefix(key, "iso/iec "); ok { // of the two bodies, people name the first
		key = "iso " + at
		x.anyName.add(key)
		to = append(to, number{key, e})
	}
	return to
}

// mayName reports whether a text may be an id, a code or another name.
func (x *Index) mayName(text string) bool {
	folded := Fold(text)
	if x.anyName.may(folded) || !isKey(folded) && x.anyName.may(nameKey(folded)) { // mostly it is its own key
		return true
	}
	id := idKey(text)
	return id != folded && x.anyName.may(id)
}

// bearing returns the entries whose code or another name is a text.
func (x *Index) bearing(text string) []int32 {
	folded, key := Fold(text), nameKey(text)
	if folded == key {
		return x.names.bearing(folded)
	}
	return slices.Concat(x.names.bearing(folded), x.names.bearing(key))
}

// Resolve finds what a text names as an identifier, the likeliest first: an id,
// any spelling that package ident reads, or an acronym that has a page. It finds
// nothing when the text is neither or names nothing in the catalogue. Where it
// names an edition or amendment that is not known, of an item that is, the answer
// is the item, and the notice says so.
func (x *Index) Resolve(text string) Result {
	p := Read(text)
	result := Result{Query: p.Text, AsTyped: p.AsTyped}
	s := x.borrow()
	defer x.giveBack(s)
	q := query{Index: x, scratch: s, plan: p}
	found := s.best(mostHits)
	q.name(found)
	if len(found.kept) == 0 { // an acronym names its page, but nothing before that
		for _, e := range x.bearing(p.Text) {
			found.kept = append(found.kept, scored{entry: e})
		}
	}
	for _, f := range found.kept {
		q.found = append(q.found, listed{f, TierIdentifier})
	}
	result.Hits = q.hits()
	if p.Text != "" {
		q.say(&result, &restriction{})
	}
	return result
}

// name adds what a query names exactly, the likeliest first.
func (q *query) name(found *best) {
	x := q.Index
	text := q.plan.Text
	if len(q.plan.Lists) > 0 {
		defer q.namedLists(found)
	}
	called := q.calledSo()
	if len(q.plan.Asked) > 0 {
		called = slices.Concat(x.bearing(strings.Join(q.plan.Asked, " ")), called)
	}
	if len(called) == 0 && len(q.plan.Readings) == 0 && !x.mayName(text) {
		return
	}
	names := slices.Concat(x.bearing(text), called)
	if len(q.plan.Readings) == 0 && len(names) == 0 {
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
	// "Resolution 37 Doha" is one of several bodies, "PP-14 Busan" a resolution or a
	// conference: what exists as it was named stands before an item that has no such
	// edition.
	var lacking []ident.Ident
	for _, reading := range q.plan.Readings {
		if e, ok := x.conference(reading, text); ok {
			add(e, "")
			q.named = namedExactly
		}
	}
	for _, reading := range q.plan.Readings {
		// The first of these that finds anything ends the matter.
		switch {
		case x.lookUpParts(reading, add), !namesEdition(reading) && x.lookUp(reading.Family().ID(), add):
			q.named = namedExactly
			x.lookUpBeside(reading, add)
		case namesEdition(reading) && x.known(reading.Family().ID()):
			lacking = append(lacking, reading)
		case x.lookUpJoint(reading, add):
			q.named = namedExactly
		}
	}
	if len(q.plan.Lists) > 0 { // rather they than an item that has no such edition
		lacking = nil
	}
	for _, reading := range lacking {
		if x.lookUp(reading.Family().ID(), add) && q.named == namedNothing {
			q.named = namedItem
		}
	}
	for _, entry := range names {
		if !slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry }) && x.entries[entry].Kind != app.Term {
			add(entry, "")
			q.named = namedExactly
		}
	}
}

// conference returns the conference whose name a text begins with, where the rest of
// it is when or where that was held. "PP-14 Busan" reads as Resolution 14 of 2014
// too, but is not how one writes that.
func (x *Index) conference(reading ident.Ident, text string) (int32, bool) {
	if !namesEdition(reading) {
		return 0, false
	}
	body, number, _ := strings.Cut(reading.Family().ID(), "/")
	e, ok := x.ids["event/"+body+"-"+number]
	if !ok || !strings.HasSuffix(reading.ID(), "@20"+number) {
		return 0, false
	}
	return e, strings.HasPrefix(nameKey(text), nameKey(x.entries[e].Code)+" ")
}

// known reports whether anything bears an id.
func (x *Index) known(id string) bool {
	return x.lookUp(id, func(int32, string) {})
}

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
		exactly := int32(-1)
		for n, edition := range x.editions.of(entry) {
			if strings.EqualFold(edition.ID, id) {
				exactly = n
				break
			}
		}
		for n, edition := range x.editions.of(entry) {
			if (exactly < 0 || n == exactly) && asked.names(designationOf(edition.ID)) {
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

// lookUpBeside adds what is called by the other numbers of a reading with several where
// that is another item: of H.264/H.265 both, of L.100/L.10, which is one text, the first.
func (x *Index) lookUpBeside(reading ident.Ident, add func(entry int32, edition string)) {
	of, known := x.ids[idKey(reading.Family().ID())]
	for _, joint := range reading.Joint {
		key := idKey(reading.Body + "/" + joint)
		if e, own := x.ids[key]; own && !(known && slices.Contains(x.aliases[key], of)) {
			add(e, "")
		}
	}
}

// byIdentifier runs the tier: what the query names, then what goes on from it.
func (q *query) byIdentifier(found *best) error {
	q.name(found)
	// A number at the end may be the beginning of a date. Where the text has words
	// at its end, those are asked first.
	words := q.plan.Words
	if q.members.there == 0 && (len(q.plan.Readings) > 0 || len(words) > 1 && words[len(words)-1][0] <= '9') {
		q.nameBeginning(found)
	}
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
		for _, n := range q.goingOn(idKey(reading.ID()), q.limit-len(found.kept)) {
			q.seen.add(n.entry)
			found.kept = append(found.kept, scored{entry: n.entry, points: float32(maxPoints/2) / float32(1+len(found.kept))})
		}
	}
	for _, f := range found.kept {
		q.seen.remove(f.entry)
	}
	return q.ctx.Err()
}

// goingOn returns the first of the numbers that begin with a key and go on from
// it, one for each entry: parts of it in their order, then longer numbers, those
// of better standing first: of X.50…, X.509 is what most people are about to type.
// All of them match, but those that come too late to be listed are not
// put in order: thousands of numbers begin with "Y.1".
func (q *query) goingOn(key string, most int) []number {
	first, _ := slices.BinarySearchFunc(q.sorted, key, func(n number, key string) int { return cmp.Compare(n.key, key) })
	numbers := q.numbers[:0]
	for _, n := range q.sorted[first:] {
		if !strings.HasPrefix(n.key, key) {
			break
		}
		if q.within != nil && !q.within.has(n.entry) || q.seen.has(n.entry) {
			continue
		}
		q.matched.add(n.entry)
		at := len(numbers)
		for at > 0 && n.before(numbers[at-1], len(key)) {
			at--
		}
		sameEntry := func(other number) bool { return other.entry == n.entry }
		if at == most || slices.ContainsFunc(numbers[:at], sameEntry) {
			continue
		}
		if again := slices.IndexFunc(numbers[at:], sameEntry); again >= 0 {
			numbers = slices.Delete(numbers, at+again, at+again+1)
		}
		numbers = slices.Insert(numbers[:min(len(numbers), most-1)], at, n)
	}
	q.numbers = numbers
	return numbers
}

// before reports whether a number comes before another, of those that go on from
// a key of some length.
func (n number) before(other number, length int) bool {
	longer := func(n number) bool { // whether the number itself goes on
		return len(n.key) > length && '0' <= n.key[length] && n.key[length] <= '9'
	}
	if one, two := longer(n), longer(other); one != two {
		return two
	} else if one && n.entry != other.entry {
		return n.entry < other.entry
	}
	if len(n.key) != len(other.key) {
		return len(n.key) < len(other.key)
	}
	return n.key < other.key
}
