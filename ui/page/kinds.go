package page

import (
	"strings"

	"vademecum/app"
)

// What a text cites, and what cites it, is listed under these headings, in this
// order.
var kindNames = []string{"Resolutions", "Recommendations", "WSIS", "Sustainable Development Goals", "Study groups", "Others"}

// kindName is the heading under which an end is listed. A text without a page
// here is known by how the source prints it.
func kindName(e end) string {
	switch e.Other.Kind {
	case app.Resolution, app.Decision, app.Opinion:
		return "Resolutions"
	case app.Recommendation:
		if e.Other.Body == "" || strings.HasPrefix(e.Other.Body, "ITU-") {
			return "Recommendations"
		}
		return "Resolutions" // of a conference, beside its resolutions
	case app.Supplement, app.Annex, app.Guide:
		return "Recommendations"
	case app.ActionLine:
		return "WSIS"
	case app.Goal, app.Target:
		return "Sustainable Development Goals"
	case app.StudyGroup:
		return "Study groups"
	case "":
		for _, word := range []struct{ in, heading string }{
			{"WSIS ", "WSIS"}, {" Resolution ", "Resolutions"}, {" Decision ", "Resolutions"},
			{" Opinion ", "Resolutions"}, {" Recommendation ", "Recommendations"},
		} {
			if strings.Contains(e.Label, word.in) {
				return word.heading
			}
		}
	}
	return "Others"
}
