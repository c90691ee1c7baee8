package search

import (
	"cmp"
	"context"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"
	"sync"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// Filters let through a set of entries each. Those of what an item says of
// itself (kind, status, body, study group, years) are made with the index; at one
// bit per entry and value they take some 250 kB for the whole catalogue. Those of
// what an item is linked with (action line, goal, target) are asked of the
// catalogue when they are first used, and kept.

// A column is the values of one filter.
type column int

const (
	columnKind column = iota
	columnStatus
	columnBody
	columnGroup
	columnYear
	columnDecade
	columnEnd
)

// columns holds the entries of every value, and the values of every entry. Many
// entries have all their values in common; such values are a profile.
type columns struct {
	values []valueSet         // column by column
	first  [columnEnd + 1]int // the values of column c are values[first[c]:first[c+1]]

	profile   []int32  // of each entry
	held      []uint16 // the values of profile p are held[firstHeld[p]:firstHeld[p+1]]
	firstHeld []int32

	linked sync.Map // [plan.Filter] → [set], of al and sdg
}

// A valueSet is the entries that have one value.
type valueSet struct {
	filter  plan.Filter
	entries set
}

// valuesOf returns the values of a profile.
func (c *columns) valuesOf(profile int32) []uint16 {
	return c.held[c.firstHeld[profile]:c.firstHeld[profile+1]]
}

func (c *columns) of(n column) []valueSet { return c.values[c.first[n]:c.first[n+1]] }

// indexColumns fills the columns. Values get provisional numbers as they come,
// and their final ones once each column is in order.
func (x *Index) indexColumns() {
	type value struct {
		column column
		text   string // of the first four columns
		year   int    // of the others; of a decade its first
	}
	c := &x.columns
	var ofTexts [columnYear]map[string]uint16 // there will never be so many kinds, groups and years
	ofYears := map[int]uint16{}               // and of decades: by their first and this much more
	const decade = 1 << 16
	for n := range ofTexts {
		ofTexts[n] = map[string]uint16{}
	}
	var values []value
	c.profile, c.firstHeld = make([]int32, 0, len(x.entries)), []int32{0}
	profiles := map[string]int32{} // by the bytes of the values
	var held []uint16              // by one entry
	var key []byte
	for e := range x.entries {
		entry := &x.entries[e]
		held = held[:0]
		for of, text := range [...]string{string(entry.Kind), string(entry.Status), entry.Body, entry.Group} {
			if text == "" {
				continue
			}
			n, ok := ofTexts[of][text]
			if !ok {
				n = uint16(len(values))
				ofTexts[of][text] = n
				values = append(values, value{column: column(of), text: text})
			}
			held = append(held, n)
		}
		holdYear := func(of column, key, year int) {
			n, ok := ofYears[key]
			if !ok {
				n = uint16(len(values))
				ofYears[key] = n
				values = append(values, value{column: of, year: year})
			}
			if !slices.Contains(held, n) {
				held = append(held, n)
			}
		}
		last := 0
		eachYear(entry, func(year int) {
			if year == last { // as of an edition and its amendments
				return
			}
			last = year
			holdYear(columnYear, year, year)
			holdYear(columnDecade, decade+year-year%10, year-year%10)
		})
		key = key[:0]
		for _, n := range held {
			key = binary.LittleEndian.AppendUint16(key, n)
		}
		p, ok := profiles[string(key)]
		if !ok {
			p = int32(len(c.firstHeld) - 1)
			profiles[string(key)] = p
			c.held = append(c.held, held...)
			c.firstHeld = append(c.firstHeld, int32(len(c.held)))
		}
		c.profile = append(c.profile, p)
	}

	order := make([]int, len(values))
	for n := range order {
		order[n] = n
	}
	kind := func(v value) int { return slices.Index(app.Kinds, app.Kind(v.text)) } // as lists group them; -1 for other columns
	slices.SortFunc(order, func(i, j int) int {
		a, b := values[i], values[j]
		return cmp.Or(cmp.Compare(a.column, b.column), cmp.Compare(kind(a), kind(b)), cmp.Compare(a.text, b.text), cmp.Compare(b.year, a.year))
	})
	final := make([]uint16, len(values))
	for n, i := range order {
		v := values[i]
		final[i] = uint16(n)
		f := plan.Filter{Name: [...]string{"kind", "in", "body", "sg", "year", "year"}[v.column], Value: v.text}
		if v.column == columnYear {
			f = plan.Years(v.year, v.year)
		} else if v.column == columnDecade {
			f = plan.Years(v.year, v.year+9)
		}
		c.values = append(c.values, valueSet{f, newSet(len(x.entries))})
		for after := v.column + 1; after <= columnEnd; after++ {
			c.first[after] = n + 1
		}
	}
	for n := range c.held {
		c.held[n] = final[c.held[n]]
	}
	for e, p := range c.profile {
		for _, n := range c.valuesOf(p) {
			c.values[n].entries.add(int32(e))
		}
	}
}

// eachYear calls f for the years in which texts of an entry appeared, as far as
// its date and the ids of its editions tell; some more than once. The editions
// of ITU-R bear numbers, so that of them only the newest year is known.
func eachYear(e *Entry, f func(year int)) {
	if y := yearAt(e.Date); y > 0 {
		f(y)
	}
	for _, edition := range e.Editions {
		id := edition.ID
		for at := strings.IndexByte(id, '@'); at >= 0; at = strings.IndexByte(id, '@') {
			id = id[at+1:]
			if y := yearAt(id); y > 0 {
				f(y)
			}
		}
	}
}

// yearAt returns the year that a date begins with, or 0.
func yearAt(date string) int {
	const digits = len("2019")
	if len(date) < digits || len(date) > digits && '0' <= date[digits] && date[digits] <= '9' {
		return 0
	}
	year, err := strconv.Atoi(date[:digits])
	if err != nil || year < plan.FirstYear || year > plan.LastYear {
		return 0
	}
	return year
}

// filtered returns the entries that a filter lets through, and a sentence for
// the person when it names something that this snapshot does not have. The set
// must not be changed.
func (x *Index) filtered(ctx context.Context, f plan.Filter) (set, app.Sentence, error) {
	c := &x.columns
	some := newSet(len(x.entries))
	switch f.Name {
	case "al", "sdg":
		return x.linkedWith(ctx, f)
	case "year":
		from, to, _ := f.Years()
		for _, y := range c.of(columnYear) {
			if year, _, _ := y.filter.Years(); from <= year && year <= to {
				some.unite(y.entries)
			}
		}
		return some, app.Sentence{}, nil
	}
	for _, v := range c.values {
		if v.filter == f {
			return v.entries, app.Sentence{}, nil
		}
	}
	switch {
	case f.Name == "body" && f.Value == "UN":
		for _, v := range c.of(columnBody) {
			if strings.HasPrefix(v.filter.Value, "UN ") {
				some.unite(v.entries)
			}
		}
		return some, app.Sentence{}, nil
	case f.Name == "sg":
		notice, err := x.withoutTexts(ctx, f.Value)
		return some, notice, err
	}
	return some, app.Say("Nothing in this snapshot fits %s.", f), nil
}

// linkedWith returns an item and all that is tied to it by any link.
func (x *Index) linkedWith(ctx context.Context, f plan.Filter) (set, app.Sentence, error) {
	if known, ok := x.columns.linked.Load(f); ok {
		return known.(set), app.Sentence{}, nil
	}
	entries := newSet(len(x.entries))
	e, ok := x.entryOf(f.Value)
	if !ok {
		return entries, app.Say("There is no %s in this snapshot.", f), nil
	}
	entries.add(e)
	for _, reversed := range []bool{false, true} {
		if err := x.addLinked(ctx, entries, e, "", reversed); err != nil {
			return nil, app.Sentence{}, err
		}
	}
	x.columns.linked.Store(f, entries)
	return entries, app.Sentence{}, nil
}

// withoutTexts says why a study group has no texts: it is not known, or its work
// has gone to another.
func (x *Index) withoutTexts(ctx context.Context, id string) (app.Sentence, error) {
	group, ok := x.entryOf(id)
	if !ok {
		return app.Say("There is no %s in this snapshot.", plan.Filter{Name: "sg", Value: id}), nil
	}
	notice := app.Say("No text in this snapshot names %s.", x.entries[group].Code)
	next := newSet(len(x.entries))
	if err := x.addLinked(ctx, next, group, app.Continues, true); err != nil {
		return app.Sentence{}, err
	}
	for _, e := range next.appendTo(nil) {
		notice = notice.And(app.Say("%s continues its work.", x.entries[e].Code))
	}
	return notice, nil
}

// entryOf finds an item by its id, or by another number of it.
func (x *Index) entryOf(id string) (int32, bool) {
	key := idKey(id)
	if e, ok := x.ids[key]; ok {
		return e, true
	}
	if others := x.aliases[key]; len(others) > 0 {
		return others[0], true
	}
	return 0, false
}

// addLinked adds the entries at the other end of an entry's links.
func (x *Index) addLinked(ctx context.Context, to set, entry int32, r app.Relation, reversed bool) error {
	if x.catalogue == nil {
		return nil
	}
	ids, err := x.catalogue.Linked(ctx, x.entries[entry].ID, r, reversed)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if e, ok := x.entryOf(id); ok {
			to.add(e)
		}
	}
	return nil
}

// unite adds all entries of another set.
func (s set) unite(other set) {
	for n, w := range other {
		s[n] |= w
	}
}

// intersect keeps the entries that another set has too.
func (s set) intersect(other set) {
	for n, w := range other {
		s[n] &= w
	}
}

func (s set) empty() bool {
	for _, w := range s {
		if w != 0 {
			return false
		}
	}
	return true
}
