package language

import (
	"regexp"
	"strings"
)

// statusNotes are what the catalogue says of a status, and by what it was decided. The names
// in them are those of conferences and assemblies: "WTSA-24". What it says of a single text
// alone stays as it is.
var statusNotes = patterns(
	Later("address ends in %s"), Later("a newer edition exists"), Later("no status in the source"), Later("status not found in a source"),
	Later("in force (%s edition seen)"), Later("in force after %s (listed in basic texts 2023)"),
	Later("in force at %s; %s status not verified"), Later("in force at %s (Kigali); %s status not verified"),
	Later("last edition seen %s; later status not verified"), Later("listed at %s; later status not verified"),
	Later("known from citations only; status not verified"),
	Later("not in the basic texts 2023 list (abrogated at or before %s, as far as the list shows)"),
	Later("not in the %s list (in the %s list): not continued at %s, as far as the two lists show"),

	// The same as they read behind the status itself.
	Later("%s edition seen"), Later("after %s (listed in basic texts 2023)"),
	Later("at %s; %s status not verified"), Later("at %s (Kigali); %s status not verified"),
)

// A pattern is a text of the catalogue with names in it.
type pattern struct {
	printed *regexp.Regexp
	say     string
}

func patterns(texts ...string) []pattern {
	var list []pattern
	for _, text := range texts {
		list = append(list, pattern{regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(text), "%s", `([A-Z]\S*)`) + "$"), text})
	}
	return list
}

// StatusNote is such a note: "in force (WTSA-24 edition seen)".
func StatusNote(note string) string {
	for _, p := range statusNotes {
		found := p.printed.FindStringSubmatch(note)
		if found == nil {
			continue
		}
		names := make([]any, len(found)-1)
		for i, name := range found[1:] {
			names[i] = name
		}
		return Say(p.say, names...)
	}
	return note
}
