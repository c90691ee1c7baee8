package home

import (
	"strconv"

	"vademecum/app"
	"vademecum/ui/page"
)

// plurals names the kinds as counts do, in the order in which they are counted.
var plurals = []struct {
	name  string
	kinds []app.Kind
}{
	{"Recommendations", []app.Kind{app.Recommendation}},
	{"Supplements, annexes and guides", []app.Kind{app.Supplement, app.Annex, app.Guide}},
	{"Reports and Handbooks", []app.Kind{app.Report, app.Handbook}},
	{"Questions", []app.Kind{app.Question}},
	{"Resolutions", []app.Kind{app.Resolution}},
	{"Decisions and opinions", []app.Kind{app.Decision, app.Opinion}},
	{"Action lines and sub-lines", []app.Kind{app.ActionLine}},
	{"Goals and targets", []app.Kind{app.Goal, app.Target}},
	{"Study groups", []app.Kind{app.StudyGroup}},
	{"Events", []app.Kind{app.Event}},
	{"Initiatives and tools", []app.Kind{app.Initiative}},
	{"Topics", []app.Kind{app.Topic}},
	{"Organisations", []app.Kind{app.Organisation}},
	{"Terms", []app.Kind{app.Term}},
}

// counts says how much of what the snapshot holds.
func counts(c Contents) []page.Block {
	var body []page.Block
	add := func(name, value string) {
		body = append(body, page.Fact{Name: name, Value: []page.Span{{Text: value}}})
	}
	if c.Retrieved != "" {
		add("Publications as of", c.Retrieved)
	}
	number := map[app.Kind]int{}
	for _, i := range c.Items {
		number[i.Kind]++
	}
	if c.Editions > 0 {
		add("ITU-T editions, with amendments and the like", Thousands(c.Editions))
	}
	for _, p := range plurals {
		n := 0
		for _, k := range p.kinds {
			n += number[k]
		}
		if n > 0 {
			add(p.name, Thousands(n))
		}
	}
	return body
}

// Thousands writes a number the way ITU does, with a narrow no-break space
// before each three digits: 16 172.
func Thousands(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + "\u202f" + digits[i:]
	}
	return digits
}
