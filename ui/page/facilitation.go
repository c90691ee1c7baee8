package page

import (
	"regexp"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// Sources name an organisation beside an action line in several roles, and only some of
// them call it the facilitator. Each role is told by a word in the note on the link.

// facilitating are the roles, with what a note says of the organisation that has it; the
// first that fits is its role. Where a note says none, it is one of those that are named.
var facilitating = []struct {
	role string
	says *regexp.Regexp
}{
	{language.Later("Facilitator"), regexp.MustCompile(`\b(lead|sole)\b|(^|[^-])\bfacilitator\b`)},
	{language.Later("Co-facilitator"), regexp.MustCompile(`\bco-facilitators?\b`)},
	{language.Later("Partner"), regexp.MustCompile(`\bpartner\b`)},
	{language.Later("Named among the facilitators"), regexp.MustCompile(``)},
}

// facilitation lists the action lines beside which an organisation is named, by its role
// in each.
func facilitation(p *app.Page) []Block {
	lines := in(p, app.FacilitatedBy)
	for i := range lines {
		lines[i].meta, lines[i].reading = lines[i].aside(), "" // the role is said above them
	}
	var body []Block
	rest := lines
	for _, r := range facilitating {
		var of []end
		of, rest = split(rest, func(e end) bool { return r.says.MatchString(saysOf(p.Item.Code, e)) })
		if len(of) > 0 {
			body = append(append(body, Subheading{Text: language.Say(r.role), Count: len(of)}), rows(of)...)
		}
	}
	return section(language.Say("Its role in action lines"), countKinds(lines), body)
}

// other is the acronym of an organisation with which a part of a note begins.
var other = regexp.MustCompile(`^\s*[A-Z]{2,}\b`)

// saysOf is what the note on a link says of an organisation: of the parts between
// semicolons and commas, those that name it or nobody, since they are on its own line.
// What was so at an assembly of long ago, "moderator/facilitator at Tunis 2005", is no
// role today.
func saysOf(code string, e end) string {
	said := []string{e.aside()}
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(e.Note, listSeparator, ";"), func(r rune) bool { return r == ';' || r == ',' }) {
		part, _, _ = strings.Cut(part, "(") // what was read
		if strings.Contains(part, "/facilitator") {
			continue
		}
		if strings.Contains(part, code) || !other.MatchString(part) {
			said = append(said, part)
		}
	}
	return strings.Join(said, ";")
}
