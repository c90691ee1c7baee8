package changes

import (
	"strings"
	"unicode"

	"vademecum/app"
)

// later returns the editions that come later than the newest of those before, newest
// first.
func later(before, now []app.Edition) []app.Edition {
	known := ids(before)
	held := "" // date of the newest edition before
	for _, e := range before {
		if isEdition(e) {
			held = e.Date
			break
		}
	}
	if held == "" {
		return nil
	}
	var list []app.Edition
	reached := false // an edition that was there before
	for _, e := range now {
		if !isEdition(e) {
			continue
		}
		if known[e.ID] {
			reached = true
			break
		}
		if !isAfter(held, e.Date) {
			list = append(list, e)
		}
	}
	if reached {
		return list
	}
	// None of the editions is the same: the dates alone have to tell.
	var dated []app.Edition
	for _, e := range list {
		if isAfter(e.Date, held) {
			dated = append(dated, e)
		}
	}
	return dated
}

// attached returns what has come to editions that are neither superseded nor
// withdrawn, in the order of the page.
func attached(before, now []app.Edition) []app.Edition {
	known := ids(before)
	var list []app.Edition
	var base app.Status
	for _, e := range now {
		switch {
		case isEdition(e):
			base = e.Status
		case base != app.Superseded && base != app.Withdrawn && !known[e.ID]:
			list = append(list, e)
		}
	}
	return list
}

func ids(editions []app.Edition) map[string]bool {
	known := make(map[string]bool, len(editions))
	for _, e := range editions {
		known[e.ID] = true
	}
	return known
}

// isAfter tells whether a date is later than another as far as both are known. A
// date that is not known is later than none, and none is later than it.
func isAfter(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] > b[:n]
}

// sameTitle tells whether two titles have the same letters and digits.
func sameTitle(a, b string) bool { return bare(a) == bare(b) }

func bare(title string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, title)
}
