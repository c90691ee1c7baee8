package page

import (
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// Matrix shows which of some things stand to which of others, as a field of cells:
// action lines down the side, goals along the top. A cell is filled where a line
// contributes to a goal as a whole, outlined where it contributes to targets of it
// alone, and gives the number of those targets in either case.
type Matrix struct {
	Lines []Side   // down the side
	Goals []Side   // along the top
	Over  string   // what the short names along the top are numbers of: "SDG"
	Cells [][]Cell // by line, then by goal
}

// A Side is the name of a line or column of a [Matrix].
type Side struct {
	Code   string // "C7 e-health", "SDG 3"
	Short  string // what stands along the top, where there is room for a number only: "3"
	Title  string
	To     string // what its name opens
	Indent int    // 1 for a line that is part of the one above
}

// A Cell is where a line and a column of a [Matrix] meet.
type Cell struct {
	Whole   bool   // the line contributes to the goal as a whole
	Targets int    // and to so many of its targets
	To      string // the page that gives the reasons; may be empty
}

func (Matrix) block() {}

// Contributions are what an action line contributes to, by the id of the goal: a row
// for the goal as a whole, and one for each of its targets. What several sources say of
// the same is one row.
func Contributions(p *app.Page) map[string][]Row {
	list := map[string][]Row{}
	for _, e := range with(out(p, app.ContributesTo), withoutLevel) {
		goal := e.Other.ID
		if e.Other.Kind == app.Target {
			goal = e.Other.Parent
		}
		if goal != "" {
			list[goal] = append(list[goal], e.row())
		}
	}
	return list
}

// Words says what a cell shows: "the goal as a whole and 2 targets"; nothing for an
// empty one.
func (c Cell) Words() string {
	switch {
	case c.Whole && c.Targets > 0:
		return language.Count(c.Targets, "the goal as a whole and %s target", "the goal as a whole and %s targets")
	case c.Whole:
		return language.Say("the goal as a whole")
	case c.Targets > 0:
		return nouns[app.Target].Of(c.Targets)
	}
	return ""
}

// Table is a row for each line, with what it contributes to.
func (m Matrix) Table() []Row {
	var rows []Row
	for i, line := range m.Lines {
		var goals []string
		for j, c := range m.Cells[i] {
			if w := c.Words(); w != "" {
				goals = append(goals, fmt.Sprintf("%s (%s)", m.Goals[j].Code, w))
			}
		}
		note := strings.Join(goals, "; ")
		if note == "" {
			note = language.Say("none read in a source")
		}
		rows = append(rows, Row{Code: line.Code, Title: line.Title, Note: note, To: line.To, Indent: line.Indent})
	}
	return rows
}
