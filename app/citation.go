package app

import (
	"cmp"
	"strings"
	"time"
)

// Citation is how a text is named to someone else, in one line: who published
// it, code, edition, title and official address, as far as they are known. It
// cites the newest edition in force; where none is, the newest edition.
//
//	Recommendation ITU-T X.509 (10/2019), Information technology – …, https://www.itu.int/…
//	Recommendation ITU-R BT.500-15 (05/2023), Methodologies …, https://www.itu.int/…
//	WTSA Resolution 44 (Rev. New Delhi, 2024), Bridging …
func Citation(p *Page) string { return CitationOf(p, "") }

// CitationOf is [Citation] of one edition, amendment or corrigendum, named by its
// id; docs/citing.md says where the form comes from. An id that the page does not
// have stands for none. app/cite has other styles, and the formats of programs.
func CitationOf(p *Page, edition string) string {
	e := CitedEdition(p, edition)
	parts := []string{Designation(p, e)}
	if title := CitedTitle(p, e); title != "" {
		parts = append(parts, title)
	}
	if in := CitedIn(p); in.Title != "" {
		parts = append(parts, "in "+in.Title)
		if in.Publisher != "" {
			parts = append(parts, in.Publisher)
		}
	}
	if address := cmp.Or(e.Address, CitedIn(p).Address); address != "" {
		parts = append(parts, address)
	}
	return strings.Join(parts, ", ")
}

// CitedEdition picks the edition to cite: that named by id, which may be one of those
// that hang on an edition, else the [Current] one. It is zero where there is none.
func CitedEdition(p *Page, id string) Edition {
	if e := EditionNamed(p, id); e != nil {
		return *e
	}
	if now := Current(p); now != nil {
		return *now
	}
	return Edition{}
}

// CitedTitle is the title of what is cited: that of the edition, which may have
// changed since, else that of the item. One that is a label rather than the title
// of the text, or the title of another edition, stands in square brackets. It is
// empty where none is known.
func CitedTitle(p *Page, e Edition) string {
	title, note := e.Title, e.TitleNote
	if title == "" {
		title, note = p.Item.Title, p.Item.TitleNote
	}
	of, older := strings.CutPrefix(note, "title of ")
	if title == "" || note == "" || strings.HasPrefix(note, "inherited from ") || older && (e.Code == "" || e.Code == of) {
		return title
	}
	return "[" + title + "]"
}

// CitedIn is the source that is cited with a term, a topic or an initiative: they
// are no texts of their own, so what can be cited is where they were read. It is
// zero for every other kind, and where the source is not known.
func CitedIn(p *Page) Source {
	switch p.Item.Kind {
	case Term, Topic, Initiative:
		for _, key := range p.Item.Cite.Sources {
			if s := p.Sources[key]; s.Title != "" {
				return s
			}
		}
	}
	return Source{}
}

// Designation is publisher, code and edition. The code of an edition of ITU-T says
// which it is, and so does the number after the hyphen of ITU-R; the edition of a
// resolution is named by place and year, an event by place and days.
func Designation(p *Page, e Edition) string {
	i := p.Item
	code, edition := i.Code, PrintedDate(e.Date)
	if len(p.Editions) == 0 {
		edition = PrintedDate(i.Date)
	}
	sector := strings.HasPrefix(i.Body, "ITU-")
	switch {
	case i.Kind == Event:
		edition = eventEdition(p)
	case i.Kind == Handbook: // whose editions bear no number
	case sector && strings.Contains(e.Code, "("):
		code, edition = e.Code, ""
	case sector && e.Code != "":
		code = e.Code
	case e.Code != "":
		edition = e.Code
	}
	code = named(i, code)
	if edition != "" {
		code += " (" + edition + ")"
	}
	return code
}

// citedKind is the word before the number of a text of a Sector, whose numbers
// alone do not tell a Report from a Recommendation.
var citedKind = map[Kind]string{
	Recommendation: "Recommendation",
	Report:         "Report",
	Question:       "Question",
	Resolution:     "Resolution",
}

// named puts before a code what it does not say itself: who published it, and what
// it is. "ITU Council" and "Council Resolution 1099" share a word.
func named(i Item, code string) string {
	if i.Kind == ActionLine {
		code = "Action Line " + code
	}
	word, sector := citedKind[i.Kind], strings.HasPrefix(i.Body, "ITU-")
	switch {
	case sector && word != "":
		code = strings.TrimPrefix(strings.TrimPrefix(code, i.Body+" "), word+" ")
		if i.Kind == Resolution {
			code = strings.TrimPrefix(code, "R.")
		}
		return word + " " + i.Body + " " + code
	case strings.HasPrefix(i.Body, "UN ") && i.Kind == Resolution:
		code = word + " " + code
	}
	if i.Body == "" || strings.Contains(code, i.Body) {
		return code
	}
	if first, last := strings.Fields(code), strings.Fields(i.Body); len(first) > 0 && first[0] == last[len(last)-1] {
		code = strings.TrimPrefix(code, first[0]+" ")
	}
	return i.Body + " " + code
}

// eventEdition is where and when an event was held: "New Delhi, India, 15–24
// October 2024".
func eventEdition(p *Page) string {
	place, days := "", p.Item.Date
	for _, f := range p.Facts {
		switch f.Name {
		case "place":
			place = f.Value
		case "dates":
			days = f.Value
		}
	}
	first, last, _ := strings.Cut(days, " to ")
	days = PrintedDays(first, last)
	if place != "" && days != "" {
		place += ", "
	}
	return place + days
}

// PrintedDate is a date as ITU prints it on its texts: month and year, or the
// year alone where the source knows no more. What is not a date is left as it is.
func PrintedDate(iso string) string {
	if len(iso) < len("2019-10") || iso[4] != '-' {
		return iso
	}
	return iso[5:7] + "/" + iso[:4]
}

// PrintedDays is a day, or the days from one to another, in words: "15–24 October
// 2024". The second may be empty. What is not known to the day stands as
// [PrintedDate] has it, and of two such dates only the first.
func PrintedDays(first, last string) string {
	const day = "2 January 2006"
	from, err := time.Parse(time.DateOnly, first)
	if err != nil {
		return PrintedDate(first)
	}
	to, err := time.Parse(time.DateOnly, last)
	switch {
	case err != nil || !to.After(from):
		return from.Format(day)
	case from.Year() != to.Year():
		return from.Format(day) + " – " + to.Format(day)
	case from.Month() != to.Month():
		return from.Format("2 January") + " – " + to.Format(day)
	}
	return from.Format("2") + "–" + to.Format(day)
}
