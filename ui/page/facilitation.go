package page

import (
	"vademecum/app"
	"vademecum/ui/language"
)

// facilitating names the roles that an organisation has beside an action line.
var facilitating = []struct {
	role app.Role
	name string
}{
	{app.Facilitator, language.Later("Facilitator")},
	{app.CoFacilitator, language.Later("Co-facilitator")},
	{app.Partner, language.Later("Partner")},
	{"", language.Later("Named among the facilitators")},
}

// facilitation lists the action lines beside which an organisation is named, by its role
// in each.
func facilitation(p *app.Page) []Block {
	lines := in(p, app.FacilitatedBy)
	for i := range lines {
		lines[i].meta, lines[i].reading = lines[i].aside(), "" // the role is said above them
	}
	var body []Block
	for _, r := range facilitating {
		of, _ := split(lines, func(e end) bool { return e.Role == r.role })
		if len(of) > 0 {
			body = append(append(body, Subheading{Text: language.Say(r.name), Count: len(of)}), rows(of)...)
		}
	}
	return section(language.Say("Its role in action lines"), countKinds(lines), body)
}
