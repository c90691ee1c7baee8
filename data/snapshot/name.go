package snapshot

import "strconv"

// A name is what people call an item though its code and title do not.
type name struct {
	label string
	place int // among the items that are called so, from 1
}

// takeName takes in a name. It is a fact of the page, and a search finds the item by it.
func takeName(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	place, err := strconv.Atoi(r.cell("position"))
	if err != nil || place < 1 {
		c.problem(r, "the position %q is no number from 1 on", r.cell("position"))
	}
	label := r.cell("name")
	if label == "" {
		c.problem(r, "%s is called nothing", rec.ID)
	}
	c.checkCite(r, r.cite())
	c.fact(rec, r, "looked for as", label)
	rec.names = append(rec.names, name{label, place})
}
