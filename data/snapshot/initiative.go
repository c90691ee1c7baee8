package snapshot

import "vademecum/app"

// takeInitiative takes in a programme, project, tool, publication or group that
// a source tells of. What it is called elsewhere are names under which a search
// finds it.
func takeInitiative(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Initiative, Code: r.cell("code"), Title: r.cell("title"), Cite: r.cite(),
	})
	c.fact(rec, r, "form", r.cell("form"))
	c.fact(rec, r, "run by", r.cell("operator"))
	c.fact(rec, r, "dates", r.cell("dates"))
	c.otherNames(rec, r)
}

// takeTopic takes in a subject that is explained in our own words. Its other
// names are also the questions that it answers.
func takeTopic(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Topic, Code: r.cell("code"), Title: r.cell("title"), Cite: r.cite(),
	})
	c.otherNames(rec, r)
}

func (c *collection) otherNames(rec *record, r row) {
	for _, name := range list(r.cell("other_names")) {
		rec.alias("", name)
	}
}

// relations are those that a row of links may have.
var relations = map[app.Relation]bool{
	app.Supersedes: true, app.TwinOf: true, app.Cites: true, app.Mandates: true, app.Counterpart: true,
	app.ContributesTo: true, app.FacilitatedBy: true, app.ResponsibleGroup: true, app.PartOf: true,
	app.HeldAt: true, app.Continues: true, app.ReportedUnder: true, app.RunBy: true, app.Names: true,
}

// takeLink takes in a link of any relation.
func takeLink(c *collection, r row) {
	l := app.Link{
		From: r.cell("from"), To: r.cell("to"), Relation: app.Relation(r.cell("relation")),
		Label: r.cell("label"), Note: r.cell("note"), Cite: r.cite(),
	}
	if !relations[l.Relation] {
		c.problem(r, "%q is no relation", l.Relation)
	}
	c.link(r, l)
}

// takeReported takes in what a report names under an action line.
func takeReported(c *collection, r row) {
	c.link(r, app.Link{
		From: r.cell("item"), To: r.cell("action_line"), Relation: app.ReportedUnder,
		Label: r.cell("label"), Note: r.cell("note"), Cite: r.cite(),
	})
}

// takeFact takes in one thing said of an item.
func takeFact(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	c.checkCite(r, r.cite())
	c.fact(rec, r, r.cell("name"), r.cell("value"))
}
