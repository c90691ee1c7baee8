package language

import (
	"vademecum/app"
	"vademecum/app/document"
)

// What the catalogue says by a closed list of words is said in the language of the
// interface, too: statuses, kinds, how one item stands to another. What is on none of
// these lists is data and stays as it is.

// statuses are the words for the statuses: alone, in a sentence, and counted.
var statuses = map[app.Status]struct {
	alone, within string
	counted       Plural
}{
	app.InForce:      {Later("In force"), Later("in force"), Counted("%s in force", "%s in force")},
	app.Prepublished: {Later("Prepublished"), Later("prepublished"), Counted("%s prepublished", "%s prepublished")},
	app.Superseded:   {Later("Superseded"), Later("superseded"), Counted("%s superseded", "%s superseded")},
	app.Withdrawn:    {Later("Withdrawn"), Later("withdrawn"), Counted("%s withdrawn", "%s withdrawn")},
	app.Unknown:      {Later("Status unknown"), Later("status unknown"), Counted("%s of unknown status", "%s of unknown status")},
	"":               {"", "", Counted("%s without a status", "%s without a status")},
}

// Status is the word for a status where it stands alone: "In force"; nothing for the
// empty status.
func Status(s app.Status) string {
	if words, ok := statuses[s]; ok {
		return sayOr(words.alone)
	}
	return string(s)
}

// StatusWithin is the word for a status among other words: "in force".
func StatusWithin(s app.Status) string {
	if words, ok := statuses[s]; ok {
		return sayOr(words.within)
	}
	return string(s)
}

// StatusCount says how many texts have a status: "12 in force".
func StatusCount(s app.Status, n int) string {
	if words, ok := statuses[s]; ok {
		return words.counted.Of(n)
	}
	return Number(n) + " " + string(s)
}

// kinds are the names of the kinds of item.
var kinds = map[app.Kind]string{
	app.Recommendation: Later("recommendation"),
	app.Supplement:     Later("supplement"),
	app.Annex:          Later("annex"),
	app.Guide:          Later("guide"),
	app.Report:         Later("report"),
	app.Handbook:       Later("handbook"),
	app.Question:       Later("question"),
	app.Resolution:     Later("resolution"),
	app.Decision:       Later("decision"),
	app.Opinion:        Later("opinion"),
	app.ActionLine:     Later("action line"),
	app.Goal:           Later("goal"),
	app.Target:         Later("target"),
	app.StudyGroup:     Later("study group"),
	app.Event:          Later("event"),
	app.Initiative:     Later("initiative"),
	app.Topic:          Later("topic"),
	app.Organisation:   Later("organisation"),
	app.Term:           Later("term"),
}

// Kind is the name of a kind of item, "action line", or what a page of the window's own
// says in its place: "reference check".
func Kind(k app.Kind) string {
	if name, ok := kinds[k]; ok {
		return Say(name)
	}
	return Say(string(k))
}

// readings are the relations as they read from either end.
var readings = map[string]string{
	"supersedes":        Later("supersedes"),
	"superseded by":     Later("superseded by"),
	"twin of":           Later("twin of"),
	"cites":             Later("cites"),
	"cited by":          Later("cited by"),
	"mandates":          Later("mandates"),
	"mandated by":       Later("mandated by"),
	"counterpart":       Later("counterpart"),
	"same subject":      Later("same subject"), // how close a counterpart is
	"related subject":   Later("related subject"),
	"contributes to":    Later("contributes to"),
	"contributed to by": Later("contributed to by"),
	"facilitated by":    Later("facilitated by"),
	"facilitates":       Later("facilitates"),
	"responsible group": Later("responsible group"),
	"responsible for":   Later("responsible for"),
	"part of":           Later("part of"),
	"has part":          Later("has part"),
	"held at":           Later("held at"),
	"adopted":           Later("adopted"),
	"continues":         Later("continues"),
	"continued by":      Later("continued by"),
	"reported under":    Later("reported under"),
	"reports":           Later("reports"),
	"run by":            Later("run by"),
	"runs":              Later("runs"),
	"names":             Later("names"),
	"named by":          Later("named by"),
}

// Reading is how a relation reads from one of its ends: "cited by".
func Reading(relation string) string {
	if said, ok := readings[relation]; ok {
		return Say(said)
	}
	return relation
}

// Format is the name of a kind of file. All but one are the same in every language.
func Format(f document.Format) string {
	if f == document.Text {
		return Say("text")
	}
	return string(f)
}

func sayOr(text string) string {
	if text == "" {
		return ""
	}
	return Say(text)
}
