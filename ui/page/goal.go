package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// goal composes the page of a Sustainable Development Goal.
func goal(p *app.Page) []Block {
	initiatives, lines := contributors(p)
	targets := in(p, app.PartOf)
	body := orUnread(rows(lines), language.Say("No source in this snapshot names an action line that contributes to the goal as a whole."))
	if len(targets) > 0 {
		body = append(body, muted(language.Say("An action line that contributes to one of the targets stands on the page of that target."))...)
	}
	return slices.Concat(
		withMatrix(head(p, line(plain(value(p, "full name"))), ""), ""),
		section(language.Say("Action lines that contribute"), countKinds(lines), body),
		listed(language.Say("Targets"), targets),
		listed(language.Say("Initiatives that contribute"), initiatives),
		reported(p),
		citations(p),
		details(p, "full name"),
	)
}

// target composes the page of a target of a goal.
func target(p *app.Page) []Block {
	initiatives, lines := contributors(p)
	var goal []Span
	for _, g := range out(p, app.PartOf) {
		goal = append(goal, Span{Text: g.code() + " " + g.Other.Title, To: g.Other.ID})
	}
	return slices.Concat(
		withMatrix(head(p, line(goal...), ""), ""),
		section(language.Say("Action lines that contribute"), countKinds(lines), orUnread(rows(lines), language.Say("No source in this snapshot names an action line that contributes to this target."))),
		listed(language.Say("Initiatives that contribute"), initiatives),
		reported(p),
		citations(p),
		details(p),
	)
}

// contributors are what contributes to a goal or target: initiatives, and the
// action lines.
func contributors(p *app.Page) (initiatives, lines []end) {
	return split(with(in(p, app.ContributesTo), withoutLevel), func(e end) bool { return e.Other.Kind == app.Initiative })
}
