package screen_test

import (
	"testing"

	"vademecum/ui/around"
	"vademecum/ui/briefing"
	"vademecum/ui/changes"
	"vademecum/ui/check"
	"vademecum/ui/cite"
	"vademecum/ui/compare"
	"vademecum/ui/documents"
	"vademecum/ui/duties"
	"vademecum/ui/language"
	"vademecum/ui/lineage"
	"vademecum/ui/marks"
	"vademecum/ui/matrix"
	"vademecum/ui/router"
	"vademecum/ui/screen"
	"vademecum/ui/tour"
)

// A page is named in the language that is spoken, by its route and what it names, without
// a catalogue or a library at hand.
func TestNames(t *testing.T) {
	t.Cleanup(func() { _ = language.Use(language.English) })
	for _, c := range []struct {
		of              screen.Namer
		route           router.Route
		names           string
		english, french string
	}{
		{around.Screen{}, "around/sg/itu-t/17", "Study Group 17", "Around Study Group 17", "Autour de Commission d’études 17"},
		{around.Screen{}, "around/sg/itu-t/17", "", "", ""},
		{briefing.Screen{}, "briefing/3", "Committee 3", "Briefing: Committee 3", "Dossier\u202f: Committee 3"},
		{changes.New(nil, nil), "changes", "", "What changed", "Ce qui a changé"},
		{changes.New(nil, nil), "changes/series/itu-t/X", "", "What changed: ITU-T X series", "Ce qui a changé\u202f: ITU-T, série X"},
		{check.New(nil, nil), "check", "", "Check references", "Vérifier les références"},
		{check.New(nil, nil), "check/1", "draft.txt", "References of draft.txt", "Références de draft.txt"},
		{check.New(nil, nil), "check/1", "", "", ""},
		{cite.Screen{}, "cite/itu-t/X.509", "X.509", "Cite X.509", "Citer X.509"},
		{&compare.Screen{}, "compare/1..2/pp/140", "WSIS", "Compare WSIS", "Comparer WSIS"},
		{&compare.Screen{}, "compare/1..2/pp/140", "", "", ""},
		{documents.New(nil), "documents", "", "Your documents", "Vos documents"},
		{documents.New(nil), "documents/forget/doc/1", "Draft", "Forget Draft", "Oublier Draft"},
		{documents.New(nil), "documents/encoding/doc/1", "Draft", "Encoding of Draft", "Codage de Draft"},
		{documents.New(nil), "documents/doc/1", "Draft", "Draft", "Draft"},
		{duties.Screen{}, "duties/TSAG", "", "Duties of TSAG", "Tâches confiées\u202f: TSAG"},
		{lineage.Screen{}, "lineage", "", "Lineage of study groups", "Filiation des commissions d’études"},
		{marks.Screen{}, "marks", "", "Your marks", "Vos repères"},
		{marks.Screen{}, "marks/2", "", "", ""},
		{matrix.New(nil), "matrix/C7", "", "WSIS–SDG matrix", "Matrice SMSI–ODD"},
		{matrix.New(nil), "matrix/C5/9", "", "C5 and SDG 9", "C5 et ODD 9"},
		{matrix.New(nil), "matrix/C7-ehealth/3", "C7 e-health", "C7 e-health and SDG 3", "C7 e-health et ODD 3"},
		{tour.Screen{}, "tour", "", "Learning paths", "Parcours guidés"},
	} {
		for tag, want := range map[string]string{language.English: c.english, "fr": c.french} {
			if err := language.Use(tag); err != nil {
				t.Fatal(err)
			}
			if got := c.of.Called(c.route, c.names); got != want {
				t.Errorf("in %s %s of %q is called %q, want %q", tag, c.route, c.names, got, want)
			}
		}
	}
}
