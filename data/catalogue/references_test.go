package catalogue

import (
	"slices"
	"strings"
	"testing"
)

// rows calls f for every row of a table, as column → cell.
func rows(t *testing.T, name string, f func(line int, r map[string]string)) {
	t.Helper()
	tables, err := committed()
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range tables[name].Rows {
		r := map[string]string{}
		for j, column := range tables[name].Columns {
			r[column] = row[j]
		}
		f(i+2, r)
	}
}

// What a cell refers to is there. An empty cell refers to nothing, where that is
// allowed.
func TestReferencesLead(t *testing.T) {
	publications := []string{"recommendations.id", "itu-r-publications.id"}
	items := append(publications, "resolutions.id", "action-lines.id", "sdgs.id", "events.id", "meetings.id",
		"organisations.id", "further-organisations.id", "initiatives.id", "topics.id", "terms.id", "study-groups.group")
	editions := []string{"editions.id", "itu-r-editions.id", "resolution-editions.id"}
	for _, test := range []struct {
		column   string
		to       []string
		optional bool
	}{
		{"editions.of", []string{"recommendations.id"}, false},
		{"itu-r-editions.of", []string{"itu-r-publications.id"}, false},
		{"resolution-editions.of", []string{"resolutions.id", "itu-r-publications.id"}, false},
		{"editions.on", []string{"editions.id"}, true},
		{"itu-r-editions.on", []string{"itu-r-editions.id"}, true},
		{"editions.group", []string{"study-groups.group"}, true},
		{"itu-r-editions.group", []string{"study-groups.group"}, true},
		{"recommendations.part_of", []string{"recommendations.id"}, true},
		{"itu-r-publications.part_of", []string{"itu-r-publications.id"}, true},
		{"action-lines.part_of", []string{"action-lines.id"}, true},
		{"sdgs.part_of", []string{"sdgs.id"}, true},
		{"joint-numbers.item", publications, false},
		{"twins.item", publications, false},
		{"index-terms.item", publications, false},
		{"references.from", publications, false},
		{"references.to", publications, true},
		{"resolution-editions.event", []string{"events.id"}, true},
		{"counterparts.from", items, false},
		{"counterparts.to", items, false},
		{"citations.from", items, false},
		{"citations.to", items, true},
		{"citations.from_edition", editions, true},
		{"citations.to_edition", editions, true},
		{"facilitators.action_line", []string{"action-lines.id"}, false},
		{"facilitators.organisation", []string{"organisations.id"}, true},
		{"further-facilitators.action_line", []string{"action-lines.id"}, false},
		{"further-facilitators.organisation", []string{"organisations.id"}, true},
		{"contributions.action_line", []string{"action-lines.id"}, false},
		{"contributions.sdg", []string{"sdgs.id"}, false},
		{"digests.item", items, false},
		{"digests.edition", editions, true},
		{"tasks.resolution", []string{"resolutions.id", "itu-r-publications.id"}, false},
		{"tasks.edition", editions, true},
		{"facts.item", items, false},
		{"links.from", items, false},
		{"links.to", items, true},
		{"reported.action_line", []string{"action-lines.id"}, false},
		{"reported.item", items, false},
		{"source-errors.item", items, false},
		{"tours.item", items, false},
		{"names.item", items, false},
	} {
		t.Run(test.column, func(t *testing.T) {
			known := values(t, test.to...)
			eachCell(t, test.column, func(c cell) {
				if !known[c.text] && !(c.text == "" && test.optional) {
					wrong(t, c, "is in none of "+strings.Join(test.to, ", "))
				}
			})
		})
	}
}

// A term may lead to several items.
func TestTermsLead(t *testing.T) {
	known := values(t, "recommendations.id", "itu-r-publications.id", "resolutions.id", "action-lines.id", "sdgs.id",
		"events.id", "organisations.id", "study-groups.group")
	leading := 0
	eachCell(t, "terms.about", func(c cell) {
		if c.text == "" {
			return
		}
		leading++
		ids := strings.Split(c.text, ListSeparator)
		for i, id := range ids {
			if !known[id] {
				wrong(t, c, "leads to "+id+", which is no item")
			}
			if slices.Contains(ids[:i], id) {
				wrong(t, c, "leads to "+id+" twice")
			}
		}
	})
	if leading < 300 {
		t.Errorf("only %d terms lead to an item", leading)
	}
}
