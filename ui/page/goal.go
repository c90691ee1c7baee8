package page

import (
	"slices"

	"vademecum/app"
)

// goal composes the page of a Sustainable Development Goal.
func goal(p *app.Page) []Block {
	lines := with(in(p, app.ContributesTo), withoutLevel)
	targets := in(p, app.PartOf)
	body := orUnread(rows(lines), "an action line that contributes to the goal as a whole")
	if len(targets) > 0 {
		body = append(body, muted("An action line that contributes to one of the targets stands on the page of that target.")...)
	}
	return slices.Concat(
		head(p, line(plain(value(p, "full name"))), ""),
		section("Action lines that contribute", countKinds(lines), body),
		listed("Targets", targets),
		citations(p),
		details(p, "full name"),
	)
}

// target composes the page of a target of a goal.
func target(p *app.Page) []Block {
	lines := with(in(p, app.ContributesTo), withoutLevel)
	var goal []Span
	for _, g := range out(p, app.PartOf) {
		goal = append(goal, Span{Text: g.code() + " " + g.Other.Title, To: g.Other.ID})
	}
	return slices.Concat(
		head(p, line(goal...), ""),
		section("Action lines that contribute", countKinds(lines), orUnread(rows(lines), "an action line that contributes to this target")),
		citations(p),
		details(p),
	)
}
