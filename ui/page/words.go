package page

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// nouns count items of a kind in running text.
var nouns = map[app.Kind]language.Plural{
	app.Recommendation: language.Counted("%s Recommendation", "%s Recommendations"),
	app.Supplement:     language.Counted("%s supplement", "%s supplements"),
	app.Annex:          language.Counted("%s annex", "%s annexes"),
	app.Guide:          language.Counted("%s implementers' guide", "%s implementers' guides"),
	app.Report:         language.Counted("%s Report", "%s Reports"),
	app.Handbook:       language.Counted("%s Handbook", "%s Handbooks"),
	app.Question:       language.Counted("%s Question", "%s Questions"),
	app.Resolution:     language.Counted("%s resolution", "%s resolutions"),
	app.Decision:       language.Counted("%s decision", "%s decisions"),
	app.Opinion:        language.Counted("%s opinion", "%s opinions"),
	app.ActionLine:     language.Counted("%s action line", "%s action lines"),
	app.Goal:           language.Counted("%s goal", "%s goals"),
	app.Target:         language.Counted("%s target", "%s targets"),
	app.StudyGroup:     language.Counted("%s study group", "%s study groups"),
	app.Event:          language.Counted("%s event", "%s events"),
	app.Initiative:     language.Counted("%s initiative", "%s initiatives"),
	app.Topic:          language.Counted("%s topic", "%s topics"),
	app.Organisation:   language.Counted("%s organisation", "%s organisations"),
	app.Term:           language.Counted("%s term", "%s terms"),
	"":                 language.Counted("%s other text", "%s other texts"), // what has no page here
}

// countKinds says how many of each kind there are, in the order of the kinds:
// "14 Recommendations · 3 resolutions".
func countKinds(ends []end) string {
	number := map[app.Kind]int{}
	for _, e := range ends {
		number[e.Other.Kind]++
	}
	var parts []string
	for _, k := range slices.Concat(app.Kinds, []app.Kind{""}) {
		if number[k] > 0 {
			parts = append(parts, nouns[k].Of(number[k]))
		}
	}
	return language.Facts(parts...)
}

// capital writes the first letter of a text as a capital.
func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// leadingDigits is the run of digits a text begins with; it may be empty.
func leadingDigits(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
}
