package language

import (
	"strconv"
	"time"
)

// The catalogue keeps dates as precise as their source: a day, a month or a year, in
// ISO form. A text that is none of these is a printed error; it is shown as it stands.

// How precise a date is, as layouts of package time.
const (
	ByDay   = time.DateOnly
	ByMonth = "2006-01"
	ByYear  = "2006"
)

// Parse reads an ISO date, and says whether it is one and how precise.
func Parse(iso string) (day time.Time, layout string, ok bool) {
	for _, layout := range []string{ByDay, ByMonth, ByYear} {
		if t, err := time.Parse(layout, iso); err == nil {
			return t, layout, true
		}
	}
	return time.Time{}, "", false
}

// Date prints an ISO date in words: "14 October 2019", "October 2019", "2019".
func Date(iso string) string {
	t, layout, ok := Parse(iso)
	switch {
	case ok && layout == ByDay:
		return inYear(t, day(t))
	case ok && layout == ByMonth:
		return Say(months[t.Month()-1].alone, year(t))
	}
	return iso
}

// Range prints the days from one ISO date to another without repeating what they share:
// "1–9 March 2022", "30 May – 3 June 2022". Without an end it prints the start alone.
func Range(from, to string) string {
	if to == "" || to == from {
		return Date(from)
	}
	a, layoutA, okA := Parse(from)
	b, layoutB, okB := Parse(to)
	switch {
	case !okA || !okB || layoutA != ByDay || layoutB != ByDay || a.Year() != b.Year():
		return Say("%s – %s", Date(from), Date(to))
	case a.Month() == b.Month():
		return inYear(a, day(a)+"–"+day(b))
	}
	// Each end is given with its year and without it: where the year stands first, it
	// is the end that goes without.
	return Say("%[2]s – %[3]s", Date(from), inMonth(a), Date(to), inMonth(b))
}

// months name the days of each month with the year and without, and the month as a
// whole: some languages have another form of the name for each.
var months = [12]struct{ year, days, alone string }{
	{Later("%s January %s"), Later("%s January"), Later("January %s")},
	{Later("%s February %s"), Later("%s February"), Later("February %s")},
	{Later("%s March %s"), Later("%s March"), Later("March %s")},
	{Later("%s April %s"), Later("%s April"), Later("April %s")},
	{Later("%s May %s"), Later("%s May"), Later("May %s")},
	{Later("%s June %s"), Later("%s June"), Later("June %s")},
	{Later("%s July %s"), Later("%s July"), Later("July %s")},
	{Later("%s August %s"), Later("%s August"), Later("August %s")},
	{Later("%s September %s"), Later("%s September"), Later("September %s")},
	{Later("%s October %s"), Later("%s October"), Later("October %s")},
	{Later("%s November %s"), Later("%s November"), Later("November %s")},
	{Later("%s December %s"), Later("%s December"), Later("December %s")},
}

func inYear(t time.Time, days string) string { return Say(months[t.Month()-1].year, days, year(t)) }
func inMonth(t time.Time) string             { return Say(months[t.Month()-1].days, day(t)) }
func year(t time.Time) string                { return strconv.Itoa(t.Year()) }

// day is a day of a month as a number; in French the first is an ordinal.
func day(t time.Time) string {
	if t.Day() == 1 && Current() == "fr" {
		return "1er"
	}
	return strconv.Itoa(t.Day())
}
