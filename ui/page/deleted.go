package page

import (
	"vademecum/app/mark"
	"vademecum/ui/language"
)

// Deleted says what a deletion took away, in the language of the window: "the star on
// X.509". A deletion of a kind that the program does not know is a mark.
func Deleted(d mark.Deletion) string {
	switch w := d.Was; {
	case d.Kind == mark.DeletedStar && len(w.Stars) == 1:
		return language.Say("the star on %s", w.Stars[0].Name())
	case d.Kind == mark.DeletedNote && len(w.Notes) == 1:
		return language.Say("the note on %s: “%s”", w.Notes[0].Name(), mark.Beginning(OwnLine(w.Notes[0].Text), mark.ShownOfNote))
	case d.Kind == mark.DeletedEntry && len(w.Collections) == 1 && len(w.Collections[0].Entries) == 1:
		return language.Say("%s in the collection “%s”", w.Collections[0].Entries[0].Name(), w.Collections[0].Name)
	case d.Kind == mark.DeletedCollection && len(w.Collections) == 1:
		return language.Say("the collection “%s” with what stood in it (%s)", w.Collections[0].Name, language.Number(len(w.Collections[0].Entries)))
	case d.Kind == mark.DeletedRecents:
		return language.Say("the list of what was opened last (%s)", language.Number(len(w.Recents)))
	}
	return language.Say("a mark")
}
