package snapshot

import "vademecum/app"

// takeTerm takes in an acronym with what it stands for. Its forms in other
// languages are facts of its page and names under which a search finds it.
func takeTerm(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Term, Code: r.cell("code"), Title: r.cell("title"), Cite: r.cite(),
	})
	for _, forms := range []struct{ column, fact string }{
		{"french", "French"}, {"spanish", "Spanish"}, {"other", "also"},
	} {
		for _, form := range list(r.cell(forms.column)) {
			c.fact(rec, r, forms.fact, form)
			rec.alias("", form)
		}
	}
	for _, id := range list(r.cell("about")) {
		c.link(r, app.Link{From: rec.ID, To: id, Relation: app.Names, Cite: r.cite()})
	}
}
