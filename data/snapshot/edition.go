package snapshot

import (
	"slices"

	"vademecum/app"
)

func takeEdition(c *collection, r row) {
	c.edition(r, app.Edition{
		ID: r.cell("id"), Of: r.cell("of"), Part: app.Part(r.cell("part")), On: r.cell("on"),
		Code: r.cell("code"), Title: r.cell("title"), TitleNote: r.cell("title_note"),
		Date: r.cell("date"), Version: r.cell("version"),
		Status: app.Status(r.cell("status")), StatusNote: r.cell("status_note"),
		Group: r.cell("group"), Address: r.cell("address"), Cite: r.cite(),
	})
}

// derive fills in what an item has from its editions, which must be ordered:
// the date and the study group of the newest, and, unless its own row says it,
// the status of them all. Editions whose row has no status, as those of
// resolutions, get what can be told from their order alone.
func (rec *record) derive() {
	newer := false
	for i := range rec.editions {
		e := &rec.editions[i]
		if e.Part == app.PartEdition && e.Status == "" {
			e.Status, e.StatusNote = app.EditionStatus("", newer)
		}
		newer = newer || e.Part == app.PartEdition
	}
	texts := slices.DeleteFunc(slices.Clone(rec.editions), func(e app.Edition) bool { return e.Part != app.PartEdition })
	if len(texts) == 0 {
		texts = rec.editions // only an amendment is known, or the like
	}
	if len(texts) == 0 {
		return
	}
	newest := texts[0]
	rec.Date = newest.Date
	if rec.Status == "" {
		statuses := make([]app.Status, len(texts))
		for i, e := range texts {
			statuses[i] = e.Status
		}
		rec.Status = app.ItemStatus(statuses)
		rec.StatusNote = texts[slices.Index(statuses, rec.Status)].StatusNote
	}
	if newest.Group != "" {
		rec.Group = newest.Group
		rec.links = append(rec.links, app.Link{
			From: rec.ID, To: newest.Group, Relation: app.ResponsibleGroup, Note: newest.Code, Cite: newest.Cite,
		})
	}
}
