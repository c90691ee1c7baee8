package page

import (
	"testing"

	"vademecum/app"
)

func init() {
	c7 := app.Item{ID: "wsis/C7", Kind: app.ActionLine, Code: "C7", Title: "ICT Applications"}
	who := app.Item{ID: "org/who", Kind: app.Organisation, Code: "WHO"}
	sdg3 := app.Item{ID: "sdg/3", Kind: app.Goal, Code: "SDG 3", Title: "Good health and well-being"}
	sdg38 := app.Item{ID: "sdg/3.8", Kind: app.Target, Code: "SDG 3.8", Title: "universal health coverage", Parent: "sdg/3"}
	sdg9c := app.Item{ID: "sdg/9.c", Kind: app.Target, Code: "SDG 9.c", Title: "access to ICT", Parent: "sdg/9"}

	samples["action-line"] = &app.Page{
		Item: app.Item{ID: "wsis/C7-ehealth", Kind: app.ActionLine, Code: "C7 e-health", Title: "E-health", Body: "WSIS", Parent: "wsis/C7", Cite: from("wsis-ae", "")},
		Facts: []app.Fact{
			{Name: "other title", Value: "eHealth", Cite: from("wsis-ae", "")},
			{Name: genevaParagraph, Value: "18 (derived: list order between the cited 14 and 20)", Cite: from("wsis-ae", "")},
		},
		Out: []app.Link{
			{To: "wsis/C7", Relation: app.PartOf, Other: c7},
			{To: "org/who", Relation: app.FacilitatedBy, Label: "WHO (lead)", Note: "organized the facilitation meeting of 12 May 2010", Other: who, Cite: from("wsis-forum-2010", "")},
			{Relation: app.FacilitatedBy, Label: "UN regional commissions", Cite: from("wsis-report-2022", "paragraph 40")},
			{To: "sdg/9.c", Relation: app.ContributesTo, Note: "target", Other: sdg9c, Cite: from("matrix", "")},
			{To: "sdg/3.8", Relation: app.ContributesTo, Note: "target; listed in the source under SDG 1 (aggregated list)", Other: sdg38, Cite: from("matrix", "")},
			{To: "sdg/3", Relation: app.ContributesTo, Note: "goal", Other: sdg3, Cite: from("matrix", "")},
		},
		In: []app.Link{
			{From: "pp/130", Relation: app.Mandates, Note: "Rev. Dubai, 2018", Other: pp130, Cite: from("akn4itu-pp18", "resolves 2")},
			{From: "wtsa/44", Relation: app.Cites, Note: "Rev. Dubai, 2012", Other: wtsa44, Cite: from("wtsa-12-plan", "recalling a)")},
		},
	}

	samples["action-line-little-known"] = &app.Page{
		Item: app.Item{ID: "wsis/C9", Kind: app.ActionLine, Code: "C9", Title: "Media", Body: "WSIS", Cite: from("wsis-ae", "")},
		In:   []app.Link{{From: "wsis/C9-press", Relation: app.PartOf, Other: app.Item{ID: "wsis/C9-press", Kind: app.ActionLine, Code: "C9 press", Title: "A sub-line"}}},
	}

	samples["goal"] = &app.Page{
		Item:  app.Item{ID: "sdg/3", Kind: app.Goal, Code: "SDG 3", Title: "Good health and well-being", Cite: from("sdgs", "")},
		Facts: []app.Fact{{Name: "full name", Value: "Ensure healthy lives and promote well-being for all at all ages"}},
		In: []app.Link{
			{From: "sdg/3.8", Relation: app.PartOf, Other: sdg38, Cite: from("sdgs", "")},
			{From: "wsis/C7", Relation: app.ContributesTo, Note: "goal; source names the goal, without its own target entry", Other: c7, Cite: from("matrix", "")},
		},
	}

	samples["target-without-action-line"] = &app.Page{
		Item: app.Item{ID: "sdg/3.8", Kind: app.Target, Code: "SDG 3.8", Title: "universal health coverage", Parent: "sdg/3", Cite: from("sdgs", "")},
		Out:  []app.Link{{To: "sdg/3", Relation: app.PartOf, Other: sdg3, Cite: from("sdgs", "")}},
	}

	samples["organisation"] = &app.Page{
		Item: app.Item{ID: "org/apt", Kind: app.Organisation, Code: "APT", Title: "Asia-Pacific Telecommunity", Cite: from("ttc", "")},
		Facts: []app.Fact{
			{Name: "region", Value: "Asia-Pacific", Cite: from("ttc", "")},
			{Name: "role", Value: "prepares APT common proposals to WTSA", Cite: from("ttc", "")},
		},
		In: []app.Link{{From: "wsis/C7", Relation: app.FacilitatedBy, Label: "APT", Note: "co-organizer", Other: c7, Cite: from("wsis-report-2022", "")}},
	}
}

func TestGenevaLine(t *testing.T) {
	for given, want := range map[string]string{
		"":                       "",
		"12 (cited in a source)": "Geneva Plan of Action, paragraph 12",
		"15 (derived: list order between 14 and 20)":                 "Geneva Plan of Action, paragraph 15 (derived)",
		"26 (cited in a source (with 27, for regional cooperation))": "Geneva Plan of Action, paragraph 26",
	} {
		p := &app.Page{}
		if given != "" {
			p.Facts = []app.Fact{{Name: genevaParagraph, Value: given}}
		}
		if got := genevaLine(p); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}

func TestGoalName(t *testing.T) {
	for _, test := range []struct {
		item app.Item
		want string
	}{
		{app.Item{ID: "sdg/9", Kind: app.Goal}, "SDG 9"},
		{app.Item{ID: "sdg/9.c", Kind: app.Target, Parent: "sdg/9"}, "SDG 9"},
		{app.Item{ID: "sdg/17.10", Kind: app.Target, Parent: "sdg/17"}, "SDG 17"},
	} {
		if got := goalName(end{Link: app.Link{Other: test.item}}); got != test.want {
			t.Errorf("%s stands under %q, want %q", test.item.ID, got, test.want)
		}
	}
}
