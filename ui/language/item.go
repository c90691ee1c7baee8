package language

import (
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
)

// What ITU itself calls differently in each of its languages is called so here: study
// groups, goals, and the bodies that adopt texts. The code of a text, "WTSA Resolution 44",
// stays with its title as it is printed.

// codes are the names that are made of words, by how they read in English.
var codes = []struct {
	printed *regexp.Regexp
	say     string
}{
	{regexp.MustCompile(`^Study Group (\d+)$`), Later("Study Group %s")},
	{regexp.MustCompile(`^SDG (\S+)$`), Later("SDG %s")},
}

// Code is what an item is called, by the code that the catalogue has for it: "Study
// Group 17".
func Code(code string) string {
	for _, c := range codes {
		if found := c.printed.FindStringSubmatch(code); found != nil {
			return Say(c.say, found[1])
		}
	}
	return code
}

// notes are what the catalogue says of a title that no source gives as it stands.
var notes = []string{
	Later("title not verified"), Later("short label only"), Later("truncated in source"), Later("no edition in the source"),
	Later("inherited from %s"), Later("title of %s"),
}

// TitleNote is such a note: "title not verified", "title of 2025–2028".
func TitleNote(note string) string {
	for _, n := range notes {
		before, _, holds := strings.Cut(n, "%s")
		switch rest, begins := strings.CutPrefix(note, before); {
		case !begins:
		case holds:
			return Say(n, rest)
		case rest == "":
			return Say(n)
		}
	}
	return note
}

// bodies are what adopts texts, and the Sectors.
var bodies = []string{
	Later("ITU-T"), Later("ITU-R"), Later("ITU-D"), Later("WTSA"), Later("WTDC"), Later("PP"), Later("WRC"), Later("WCIT"), Later("WTPF"),
	Later("ITU Council"), Later("UN General Assembly"), Later("UN ECOSOC"), Later("WSIS"),
}

// Body is the name of a body, or of a Sector: "WTSA".
func Body(name string) string {
	if slices.Contains(bodies, name) {
		return Say(name)
	}
	return name
}

// Item is an item of the catalogue as pages name it.
func Item(i app.Item) app.Item {
	i.Code, i.TitleNote = Code(i.Code), TitleNote(i.TitleNote)
	return i
}
