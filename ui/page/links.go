package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// An end is what stands at the other end of a link, as seen from the page.
// Several links that say the same of the same item, each from its own paragraph,
// are one end: a page names X.509 once, however often it is cited.
type end struct {
	app.Link
	reading string // how the relation reads from the page: "cites", "cited by"
	meta    string // what tells this end apart: the edition that is cited or cites
}

// out returns what the item points to by a relation, in the order of codes.
func out(p *app.Page, r app.Relation) []end {
	return merge(with(ends(p.Out, r, string(r)), func(e *end) { e.meta = e.aside() }))
}

// in returns what points to the item by a relation, in the order of codes.
func in(p *app.Page, r app.Relation) []end { return merge(ends(p.In, r, r.Reversed())) }

// either returns the ends of a relation that reads the same both ways.
func either(p *app.Page, r app.Relation) []end {
	return merge(append(ends(p.Out, r, string(r)), ends(p.In, r, r.Reversed())...))
}

func ends(links []app.Link, r app.Relation, reading string) []end {
	var list []end
	for _, l := range links {
		if l.Relation == r {
			l.Other = language.Item(l.Other)
			list = append(list, end{Link: l, reading: reading})
		}
	}
	return list
}

// merge makes the links to one item one end, and orders the ends by code.
func merge(list []end) []end {
	var merged []end
	at := map[string]int{}
	for _, e := range list {
		key := cmp.Or(e.Other.ID, e.Label)
		i, seen := at[key]
		if !seen {
			at[key] = len(merged)
			merged = append(merged, e)
			continue
		}
		first := &merged[i]
		for part := range strings.SplitSeq(e.Note, "; ") {
			first.Note = join(first.Note, part)
		}
		first.Label = join(first.Label, e.Label)
		first.meta = join(first.meta, e.meta)
		first.Role = app.StrongerRole(first.Role, e.Role)
		first.Cite = joinCites(first.Cite, e.Cite)
	}
	slices.SortStableFunc(merged, func(a, b end) int { return app.CompareCodes(a.code(), b.code()) })
	return merged
}

// join adds a text to a list of texts unless it is there already.
func join(list, text string) string {
	if text == "" || slices.Contains(strings.Split(list, "; "), text) {
		return list
	}
	if list == "" {
		return text
	}
	return list + "; " + text
}

// joinCites is the cite of what was read in two places.
func joinCites(a, b app.Cite) app.Cite {
	joined := app.Cite{Sources: slices.Clone(a.Sources), Locator: join(a.Locator, b.Locator)}
	for _, s := range b.Sources {
		if !slices.Contains(joined.Sources, s) {
			joined.Sources = append(joined.Sources, s)
		}
	}
	return joined
}

// code names the other end: by its code, or as the source prints it.
func (e end) code() string { return cmp.Or(e.Other.Code, e.Label, e.To) }

// aside is what the sources print in parentheses after the name of the item a
// link leads to, which its code does not say: "Rev. Hammamet, 2016" of "WTSA
// Resolution 44 (Rev. Hammamet, 2016)", "lead" of "WMO (lead)".
func (e end) aside() string {
	var list string
	for label := range strings.SplitSeq(e.Label, "; ") {
		inner, closed := strings.CutSuffix(label, ")")
		if i := strings.LastIndex(inner, " ("); closed && i >= 0 && e.Other.ID != "" {
			list = join(list, inner[i+len(" ("):])
		}
	}
	return list
}

// with returns the ends after a change to each.
func with(ends []end, change func(*end)) []end {
	changed := slices.Clone(ends)
	for i := range changed {
		change(&changed[i])
	}
	return changed
}

// split parts the ends for which a question is true from the others.
func split(ends []end, is func(end) bool) (yes, no []end) {
	for _, e := range ends {
		if is(e) {
			yes = append(yes, e)
		} else {
			no = append(no, e)
		}
	}
	return yes, no
}

// row is the end as a line of its page.
func (e end) row() Row {
	return Row{
		Code:     e.code(),
		Title:    cmp.Or(e.Other.Title, e.Other.TitleNote),
		Meta:     e.meta,
		Status:   e.Other.Status,
		Relation: language.Reading(e.reading),
		Note:     strings.ReplaceAll(e.Note, listSeparator, "; "),
		To:       e.Other.ID,
		Cite:     e.Cite,
	}
}

// rows are the ends as lines of their page.
func rows(ends []end) []Block {
	var body []Block
	for _, e := range ends {
		body = append(body, e.row())
	}
	return body
}

// grouped are the ends as lines under subheadings: those that name gives, in
// the order in which order lists them, others after. A single group needs no
// subheading. A name that is data has no translation and is shown as it is.
func grouped(ends []end, name func(end) string, order ...string) []Block {
	members := map[string][]end{}
	for _, e := range ends {
		n := name(e)
		if !slices.Contains(order, n) {
			order = append(order, n)
		}
		members[n] = append(members[n], e)
	}
	if len(members) < 2 {
		return rows(ends)
	}
	var body []Block
	for _, n := range order {
		if list := members[n]; len(list) > 0 {
			body = append(body, Subheading{Text: language.Say(n), Count: len(list)})
			body = append(body, rows(list)...)
		}
	}
	return body
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
