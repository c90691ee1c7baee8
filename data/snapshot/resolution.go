package snapshot

import (
	"strings"

	"vademecum/app"
)

// takeResolution takes in a resolution, decision or opinion. Its status is that
// of its row, which says how it was verified: a list of what is in force names
// numbers, not editions. The number itself stands in the code.
func takeResolution(c *collection, r row) {
	rec := c.add(r, app.Item{
		ID: r.cell("id"), Kind: app.Kind(r.cell("kind")), Code: r.cell("code"),
		Title: r.cell("title"), TitleNote: r.cell("title_note"),
		Status: app.Status(r.cell("status")), StatusNote: r.cell("status_note"),
		Body: r.cell("body"), Cite: r.cite(),
	})
	c.fact(rec, r, "keywords", r.cell("keywords"))
	for _, title := range list(r.cell("other_titles")) {
		c.fact(rec, r, "other title", title)
		rec.alias("", title)
	}
	c.fact(rec, r, "note", r.cell("notes"))
}

// takeResolutionEdition takes in a resolution as one assembly adopted it. Its
// row has no status: derive tells the older editions, settleResolutions the
// newest.
func takeResolutionEdition(c *collection, r row) {
	e := app.Edition{
		ID: r.cell("id"), Of: r.cell("of"), Part: app.PartEdition, Code: r.cell("code"),
		Date: r.cell("date"), Place: r.cell("place"), Cite: r.cite(),
	}
	c.edition(r, e)
	if event := r.cell("event"); event != "" {
		if rec := c.records[e.Of]; rec != nil {
			rec.adopted[e.ID] = event
		}
		c.link(r, app.Link{From: e.Of, To: event, Relation: app.HeldAt, Note: e.Code, Cite: e.Cite})
	}
}

// settleResolutions gives the newest known edition of a resolution the status of
// the resolution where that is in force as of the very event that adopted the
// edition: "in force (WTSA-24 edition seen)" and an edition of WTSA-24. A list of
// what is in force names numbers, not editions, so of any other edition it says
// nothing: a newer one may exist that no source here names.
func (c *collection) settleResolutions() {
	for _, rec := range c.records {
		if rec.Status != app.InForce || len(rec.editions) == 0 {
			continue
		}
		newest := &rec.editions[0]
		if event := c.records[rec.adopted[newest.ID]]; event != nil && strings.Contains(rec.StatusNote, event.Code) {
			newest.Status, newest.StatusNote = rec.Status, rec.StatusNote
		}
	}
}

// takeCounterpart takes in two resolutions of different bodies on one subject.
// The note keeps the subject, how close it is and the citation that shows it.
func takeCounterpart(c *collection, r row) {
	note := []string{r.cell("subject"), r.cell("relation")}
	if citing := r.cell("citing"); citing != "" {
		if edition := r.cell("cited_edition"); edition != "" {
			citing += " (" + edition + ")"
		}
		note = append(note, citing)
	}
	c.link(r, app.Link{
		From: r.cell("from"), To: r.cell("to"), Relation: app.Counterpart,
		Note: strings.Join(note, "; "), Cite: r.cite(),
	})
}
