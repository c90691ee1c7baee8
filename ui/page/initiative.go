package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// initiative composes the page of a programme, project, tool or publication.
func initiative(p *app.Page) []Block {
	form := capital(value(p, "form"))
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

// topic composes the page of a subject explained in our own words.
func topic(p *app.Page) []Block {
	return slices.Concat(head(p, line(plain(language.Say("Explained in our own words, from the sources named"))), ""), everyLink(p), details(p))
}

// linkTitles names the section of every relation, from either end, on pages
// that show whatever they are linked with.
var linkTitles = []struct {
	relation app.Relation
	out, in  string
}{
	{app.PartOf, language.Later("Part of"), language.Later("Parts")},
	{app.ReportedUnder, language.Later("Reported under"), language.Later("Reported here")},
	{app.RunBy, language.Later("Run by"), language.Later("Runs")},
	{app.FacilitatedBy, language.Later("Facilitated by"), language.Later("Facilitates")},
	{app.ContributesTo, language.Later("Contributes to"), language.Later("Contributed to by")},
	{app.Mandates, language.Later("Mandates"), language.Later("Mandated by")},
	{app.ResponsibleGroup, language.Later("Responsible group"), language.Later("Responsible for")},
	{app.HeldAt, language.Later("Held at"), language.Later("There")},
	{app.Continues, language.Later("Continues"), language.Later("Continued by")},
	{app.Supersedes, language.Later("Replaces"), language.Later("Replaced by")},
	{app.TwinOf, language.Later("Same text"), language.Later("Same text as")},
	{app.Counterpart, language.Later("Counterparts"), language.Later("Counterpart of")},
	{app.Cites, language.Later("See also"), language.Later("Named by")},
}

// everyLink is a section for each relation, but for those shown elsewhere and
// for terms, which every page shows.
func everyLink(p *app.Page, elsewhere ...app.Relation) []Block {
	var sections []Block
	for _, t := range linkTitles {
		for _, way := range []struct {
			title string
			ends  []end
		}{{t.out, out(p, t.relation)}, {t.in, in(p, t.relation)}} {
			if slices.Contains(elsewhere, t.relation) && way.title == t.out {
				continue
			}
			sections = append(sections, section(language.Say(way.title), countKinds(way.ends), grouped(way.ends, kindName, kindNames...))...)
		}
	}
	return sections
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
