package cite

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"vademecum/app"
)

// A Style is a way to print a citation for people.
type Style string

// The styles.
const (
	House Style = "itu"   // as ITU names its texts
	Short Style = "short" // only as much as tells it from every other
	IEEE  Style = "ieee"
	APA   Style = "apa" // seventh edition
)

// Styles lists the styles.
var Styles = []Style{House, Short, IEEE, APA}

// Text prints references in a style, each in a line of its own. Several in IEEE
// are numbered in the order they have; several in APA are put into the order of
// its reference list, and what has the same author and year gets letters. There
// are no italics, for plain text has none. What is cited twice stands once. A style
// that does not exist gives "".
func Text(references []Reference, style Style) string {
	references = once(references)
	var lines []string
	switch style {
	case House, Short:
		for _, r := range references {
			if style == House {
				lines = append(lines, r.House)
			} else {
				lines = append(lines, r.short())
			}
		}
	case IEEE:
		for n, r := range references {
			text := r.ieee()
			if len(references) > 1 {
				text = fmt.Sprintf("[%d] %s", n+1, text)
			}
			lines = append(lines, text)
		}
	case APA:
		lines = apaList(references)
	}
	if len(lines) == 0 {
		return ""
	}
	return strings.Join(lines, "\n") + "\n"
}

// short leaves out the word Recommendation, for a Sector and a number mean one,
// and place and days of an event.
func (r Reference) short() string {
	if r.Kind == app.Event {
		return r.Number
	}
	return strings.TrimPrefix(r.Designation, "Recommendation ")
}

// ieee follows the pattern for standards, and for technical reports where the text
// is a Report: title, number, who published it, date, address.
func (r Reference) ieee() string {
	parts := []string{r.Title, r.Number, r.Author}
	switch {
	case r.Title == "":
		parts = parts[1:]
	case r.Author == "":
		parts = []string{r.headed()}
		if r.InTitle != "" {
			parts = append(parts, "in "+r.InTitle, r.InPublisher)
		}
		parts = append(parts, r.Place)
	case r.Kind == app.Report:
		parts = []string{"“" + r.Title + ",” " + r.Author, r.Number}
	}
	parts = append(parts, ieeeDate(r.Date, r.End))
	text := stop(strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", "))
	if r.Address != "" {
		text += " [Online]. Available: " + r.Address
	}
	return text
}

// headed is the title with the code behind it: "World Telecommunication … (WTSA-24)".
func (r Reference) headed() string {
	if r.Title == "" {
		return r.Number
	}
	return r.Title + " (" + r.Number + ")"
}

// ieeeDate is month and year with the month shortened, of events with the days.
func ieeeDate(d, end Date) string {
	month := func(m time.Month) string {
		if m == time.May {
			return "May"
		}
		return m.String()[:3] + "."
	}
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0:
		return strconv.Itoa(d.Year)
	case end.Day == 0 || d.Day == 0 || end == d:
		return fmt.Sprintf("%s %d", month(d.Month), d.Year)
	case end.Year != d.Year:
		return fmt.Sprintf("%s %d, %d–%s %d, %d", month(d.Month), d.Day, d.Year, month(end.Month), end.Day, end.Year)
	case end.Month != d.Month:
		return fmt.Sprintf("%s %d–%s %d, %d", month(d.Month), d.Day, month(end.Month), end.Day, d.Year)
	}
	return fmt.Sprintf("%s %d–%d, %d", month(d.Month), d.Day, end.Day, d.Year)
}

// stop ends a sentence, unless it has ended.
func stop(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
