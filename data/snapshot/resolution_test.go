package snapshot

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestResolution(t *testing.T) {
	p := smallPage(t, "pp/140")
	want := app.Item{
		ID: "pp/140", Kind: app.Resolution, Code: "PP Resolution 140",
		Title:  "ITU's role in implementing the outcomes of the World Summit on the Information Society",
		Status: app.InForce, StatusNote: "in force after PP-22 (listed in basic texts 2023)",
		Date: "2018", Body: "PP",
		Cite: app.Cite{Sources: []string{"acts"}, Locator: "cmp_res_140"},
	}
	if diff := cmp.Diff(want, p.Item); diff != "" {
		t.Errorf("the item (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"keywords: WSIS",
		"other title: Role of ITU in implementing the outcomes of WSIS",
		"note: the number was printed as 104 once",
	}, factLines(p)); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
}

// The newest edition is in force when the resolution is, as of the event that
// adopted it. A list of what is in force names numbers, not editions: it says
// nothing of an older edition that is merely the newest known.
func TestResolutionEditions(t *testing.T) {
	p := smallPage(t, "wtsa/44@2004")
	var got []app.Edition
	for _, e := range p.Editions {
		e.Cite = app.Cite{}
		got = append(got, e)
	}
	if diff := cmp.Diff([]app.Edition{
		{ID: "wtsa/44@2024", Of: "wtsa/44", Part: app.PartEdition, Code: "Rev. New Delhi, 2024", Date: "2024", Place: "New Delhi",
			Status: app.InForce, StatusNote: "in force (WTSA-24 edition seen)"},
		{ID: "wtsa/44@2004", Of: "wtsa/44", Part: app.PartEdition, Code: "Florianópolis, 2004", Date: "2004", Place: "Florianópolis",
			Status: app.Superseded, StatusNote: "a newer edition exists"},
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if newest := smallPage(t, "pp/140").Editions[0]; newest.ID != "pp/140@2018" || newest.Status != app.Unknown {
		t.Errorf("the newest edition known of a resolution in force after PP-22 is %s, %s; want that of 2018, unknown", newest.ID, newest.Status)
	}
	if p.Item.Status != app.InForce || p.Item.Date != "2024" {
		t.Errorf("the resolution is %s of %s, want in force of 2024", p.Item.Status, p.Item.Date)
	}
}

// A resolution mandates an action line that it names in an operative part; every
// other citation is a citation.
func TestCitationsAndMandates(t *testing.T) {
	if diff := cmp.Diff([]string{
		"counterpart wtsa/44 |  | bridging the gap; related subject; PP Resolution 140 (Rev. Dubai, 2018) cites WTSA Resolution 44 (Rev. Hammamet, 2016)",
		"cites  | WSIS Tunis Agenda § 115 | ",
		"mandates wsis/C5 | WSIS Action Line C5 | Rev. Dubai, 2018",
		"cites wsis/C7 | WSIS Action Line C7 | Rev. Dubai, 2018",
		"mandates wsis/C7-ehealth | WSIS Action Line C7 (e-health) | Rev. Dubai, 2018",
		"cites wtsa/44 | WTSA Resolution 44 (Florianópolis, 2004) | Rev. Dubai, 2018",
	}, outLines(smallPage(t, "pp/140"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestHeldAt(t *testing.T) {
	if diff := cmp.Diff([]string{"held at wtsa/44 |  | Rev. New Delhi, 2024"}, inLines(smallPage(t, "event/wtsa-24"))); diff != "" {
		t.Errorf("what WTSA-24 adopted (-want +got):\n%s", diff)
	}
}

func TestResolutionWithoutTitleIsKept(t *testing.T) {
	item := smallPage(t, "wtsa/99").Item
	if item.Title != "" || item.TitleNote != "title not verified" || item.Status != app.Unknown {
		t.Errorf("title %q (%s), status %s; want none, not verified, unknown", item.Title, item.TitleNote, item.Status)
	}
}

func TestOperativeLocators(t *testing.T) {
	for locator, want := range map[string]bool{
		"Resolution 130, resolves 4":                                                   true,
		"Resolution 131, resolves further 2":                                           true,
		"Resolution 140, instructs the ITU Council 3":                                  true,
		"Resolution 71, machine-readable text at body/hcont_invites_sector_members/p2": true,
		"cmp_res_71/body/hcont_resolves/para_2":                                        true,
		"Resolution 130, recognizing c)":                                               false,
		"Resolution 64, taking into account i)":                                        false,
		"Resolution 64, machine-readable text at preamble/recs_recalling/rec_1":        false,
		"Decision 5": false,
		"":           false,
	} {
		if got := operative.MatchString(locator); got != want {
			t.Errorf("%q is operative: %v, want %v", locator, got, want)
		}
	}
}
