package language

import (
	"slices"

	"vademecum/app"
)

// factNames are the names of the facts that many items have. What a single source says of
// a single item has a name that it alone has, and stays as it is.
var factNames = []string{
	Later("role"), Later("role of ITU"), Later("note"), Later("other title"), Later("full name"), Later("looked for as"), Later("also"),
	Later("French"), Later("Spanish"), Later("theme"), Later("basis"), Later("deliverable"), Later("place in the report"),
	Later("paragraph of the Geneva Plan of Action"), Later("WSIS Prizes 2022 winner"),
}

// factValues are the values of the facts that have few, by their names.
var factValues = map[string][]string{
	"form": {
		Later("programme"), Later("publication"), Later("event series"), Later("project"), Later("partnership"), Later("database"), Later("course"),
		Later("campaign"), Later("group"), Later("tool"), Later("prize"), Later("focus group"), Later("fund"),
	},
	"region": {
		Later("Africa"), Later("East Africa"), Later("Americas"), Later("Latin America"), Later("Latin America and the Caribbean"),
		Later("Arab region"), Later("Asia-Pacific"), Later("Asia and the Pacific"), Later("Commonwealth of Independent States region"),
		Later("Europe"), Later("Ukraine"),
	},
	"role": {
		Later("facilitates WSIS action lines"), Later("works with ITU on cybersecurity"), Later("works with the organizers of the WSIS Forum"),
		Later("works with ITU-T on accessibility"),
	},
	"role of ITU": {Later("sole facilitator"), Later("co-facilitator"), Later("partner")},
	"place":       {Later("online")},
}

// FactName is the name of a fact: "role".
func FactName(name string) string {
	if slices.Contains(factNames, name) {
		return Say(name)
	}
	return name
}

// FactValue is what a fact says: in the words of the catalogue, unless it is one of the few
// things that facts of its name say.
func FactValue(f app.Fact) string {
	if slices.Contains(factValues[f.Name], f.Value) {
		return Say(f.Value)
	}
	return f.Value
}
