package ident

import (
	"fmt"
	"strconv"
	"testing"
)

// TestGoalsAtTheirEnds: there are 17 Goals, and what stands behind a point is a target
// in digits up to 19 or in a letter up to d.
func TestGoalsAtTheirEnds(t *testing.T) {
	for text, want := range map[string]string{
		"SDG 0":        "",
		"SDG 1":        "sdg/1",
		"SDG 17":       "sdg/17, sdg/1.7",
		"SDG 18":       "sdg/1.8",
		"SDG 01":       "",
		"SDG 9.a":      "sdg/9.a",
		"SDG 9.d":      "sdg/9.d",
		"SDG 9.e":      "",
		"SDG 9.1":      "sdg/9.1",
		"SDG 9.19":     "sdg/9.19",
		"SDG 9.20":     "",
		"SDG 9.0":      "",
		"SDG 18.1":     "",
		"SDG 18.a":     "",
		"SDG 17.19":    "sdg/17.19",
		"SDG 1719":     "sdg/17.19",
		"SDG 1720":     "",
		"SDG 1701":     "",
		"SDG 171":      "sdg/17.1",
		"SDG 170":      "",
		"SDG 181":      "",
		"SDG 119":      "sdg/11.9, sdg/1.19",
		"SDG 17191":    "",
		"SDG 9.c.1":    "",
		"SDG 9.c more": "",
		"target 9c":    "sdg/9.c",
		"target 9.20":  "",
		"9.c":          "sdg/9.c",
		"9c":           "",
		"9.1":          "",
		"9":            "",
	} {
		if got := ids(Parse(text)); got != want {
			t.Errorf("%s is %q, want %q", text, got, want)
		}
	}
}

// TestEveryTargetHoweverItIsTyped: each Goal, and each of its targets, is found by its
// id's own number with and without a point, first or among what it can be as well.
func TestEveryTargetHoweverItIsTyped(t *testing.T) {
	for goal := 1; goal <= LastGoal; goal++ {
		if got := Parse(fmt.Sprintf("sdg%d", goal)); len(got) == 0 || got[0].ID() != fmt.Sprintf("sdg/%d", goal) {
			t.Errorf("sdg%d is %v", goal, got)
		}
		targets := []string{"a", "b", "c", "d"}
		for n := 1; n <= 19; n++ {
			targets = append(targets, strconv.Itoa(n))
		}
		for _, target := range targets {
			want := fmt.Sprintf("sdg/%d.%s", goal, target)
			if got := ids(Parse(fmt.Sprintf("SDG %d.%s", goal, target))); got != want {
				t.Errorf("SDG %d.%s is %q, want %q", goal, target, got, want)
			}
			found := false
			for _, i := range Parse(fmt.Sprintf("sdg %d%s", goal, target)) {
				found = found || i.ID() == want
			}
			if !found {
				t.Errorf("sdg %d%s cannot be %s", goal, target, want)
			}
		}
	}
}
