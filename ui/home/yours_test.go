package home

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/ui/page"
)

func marked(ids ...string) (list []mark.Subject) {
	for _, id := range ids {
		list = append(list, mark.Subject{Target: mark.Target{Item: id}, Code: strings.ToUpper(id)})
	}
	return list
}

// Whoever has marks finds them at the top, above one line of what can be typed; the
// examples stand further below.
func TestWhatIsYours(t *testing.T) {
	var m mark.Marks
	for i := range 9 {
		s := marked(fmt.Sprint("a/", i))[0]
		m.Recents = append(m.Recents, mark.Recent{Subject: s})
		m.Stars = append(m.Stars, mark.Star{Subject: s})
	}
	m.Collections = []mark.Collection{{N: 3, Name: "Keys"}}
	lines := text(Compose(Contents{Marks: m}))
	var headings []string
	for _, l := range lines {
		if h, ok := strings.CutPrefix(l, "## "); ok {
			headings = append(headings, h)
		}
	}
	want := []string{"Opened lately", "Starred", "Collections", "Type what you know", "Your own documents", "What else can be typed"}
	if !slices.Equal(headings, want) {
		t.Errorf("the sections are %q, want %q", headings, want)
	}
	for heading, want := range map[string]string{
		"Type what you know": "x509, res 44, c7 health, sdg 9c, cites x.509",
		"Opened lately":      "A/0 → a/0|A/1 → a/1|A/2 → a/2|A/3 → a/3",
		"Starred":            "A/8 → a/8|A/7 → a/7|A/6 → a/6|A/5 → a/5",
		"Collections":        " → marks/3| → marks",
	} {
		if got := strings.Join(under(t, lines, heading), "|"); got != want {
			t.Errorf("%s: %s, want %s", heading, got, want)
		}
	}
	for _, l := range text(Compose(Contents{})) {
		if strings.HasPrefix(l, "## ") && (l == "## Opened lately" || l == "## Starred" || l == "## Collections") {
			t.Errorf("without marks there is %s", l)
		}
	}
}

// The offer of one line is among the examples, which a test in cmd looks up.
func TestTheBriefOfferIsAmongTheExamples(t *testing.T) {
	var all []string
	for _, e := range examples {
		all = append(all, e.queries...)
	}
	for _, q := range brief {
		if !slices.Contains(all, q) {
			t.Errorf("%q is no example", q)
		}
	}
}

func TestResolutionsBySubject(t *testing.T) {
	res := func(id, date string) app.Item {
		return app.Item{ID: id, Kind: app.Resolution, Code: strings.ToUpper(id), Date: date}
	}
	a, b, c := res("wtsa/44", "2024"), res("pp/123", "2018"), res("wtsa/2", "2022-03")
	theme := func(id string, list ...app.Item) Theme {
		return Theme{Topic: app.Item{ID: id, Code: id, Title: "On " + id}, Resolutions: list}
	}
	s := themes([]Theme{theme("topic/one", a), theme("topic/two", a, b), theme("topic/three", a, b, c)}, Read([]app.Item{a, b, c}))
	var lines []string
	for _, block := range s.Body {
		switch x := block.(type) {
		case page.Row:
			lines = append(lines, x.Title+": "+x.Note+" ("+x.Meta+")")
		case page.Words:
			lines = append(lines, strings.Join(x.List, ", "))
		}
	}
	want := []string{
		"On topic/three: WTSA/44, PP/123, WTSA/2 (3 resolutions)",
		"On topic/two: WTSA/44, PP/123 (2 resolutions)",
		"wtsa year:2024, pp year:2018",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("the section is %q, want %q", lines, want)
	}
}
