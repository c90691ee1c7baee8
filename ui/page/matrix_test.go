package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestCellWords(t *testing.T) {
	for _, test := range []struct {
		cell Cell
		want string
	}{
		{Cell{}, ""},
		{Cell{Whole: true}, "the goal as a whole"},
		{Cell{Targets: 1}, "1 target"},
		{Cell{Targets: 3}, "3 targets"},
		{Cell{Whole: true, Targets: 2}, "the goal as a whole and 2 targets"},
	} {
		if got := test.cell.Words(); got != test.want {
			t.Errorf("%+v says %q, want %q", test.cell, got, test.want)
		}
	}
}

func TestMatrixAsText(t *testing.T) {
	m := Matrix{
		Lines: []Side{{Code: "C7", Title: "ICT Applications", To: "wsis/C7"}, {Code: "C7 e-health", Title: "E-health", To: "wsis/C7-ehealth", Indent: 1}},
		Goals: []Side{{Code: "SDG 1"}, {Code: "SDG 2"}, {Code: "SDG 3"}},
		Cells: [][]Cell{{{}, {}, {}}, {{Targets: 3}, {}, {Whole: true, Targets: 1}}},
	}
	want := []Row{
		{Code: "C7", Title: "ICT Applications", Note: "none read in a source", To: "wsis/C7"},
		{Code: "C7 e-health", Title: "E-health", Note: "SDG 1 (3 targets); SDG 3 (the goal as a whole and 1 target)", To: "wsis/C7-ehealth", Indent: 1},
	}
	if diff := cmp.Diff(want, m.Table()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What two sources say of the same target is one row that cites both.
func TestContributions(t *testing.T) {
	target := app.Item{ID: "sdg/3.8", Kind: app.Target, Code: "SDG 3.8", Parent: "sdg/3"}
	goal := app.Item{ID: "sdg/3", Kind: app.Goal, Code: "SDG 3"}
	other := app.Item{ID: "sdg/9", Kind: app.Goal, Code: "SDG 9"}
	p := &app.Page{Out: []app.Link{
		{Relation: app.ContributesTo, Note: "target; aggregated list", Other: target, Cite: from("matrix", "1")},
		{Relation: app.ContributesTo, Note: "a box in the report", Other: target, Cite: from("report", "2")},
		{Relation: app.ContributesTo, Note: "goal", Other: goal, Cite: from("matrix", "1")},
		{Relation: app.ContributesTo, Other: other},
		{Relation: app.Cites, Other: app.Item{ID: "sdg/1", Kind: app.Goal}},
		{Relation: app.ContributesTo, Label: "a goal without a page"},
	}}
	row := func(code, id, note string, c app.Cite) Row {
		return Row{Code: code, To: id, Note: note, Relation: "contributes to", Cite: c}
	}
	both := app.Cite{Sources: []string{"matrix", "report"}, Locator: "1; 2"}
	want := map[string][]Row{
		"sdg/3": {row("SDG 3", "sdg/3", "", from("matrix", "1")), row("SDG 3.8", "sdg/3.8", "aggregated list; a box in the report", both)},
		"sdg/9": {row("SDG 9", "sdg/9", "", app.Cite{})},
	}
	if diff := cmp.Diff(want, Contributions(p)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMatrixRoute(t *testing.T) {
	for line, want := range map[string]string{"": "matrix", "wsis/C7": "matrix/C7", "wsis/C7-ehealth": "matrix/C7-ehealth"} {
		if got := MatrixRoute(line); got != want {
			t.Errorf("the matrix of %q is at %q, want %q", line, got, want)
		}
	}
}
