package page

import (
	"strings"
	"testing"

	"vademecum/app"
)

// The page of an organisation says which role it has in each action line, and calls no
// one the facilitator whom the sources call something else.
func TestRolesInActionLines(t *testing.T) {
	for _, c := range []struct{ code, label, note, role string }{
		{"ITU", "ITU", "ITU facilitator (ITU report on the period since PP-10) ; ITU sole facilitator (report on 2022)", "Facilitator"},
		{"ITU", "ITU", "named as moderator/facilitator at Tunis 2005 ; ITU sole facilitator (report on 2022)", "Facilitator"},
		{"ITU", "ITU", "named as moderator/facilitator at Tunis 2005", "Named among the facilitators"},
		{"ITU", "ITU", "ITU co-facilitator (ITU report on the period since PP-10)", "Co-facilitator"},
		{"ITU", "ITU", "ITU co-facilitator (for C7 as a whole) (ITU report) ; co-facilitators of the eight areas as listed", "Co-facilitator"},
		{"WHO", "WHO", "co-facilitators of the eight areas as listed in the ITU report on 2022", "Co-facilitator"},
		{"ITU", "ITU", "ITU partner (ITU report on the period since PP-10)", "Partner"},
		{"WMO", "WMO", "WMO lead facilitator, UNEP and ITU co-facilitators in the 10-year report", "Facilitator"},
		{"UNEP", "UNEP", "WMO lead facilitator, UNEP and ITU co-facilitators in the 10-year report", "Co-facilitator"},
		{"ITU", "ITU", "WMO lead facilitator, UNEP and ITU co-facilitators in the 10-year report", "Co-facilitator"},
		{"ILO", "ILO", "ILO co-organizer of the 2022 facilitation meeting and one of the C7 co-facilitators", "Co-facilitator"},
		{"ITC", "ITC", "ITC is one of the co-facilitators ; 2022 facilitation meeting held in cooperation with UNCTAD, ITC and UPU", "Co-facilitator"},
		{"UPU", "UPU", "2022 facilitation meeting held in cooperation with UNCTAD, ITC and UPU", "Named among the facilitators"},
		{"UNDP", "UNDP", "ITU, UNDP, UNESCO and UNCTAD named as the facilitators in the annex", "Named among the facilitators"},
		{"UNESCO", "UNESCO", "interim focal point since 24 Feb 2006 ; UNESCO lead facilitator (report on 2022)", "Facilitator"},
		{"UNESCO", "UNESCO", "interim focal point since 24 Feb 2006 ; organizer 2011", "Named among the facilitators"},
		{"WHO", "WHO (lead)", "", "Facilitator"},
		{"WHO", "WHO (co-facilitator)", "", "Co-facilitator"},
		{"WHO", "WHO", "", "Named among the facilitators"},
	} {
		line := app.Item{ID: "wsis/C5", Kind: app.ActionLine, Code: "C5"}
		organisation := app.Item{ID: "org/x", Kind: app.Organisation, Code: c.code}
		blocks := facilitation(&app.Page{Item: organisation, In: []app.Link{{Relation: app.FacilitatedBy, Label: c.label, Note: c.note, Other: line}}})
		if len(blocks) != 1 {
			t.Fatalf("%q: %d sections", c.note, len(blocks))
		}
		if got := blocks[0].(Section).Body[0].(Subheading).Text; got != c.role {
			t.Errorf("%s, %q: %q, want %q", c.code, c.note, got, c.role)
		}
	}
}

// Each role has its own lines, in the order of what it is to the action line.
func TestTheRolesOfOneOrganisation(t *testing.T) {
	p := &app.Page{Item: app.Item{Kind: app.Organisation, Code: "ITU"}}
	for code, note := range map[string]string{"C1": "ITU co-facilitator", "C5": "ITU sole facilitator", "C8": "ITU partner", "C3": "ITU co-facilitator", "C10": ""} {
		p.In = append(p.In, app.Link{Relation: app.FacilitatedBy, Note: note, Other: app.Item{ID: "wsis/" + code, Kind: app.ActionLine, Code: code}})
	}
	var lines []string
	section := facilitation(p)[0].(Section)
	for _, b := range section.Body {
		switch b := b.(type) {
		case Subheading:
			lines = append(lines, b.Text+":")
		case Row:
			lines = append(lines, b.Code)
		}
	}
	want := "Facilitator: C5 Co-facilitator: C1 C3 Partner: C8 Named among the facilitators: C10"
	if got := strings.Join(lines, " "); got != want || section.Count != "5 action lines" {
		t.Errorf("%s: %q, want %q", section.Count, got, want)
	}
	if got := facilitation(&app.Page{Item: p.Item}); got != nil {
		t.Errorf("an organisation beside no action line has %v", got)
	}
}
