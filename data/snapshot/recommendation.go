package snapshot

import (
	"strings"

	"vademecum/app"
)

// takePublication takes in a publication of ITU-T or ITU-R, all its editions
// together; what the editions say of it follows in derive.
func takePublication(c *collection, r row) {
	c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Kind(r.cell("kind")), Code: r.cell("code"),
		Title: r.cell("title"), TitleNote: r.cell("title_note"),
		Body: sector(r.cell("id")), Parent: r.cell("part_of"), Cite: r.cite(),
	})
}

// sector names the Sector of ITU that an id belongs to, or nothing.
func sector(id string) string {
	for _, s := range []string{"ITU-T", "ITU-R", "ITU-D"} {
		if strings.Contains("/"+id, "/"+strings.ToLower(s)+"/") {
			return s
		}
	}
	return ""
}

// takeJointNumber takes in another number of the same text: G.7041 is also
// Y.1303. The number opens the page of the item, unless it is the id of an item
// of its own, such as the older L.10 beside L.100/L.10; then the link leads
// there.
func takeJointNumber(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	number := r.cell("number")
	twin := app.Link{From: rec.ID, Relation: app.TwinOf, Label: r.cell("label"), Note: "joint number", Cite: r.cite()}
	if c.records[number] != nil {
		twin.To = number
		rec.alias("", r.cell("label"))
	} else {
		rec.alias(number, r.cell("label"))
	}
	c.link(r, twin)
}

// takeTwin takes in the same text as published by ISO/IEC, which has no page.
func takeTwin(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	rec.alias("", r.cell("label"))
	c.link(r, app.Link{From: rec.ID, Relation: app.TwinOf, Label: r.cell("label"), Cite: r.cite()})
}

func takeIndexTerms(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	c.checkCite(r, r.cite())
	rec.terms, rec.termsCite = list(r.cell("terms")), r.cite()
}
