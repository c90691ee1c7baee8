package verify

import (
	"strings"

	"vademecum/data/catalogue"
)

// orphans finds pages that say nothing and lead nowhere: an initiative or topic
// without a sentence on what it is, and one that nothing is linked with.
func (c tables) orphans(r *Report) {
	digested := c.column("digests", "item")
	linked := c.linked()
	for _, table := range []string{"initiatives", "topics"} {
		for _, i := range c[table] {
			id := i.cells["id"]
			if !digested[id] {
				r.problem("%v: %s has no digest, so that its page does not say what it is", i, id)
			}
			if !linked[id] {
				r.problem("%v: nothing is linked with %s", i, id)
			}
		}
	}
	for _, table := range []string{"meetings", "further-organisations"} {
		for _, i := range c[table] {
			if id := i.cells["id"]; !linked[id] && !digested[id] {
				r.problem("%v: nothing is linked with %s, and no digest is on it", i, id)
			}
		}
	}
}

// linked is the set of items that are at an end of a link, stand in a tour or
// are told something.
func (c tables) linked() map[string]bool {
	set := map[string]bool{}
	for _, of := range []struct{ table, column string }{
		{"links", "from"}, {"links", "to"}, {"reported", "item"}, {"reported", "action_line"},
		{"tours", "item"}, {"tasks", "who"}, {"terms", "about"}, {"facilitators", "organisation"}, {"further-facilitators", "organisation"},
	} {
		for _, r := range c[of.table] {
			for id := range strings.SplitSeq(r.cells[of.column], catalogue.ListSeparator) {
				set[id] = true
			}
		}
	}
	return set
}
