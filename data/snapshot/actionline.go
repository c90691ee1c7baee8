package snapshot

import (
	"slices"

	"vademecum/app"
)

func takeActionLine(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.ActionLine, Code: r.cell("code"), Title: r.cell("title"),
		Body: "WSIS", Parent: r.cell("part_of"), Cite: r.cite(),
	})
	c.fact(rec, r, "other title", r.cell("other_title"))
	rec.alias("", r.cell("other_title"))
	if paragraph := r.cell("paragraph"); paragraph != "" {
		if basis := r.cell("paragraph_basis"); basis != "" {
			paragraph += " (" + basis + ")"
		}
		c.fact(rec, r, "paragraph of the Geneva Plan of Action", paragraph)
	}
	for _, note := range list(r.cell("notes")) {
		c.fact(rec, r, "note", note)
	}
}

// takeFacilitator takes in who facilitates an action line. An organisation
// without a page is named by the label.
func takeFacilitator(c *collection, r row) {
	role := app.Role(r.cell("role"))
	if role != "" && !slices.Contains(app.Roles, role) {
		c.problem(r, "%q is no role", role)
	}
	c.link(r, app.Link{
		From: r.cell("action_line"), To: r.cell("organisation"), Relation: app.FacilitatedBy,
		Label: r.cell("facilitator"), Role: role, Note: r.cell("note"), Cite: r.cite(),
	})
}

// takeContribution takes in a goal or target that an action line contributes to.
// The short name that the matrix gives the action line is another name of it.
func takeContribution(c *collection, r row) {
	rec := c.of(r, r.cell("action_line"))
	if rec == nil {
		return
	}
	rec.alias("", r.cell("short_name"))
	note := r.cell("level")
	if more := r.cell("note"); more != "" {
		note += "; " + more
	}
	c.link(r, app.Link{From: rec.ID, To: r.cell("sdg"), Relation: app.ContributesTo, Note: note, Cite: r.cite()})
}
