package snapshot

import (
	"regexp"

	"vademecum/app"
)

// takeReference takes in a citation found in the abstract of a Recommendation.
func takeReference(c *collection, r row) {
	c.link(r, app.Link{
		From: r.cell("from"), To: r.cell("to"), Relation: app.Cites, Label: r.cell("label"), Cite: r.cite(),
	})
}

// operative matches a locator that lies in the operative part of a resolution:
// the clause by its opening verb, as in "Resolution 130, resolves 4", or a path
// into a machine-readable text, where that part is called body.
var operative = regexp.MustCompile(`(, |^)(resolves|decides|instructs|invites|requests|urges|calls upon|encourages|authorizes|charges|recommends)\b|(^|[ /])body/`)

// takeCitation takes in a citation found in the text of a resolution.
//
// A resolution mandates an action line when it names it in an operative part:
// resolves, instructs, invites. What is only recalled, noted or considered in
// the preamble gives nobody a task, and is a citation. The locator tells the
// two apart. For other targets an operative part proves less (it may say "in
// accordance with Resolution 71"), so those stay citations as well.
func takeCitation(c *collection, r row) {
	l := app.Link{
		From: r.cell("from"), To: r.cell("to"), Relation: app.Cites, Label: r.cell("label"), Cite: r.cite(),
	}
	if to := c.records[l.To]; to != nil && to.Kind == app.ActionLine && operative.MatchString(l.Cite.Locator) {
		l.Relation = app.Mandates
	}
	l.Note = c.editionCode(r, r.cell("from_edition"))
	c.editionCode(r, r.cell("to_edition")) // stands in the label already, as printed
	c.link(r, l)
}
