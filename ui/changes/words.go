package changes

import (
	"strings"

	"vademecum/app"
	"vademecum/app/changes"
	"vademecum/ui/language"
)

// The report that is copied out is that of the terminal, in English. What the page says
// of changes is said here, in the language of the interface.

// headings are what the kinds of changes are called above a list of them.
var headings = map[changes.Kind]string{
	changes.New:           language.Later("New"),
	changes.Revised:       language.Later("Revised"),
	changes.Amended:       language.Later("Amended"),
	changes.Superseded:    language.Later("Superseded"),
	changes.Withdrawn:     language.Later("Withdrawn"),
	changes.StatusChanged: language.Later("Status changed"),
	changes.Retitled:      language.Later("Retitled"),
	changes.Removed:       language.Later("Removed"),
}

// became is what they are called in the line on one change.
var became = map[changes.Kind]string{
	changes.New:           language.Later("new"),
	changes.Revised:       language.Later("revised"),
	changes.Amended:       language.Later("amended"),
	changes.Superseded:    language.Later("superseded"),
	changes.Withdrawn:     language.Later("withdrawn"),
	changes.StatusChanged: language.Later("status changed"),
	changes.Retitled:      language.Later("retitled"),
	changes.Removed:       language.Later("removed"),
}

// note says what became of an item where changes of several kinds stand together.
func note(x changes.Change, marked map[string]bool) string {
	word := language.Say(became[x.Kind])
	if marked[x.Item.ID] {
		return language.Say("%s, marked by you", word)
	}
	return word
}

// counts are how many changes there are of each kind: "3 new · 1 withdrawn".
func counts(c changes.Comparison) string {
	var parts []string
	for _, k := range changes.Kinds {
		if n := len(c.Kind(k)); n > 0 {
			parts = append(parts, counted[k].Of(n))
		}
	}
	return language.Facts(parts...)
}

// counted are the kinds with how many there are.
var counted = map[changes.Kind]language.Plural{
	changes.New:           language.Counted("%s new", "%s new"),
	changes.Revised:       language.Counted("%s revised", "%s revised"),
	changes.Amended:       language.Counted("%s amended", "%s amended"),
	changes.Superseded:    language.Counted("%s superseded", "%s superseded"),
	changes.Withdrawn:     language.Counted("%s withdrawn", "%s withdrawn"),
	changes.StatusChanged: language.Counted("%s status changed", "%s status changed"),
	changes.Retitled:      language.Counted("%s retitled", "%s retitled"),
	changes.Removed:       language.Counted("%s removed", "%s removed"),
}

// before is what a change puts something else in the place of: a title, or a status.
func before(x changes.Change) string {
	if x.Kind != changes.Retitled {
		return language.StatusWithin(app.Status(x.Before))
	}
	return x.Before
}

// groupName names a study group by its id: "Study Group 17", "TSAG".
func groupName(id string) string {
	name := changes.GroupName(id)
	if number, ok := strings.CutPrefix(name, "Study Group "); ok {
		return language.Say("Study Group %s", number)
	}
	return name
}

// seriesName names a series: "ITU-T X series".
func seriesName(series string) string {
	sector, letters, _ := strings.Cut(series, "/")
	return language.Say("%s %s series", strings.ToUpper(sector), letters)
}
