package facts

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

func TestRolesOf(t *testing.T) {
	const wmo = "facilitator; co-facilitator"
	for _, c := range []struct {
		role          string
		organisations int
		want          []app.Role
		problem       string
	}{
		{"", 2, []app.Role{"", ""}, ""},
		{"partner", 1, []app.Role{app.Partner}, ""},
		{"co-facilitator", 2, []app.Role{app.CoFacilitator, app.CoFacilitator}, ""},
		{wmo, 2, []app.Role{app.Facilitator, app.CoFacilitator}, ""},
		{wmo, 3, nil, "roles.tsv, line 4: 2 roles for 3 organisations"},
		{"lead", 1, nil, `roles.tsv, line 4: "lead" is no role`},
	} {
		got, err := rolesOf(fact{table: "roles", line: 4, cells: map[string]string{"role": c.role}}, c.organisations)
		problem := ""
		if err != nil {
			problem = err.Error()
		}
		if !slices.Equal(got, c.want) || problem != c.problem {
			t.Errorf("%q for %d: %q, %q, want %q, %q", c.role, c.organisations, got, problem, c.want, c.problem)
		}
	}
}

// The role in the catalogue is that of the organisation and not of others that the same
// part of a note names, and the strongest of those that the parts tell.
func TestRolesInTheCatalogue(t *testing.T) {
	rows := readAll(t, committed)["facilitators"].Rows
	for _, c := range []struct{ line, organisation, role string }{
		{"wsis/C7-eenvironment", "org/wmo", "facilitator"},
		{"wsis/C7-eenvironment", "org/unep", "co-facilitator"},
		{"wsis/C7-eenvironment", "org/itu", "co-facilitator"},
		{"wsis/C2", "org/itu", "facilitator"}, // also a moderator once
		{"wsis/C4", "org/itu", "co-facilitator"},
		{"wsis/C4", "org/undp", ""}, // one of four that are listed
		{"wsis/C8", "org/unesco", "facilitator"},
		{"wsis/C8", "org/itu", "partner"},
		{"wsis/C10", "org/unesco", ""}, // focal point
	} {
		i := slices.IndexFunc(rows, func(row []string) bool { return row[0] == c.line && row[2] == c.organisation })
		if i < 0 || rows[i][3] != c.role {
			t.Errorf("%s is not the %q of %s", c.organisation, c.role, strings.TrimPrefix(c.line, "wsis/"))
		}
	}
}
