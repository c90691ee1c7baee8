package snapshot

import "vademecum/app"

func takeSource(c *collection, r row) {
	key := r.cell("key")
	if _, ok := c.sources[key]; ok || key == "" {
		c.problem(r, "the source key %q is empty or given twice", key)
	}
	c.sources[key] = app.Source{
		Key: key, Title: r.cell("title"), Publisher: r.cell("publisher"),
		Date: r.cell("date"), Address: r.cell("address"), Terms: r.cell("terms"),
	}
}
