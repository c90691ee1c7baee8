package snapshot

import "vademecum/app"

func takeEvent(c *collection, r row) {
	start, end := r.cell("start"), r.cell("end")
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Event, Code: r.cell("code"), Title: r.cell("title"), Date: start, Cite: r.cite(),
	})
	c.fact(rec, r, "place", r.cell("place"))
	rec.alias("", r.cell("place")) // assemblies are spoken of by their places
	dates := start
	if end != "" && end != start {
		dates += " to " + end
	}
	c.fact(rec, r, "dates", dates)
	c.fact(rec, r, "note", r.cell("notes"))
}
