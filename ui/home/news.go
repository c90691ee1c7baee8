package home

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// A Theme is a subject that the catalogue explains, and the resolutions of which a
// source says that they give a task concerning it.
type Theme struct {
	Topic       app.Item
	Resolutions []app.Item
}

// fewestOfATheme is how many resolutions make a theme: one alone is found on its page.
const fewestOfATheme = 2

// themes lists resolutions by subject, that with the most of them first. Only few
// resolutions are tied to a subject by a source; for all of them there are the queries
// of [newestResolutions].
func themes(list []Theme, c Catalogue) page.Section {
	s := page.Section{Title: language.Say("Resolutions by subject")}
	list = slices.DeleteFunc(slices.Clone(list), func(t Theme) bool { return len(t.Resolutions) < fewestOfATheme })
	slices.SortStableFunc(list, func(a, b Theme) int { return cmp.Compare(len(b.Resolutions), len(a.Resolutions)) })
	for _, t := range list {
		var codes []string
		for _, r := range t.Resolutions {
			codes = append(codes, r.Code)
		}
		s.Body = append(s.Body, page.Row{
			Title: cmp.Or(t.Topic.Title, t.Topic.Code), Note: strings.Join(codes, ", "),
			Meta: language.Count(len(codes), "%s resolution", "%s resolutions"), To: t.Topic.ID,
		})
	}
	if queries := newestResolutions(c); len(queries) > 0 {
		s.Body = append(s.Body, paragraph(language.Say("All of them by body, those adopted or revised last:")), page.Words{List: queries})
	}
	return s
}

// newestResolutions are queries for the resolutions of each body of the Union that are of
// the year of its newest.
func newestResolutions(c Catalogue) []string {
	var queries []string
	for _, body := range []string{"wtsa", "pp", "wtdc", "council"} {
		if year := c.year[body]; year != "" {
			queries = append(queries, body+" year:"+year)
		}
	}
	return queries
}

// bodyOf is the body whose text an id names: "wtsa" of "wtsa/44".
func bodyOf(id string) string {
	body, _, _ := strings.Cut(id, "/")
	return body
}
