package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// event composes the page of an assembly, a conference, a forum.
func event(p *app.Page) []Block {
	texts := with(in(p, app.HeldAt), func(e *end) { e.meta, e.Note = e.Note, "" })
	return slices.Concat(
		head(p, line(plain(eventDates(p)), plain(said(p, "place"))), ""),
		section(language.Say("Resolutions"), countKinds(texts), grouped(texts, newOrRevised, adoptedAnew, revised)),
		listed(language.Say("Part of"), out(p, app.PartOf)),
		listed(language.Say("Parts"), in(p, app.PartOf)),
		reported(p),
		citations(p),
		eventDetails(p),
	)
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
