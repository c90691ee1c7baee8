package snapshot

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
)

// takeStudyGroup takes in a study group as it was in one study period. All
// periods make one item, and their titles, scopes and statuses its facts. The
// title of the item is that of the newest period for which a title was read.
func takeStudyGroup(c *collection, r row) {
	id, title := r.cell("group"), r.cell("title")
	period := strings.ReplaceAll(r.cell("period"), "-", "–")
	rec := c.records[id]
	if rec == nil {
		rec = c.add(r, app.Item{ID: id, Kind: app.StudyGroup, Code: r.cell("code"), Body: sector(id), Cite: r.cite()})
	}
	c.checkCite(r, r.cite())
	c.fact(rec, r, "title "+period, title)
	c.fact(rec, r, "scope "+period, r.cell("scope"))
	c.fact(rec, r, "status "+period, r.cell("status"))
	rec.alias("", title)
}

var mergedInto = regexp.MustCompile(`merged into SG ?(\d+)`)

// settleStudyGroups puts the facts of every study group into the order of their
// periods, newest first, and gives it its title. A status that says into which
// group the work went makes a link.
func (c *collection) settleStudyGroups() {
	for _, id := range slices.Sorted(maps.Keys(c.records)) {
		rec := c.records[id]
		if rec.Kind != app.StudyGroup || len(rec.facts) == 0 {
			continue
		}
		slices.SortStableFunc(rec.facts, func(a, b app.Fact) int {
			return cmp.Compare(period(b), period(a))
		})
		newest := period(rec.facts[0])
		for _, f := range rec.facts {
			if name, _, _ := strings.Cut(f.Name, " "); name == "title" && rec.Title == "" {
				rec.Title, rec.Cite = f.Value, f.Cite
				if period(f) != newest {
					rec.TitleNote = "title of " + period(f)
				}
			}
			if m := mergedInto.FindStringSubmatch(f.Value); m != nil {
				c.link(rec.row, app.Link{
					From: "sg/itu-t/" + m[1], To: id, Relation: app.Continues, Note: f.Value, Cite: f.Cite,
				})
			}
		}
	}
}

// period is the study period that the fact of a study group ends in.
func period(f app.Fact) string {
	_, p, _ := strings.Cut(f.Name, " ")
	return p
}
