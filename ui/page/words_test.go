package page

import (
	"testing"

	"vademecum/app"
)

func TestEveryKindHasANoun(t *testing.T) {
	for _, k := range app.Kinds {
		if n := nouns[k]; n.One == "" || n.Other == "" || n.One == n.Other {
			t.Errorf("no noun for one and many of %q: %+v", k, n)
		}
	}
}

func TestCountKinds(t *testing.T) {
	of := func(kinds ...app.Kind) []end {
		var list []end
		for _, k := range kinds {
			list = append(list, end{Link: app.Link{Other: app.Item{Kind: k}}})
		}
		return list
	}
	many := make([]app.Kind, 1234)
	for i := range many {
		many[i] = app.Recommendation
	}
	for _, test := range []struct {
		ends []end
		want string
	}{
		{nil, ""},
		{of(app.Resolution), "1 resolution"},
		{of(app.Resolution, app.Recommendation, app.Recommendation), "2 Recommendations · 1 resolution"},
		{of("", app.Goal), "1 goal · 1 other text"},
		{of(many...), "1\u00a0234 Recommendations"},
	} {
		if got := countKinds(test.ends); got != test.want {
			t.Errorf("countKinds = %q, want %q", got, test.want)
		}
	}
}

func TestCapital(t *testing.T) {
	for given, want := range map[string]string{"": "", "place": "Place", "état": "État", "ITU": "ITU"} {
		if got := capital(given); got != want {
			t.Errorf("capital(%q) = %q, want %q", given, got, want)
		}
	}
}
