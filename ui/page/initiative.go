package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// initiative composes the page of a programme, project, tool or publication.
func initiative(p *app.Page) []Block {
	form := capital(said(p, "form"))
	return slices.Concat(
		head(p, line(plain(form), plain(value(p, "dates"))), ""),
		section(language.Say("Run by"), "", initiativeOperators(p)),
		everyLink(p, app.RunBy),
		details(p, "form", "dates", "run by"),
	)
}

// initiativeOperators are those who run it: as printed, then those of them that
// have pages.
func initiativeOperators(p *app.Page) []Block {
	var body []Block
	for _, f := range named(p, "run by") {
		body = append(body, sentence(f.Value, f.Cite)...)
	}
	return append(body, rows(out(p, app.RunBy))...)
}

// reported are the texts and initiatives that a report names under the item, and
// those it runs: initiatives first, since they say what is done.
func reported(p *app.Page) []Block {
	initiatives, texts := split(in(p, app.ReportedUnder), func(e end) bool { return e.Other.Kind == app.Initiative })
	texts = with(texts, func(e *end) { e.meta = e.Label })
	return slices.Concat(
		listed(language.Say("Initiatives and tools reported"), initiatives),
		section(language.Say("Texts reported"), countKinds(texts), grouped(texts, kindName, kindNames...)),
		listed(language.Say("Reported under"), notInitiative(p, out(p, app.ReportedUnder))),
		listed(language.Say("Runs"), in(p, app.RunBy)),
	)
}

// notInitiative leaves out what the page of an initiative or topic shows itself.
func notInitiative(p *app.Page, ends []end) []end {
	if p.Item.Kind == app.Initiative || p.Item.Kind == app.Topic {
		return nil
	}
	return ends
}
