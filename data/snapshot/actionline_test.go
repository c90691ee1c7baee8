package snapshot

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestActionLine(t *testing.T) {
	p := smallPage(t, "wsis/C5")
	if p.Item.Kind != app.ActionLine || p.Item.Code != "C5" || p.Item.Body != "WSIS" {
		t.Errorf("C5 is the %s %q of %s", p.Item.Kind, p.Item.Code, p.Item.Body)
	}
	if diff := cmp.Diff([]string{
		"facilitated by org/itu | ITU | sole (facilitator)",
		"contributes to sdg/9 |  | goal",
		"contributes to sdg/9.c |  | target; printed 9.C",
	}, outLines(p)); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"paragraph of the Geneva Plan of Action: 12 (cited in a source)", "role of ITU: facilitator"}, factLines(p)); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
}

func TestSubLine(t *testing.T) {
	p := smallPage(t, "wsis/C7-ehealth")
	if p.Item.Parent != "wsis/C7" {
		t.Errorf("e-health is part of %q, want wsis/C7", p.Item.Parent)
	}
	if diff := cmp.Diff([]string{
		"facilitated by  | WHO (lead) |  (facilitator)",
		"part of wsis/C7 |  | ",
	}, outLines(p)); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"other title: Electronic health",
		"paragraph of the Geneva Plan of Action: 18 (derived from the order)",
		"note: facilitator named in 2014 without its name",
	}, factLines(p)); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"cites pp/140 | WSIS Action Line C7 | Rev. Dubai, 2018", "part of wsis/C7-ehealth |  | "}, inLines(smallPage(t, "wsis/C7"))); diff != "" {
		t.Errorf("links to C7 (-want +got):\n%s", diff)
	}
}

func TestGoalAndTarget(t *testing.T) {
	goal, target := smallPage(t, "sdg/9"), smallPage(t, "sdg/9.c")
	if goal.Item.Kind != app.Goal || target.Item.Kind != app.Target || target.Item.Parent != "sdg/9" {
		t.Errorf("%s, %s of %q; want goal, target of sdg/9", goal.Item.Kind, target.Item.Kind, target.Item.Parent)
	}
	if diff := cmp.Diff([]string{"full name: Build resilient infrastructure"}, factLines(goal)); diff != "" {
		t.Errorf("facts of the goal (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"contributes to wsis/C5 |  | target; printed 9.C"}, inLines(target)); diff != "" {
		t.Errorf("links to the target (-want +got):\n%s", diff)
	}
}
