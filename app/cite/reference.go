// Package cite takes knowledge out: it cites an item, or one of its editions, in
// four styles for people and four formats for programs. docs/citing.md says which
// rules they follow.
//
// Everything is made from one [Reference], the facts of one citation, so that all
// of them say the same. It holds nothing that the page does not: where no date is
// known there is none, or "n.d." in the one style that asks for it; there is no
// date of access, for nothing was accessed, and no place of publication, for the
// catalogue has none.
package cite

import (
	"strings"

	"vademecum/app"
)

// A Reference is what a citation is made from. Fields that the catalogue knows
// nothing for are empty.
type Reference struct {
	ID   string // of the edition that is cited, else of the item
	Kind app.Kind
	Part app.Part // empty where no edition is cited

	House       string // the whole citation as ITU prints it
	Designation string // "Recommendation ITU-T X.509 (10/2019)", "WTSA-24 (New Delhi, India, 15–24 October 2024)"
	Number      string // as Designation, without a date: "Recommendation ITU-T X.509", "WTSA-24"
	Edition     string // number of the edition as the source gives it: "9"
	Identifier  string // of a text of a Sector as Relaton has it: "ITU-T X.509 (10/2019)", "ITU-R SA.2312-0"

	Title   string // in square brackets where it is a label, not the title of the text
	Author  string // the organisation, in full
	Date    Date   // of publication, or the first day of an event
	End     Date   // last day of an event
	Place   string // of an event
	Address string

	// What a term, a topic or an initiative was read in.
	InTitle, InPublisher string
}

// Of makes the reference to a page, or to one edition, amendment or corrigendum
// of it, named by its id. Without an id, or with one that the page does not have,
// the newest edition in force is cited; where none is, the newest.
func Of(p *app.Page, edition string) Reference {
	e := app.CitedEdition(p, edition)
	in := app.CitedIn(p)
	r := Reference{
		ID: p.Item.ID, Kind: p.Item.Kind, Part: e.Part,
		House:       line(app.CitationOf(p, edition)),
		Designation: line(app.Designation(p, e)),
		Edition:     line(e.Version),
		Title:       line(app.CitedTitle(p, e)),
		Author:      author(p.Item),
		Address:     line(e.Address),
		InTitle:     line(in.Title),
		InPublisher: line(in.Publisher),
	}
	if r.Address == "" {
		r.Address = line(in.Address)
	}
	if strings.HasPrefix(p.Item.Body, "ITU-") && e.Code != "" {
		r.Identifier = line(p.Item.Body + " " + e.Code)
	}
	switch {
	case e.ID != "":
		r.ID, r.Date = e.ID, parseDate(e.Date)
	case len(p.Editions) == 0:
		r.Date = parseDate(p.Item.Date)
	}
	if p.Item.Kind == app.Event {
		r.event(p.Facts)
	}
	r.Number = undated(r.Designation, e.Date, p.Item)
	return r
}

// event takes place and days of an event from its facts.
func (r *Reference) event(facts []app.Fact) {
	for _, f := range facts {
		switch f.Name {
		case "place":
			r.Place = line(f.Value)
		case "dates":
			first, last, _ := strings.Cut(f.Value, " to ")
			r.Date, r.End = parseDate(first), parseDate(last)
		}
	}
}

// undated takes from a designation the parentheses that say nothing but when; what
// else an edition is named by, such as "Rev. Dubai, 2012", stays.
func undated(designation, date string, i app.Item) string {
	cut := strings.LastIndex(designation, " (")
	if cut < 0 || !strings.HasSuffix(designation, ")") {
		return designation
	}
	inside := designation[cut+len(" (") : len(designation)-1]
	if date == "" {
		date = i.Date
	}
	if i.Kind == app.Event || inside == date || inside == app.PrintedDate(date) || inside == app.PrintedDays(date, "") {
		return designation[:cut]
	}
	return designation
}

// authors are the organisations behind the bodies of the catalogue, in full.
var authors = map[string]string{
	"WSIS": "World Summit on the Information Society",
	"WTSA": itu, "WTDC": itu, "WTPF": itu, "WCIT": itu, "WRC": itu, "PP": itu,
}

const itu, un = "International Telecommunication Union", "United Nations"

// author is the organisation that published a text or adopted a goal: the bodies
// of ITU are ITU, those of the United Nations the United Nations. It is empty
// where the catalogue does not say.
func author(i app.Item) string {
	switch {
	case strings.HasPrefix(i.Body, "ITU"):
		return itu
	case strings.HasPrefix(i.Body, "UN "), i.Kind == app.Goal, i.Kind == app.Target:
		return un
	case authors[i.Body] != "":
		return authors[i.Body]
	}
	return line(i.Body)
}

// line makes one line of a text, for none of the formats lets a line end stand
// within a value.
func line(text string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(text, "\uFFFD"), func(r rune) bool {
		return r == ' ' || r < ' ' || r == 0x7F || r == 0x85 || r == 0x2028 || r == 0x2029
	}), " ")
}

// key is the citation key, the same as long as the id is: "itu-t:X.509_2019-10"
// for itu-t/X.509@2019-10, "itu-t:X.509_2019/Amd1_2024-10" for its amendment. It
// holds only what every reader of BibTeX takes in a key, which leaves no choice of
// marks, and no two ids have the same.
func (r Reference) key() string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for _, c := range []byte(r.ID) {
		switch {
		case c == '/':
			b.WriteByte(':')
		case c == '@':
			b.WriteByte('_')
		case c == '!':
			b.WriteByte('/')
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z', c == '-', c == '.':
			b.WriteByte(c)
		default:
			b.Write([]byte{'+', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}
