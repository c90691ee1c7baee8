package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestManyLinksToOneItemAreOneRow(t *testing.T) {
	x509 := app.Item{ID: "itu-t/X.509", Code: "X.509", Title: "The Directory", Status: app.InForce}
	p := &app.Page{Out: []app.Link{
		{To: "itu-t/X.509", Relation: app.Cites, Label: "X.509 (1997)", Other: x509, Cite: app.Cite{Sources: []string{"a"}, Locator: "considering a)"}},
		{To: "itu-t/X.9", Relation: app.Cites, Other: app.Item{ID: "itu-t/X.9", Code: "X.9"}},
		{To: "itu-t/X.509", Relation: app.Cites, Label: "X.509 (2000)", Other: x509, Cite: app.Cite{Sources: []string{"b", "a"}, Locator: "resolves 2"}},
		{To: "itu-t/X.509", Relation: app.Cites, Label: "X.509 (1997)", Other: x509, Cite: app.Cite{Sources: []string{"a"}, Locator: "considering a)"}},
		{Relation: app.Cites, Label: "WSIS Tunis Agenda § 35"},
		{To: "sg/itu-t/17", Relation: app.ResponsibleGroup},
	}}
	want := []Block{
		Row{Code: "WSIS Tunis Agenda § 35", Relation: "cites"},
		Row{Code: "X.9", Relation: "cites", To: "itu-t/X.9"},
		Row{
			Code: "X.509", Title: "The Directory", Meta: "1997; 2000", Status: app.InForce, Relation: "cites", To: "itu-t/X.509",
			Cite: app.Cite{Sources: []string{"a", "b"}, Locator: "considering a); resolves 2"},
		},
	}
	if diff := cmp.Diff(want, rows(out(p, app.Cites))); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

func TestDirectionWordsTheRelation(t *testing.T) {
	other := app.Item{ID: "x/1", Code: "1"}
	p := &app.Page{
		Out: []app.Link{{To: "x/1", Relation: app.Supersedes, Other: other}, {To: "x/1", Relation: app.TwinOf, Other: other}},
		In:  []app.Link{{From: "x/1", Relation: app.Supersedes, Other: other}, {From: "x/1", Relation: app.TwinOf, Other: other}},
	}
	for _, test := range []struct {
		ends []end
		want string
	}{
		{out(p, app.Supersedes), "supersedes"},
		{in(p, app.Supersedes), "superseded by"},
		{either(p, app.TwinOf), "twin of"},
	} {
		if len(test.ends) != 1 || test.ends[0].reading != test.want {
			t.Errorf("%+v, want one end that reads %q", test.ends, test.want)
		}
	}
}

func TestAside(t *testing.T) {
	for _, test := range []struct{ id, label, want string }{
		{"wtsa/44", "WTSA Resolution 44 (Rev. Hammamet, 2016)", "Rev. Hammamet, 2016"},
		{"council/1332", "ITU Council Resolution 1332 (Modified 2016)", "Modified 2016"},
		{"org/wmo", "WMO (lead)", "lead"},
		{"org/ilo", "ILO", ""},
		{"itu-t/H.222.0", "H.222.0 (V8) (2021)", "2021"}, // of two, the edition stands last
		{"", "A text without a page (2016)", ""},
		{"wtsa/44", "", ""},
	} {
		e := end{Link: app.Link{Label: test.label, Other: app.Item{ID: test.id}}}
		if got := e.aside(); got != test.want {
			t.Errorf("aside of %q = %q, want %q", test.label, got, test.want)
		}
	}
}

func TestGrouped(t *testing.T) {
	name := func(e end) string { return e.Other.Body }
	of := func(bodies ...string) []end {
		var list []end
		for _, b := range bodies {
			list = append(list, end{Link: app.Link{Label: b + " 1", Other: app.Item{Body: b}}})
		}
		return list
	}
	for _, test := range []struct {
		name string
		ends []end
		want string
	}{
		{"nothing", nil, ""},
		{"one group needs no subheading", of("PP", "PP"), "PP 1\nPP 1\n"},
		{"order as asked for, others after", of("WTDC", "PP", "WTSA", "PP"), "WTSA (1)\nWTSA 1\nWTDC (1)\nWTDC 1\nPP (2)\nPP 1\nPP 1\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, text(grouped(test.ends, name, "WTSA"))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestKindName(t *testing.T) {
	for _, test := range []struct {
		item  app.Item
		label string
		want  string
	}{
		{app.Item{Kind: app.Resolution}, "", "Resolutions"},
		{app.Item{Kind: app.Opinion}, "", "Resolutions"},
		{app.Item{Kind: app.Recommendation, Body: "ITU-T"}, "", "Recommendations"},
		{app.Item{Kind: app.Recommendation, Body: "PP"}, "", "Resolutions"},
		{app.Item{Kind: app.Supplement}, "", "Recommendations"},
		{app.Item{Kind: app.ActionLine}, "", "WSIS"},
		{app.Item{Kind: app.Target}, "", "Sustainable Development Goals"},
		{app.Item{Kind: app.StudyGroup}, "", "Study groups"},
		{app.Item{Kind: app.Handbook}, "", "Others"},
		{app.Item{}, "WSIS Tunis Agenda § 35", "WSIS"},
		{app.Item{}, "ITU Sectors Resolution 1", "Resolutions"},
		{app.Item{}, "ITU-D Recommendation 22", "Recommendations"},
		{app.Item{}, "Universal Declaration of Human Rights", "Others"},
	} {
		if got := kindName(end{Link: app.Link{Label: test.label, Other: test.item}}); got != test.want {
			t.Errorf("%s %s is listed under %q, want %q", test.item.Kind, test.label, got, test.want)
		}
	}
}
