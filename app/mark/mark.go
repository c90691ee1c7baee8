package mark

import (
	"slices"
	"time"
)

// Marks are all marks of a person, or some of them: those on one item, those that
// answer a query.
type Marks struct {
	Stars       []Star       // the first one first
	Notes       []Note       // the first one first
	Collections []Collection // in the order the person gave them
	Recents     []Recent     // what was opened last first
}

// MostRecents is how many of the items opened last are kept.
const MostRecents = 200

// A Subject is what a mark is on, and what that was called when it was marked.
type Subject struct {
	Target
	Code  string // "X.509"; may be empty
	Title string // may be empty
}

// A Star says that an item matters to the person.
type Star struct {
	Subject
	Made time.Time // as all times here in UTC, to the second
}

// A Note is a text of the person's own on an item or a passage, of which each may
// have several.
type Note struct {
	N int64 // which one, in one library and there for ever; 0 before it is kept
	Subject
	Text    string // Markdown, as [CleanText] leaves it; never empty
	Made    time.Time
	Changed time.Time
}

// A Collection is a list of items that the person put in order, under a name.
type Collection struct {
	N       int64  // as that of a note
	Name    string // one line; no two that [SameName] takes for one
	Note    string // Markdown; may be empty
	Made    time.Time
	Entries []Entry // in the order the person gave them; each target once
}

// An Entry is an item or a passage in a collection.
type Entry struct {
	Subject
	Note string // Markdown: why it is there; may be empty
	Made time.Time
}

// A Recent is an item that was opened.
type Recent struct {
	Subject // never a passage
	Opened  time.Time
}

// Empty reports whether there is not a single mark.
func (m Marks) Empty() bool {
	return len(m.Stars)+len(m.Notes)+len(m.Collections)+len(m.Recents) == 0
}

// Starred reports whether there is a star on t.
func (m Marks) Starred(t Target) bool {
	return slices.ContainsFunc(m.Stars, func(s Star) bool { return s.Target == t })
}

// Collection finds a collection by its name, as [SameName] compares them.
func (m Marks) Collection(name string) (Collection, bool) {
	for _, c := range m.Collections {
		if SameName(c.Name, name) {
			return c, true
		}
	}
	return Collection{}, false
}
