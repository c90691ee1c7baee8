package snapshot

import "vademecum/app"

// takeGoal takes in a Sustainable Development Goal or one of its targets.
func takeGoal(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Kind(r.cell("kind")), Code: r.cell("code"), Title: r.cell("title"),
		Parent: r.cell("part_of"), Cite: r.cite(),
	})
	c.fact(rec, r, "full name", r.cell("full_name"))
	rec.alias("", r.cell("full_name"))
}
