package verify

import "strings"

// most is how many words in a row a sentence of ours may share with a source.
// Names of programmes and of resolutions reach seven; eight is a phrase.
const most = 7

// ownColumns are the columns that hold sentences of ours.
var ownColumns = []struct{ table, column string }{
	{"digests", "text"}, {"tasks", "task"}, {"tours", "text"}, {"facts", "value"}, {"links", "note"}, {"further-facilitators", "note"},
	{"initiatives", "operator"}, {"initiatives", "dates"}, {"meetings", "notes"}, {"further-organisations", "role"},
	{"source-errors", "printed"}, {"source-errors", "correct"}, {"source-errors", "reason"},
}

// A phrasebook holds every run of most+1 words of the sources.
type phrasebook map[string]bool

// add takes in a text of a source.
func (p phrasebook) add(text string) {
	list := words(text)
	for i := 0; i+most < len(list); i++ {
		p[strings.Join(list[i:i+most+1], " ")] = true
	}
}

// shared returns the first run of words that a text shares with the sources, or
// nothing.
func (p phrasebook) shared(text string) string {
	list := words(text)
	for i := 0; i+most < len(list); i++ {
		if run := strings.Join(list[i:i+most+1], " "); p[run] {
			return run
		}
	}
	return ""
}

// overlap finds sentences that are not ours.
func (c tables) overlap(r *Report, sources phrasebook) {
	for _, own := range ownColumns {
		for _, row := range c[own.table] {
			if run := sources.shared(row.cells[own.column]); run != "" {
				r.problem("%v: the %s repeats eight words of a source: “%s”", row, own.column, run)
			}
		}
	}
}
