package main

import (
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
)

func TestReason(t *testing.T) {
	item := app.Item{Code: "L.400", Title: "Łódź fibre splices"}
	for _, c := range []struct {
		hit  search.Hit
		want string
	}{
		{search.Hit{Item: &item, Tier: search.TierIdentifier, Score: 7499, Code: []search.Range{{From: 0, To: 5}}}, "identifier, code “L.400”, score 7499"},
		{search.Hit{Item: &item, Tier: search.TierWords, Score: 6501.6, Title: []search.Range{{From: 0, To: 7}, {From: 8, To: 11}}}, "words, title “Łódź” “fib”, score 6502"},
		{search.Hit{Item: &item, Tier: search.TierTerms, Why: "index terms"}, "index terms, score 0"},
		{search.Hit{Item: &item, Tier: search.TierVariants, Why: "fiber as fibre"}, "variants (fiber as fibre), score 0"},
	} {
		if got := reason(c.hit); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestUnderstood(t *testing.T) {
	repaired, exact := []search.Hit{{Tier: search.TierRepaired}}, []search.Hit{{Tier: search.TierWords}}
	for _, c := range []struct {
		result search.Result
		want   string
	}{
		{search.Result{Hits: exact}, ""},
		{search.Result{Hits: exact, Understood: app.Say("sg: 17")}, "Understood as sg: 17"},
		{search.Result{Hits: repaired, DidYouMean: "optical"}, "Showing results for “optical”."},
		{search.Result{Hits: exact, DidYouMean: "optical"}, "Did you mean “optical”?"},
		{search.Result{DidYouMean: "optical"}, "Did you mean “optical”?"},
		{search.Result{Hits: repaired, Understood: app.Say("sg: 17"), DidYouMean: "optical sg:17"}, "Understood as sg: 17|Showing results for “optical sg:17”."},
	} {
		if got := strings.Join(understood(c.result), "|"); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
