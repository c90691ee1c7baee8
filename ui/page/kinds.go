package page

import (
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// What a text cites, and what cites it, is listed under these headings, in this
// order.
var kindNames = []string{resolutions, recommendations, wsis, goals, studyGroups, others}

var (
	resolutions     = language.Later("Resolutions")
	recommendations = language.Later("Recommendations")
	wsis            = language.Later("WSIS")
	goals           = language.Later("Sustainable Development Goals")
	studyGroups     = language.Later("Study groups")
	others          = language.Later("Others")
)

// kindName is the heading under which an end is listed. A text without a page
// here is known by how the source prints it.
func kindName(e end) string {
	switch e.Other.Kind {
	case app.Resolution, app.Decision, app.Opinion:
		return resolutions
	case app.Recommendation:
		if e.Other.Body == "" || strings.HasPrefix(e.Other.Body, "ITU-") {
			return recommendations
		}
		return resolutions // of a conference, beside its resolutions
	case app.Supplement, app.Annex, app.Guide:
		return recommendations
	case app.ActionLine:
		return wsis
	case app.Goal, app.Target:
		return goals
	case app.StudyGroup:
		return studyGroups
	case "":
		for _, word := range []struct{ in, heading string }{
			{"WSIS ", wsis}, {" Resolution ", resolutions}, {" Decision ", resolutions},
			{" Opinion ", resolutions}, {" Recommendation ", recommendations},
		} {
			if strings.Contains(e.Label, word.in) {
				return word.heading
			}
		}
	}
	return others
}
