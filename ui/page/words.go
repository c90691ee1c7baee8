package page

import (
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// noun holds what one item of a kind is called in running text, and several.
type noun struct{ one, many string }

var nouns = map[app.Kind]noun{
	app.Recommendation: {"Recommendation", "Recommendations"},
	app.Supplement:     {"supplement", "supplements"},
	app.Annex:          {"annex", "annexes"},
	app.Guide:          {"implementers' guide", "implementers' guides"},
	app.Report:         {"Report", "Reports"},
	app.Handbook:       {"Handbook", "Handbooks"},
	app.Question:       {"Question", "Questions"},
	app.Resolution:     {"resolution", "resolutions"},
	app.Decision:       {"decision", "decisions"},
	app.Opinion:        {"opinion", "opinions"},
	app.ActionLine:     {"action line", "action lines"},
	app.Goal:           {"goal", "goals"},
	app.Target:         {"target", "targets"},
	app.StudyGroup:     {"study group", "study groups"},
	app.Event:          {"event", "events"},
	app.Initiative:     {"initiative", "initiatives"},
	app.Topic:          {"topic", "topics"},
	app.Organisation:   {"organisation", "organisations"},
	app.Term:           {"term", "terms"},
	"":                 {"other text", "other texts"}, // what has no page here
}

// count puts a number before its noun: "1 resolution", "3 resolutions".
func (n noun) count(number int) string {
	if number == 1 {
		return "1 " + n.one
	}
	return thousands(number) + " " + n.many
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
			parts = append(parts, nouns[k].count(number[k]))
		}
	}
	return strings.Join(parts, separator)
}

// Count prints how many there are of what has these names: "1 clause", "12 clauses".
func Count(n int, one, many string) string { return noun{one, many}.count(n) }

// thousands prints a number as ITU prints it, with a gap that does not break
// before every three digits: "16 172".
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "\u00a0" + s[i:]
	}
	return s
}

// capital writes the first letter of a text as a capital.
func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// enumerate joins names as a sentence does: "a", "a and b", "a, b and c".
func enumerate(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
