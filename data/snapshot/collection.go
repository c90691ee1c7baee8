package snapshot

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/data/catalogue"
)

// A collection is the catalogue on its way into the file: everything gathered
// under the item it belongs to.
type collection struct {
	sources  map[string]app.Source
	records  map[string]*record // by item id
	editions map[string]string  // code of every edition by its id
	tours    []tourStop
	rows     map[string]int // rows per table of the catalogue
	problems []error
}

// A record is an item with all that is said of it.
type record struct {
	app.Item
	row       row // that gave the item
	editions  []app.Edition
	adopted   map[string]string // id of the event that adopted an edition, by the id of the edition
	facts     []app.Fact
	links     []app.Link // from this item
	digests   []digest
	tasks     []task
	errors    []app.SourceError
	aliases   []alias
	names     []name
	terms     []string
	termsCite app.Cite
}

// An alias is another number or name of an item.
type alias struct {
	id    string // empty when it is a name and no identifier
	label string
}

func newCollection() *collection {
	return &collection{
		sources:  map[string]app.Source{},
		records:  map[string]*record{},
		editions: map[string]string{},
		rows:     map[string]int{},
	}
}

// add takes in a new item and returns its record.
func (c *collection) add(r row, item app.Item) *record {
	switch {
	case item.ID == "":
		c.problem(r, "an item without an id")
	case c.records[item.ID] != nil:
		c.problem(r, "%s is given twice", item.ID)
	case !slices.Contains(app.Kinds, item.Kind):
		c.problem(r, "%s has the unknown kind %q", item.ID, item.Kind)
	}
	c.checkCite(r, item.Cite)
	rec := &record{Item: item, row: r, adopted: map[string]string{}}
	c.records[item.ID] = rec
	return rec
}

// of returns the record of the item that a row speaks of, or nil after noting
// that there is none.
func (c *collection) of(r row, id string) *record {
	rec := c.records[id]
	if rec == nil {
		c.problem(r, "%q is no item of the catalogue", id)
	}
	return rec
}

// edition takes in an edition of an item.
func (c *collection) edition(r row, e app.Edition) {
	rec := c.of(r, e.Of)
	if rec == nil {
		return
	}
	if _, ok := c.editions[e.ID]; ok {
		c.problem(r, "the edition %s is given twice", e.ID)
	}
	c.editions[e.ID] = e.Code
	c.checkCite(r, e.Cite)
	if e.Group != "" {
		c.of(r, e.Group)
	}
	rec.editions = append(rec.editions, e)
}

// editionCode returns the code of an edition as printed. An empty id has none.
func (c *collection) editionCode(r row, id string) string {
	code, ok := c.editions[id]
	if !ok && id != "" {
		c.problem(r, "%q is no edition of the catalogue", id)
	}
	return code
}

// link takes in a link. An empty To is a link to something without a page,
// which Label must name.
func (c *collection) link(r row, l app.Link) {
	from := c.of(r, l.From)
	if from == nil {
		return
	}
	if l.To != "" {
		c.of(r, l.To)
	} else if l.Label == "" {
		c.problem(r, "the link from %s names nothing at its other end", l.From)
	}
	c.checkCite(r, l.Cite)
	from.links = append(from.links, l)
}

// fact adds a fact with the source of the row, unless there is nothing to say.
func (c *collection) fact(rec *record, r row, name, value string) {
	if value != "" {
		rec.facts = append(rec.facts, app.Fact{Name: name, Value: value, Cite: r.cite()})
	}
}

// alias adds another name, once.
func (rec *record) alias(id, label string) {
	a := alias{id, label}
	if label != "" && !slices.Contains(rec.aliases, a) {
		rec.aliases = append(rec.aliases, a)
	}
}

func (c *collection) checkCite(r row, cite app.Cite) {
	if len(cite.Sources) == 0 {
		c.problem(r, "no source is given")
	}
	for _, key := range cite.Sources {
		if _, ok := c.sources[key]; !ok {
			c.problem(r, "the source %q is not in sources.tsv", key)
		}
	}
}

func (c *collection) problem(r row, format string, args ...any) {
	c.problems = append(c.problems, r.errorf(format, args...))
}

// finish does what needs all rows: it orders the editions and derives from them
// what is said of the item, and ties items to what they are part of.
func (c *collection) finish() {
	c.settleStudyGroups()
	for _, id := range slices.Sorted(maps.Keys(c.records)) {
		rec := c.records[id]
		rec.editions = order(rec.editions)
		rec.derive()
		if rec.Parent != "" {
			c.link(rec.row, app.Link{From: id, To: rec.Parent, Relation: app.PartOf, Cite: rec.Cite})
		}
	}
	c.settleResolutions()
	c.orderOwnWords()
}

// numbered returns the records in the order of their numbers in the snapshot:
// what is in force first, because a lookup of words stops at its limit, and
// then by id.
func (c *collection) numbered() []*record {
	return slices.SortedFunc(maps.Values(c.records), func(a, b *record) int {
		return cmp.Or(rank(a.Status)-rank(b.Status), strings.Compare(a.ID, b.ID))
	})
}

func rank(s app.Status) int {
	if s == app.InForce {
		return 0
	}
	return 1
}

// list splits a cell that holds a list.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, catalogue.ListSeparator)
}

func joined(entries []string) string { return strings.Join(entries, catalogue.ListSeparator) }
