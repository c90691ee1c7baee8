package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
)

// event composes the page of an assembly, a conference, a forum.
func event(p *app.Page) []Block {
	texts := with(in(p, app.HeldAt), func(e *end) { e.meta, e.Note = e.Note, "" })
	return slices.Concat(
		head(p, line(plain(eventDates(p)), plain(value(p, "place"))), ""),
		section("Resolutions", countKinds(texts), grouped(texts, newOrRevised, "New", "Revised")),
		listed("Part of", out(p, app.PartOf)),
		listed("Parts", in(p, app.PartOf)),
		reported(p),
		citations(p),
		eventDetails(p),
	)
}

// eventDates prints when the event was held, from "2022-03-01 to 2022-03-09".
func eventDates(p *app.Page) string {
	start, end, _ := strings.Cut(cmp.Or(value(p, "dates"), p.Item.Date), " to ")
	return dateRange(start, end)
}

// eventDetails are the facts, and what of place and dates no source gives.
func eventDetails(p *app.Page) []Block {
	var missing []Block
	for _, name := range []string{"place", "dates"} {
		if value(p, name) == "" {
			missing = append(missing, unread("its "+name)...)
		}
	}
	return section("Details", "", append(factLines(p, "place", "dates"), missing...))
}

// newOrRevised tells the texts an assembly adopted anew from those it revised,
// by the name of the edition: "Rev. New Delhi, 2024".
func newOrRevised(e end) string {
	if strings.HasPrefix(e.meta, "Rev. ") {
		return "Revised"
	}
	return "New"
}
