package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// genevaParagraph names the fact that says where an action line stands in the
// Geneva Plan of Action, as "12 (cited in a source)".
const genevaParagraph = "paragraph of the Geneva Plan of Action"

// actionLine composes the page of a WSIS action line or of a sub-line of C7.
func actionLine(p *app.Page) []Block {
	goals := with(out(p, app.ContributesTo), withoutLevel)
	return slices.Concat(
		withMatrix(head(p, line(plain(language.Body(p.Item.Body)), plain(genevaLine(p))), ""), p.Item.ID),
		listed(language.Say("Part of"), out(p, app.PartOf)),
		listed(language.Say("Sub-lines"), subLines(p)),
		section(language.Say("Facilitated by"), "", orUnread(rows(out(p, app.FacilitatedBy)), language.Say("No source in this snapshot says who facilitates it."))),
		section(language.Say("Contributes to"), countKinds(goals), orUnread(grouped(goals, goalName), language.Say("No source in this snapshot names a goal or target it contributes to."))),
		linked(language.Say("Mandated by"), with(in(p, app.Mandates), byEdition)),
		actionLineMeetings(p),
		reported(p),
		citations(p),
		actionLineDetails(p),
	)
}

// subLines are the lines that are part of this one, as C7 has eight.
func subLines(p *app.Page) []end {
	lines, _ := split(in(p, app.PartOf), func(e end) bool { return e.Other.Kind == app.ActionLine })
	return lines
}

// actionLineMeetings are the facilitation meetings of the line, newest first.
func actionLineMeetings(p *app.Page) []Block {
	meetings, _ := split(in(p, app.PartOf), func(e end) bool { return e.Other.Kind == app.Event })
	slices.SortStableFunc(meetings, func(a, b end) int { return cmp.Compare(b.Other.Date, a.Other.Date) })
	return listed(language.Say("Facilitation meetings"), with(meetings, func(e *end) { e.meta = language.Date(e.Other.Date) }))
}

// genevaLine is the place in the Geneva Plan of Action in one look.
func genevaLine(p *app.Page) string {
	number, basis, _ := strings.Cut(value(p, genevaParagraph), " (")
	switch {
	case number == "":
		return ""
	case strings.HasPrefix(basis, "derived"):
		return language.Say("Geneva Plan of Action, paragraph %s (derived)", number)
	}
	return language.Say("Geneva Plan of Action, paragraph %s", number)
}

// actionLineDetails are the facts, and that no source gives the paragraph when
// none does.
func actionLineDetails(p *app.Page) []Block {
	var missing []Block
	if value(p, genevaParagraph) == "" {
		missing = unread(language.Say("No source in this snapshot gives its paragraph in the Geneva Plan of Action."))
	}
	return section(language.Say("Details"), "", append(factLines(p), missing...))
}

// goalName is the goal an end is or belongs to: "SDG 9" for target 9.c.
func goalName(e end) string {
	id := e.Other.ID
	if e.Other.Kind == app.Target {
		id = cmp.Or(e.Other.Parent, id)
	}
	return language.Say("SDG %s", strings.TrimPrefix(id, "sdg/"))
}

// withoutLevel takes from the note of a contribution whether the source names a
// goal or a target, which the page says by itself.
func withoutLevel(e *end) {
	level, rest, _ := strings.Cut(e.Note, "; ")
	if level == string(app.Goal) || level == string(app.Target) {
		e.Note = rest
	}
}
