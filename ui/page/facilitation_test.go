package page

import (
	"strings"
	"testing"

	"vademecum/app"
)

// The page of an organisation says which role it has in each action line, and calls no
// one the facilitator whom the sources call something else. Each role has its own lines,
// in the order of what it is to the action line.
func TestRolesInActionLines(t *testing.T) {
	at := func(line string, role app.Role, note string) app.Link {
		return app.Link{Relation: app.FacilitatedBy, Role: role, Note: note, Other: app.Item{ID: "wsis/" + line, Kind: app.ActionLine, Code: line}}
	}
	for _, c := range []struct {
		what, want, count string
		links             []app.Link
	}{
		{"every role", "Facilitator: C5 Co-facilitator: C1 C3 Partner: C8 Named among the facilitators: C10", "5 action lines", []app.Link{
			at("C10", "", ""), at("C3", app.CoFacilitator, ""), at("C8", app.Partner, ""), at("C1", app.CoFacilitator, ""), at("C5", app.Facilitator, ""),
		}},
		{"what a note says decides nothing", "Named among the facilitators: C5", "1 action line", []app.Link{at("C5", "", "moderator/facilitator at Tunis 2005")}},
		{"of two roles in one line, the stronger", "Facilitator: C5", "1 action line", []app.Link{at("C5", app.Partner, "2010"), at("C5", "", "2012"), at("C5", app.Facilitator, "2022")}},
		{"a role of which a second source knows nothing", "Partner: C5", "1 action line", []app.Link{at("C5", app.Partner, ""), at("C5", "", "2022")}},
		{"no action line", "", "", nil},
	} {
		var lines []string
		count := ""
		for _, b := range facilitation(&app.Page{Item: app.Item{Kind: app.Organisation, Code: "ITU"}, In: c.links}) {
			count = b.(Section).Count
			for _, b := range b.(Section).Body {
				switch b := b.(type) {
				case Subheading:
					lines = append(lines, b.Text+":")
				case Row:
					lines = append(lines, b.Code)
				}
			}
		}
		if got := strings.Join(lines, " "); got != c.want || count != c.count {
			t.Errorf("%s: %s: %q, want %s: %q", c.what, count, got, c.count, c.want)
		}
	}
}
