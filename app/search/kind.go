package search

import "vademecum/app"

// kindWords are the folded words by which people name a kind of item along with
// its subject: "wsis e-science", "sg smart cities", "clean water target".
// Titles and codes do not hold them. Kinds whose codes say what they are, as
// those of resolutions do, need none.
var kindWords = map[app.Kind]string{
	app.ActionLine: "wsis action line",
	app.StudyGroup: "sg study group",
	app.Goal:       "sdg sustainable development goal",
	app.Target:     "sdg sustainable development target",
}
