package changes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"vademecum/app"
)

// Of leaves the changes of one study group and one series; either may be empty, for
// all.
func (c Comparison) Of(group, series string) Comparison {
	kept := c
	kept.Changes = nil
	for _, x := range c.Changes {
		if (group == "" || x.Item.Group == group) && (series == "" || x.Series == series) {
			kept.Changes = append(kept.Changes, x)
		}
	}
	return kept
}

// Leading returns the changes to tell first, at most so many: those of the items that
// the person has marked, in their order, then the others, the newest first.
func (c Comparison) Leading(marked map[string]bool, most int) []Change {
	var first, others []Change
	for _, x := range c.Changes {
		if marked[x.Item.ID] {
			first = append(first, x)
		} else {
			others = append(others, x)
		}
	}
	slices.SortStableFunc(others, func(a, b Change) int { return cmp.Compare(b.Date(), a.Date()) })
	all := slices.Concat(first, others)
	return all[:max(0, min(most, len(all)))]
}

// Kind returns the changes of one kind.
func (c Comparison) Kind(k Kind) []Change {
	var list []Change
	for _, x := range c.Changes {
		if x.Kind == k {
			list = append(list, x)
		}
	}
	return list
}

// Summary counts in one line: "3 new, 2 revised, 1 withdrawn". It is empty when
// nothing changed.
func (c Comparison) Summary() string {
	var parts []string
	for _, k := range Kinds {
		if n := len(c.Kind(k)); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, k))
		}
	}
	return strings.Join(parts, ", ")
}

// Names are the texts of a change as ITU prints them: "X.509 (10/2019)", "X.509 (2019)
// Amd. 1 (10/2024)", "WTSA Resolution 44 (Rev. New Delhi, 2024)"; the code of the
// item where no text came.
func (x Change) Names() []string {
	var names []string
	for _, e := range x.Texts {
		names = append(names, x.name(e))
	}
	if names == nil {
		names = []string{x.Item.Code}
	}
	return names
}

// name prints an edition. The code of a text of a Sector stands for itself; that of a
// resolution is its place and year.
func (x Change) name(e app.Edition) string {
	switch {
	case e.Code == "":
		return x.Item.Code
	case strings.HasPrefix(x.Item.Body, "ITU-"):
		return e.Code
	}
	return x.Item.Code + " (" + e.Code + ")"
}

// Date is that of the newest text that came; else of the item.
func (x Change) Date() string {
	date := ""
	for _, e := range x.Texts {
		date = max(date, e.Date)
	}
	return cmp.Or(date, x.Item.Date)
}

// Status is that of the first text that came; else of the item.
func (x Change) Status() app.Status {
	if len(x.Texts) > 0 {
		return x.Texts[0].Status
	}
	return x.Item.Status
}

// Target is the id to open: of the text that came where there is one alone, else of the
// item.
func (x Change) Target() string {
	if len(x.Texts) == 1 && x.Kind != New {
		return x.Texts[0].ID
	}
	return x.Item.ID
}

// Cite is where the change was read: with the text that came, else with the item.
func (x Change) Cite() app.Cite {
	if len(x.Texts) > 0 {
		return x.Texts[0].Cite
	}
	return x.Item.Cite
}
