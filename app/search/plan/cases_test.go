package plan

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/ident"
)

// A planCase is a line of testdata/plans.txt.
type planCase struct {
	where, query, want string
}

func planCases(t testing.TB) []planCase {
	t.Helper()
	const name = "testdata/plans.txt"
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []planCase
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		text := strings.TrimSpace(lines.Text())
		if text == "" || text[0] == '#' {
			continue
		}
		query, want, ok := strings.Cut(text, "→")
		if !ok {
			t.Fatalf("%s:%d: want a line such as: cites X.509 → links: cites → itu-t/X.509", name, n)
		}
		cases = append(cases, planCase{fmt.Sprintf("%s:%d", name, n), strings.TrimSpace(query), strings.TrimSpace(want)})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return cases
}

// TestPlans reads every query of testdata/plans.txt.
func TestPlans(t *testing.T) {
	cases := planCases(t)
	if len(cases) < 150 {
		t.Errorf("there are %d cases, want the 150 or more of testdata/plans.txt", len(cases))
	}
	seen := map[string]string{}
	for _, c := range cases {
		if other, ok := seen[c.query]; ok {
			t.Errorf("%s: %q stands at %s already", c.where, c.query, other)
		}
		seen[c.query] = c.where
		if got := line(Read(c.query)); got != c.want {
			t.Errorf("%s: %s\n is read as %s\n      want %s", c.where, c.query, got, c.want)
		}
	}
}

// line words a plan as testdata/plans.txt does.
func line(p Plan) string {
	var parts []string
	add := func(name string, values ...string) {
		if len(values) > 0 {
			parts = append(parts, name+strings.Join(values, " "))
		}
	}
	if r := p.Relation; r != nil {
		of := fmt.Sprintf("“%s”", r.OfText)
		if len(r.Of) > 0 {
			of = r.Of[0].ID()
		}
		for i, k := range r.Kinds {
			of += []string{", only ", " or "}[min(i, 1)] + string(k)
		}
		add("", r.understoodOf(app.Sentence{Text: of}).String())
	}
	for n, f := range p.Filters {
		if n == p.Typed {
			add("implied:")
		}
		add("", f.String())
	}
	add("identifier: ", ids(p.Readings)...)
	for _, l := range p.Lists[:min(2, len(p.Lists))] {
		var members []string
		for n, of := range l.Members {
			id := of[0].ID()
			if slices.Contains(l.Doubtful, n) {
				id += "?"
			}
			members = append(members, id)
		}
		if l.IsRange() {
			members = []string{fmt.Sprintf("%s … %s (%d)", l.From.ID(), l.To.ID(), len(members))}
		}
		add("list: ", members...)
	}
	if len(p.Readings) == 0 && len(p.Lists) == 0 {
		add("words: ", p.Words...)
	}
	add("filler: ", p.Filler...)
	add("asked: ", p.Asked...)
	for _, problem := range p.Problems {
		add("problem: ", problem.String())
	}
	if len(parts) == 0 {
		return "nothing"
	}
	return strings.Join(parts, " · ")
}

// ids returns the ids of the first three readings.
func ids(readings []ident.Ident) []string {
	var ids []string
	for _, i := range readings[:min(3, len(readings))] {
		ids = append(ids, i.ID())
	}
	return ids
}
