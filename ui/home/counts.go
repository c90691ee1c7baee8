package home

import (
	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// plurals names the kinds as counts do, in the order in which they are counted.
var plurals = []struct {
	name  string
	kinds []app.Kind
}{
	{language.Later("Recommendations"), []app.Kind{app.Recommendation}},
	{language.Later("Supplements, annexes and guides"), []app.Kind{app.Supplement, app.Annex, app.Guide}},
	{language.Later("Reports and Handbooks"), []app.Kind{app.Report, app.Handbook}},
	{language.Later("Questions"), []app.Kind{app.Question}},
	{language.Later("Resolutions"), []app.Kind{app.Resolution}},
	{language.Later("Decisions and opinions"), []app.Kind{app.Decision, app.Opinion}},
	{language.Later("Action lines and sub-lines"), []app.Kind{app.ActionLine}},
	{language.Later("Goals and targets"), []app.Kind{app.Goal, app.Target}},
	{language.Later("Study groups"), []app.Kind{app.StudyGroup}},
	{language.Later("Events"), []app.Kind{app.Event}},
	{language.Later("Initiatives and tools"), []app.Kind{app.Initiative}},
	{language.Later("Topics"), []app.Kind{app.Topic}},
	{language.Later("Organisations"), []app.Kind{app.Organisation}},
	{language.Later("Terms"), []app.Kind{app.Term}},
}

// counts says how much of what the snapshot holds.
func counts(c Contents) []page.Block {
	var body []page.Block
	add := func(name, value string) {
		body = append(body, page.Fact{Name: name, Value: []page.Span{{Text: value}}})
	}
	if c.Retrieved != "" {
		add(language.Say("Publications as of"), c.Retrieved)
	}
	if c.Editions > 0 {
		add(language.Say("ITU-T editions, with amendments and the like"), language.Number(c.Editions))
	}
	for _, p := range plurals {
		n := 0
		for _, k := range p.kinds {
			n += c.Catalogue.number[k]
		}
		if n > 0 {
			add(language.Say(p.name), language.Number(n))
		}
	}
	return body
}
