package page

import (
	"testing"

	"vademecum/app"
)

func TestEveryKindHasANoun(t *testing.T) {
	for _, k := range app.Kinds {
		if n := nouns[k]; n.one == "" || n.many == "" || n.one == n.many {
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

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1\u00a0000", 16172: "16\u00a0172", 1234567: "1\u00a0234\u00a0567"} {
		if got := thousands(n); got != want {
			t.Errorf("thousands(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestEnumerate(t *testing.T) {
	for _, test := range []struct {
		names []string
		want  string
	}{
		{nil, ""},
		{[]string{"a"}, "a"},
		{[]string{"a", "b"}, "a and b"},
		{[]string{"a", "b", "c"}, "a, b and c"},
	} {
		if got := enumerate(test.names); got != test.want {
			t.Errorf("enumerate(%q) = %q, want %q", test.names, got, test.want)
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
