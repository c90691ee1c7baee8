package page

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// goal composes the page of a Sustainable Development Goal.
func goal(p *app.Page) []Block {
	c := contributors(in(p, app.ContributesTo))
	through := throughTargets(p)
	all := slices.Clone(c.lines) // those of the column of the matrix, each counted once
	body := orUnread(rows(c.lines), language.Say("No source in this snapshot names an action line that contributes to the goal as a whole."))
	if len(through) > 0 && len(c.lines) > 0 {
		body = append([]Block{Subheading{Text: capital(language.Say("the goal as a whole")), Count: len(c.lines)}}, body...)
	}
	for _, t := range through {
		body = append(body, Subheading{Text: language.Say("Through target %s", strings.TrimPrefix(t.id, "sdg/")), Count: len(t.lines)})
		body = append(body, rows(t.lines)...)
		all = append(all, t.lines...)
	}
	return slices.Concat(
		withMatrix(head(p, line(plain(value(p, "full name"))), ""), ""),
		section(language.Say("Action lines that contribute"), countKinds(merge(all)), body),
		listed(language.Say("Targets"), in(p, app.PartOf)),
		listed(language.Say("Initiatives that contribute"), c.initiatives),
		listed(language.Say("Events that contribute"), c.events),
		reported(p),
		citations(p),
		details(p, "full name"),
	)
}

// target composes the page of a target of a goal.
func target(p *app.Page) []Block {
	c := contributors(in(p, app.ContributesTo))
	var goal []Span
	for _, g := range out(p, app.PartOf) {
		goal = append(goal, Span{Text: g.code() + " " + g.Other.Title, To: g.Other.ID})
	}
	return slices.Concat(
		withMatrix(head(p, line(goal...), ""), ""),
		section(language.Say("Action lines that contribute"), countKinds(c.lines), orUnread(rows(c.lines), language.Say("No source in this snapshot names an action line that contributes to this target."))),
		listed(language.Say("Initiatives that contribute"), c.initiatives),
		listed(language.Say("Events that contribute"), c.events),
		reported(p),
		citations(p),
		details(p),
	)
}

// A contribution is what contributes to a goal or target. The facilitation meeting of an
// action line is no action line, and is not counted as one.
type contribution struct{ lines, initiatives, events []end }

func contributors(ends []end) (c contribution) {
	c.initiatives, c.lines = split(with(ends, withoutLevel), func(e end) bool { return e.Other.Kind == app.Initiative })
	c.events, c.lines = split(c.lines, func(e end) bool { return e.Other.Kind == app.Event })
	return c
}

// A way is a target through which action lines contribute to its goal.
type way struct {
	id    string
	lines []end
}

// throughTargets are the action lines that contribute to targets of a goal, by target.
// An initiative that does stands on the page of the target: there are many.
func throughTargets(p *app.Page) []way {
	to := map[string][]app.Link{}
	var order []string
	for _, l := range p.Through {
		if l.Other.Kind != app.ActionLine {
			continue
		}
		if to[l.To] == nil {
			order = append(order, l.To)
		}
		to[l.To] = append(to[l.To], l)
	}
	slices.SortFunc(order, app.CompareCodes)
	var list []way
	for _, id := range order {
		merged := merge(ends(to[id], app.ContributesTo, app.ContributesTo.Reversed()))
		list = append(list, way{id, contributors(merged).lines})
	}
	return list
}
