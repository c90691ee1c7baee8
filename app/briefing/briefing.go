// Package briefing makes of a collection a paper that can be read without the
// program: what each item is, whether it is in force and what replaced it, what it is
// about, what it is linked with, and what the person wrote on it. docs/citing.md
// describes it to those who take it out.
//
// A briefing is composed once, as a [Briefing], and written in four formats by the
// packages below this one. What they print is decided here; how it looks, there.
// The same collection over the same snapshot on the same day gives the same bytes.
//
// A briefing says nothing of its own: every sentence is from the catalogue, with the
// number of its source behind it, or from the person. Its words are English, as those
// of the catalogue are.
package briefing

import (
	"fmt"
	"time"

	"vademecum/app"
)

// A Briefing is a collection, ready to be written.
type Briefing struct {
	Title    string  // name of the collection
	Date     string  // on which it was made: "2026-11-22"
	Snapshot string  // date of the catalogue it was made from: "2026-08-22"
	About    []Block // what the person says of the collection; may be empty
	Items    []Item
	Sources  []app.Source // of everything in it, in the order in which it is first cited; the first has number 1
}

// An Item is what a briefing says of one entry of the collection.
type Item struct {
	ID         string   // of the item, edition or document
	Kind       app.Kind // of a passage or document of the person's "document"
	Code       string   // "X.509"; empty for what has none
	Title      string   // empty where none is known
	TitleNote  string   // as [app.Item.TitleNote]
	Status     app.Status
	StatusNote string   // "newest edition in force"; may be empty
	Line       []string // short facts: "10/2019", "edition 9", "Study Group 17"
	Address    string   // official address; may be empty
	Link       string   // address in Vademecum: "vademecum:itu-t/X.509"
	Body       []Block
}

// Name is what a list of contents calls the item: its code and its title.
func (i Item) Name() string {
	switch {
	case i.Code == "":
		return i.Title
	case i.Title == "" || i.Title == i.Code:
		return i.Code
	}
	return i.Code + "  " + i.Title
}

// Anchor names the nth item, counted from 0, within the files: "item-1".
func Anchor(n int) string { return fmt.Sprintf("item-%d", n+1) }

// SourceAnchor names the source of a number, counted from 1, within the files.
func SourceAnchor(number int) string { return fmt.Sprintf("source-%d", number) }

// A Kind of block is how it stands on the page.
type Kind int

// The kinds of block.
const (
	Text    Kind = iota // a paragraph
	Heading             // of Level 1 within the item, and lower ones in the person's notes
	Fact                // a name, and beside it what there is of it
	Point               // of a list, at Level from 0, with its Marker
	Quote               // of a document, or within a note
	Code                // lines that stand as they are
)

// A Block is a piece of an item, or of a note.
type Block struct {
	Kind   Kind
	Level  int
	Name   string // of a fact: "Cited by"
	Marker string // of a point: "•", "2."
	Own    bool   // written by the person
	Spans  []Span
	Cites  []int // numbers of the sources
}

// A Span is a run of text. At most one of Address and To is set.
type Span struct {
	Text               string
	Bold, Italic, Mono bool
	Muted              bool
	Address            string // leads out of the briefing; of a scheme that can do no harm
	To                 string // anchor within the briefing
}

// Plain is the text of spans alone.
func Plain(spans []Span) string {
	text := ""
	for _, s := range spans {
		text += s.Text
	}
	return text
}

// Count says how many items there are: "3 items".
func (b *Briefing) Count() string {
	if len(b.Items) == 1 {
		return "1 item"
	}
	return fmt.Sprintf("%d items", len(b.Items))
}

// Day is the date of the briefing in words: "22 November 2026".
func (b *Briefing) Day() string { return app.PrintedDays(b.Date, "") }

// SnapshotDay is the date of the snapshot in words.
func (b *Briefing) SnapshotDay() string { return app.PrintedDays(b.Snapshot, "") }

// Time is the date of the briefing as files keep it in their properties; of one that
// is no date the first there is.
func (b *Briefing) Time() time.Time {
	day, err := time.Parse(time.DateOnly, b.Date)
	if err != nil {
		return time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC) // with which ZIP begins
	}
	return day
}

// SourceText is a source in one line, without its address.
func SourceText(s app.Source) string {
	text := s.Title
	for _, part := range []string{s.Publisher, app.PrintedDays(s.Date, "")} {
		if part != "" && part != s.Title {
			text += ", " + part
		}
	}
	return text
}
