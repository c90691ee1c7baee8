package page

import (
	"strings"
	"testing"

	"vademecum/app"
)

func init() {
	line := func(code string) app.Item {
		return app.Item{ID: "wsis/" + code, Kind: app.ActionLine, Code: code, Title: "Title of " + code}
	}
	to := func(target, note string, other app.Item) app.Link {
		return app.Link{From: other.ID, To: target, Relation: app.ContributesTo, Note: note, Other: other, Cite: from("matrix", "")}
	}
	target := func(code string) app.Link {
		return app.Link{From: "sdg/" + code, Relation: app.PartOf, Other: app.Item{ID: "sdg/" + code, Kind: app.Target, Code: "SDG " + code, Parent: "sdg/9"}}
	}
	samples["goal-through-targets"] = &app.Page{
		Item: app.Item{ID: "sdg/9", Kind: app.Goal, Code: "SDG 9", Title: "Industry, innovation and infrastructure", Cite: from("sdgs", "")},
		In: []app.Link{
			target("9.1"), target("9.c"),
			to("sdg/9", "", app.Item{ID: "event/c6-2022", Kind: app.Event, Code: "C6 2022", Title: "A facilitation meeting"}),
			to("sdg/9", "", app.Item{ID: "initiative/itu-partnership", Kind: app.Initiative, Code: "Partnership"}),
			to("sdg/9", "goal", line("C3")), to("sdg/9", "goal", line("C10")),
		},
		Through: []app.Link{
			to("sdg/9.c", "target; printed 9.C", line("C5")), to("sdg/9.c", "target", line("C2")),
			to("sdg/9.1", "target", line("C10")), to("sdg/9.1", "target", line("C2")),
			to("sdg/9.c", "", app.Item{ID: "initiative/cirt", Kind: app.Initiative, Code: "CIRT programme"}),
		},
	}
}

// TestGoalWithNothingAsAWhole: a goal to which lines contribute through targets alone says
// so of the goal, and counts those lines.
func TestGoalWithNothingAsAWhole(t *testing.T) {
	p := *samples["goal-through-targets"]
	p.In = p.In[:4]
	got := text(Compose(&p, ""))
	for _, want := range []string{"\nAction lines that contribute — 3 action lines\n  (No source in this snapshot names an action line that contributes to the goal as a whole.)\n  Through target 9.1 (2)\n", "\nEvents that contribute\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not on the page:\n%s", want, got)
		}
	}
	if strings.Contains(got, "event on") || strings.Contains(got, "The goal as a whole") {
		t.Errorf("the page is\n%s", got)
	}
}
