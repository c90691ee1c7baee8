package catalogue

// Schema names the columns of every table of the catalogue. README.md beside the
// files says what each column holds; a test holds the two together.
//
// Ids are those of package app: "itu-t/X.509", "itu-t/X.509@2019-10", "wtsa/44".
// Dates are ISO, as precise as the source: 2019-10-14, 2019-10 or 2019.
var Schema = map[string][]string{
	// A title in square brackets is ours: it describes a document whose own title was not read.
	"sources": {"key", "title", "publisher", "date", "address", "terms"},

	// ITU-T and ITU-R publications, from Relaton.
	"recommendations":    {"id", "kind", "code", "title", "title_note", "part_of", "source", "locator"},
	"editions":           {"id", "of", "part", "on", "code", "title", "title_note", "date", "version", "status", "status_note", "group", "address", "source", "locator"},
	"itu-r-publications": {"id", "kind", "code", "title", "title_note", "part_of", "source", "locator"},
	"itu-r-editions":     {"id", "of", "part", "on", "code", "title", "title_note", "date", "version", "status", "status_note", "group", "address", "source", "locator"},
	"joint-numbers":      {"item", "number", "label", "source", "locator"}, // number: the id under which the same text is also known
	"twins":              {"item", "label", "source", "locator"},           // label: "ISO/IEC 9594-8"
	"references":         {"from", "to", "label", "source", "locator"},     // citations found in abstracts
	"index-terms":        {"item", "terms", "source", "locator"},           // terms: a sorted list

	// Resolutions, decisions and opinions of every body.
	"resolutions":         {"id", "kind", "body", "number", "code", "title", "title_note", "status", "status_note", "keywords", "other_titles", "notes", "source", "locator"},
	"resolution-editions": {"id", "of", "code", "place", "date", "event", "source", "locator"},
	"counterparts":        {"from", "to", "subject", "relation", "citing", "cited_edition", "source", "locator"},
	"citations":           {"from", "from_edition", "to", "to_edition", "label", "source", "locator"},

	// WSIS and the Sustainable Development Goals.
	"action-lines":  {"id", "code", "title", "other_title", "paragraph", "paragraph_basis", "part_of", "notes", "source", "locator"},
	"facilitators":  {"action_line", "facilitator", "organisation", "role", "note", "source", "locator"},
	"sdgs":          {"id", "kind", "code", "title", "full_name", "part_of", "source", "locator"},
	"contributions": {"action_line", "sdg", "short_name", "level", "note", "source", "locator"},

	// Who does it, where and when.
	"study-groups":  {"group", "code", "period", "title", "scope", "status", "source", "locator"},
	"events":        {"id", "code", "title", "place", "start", "end", "notes", "source", "locator"},
	"organisations": {"id", "code", "title", "region", "role", "source", "locator"},

	// What the sources tell of, in our own words.
	"initiatives":           {"id", "code", "title", "other_names", "form", "operator", "dates", "source", "locator"},
	"meetings":              {"id", "code", "title", "place", "start", "end", "notes", "source", "locator"},      // as events, kept by hand
	"further-organisations": {"id", "code", "title", "region", "role", "source", "locator"},                      // as organisations, kept by hand
	"further-facilitators":  {"action_line", "facilitator", "organisation", "role", "note", "source", "locator"}, // as facilitators, kept by hand
	"topics":                {"id", "code", "title", "other_names", "source", "locator"},                         // other_names: also questions that the topic answers
	"digests":               {"item", "position", "heading", "text", "edition", "source", "locator"},
	"tasks":                 {"resolution", "position", "edition", "addressee", "who", "task", "source", "locator"}, // who: ids of those addressed
	"facts":                 {"item", "name", "value", "source", "locator"},
	"links":                 {"from", "relation", "to", "label", "note", "source", "locator"},
	"reported":              {"action_line", "item", "label", "note", "source", "locator"}, // what a report names under an action line
	"source-errors":         {"item", "printed", "correct", "reason", "source", "locator"},
	"tours":                 {"tour", "title", "position", "item", "text", "source", "locator"},

	// What people call an item that its code and title do not. position: the place of the
	// item among those that the name may mean, from 1.
	"names": {"name", "position", "item", "source", "locator"},

	// What the acronyms stand for, in which languages, and where they lead.
	"terms": {"id", "code", "title", "french", "spanish", "other", "about", "source", "locator"},
}
