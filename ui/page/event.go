package page

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// event composes the page of an assembly, a conference, a forum.
func event(p *app.Page) []Block {
	texts := with(in(p, app.HeldAt), func(e *end) { e.meta, e.Note = e.Note, "" })
	return slices.Concat(
		head(p, line(plain(eventDates(p)), plain(said(p, "place"))), ""),
		outcome(p, texts),
		listed(language.Say("Part of"), out(p, app.PartOf)),
		listed(language.Say("Parts"), in(p, app.PartOf)),
		reported(p),
		citations(p),
		eventDetails(p),
	)
}

// outcome lists the resolutions of an assembly or conference, and says that they need not
// be all of them: of how many, where a source tells.
func outcome(p *app.Page, texts []end) []Block {
	if len(texts) == 0 {
		return nil
	}
	count := countKinds(texts)
	body := grouped(texts, newOrRevised, adoptedAnew, revised)
	total := adoptedInAll(p)
	for _, e := range texts {
		if e.Other.Kind != app.Resolution {
			total.anew, total.revised = 0, 0 // they count resolutions alone
		}
	}
	switch n := total.anew + total.revised; {
	case n > len(texts):
		count = language.Say("%s of %s known here", language.Number(len(texts)), language.Number(n))
		said := language.Say("New in all: %s; revised in all: %s. Listed are those that a source read here names.", language.Number(total.anew), language.Number(total.revised))
		body = append(sentence(said, total.cite), body...)
	case n < len(texts):
		body = append(body, muted(language.Say("Resolutions that no source read here names may have been adopted or revised there."))...)
	}
	return section(language.Say("Resolutions"), count, body)
}

// A tally is how many resolutions an assembly adopted and revised, and where that was
// read.
type tally struct {
	anew, revised int
	cite          app.Cite
}

// tallied finds in a note of the catalogue how many were new or revised: "eight new
// resolutions; 45 revised resolutions", "21 new, 27 revised".
var tallied = regexp.MustCompile(`\b([0-9]+|[a-z]+) (new|revised)\b`)

// numerals are the numbers that sources write as words.
var numerals = []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// adoptedInAll is the tally of an event; empty where no source tells both numbers.
func adoptedInAll(p *app.Page) tally {
	for _, f := range named(p, "note") {
		number := map[string]int{}
		for _, found := range tallied.FindAllStringSubmatch(f.Value, -1) {
			if n, err := strconv.Atoi(found[1]); err == nil {
				number[found[2]] = n
			} else if n := slices.Index(numerals, found[1]); n >= 0 {
				number[found[2]] = n
			}
		}
		if len(number) == 2 {
			return tally{number["new"], number["revised"], f.Cite}
		}
	}
	return tally{}
}

// eventDates prints when the event was held, from "2022-03-01 to 2022-03-09".
func eventDates(p *app.Page) string {
	start, end, _ := strings.Cut(cmp.Or(value(p, "dates"), p.Item.Date), " to ")
	return language.Range(start, end)
}

// eventDetails are the facts, and what of place and dates no source gives.
func eventDetails(p *app.Page) []Block {
	var missing []Block
	if value(p, "place") == "" {
		missing = append(missing, unread(language.Say("No source in this snapshot gives its place."))...)
	}
	if value(p, "dates") == "" {
		missing = append(missing, unread(language.Say("No source in this snapshot gives its dates."))...)
	}
	return section(language.Say("Details"), "", append(factLines(p, "place", "dates"), missing...))
}

// The headings that the texts of an assembly stand under.
var (
	adoptedAnew = language.Later("New")
	revised     = language.Later("Revised")
)

// newOrRevised tells the texts an assembly adopted anew from those it revised,
// by the name of the edition: "Rev. New Delhi, 2024".
func newOrRevised(e end) string {
	if strings.HasPrefix(e.meta, "Rev. ") {
		return revised
	}
	return adoptedAnew
}
