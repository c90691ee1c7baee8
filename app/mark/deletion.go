package mark

import (
	"cmp"
	"fmt"
	"time"
	"unicode/utf8"
)

// Deleted says what kind of mark a deletion took away.
type Deleted string

// The kinds of deletion.
const (
	DeletedStar       Deleted = "star"
	DeletedNote       Deleted = "note"
	DeletedEntry      Deleted = "entry"
	DeletedCollection Deleted = "collection"
	DeletedRecents    Deleted = "recents"
)

// MostDeletions is how many deletions can be undone; those before them are final.
const MostDeletions = 500

// ShownOfNote is how many letters of a note tell it from others in a line.
const ShownOfNote = 60

// A Deletion is one that can still be undone.
type Deletion struct {
	N    int64 // which one; a later one has a higher number
	Kind Deleted
	Made time.Time

	// Was is what it took away, and nothing else. Of an entry that was taken out of
	// a collection it is the collection with that entry alone.
	Was Marks
}

// String says what was deleted: "the star on X.509".
func (d Deletion) String() string {
	switch w := d.Was; {
	case d.Kind == DeletedStar && len(w.Stars) == 1:
		return "the star on " + w.Stars[0].Name()
	case d.Kind == DeletedNote && len(w.Notes) == 1:
		return fmt.Sprintf("the note on %s: “%s”", w.Notes[0].Name(), Beginning(w.Notes[0].Text, ShownOfNote))
	case d.Kind == DeletedEntry && len(w.Collections) == 1 && len(w.Collections[0].Entries) == 1:
		return fmt.Sprintf("%s in the collection “%s”", w.Collections[0].Entries[0].Name(), w.Collections[0].Name)
	case d.Kind == DeletedCollection && len(w.Collections) == 1:
		return fmt.Sprintf("the collection “%s” with what stood in it (%d)", w.Collections[0].Name, len(w.Collections[0].Entries))
	case d.Kind == DeletedRecents:
		return fmt.Sprintf("the list of what was opened last (%d)", len(w.Recents))
	}
	return "a mark"
}

// Name is what a person calls a subject: its code, else its title, else its id; of a
// passage with its place.
func (s Subject) Name() string {
	name := cmp.Or(s.Code, s.Title, s.Item)
	if s.Locator != "" {
		name += " " + s.Locator
	}
	return name
}

// Beginning is a text in one line of at most so many characters, with an ellipsis
// where something was left out.
func Beginning(text string, most int) string {
	text = OneLine(text)
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most-1]) + "…"
}
