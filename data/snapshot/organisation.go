package snapshot

import "vademecum/app"

func takeOrganisation(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Organisation, Code: r.cell("code"), Title: r.cell("title"), Cite: r.cite(),
	})
	c.fact(rec, r, "region", r.cell("region"))
	c.fact(rec, r, "role", r.cell("role"))
}
