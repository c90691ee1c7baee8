package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// studyGroup composes the page of a study group or advisory group: the texts it
// is responsible for, by status and year, and what it was called in each study
// period.
func studyGroup(p *app.Page) []Block {
	texts := with(in(p, app.ResponsibleGroup), withoutNote)
	questions, texts := split(texts, func(e end) bool { return e.Other.Kind == app.Question })
	continues := append(out(p, app.Continues), in(p, app.Continues)...)
	return slices.Concat(
		head(p, line(plain(language.Body(p.Item.Body)), plain(newestPeriod(p))), ""),
		listed(language.Say("Lineage"), continues),
		section(language.Say("Study periods"), "", lineage(p, orUnread(studyPeriods(p), language.Say("No source in this snapshot gives its name in any study period.")))),
		listed(language.Say("Questions"), questions),
		given(p),
		reported(p),
		perYear(texts),
		perSeries(texts),
		textsByStatus(texts),
		citations(p),
		details(p, ofPeriods(p)...),
	)
}

// ofPeriods are the names of the facts that are told with the study periods.
func ofPeriods(p *app.Page) []string {
	var names []string
	for _, f := range p.Facts {
		if _, period, _ := strings.Cut(f.Name, " "); isPeriod(period) {
			names = append(names, f.Name)
		}
	}
	return names
}

// lineage draws above the study periods in which of them sources name the group, and
// whose work it took up, or who took up its work.
func lineage(p *app.Page, periods []Block) []Block {
	l := GroupLineage(p)
	if len(l.Lanes) == 0 {
		return periods
	}
	return slices.Concat([]Block{l}, periods, []Block{Row{Title: language.Say("The lineage of all study groups"), To: LineageRoute}})
}

// LineageRoute leads to the lineage of all study groups.
const LineageRoute = "lineage"

// studyPeriods is a row for each study period, from the facts "title 2025–2028",
// "scope 2025–2028" and "status 2025–2028", which come newest first.
func studyPeriods(p *app.Page) []Block {
	var periods []Row
	for _, f := range p.Facts {
		name, period, _ := strings.Cut(f.Name, " ")
		if !isPeriod(period) {
			continue
		}
		if len(periods) == 0 || periods[len(periods)-1].Code != period {
			periods = append(periods, Row{Code: period})
		}
		r := &periods[len(periods)-1]
		if name == "title" {
			r.Title = f.Value
		} else {
			r.Note = join(r.Note, f.Value)
		}
		r.Cite = joinCites(r.Cite, f.Cite)
	}
	var list []Block
	for _, r := range periods {
		r.Title = cmp.Or(r.Title, language.Say("title not read"))
		list = append(list, r)
	}
	return list
}

// newestPeriod is the last study period a source names the group in.
func newestPeriod(p *app.Page) string {
	for _, f := range p.Facts {
		if _, period, _ := strings.Cut(f.Name, " "); isPeriod(period) {
			return period
		}
	}
	return ""
}

// textsByStatus is a section for each status, what binds today first, and in it
// the texts by year, newest first.
func textsByStatus(texts []end) []Block {
	var sections []Block
	for _, s := range []struct {
		app.Status
		title string
	}{
		{app.InForce, language.Later("In force")},
		{app.Prepublished, language.Later("Prepublished")},
		{app.Superseded, language.Later("Superseded")},
		{app.Withdrawn, language.Later("Withdrawn")},
		{app.Unknown, language.Later("Status unknown")},
	} {
		list, rest := split(texts, func(e end) bool { return e.Other.Status == s.Status })
		sections = append(sections, section(language.Say(s.title), countKinds(list), byYear(list))...)
		texts = rest
	}
	return append(sections, section(language.Say("No status"), countKinds(texts), byYear(texts))...)
}

// byYear lists texts under the year of their newest edition, newest first.
func byYear(texts []end) []Block {
	slices.SortStableFunc(texts, func(a, b end) int {
		return cmp.Compare(year(b.Other.Date), year(a.Other.Date))
	})
	var list []Block
	for len(texts) > 0 {
		y := year(texts[0].Other.Date)
		same, rest := split(texts, func(e end) bool { return year(e.Other.Date) == y })
		list = append(list, Subheading{Text: cmp.Or(y, language.Say("Year unknown")), Count: len(same)})
		for _, t := range same {
			r := t.row()
			r.Meta, r.Relation = editionDate(t.Other.Date), ""
			list = append(list, r)
		}
		texts = rest
	}
	return list
}

// withoutNote leaves out the edition a study group was read in, which for a list
// of hundreds of texts says nothing that the date does not.
func withoutNote(e *end) { e.Note = "" }
