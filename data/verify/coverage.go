package verify

import (
	"maps"
	"strings"
)

// coverage counts what the catalogue holds of what it could.
func (c tables) coverage() []Count {
	ids := func(table string, keep func(row) bool) map[string]bool {
		set := map[string]bool{}
		for _, r := range c[table] {
			if keep == nil || keep(r) {
				set[r.cells["id"]] = true
			}
		}
		return set
	}
	digested := c.column("digests", "item")
	facilitated := c.column("facilitators", "action_line")
	maps.Copy(facilitated, c.column("further-facilitators", "action_line"))
	lines := ids("action-lines", nil)
	resolutions := ids("resolutions", nil)
	groups := c.column("study-groups", "group")
	initiatives := ids("initiatives", nil)
	kind := func(table, column, prefix string) map[string]bool {
		set := map[string]bool{}
		for _, r := range c[table] {
			if strings.HasPrefix(r.cells[column], prefix) {
				set[r.cells["item"]] = true
			}
		}
		return set
	}
	reportedOn := map[string]bool{}
	for _, l := range c["links"] {
		if l.cells["relation"] == "reported under" {
			reportedOn[l.cells["to"]] = true
		}
	}
	return []Count{
		{"action lines with a digest", within(lines, digested), len(lines)},
		{"action lines whose facilitators are known", within(lines, facilitated), len(lines)},
		{"action lines with the role of ITU", within(lines, kind("facts", "name", "role of ITU")), len(lines)},
		{"action lines with a winner of a WSIS Prize", within(lines, kind("facts", "name", "WSIS Prizes")), len(lines)},
		{"action lines with goals or targets", within(lines, c.column("contributions", "action_line")), len(lines)},
		{"action lines with initiatives reported", within(lines, reportedOn), len(lines)},
		{"action lines with texts reported", within(lines, c.column("reported", "action_line")), len(lines)},
		{"texts reported under action lines", len(c.column("reported", "item")), 0},
		{"initiatives", len(initiatives), 0},
		{"initiatives with a digest", within(initiatives, digested), len(initiatives)},
		{"resolutions with a digest", within(resolutions, digested), len(resolutions)},
		{"resolutions with tasks", within(resolutions, c.column("tasks", "resolution")), len(resolutions)},
		{"tasks", len(c["tasks"]), 0},
		{"study groups with a digest", within(groups, digested), len(groups)},
		{"topics", len(c["topics"]), 0},
		{"terms", len(c["terms"]), 0},
		{"events and meetings", len(c["events"]) + len(c["meetings"]), 0},
		{"errors in sources", len(c["source-errors"]), 0},
		{"tours", len(c.column("tours", "tour")), 0},
		{"stops of tours", len(c["tours"]), 0},
	}
}
