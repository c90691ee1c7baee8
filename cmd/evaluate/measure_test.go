package main

import (
	"slices"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
)

func TestPrefixes(t *testing.T) {
	for query, want := range map[string][]string{
		"x509": {"x", "x5", "x50", "x509"},
		"é 1":  {"é", "é ", "é 1"}, // letters, not bytes
		"":     {""},
	} {
		if got := prefixes(query); !slices.Equal(got, want) {
			t.Errorf("typing %q puts %q into the box, want %q", query, got, want)
		}
	}
}

func result(notice string, hits ...search.Hit) search.Result {
	return search.Result{Notice: app.Say(notice), Hits: hits}
}

func hit(id, edition string) search.Hit {
	return search.Hit{Item: &app.Item{ID: id}, Edition: edition}
}

func TestDeclines(t *testing.T) {
	for _, test := range []struct {
		what   string
		result search.Result
		want   bool
	}{
		{"empty, and says so", result("Nothing fits."), true},
		{"empty without a word", result(""), false},
		{"lists what comes near, and says so", result("There is no G.99999.", hit("itu-t/G.999", "")), true},
		{"passes something else off as the answer", result("", hit("itu-t/G.999", "")), false},
		{"claims to have the very amendment", result("Listed is …", hit("itu-t/X.509", "itu-t/X.509@2019!Amd9")), false},
	} {
		if got := declines(test.result); got != test.want {
			t.Errorf("a result that is %s declines: %v, want %v", test.what, got, test.want)
		}
	}
}

func TestJudge(t *testing.T) {
	hits := result("", hit("itu-t/X.510", ""), hit("itu-t/X.509", ""))
	o := judge(testCase{"x509", "id", []string{"itu-t/X.509"}}, hits, []int{0, 0, 2, 2})
	if o.Rank != 2 || o.Keystroke != 3 || o.Stood != "itu-t/X.510" || o.Empty {
		t.Errorf("judged as %+v", o)
	}
	o = judge(testCase{"G.99999", kindNothing, nil}, result("There is none."), []int{0})
	if o.Rank != 1 || !o.Empty {
		t.Errorf("a result that rightly says there is nothing is judged as %+v", o)
	}
	o = judge(testCase{"G.99999", kindNothing, nil}, hits, []int{0})
	if o.Rank != 0 {
		t.Errorf("an invented answer is judged as %+v", o)
	}
}
