package home

import (
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// mostOfEach is how many of what was opened, of the stars and of the collections the
// page lists; the rest is one click away.
const mostOfEach = 4

// brief is one line of what can be typed, for whoever has marks: they have been here
// before, and the examples in full stand further below.
var brief = []string{"x509", "res 44", "c7 health", "sdg 9c", "cites x.509"}

// yours are the sections on what the person has opened and marked: what was opened last,
// the stars, the last one first, and the collections in their order.
func yours(m mark.Marks) []page.Block {
	opened := page.Section{Title: language.Say("Opened lately")}
	for _, r := range m.Recents[:min(mostOfEach, len(m.Recents))] {
		opened.Body = append(opened.Body, row(r.Subject))
	}
	starred := page.Section{Title: language.Say("Starred")}
	for i := len(m.Stars) - 1; i >= 0 && len(starred.Body) < mostOfEach; i-- {
		starred.Body = append(starred.Body, row(m.Stars[i].Subject))
	}
	collections := page.Section{Title: language.Say("Collections")}
	for _, c := range m.Collections[:min(mostOfEach, len(m.Collections))] {
		collections.Body = append(collections.Body, page.Row{
			Title: c.Name, Meta: language.Count(len(c.Entries), "%s item", "%s items"), To: page.CollectionRoute(c.N),
		})
	}
	all := page.Row{Title: language.Say("All your marks: stars, notes, collections"), To: string(router.Marks)}
	switch {
	case len(m.Collections) > 0:
		collections.Body = append(collections.Body, all)
	case len(m.Stars)+len(m.Notes) > 0:
		starred.Body = append(starred.Body, all)
	}
	return []page.Block{opened, starred, collections}
}

// row is the line on something that is marked, as it was called then.
func row(of mark.Subject) page.Row {
	r := page.Row{Code: language.Code(of.Code), Title: of.Title, Note: of.Locator, To: of.Target.String()}
	if r.Code == "" && r.Title == "" {
		r.Title = of.Item
	}
	return r
}
