package page

import (
	"fmt"
	"strings"
	"time"
)

// The catalogue keeps dates as precise as their source: a day, a month or a
// year, in ISO form. A text that is none of these is a printed error; it is
// shown as it stands.

// precision is the layout of an ISO date, and whether it is one.
func precision(iso string) (time.Time, string, bool) {
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(layout, iso); err == nil {
			return t, layout, true
		}
	}
	return time.Time{}, "", false
}

// editionDate prints a date as ITU prints that of an edition: "10/2019", or
// "2019" where only the year is known.
func editionDate(iso string) string {
	t, layout, ok := precision(iso)
	if !ok || layout == "2006" {
		return iso
	}
	return t.Format("01/2006")
}

// longDate prints a date in words: "14 October 2019", "October 2019", "2019".
func longDate(iso string) string {
	t, layout, ok := precision(iso)
	if !ok {
		return iso
	}
	switch layout {
	case time.DateOnly:
		return t.Format("2 January 2006")
	case "2006-01":
		return t.Format("January 2006")
	}
	return iso
}

// dateRange prints the days of an event without repeating what its two ends
// share: "1–9 March 2022", "30 May – 3 June 2022". Without an end it prints
// the start alone.
func dateRange(start, end string) string {
	if end == "" || end == start {
		return longDate(start)
	}
	from, fromLayout, ok1 := precision(start)
	to, toLayout, ok2 := precision(end)
	if !ok1 || !ok2 || fromLayout != time.DateOnly || toLayout != time.DateOnly || from.Year() != to.Year() {
		return longDate(start) + " – " + longDate(end)
	}
	if from.Month() == to.Month() {
		return fmt.Sprintf("%d–%s", from.Day(), longDate(end))
	}
	return from.Format("2 January") + " – " + longDate(end)
}

// year is the year of an ISO date, or nothing where there is none.
func year(iso string) string {
	y, _, _ := strings.Cut(iso, "-")
	return y
}
